//! The story's chapter on reports: one is due, made from what the store has gathered, kept and read back to the last bit.

use agenda::compare::{Groups, List, Settings, Together};
use agenda::link::Claim;
use agenda::member::Asker;
use agenda::programme::Tree;
use store::Store;
use store::comparison::Ours;
use store::comparison::report::Kept;
use store::comparison::together::published;

use super::compared::{People, THEN};

/// Few draws: it is not about how sure the figures are.
const QUICK: Settings = Settings {
    weighing: agenda::compare::Weighing::EqualVoice,
    unasked_below: agenda::compare::UNASKED_BELOW,
    draws: 50,
    shuffles: 20,
    top: 10,
    seed: 11,
};

/// Tells the chapter; the community is held against the programme.
pub async fn a_report_is_kept_with_the_act_it_rests_on(store: &Store, ada: &Asker, people: &People, tree: &Tree) {
    let community = people.community.id;
    let whole = Ours::Community(community);
    let sides = store.sides_to_report(community).await.unwrap();
    assert_eq!(sides.last(), Some(&whole), "the whole community comes last: {sides:?}");
    assert!(sides.iter().any(|ours| matches!(ours, Ours::Edition(..))), "{sides:?}");
    let is_due = || async {
        let stale = store.stale_reports().await.unwrap();
        stale.iter().any(|stale| stale.community == community)
    };
    assert!(is_due().await);
    assert!(store.report(whole, &tree.programme).await.unwrap().is_none());

    let members: Vec<_> = people.visitors.iter().map(|visitor| visitor.member).collect();
    let groups = Groups { members: vec![members], ledger_number: Some(1) };
    for ours in sides {
        let gathered = store.gather(ours, tree).await.unwrap();
        let reported = gathered.report(tree, &groups, &QUICK, || true).unwrap().unwrap();
        let plain = store.compare(ours, &std::sync::Arc::new(tree.clone()), THEN).await.unwrap();
        assert_eq!(reported.report.comparison, plain.comparison, "the report's figures are those of the page");
        assert_eq!(gathered.report(tree, &groups, &QUICK, || false).unwrap(), None);
        let weighings: Vec<&str> = reported.weighings.iter().map(|weighed| weighed.weighing.word()).collect();
        let is_edition = matches!(ours, Ours::Edition(..));
        assert_eq!(weighings.contains(&"rank"), is_edition, "only an edition says in which order");
        assert!(is_edition || reported.report.coders.coders > 0, "whoever judges a link codes");
        let kept = Kept { ledger_number: gathered.ledger_number, made_at: THEN, reported };
        store.keep_report(ours, &tree.programme, &kept).await.unwrap();
        let earlier = Kept { ledger_number: kept.ledger_number - 1, made_at: THEN.plus_ms(1), ..kept.clone() };
        store.keep_report(ours, &tree.programme, &earlier).await.unwrap();
        for _ in ["from the table", "from memory"] {
            assert_eq!(*store.report(ours, &tree.programme).await.unwrap().unwrap(), kept, "to the last bit");
        }
        let named = store.named(ours, tree, &kept).await.unwrap();
        assert_eq!((named.issues.len(), named.held), (plain.issues.len(), true));
    }
    assert!(!is_due().await);

    // What is taken out has no name from then on, though the report was made before.
    let steward = store.visitor(ada.clone(), people.community.clone()).await.unwrap().steward().unwrap();
    store.set_removed(&steward, people.issues[1], Some("Names somebody".to_owned()), THEN).await.unwrap();
    let kept = store.report(whole, &tree.programme).await.unwrap().unwrap();
    let mut named = store.named(whole, tree, &kept).await.unwrap();
    // Nobody would quote it; if somebody did, its story is not read.
    let (quoted, taken_out) = (people.issues[0], people.issues[1]);
    for row in &mut named.comparison.ours {
        row.people = 5 * i64::from(row.issue == quoted || row.issue == taken_out);
    }
    store.quote(community, "en", &mut named).await.unwrap();
    let stands_for =
        [List::Both, List::Ours, List::Opposed].map(|list| named.representative(list).map(|row| row.issue));
    assert!(stands_for.contains(&Some(quoted)) && !stands_for.contains(&Some(taken_out)), "{stands_for:?}");
    assert!(!named.stories.contains_key(&taken_out));
    assert!(!named.issues.contains_key(&people.issues[1]) && named.issues.contains_key(&people.issues[0]));
    assert!(is_due().await, "the ledger moved");
    store.set_removed(&steward, people.issues[1], None, THEN).await.unwrap();
}

/// Tells the chapter's second part: held against several programmes at once, what is kept and what is made at once agree.
pub async fn several_programmes_are_held_together(store: &Store, people: &People, tree: &Tree, empty: &Tree) {
    let ours = Ours::Community(people.community.id);
    let programmes = [tree.programme.id, empty.programme.id];
    assert_eq!(store.together(ours).await.unwrap(), None);
    let kept = store.gather_together(ours, &programmes).await.unwrap();
    let members: Vec<_> = people.visitors.iter().map(|visitor| visitor.member).collect();
    let groups = Groups { members: vec![members], ledger_number: Some(1) };
    assert_eq!(kept.work_out(&groups, &QUICK, THEN, || false).unwrap(), None, "called off");
    let kept = kept.work_out(&groups, &QUICK, THEN, || true).unwrap().unwrap();
    store.keep_together(ours, &kept).await.unwrap();
    assert_eq!(store.together(ours).await.unwrap(), Some(kept.clone()), "to the last bit");
    let (of_group, together) = (&kept.reported.views[0].together, &kept.reported.together);
    assert!(of_group.approvers < together.approvers && of_group.gap != together.gap, "others are not in the group");

    let mut compared = Vec::new();
    for tree in [tree, empty] {
        compared.push(store.compare(ours, &std::sync::Arc::new(tree.clone()), THEN).await.unwrap());
    }
    let at_once = Together::at_once(compared.iter().map(AsRef::as_ref)).unwrap();
    assert_eq!(at_once.programmes, programmes);
    assert_eq!((at_once.people, at_once.approvers), (together.people, together.approvers));
    let (gap, kept_gap) = (at_once.gap.unwrap(), together.gap.unwrap());
    assert!((gap.value - kept_gap.value).abs() < 1e-12 && kept_gap.interval.is_some() && gap.interval.is_none());
    for (one, other) in at_once.issues.iter().zip(&together.issues) {
        assert_eq!(
            (one.issue.issue, one.issue.place, &one.claims),
            (other.issue.issue, other.issue.place, &other.claims)
        );
    }
    let linked = together.issues.iter().find(|said| said.issue.issue == people.issues[0]).unwrap();
    assert_eq!(linked.claims, [Some(Claim::Served), None], "the other programme says nothing of it");
    assert_eq!(together.nobodys().count(), together.issues.len() - 1);
    assert!(together.listed.both.unwrap().interval.is_some() && at_once.listed.both.is_none());
    let report = store.report(ours, &tree.programme).await.unwrap().unwrap();
    let (alone, unasked) = (&report.reported.report, &together.unasked);
    assert_eq!(unasked[0].theirs, alone.measures.imposition, "as in the report of the one programme, to the last bit");
    assert_eq!((unasked[0].ours, unasked.len()), (alone.listed.theirs_only, 2));
    assert_eq!(at_once.unasked[0].largest, unasked[0].largest);
    let names = store.names_together(ours, together).await.unwrap();
    let held = [tree.programme.clone(), empty.programme.clone()];
    let published = published((together, kept.ledger_number), "here", &held, None, (None, None), &names);
    assert_eq!(published.programmes, held.map(|programme| programme.slug));
    assert_eq!(published.issues.iter().filter(|issue| !issue.nobodys).count(), 1);
}
