//! The story's chapter on timelines: each edition, version and month leaves its last point behind.

use agenda::compare::timeline::{Figures, Line};
use agenda::programme::Tree;
use store::Store;
use store::comparison::Ours;
use store::comparison::report::Kept;

use super::compared::{People, THEN};

/// A month, about, in milliseconds.
const MONTH_MS: i64 = 31 * 86_400_000;

/// Tells the chapter; reports of the whole community and of one edition are kept already.
pub async fn a_timeline_keeps_the_last_point(store: &Store, people: &People, tree: &Tree) {
    let community = people.community.id;
    let whole = Ours::Community(community);
    let (programme, id) = (&tree.programme, tree.programme.id);
    let points = || async { store.timeline(community, id).await.unwrap() };
    let first = points().await;
    assert!(first.iter().any(|point| point.edition.is_none() && point.month == THEN.month()), "{first:?}");
    assert!(first.iter().any(|point| point.edition.as_ref().is_some_and(|edition| edition.title == "Getting about")));
    assert!(first.iter().all(|point| point.made_at == THEN), "what rests on an earlier act took no place: {first:?}");

    let kept = store.report(whole, programme).await.unwrap().unwrap();
    let figures = |points: Vec<agenda::compare::timeline::Point>, month: &str| {
        points.into_iter().find(|point| point.month == month && point.edition.is_none()).map(|point| point.figures)
    };
    assert_eq!(figures(first.clone(), &THEN.month()), Some(Figures::of(&kept.reported)), "to the last bit");

    // Later in the same month it takes the place of the point before, in the next month it stands beside it.
    let at = |made_at, ledger_number| Kept { ledger_number, made_at, ..(*kept).clone() };
    let (later, next) = (THEN.plus_ms(1), THEN.plus_ms(MONTH_MS));
    store.keep_report(whole, programme, &at(later, kept.ledger_number)).await.unwrap();
    assert_eq!(points().await.len(), first.len());
    store.keep_report(whole, programme, &at(next, kept.ledger_number)).await.unwrap();
    let after = points().await;
    assert_eq!(after.len(), first.len() + 1);
    assert!(after.iter().any(|point| point.made_at == later) && after.iter().any(|point| point.made_at == next));

    // A new version of the programme has points of its own, beside those of the version before.
    let second = agenda::programme::Programme { version: programme.version + 1, ..programme.clone() };
    store.keep_report(whole, &second, &at(next, kept.ledger_number)).await.unwrap();
    let lines = Line::all(points().await);
    let versions: Vec<i64> = lines[0].steps.iter().map(|step| step.point.version).collect();
    assert_eq!((lines[0].agenda, versions), (None, vec![1, 1, 2]));
    assert!(lines.len() > 1, "each agenda has a line of its own");

    an_edition_that_has_none_gets_one(store, people, tree, &kept).await;
    // For whoever reads on: this month's report is the one that is kept.
    store.keep_report(whole, programme, &at(THEN, kept.ledger_number)).await.unwrap();
}

async fn an_edition_that_has_none_gets_one(store: &Store, people: &People, tree: &Tree, kept: &Kept) {
    let community = people.community.id;
    let without = || async { store.editions_without_a_point(community, tree.programme.id).await.unwrap() };
    let before = store.timeline(community, tree.programme.id).await.unwrap().len();
    let other = store.programme("own").await.unwrap();
    let all = store.editions_without_a_point(community, other.programme.id).await.unwrap();
    assert!(!all.is_empty(), "beside a programme that nobody was held against, none has a point");
    let missing = without().await;
    assert!(missing.len() < all.len(), "the latest edition of each agenda has one");
    for ours in &missing {
        store.keep_point(*ours, &tree.programme, kept).await.unwrap();
    }
    assert!(without().await.is_empty());
    assert_eq!(store.timeline(community, tree.programme.id).await.unwrap().len(), before + missing.len());
}
