//! The story's chapter on reports: one is due, made from what the store has gathered, kept and read back to the last bit.

use agenda::compare::{Groups, Settings};
use agenda::member::Asker;
use agenda::programme::Tree;
use store::Store;
use store::comparison::Ours;
use store::comparison::report::Kept;

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
    let (community, programme) = (people.community.id, tree.programme.id);
    let whole = Ours::Community(community);
    let wanted = store.wanted_reports(community).await.unwrap();
    assert_eq!(wanted.last(), Some(&(whole, programme)), "the whole community comes last: {wanted:?}");
    assert!(wanted.iter().any(|(ours, _)| matches!(ours, Ours::Edition(..))), "{wanted:?}");
    let is_due = || async {
        let stale = store.stale_reports().await.unwrap();
        stale.iter().any(|stale| stale.community == community)
    };
    assert!(is_due().await);
    assert!(store.report(whole, programme).await.unwrap().is_none());

    let members: Vec<_> = people.visitors.iter().map(|visitor| visitor.member).collect();
    let groups = Groups { members: vec![members], ledger_number: Some(1) };
    for (ours, programme) in wanted {
        let gathered = store.gather(ours, programme).await.unwrap();
        let reported = gathered.report(tree, &groups, &QUICK, || true).unwrap().unwrap();
        let plain = store.compare(ours, &std::sync::Arc::new(tree.clone()), THEN).await.unwrap();
        assert_eq!(reported.report.comparison, plain.comparison, "the report's figures are those of the page");
        assert_eq!(gathered.report(tree, &groups, &QUICK, || false).unwrap(), None);
        let weighings: Vec<&str> = reported.weighings.iter().map(|weighed| weighed.weighing.word()).collect();
        let is_edition = matches!(ours, Ours::Edition(..));
        assert_eq!(weighings.contains(&"rank"), is_edition, "only an edition says in which order");
        assert!(is_edition || reported.report.coders.coders > 0, "whoever judges a link codes");
        let kept = Kept { ledger_number: gathered.ledger_number, made_at: THEN, reported };
        store.keep_report(ours, programme, &kept).await.unwrap();
        let earlier = Kept { ledger_number: kept.ledger_number - 1, made_at: THEN.plus_ms(1), ..kept.clone() };
        store.keep_report(ours, programme, &earlier).await.unwrap();
        for _ in ["from the table", "from memory"] {
            assert_eq!(*store.report(ours, programme).await.unwrap().unwrap(), kept, "to the last bit");
        }
        let named = store.named(ours, tree, &kept).await.unwrap();
        assert_eq!((named.issues.len(), named.held), (plain.issues.len(), true));
    }
    assert!(!is_due().await);

    // What is taken out has no name from then on, though the report was made before.
    let steward = store.visitor(ada.clone(), people.community.clone()).await.unwrap().steward().unwrap();
    store.set_removed(&steward, people.issues[1], Some("Names somebody".to_owned()), THEN).await.unwrap();
    let kept = store.report(whole, programme).await.unwrap().unwrap();
    let named = store.named(whole, tree, &kept).await.unwrap();
    assert!(!named.issues.contains_key(&people.issues[1]) && named.issues.contains_key(&people.issues[0]));
    assert!(is_due().await, "the ledger moved");
    store.set_removed(&steward, people.issues[1], None, THEN).await.unwrap();
}
