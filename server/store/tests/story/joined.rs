//! The story's chapter on joint lists: two communities find that the same things are in nobody's programme, and sign one list.

use std::collections::BTreeMap;

use agenda::Refusal;
use agenda::compare::{Compared, Together};
use agenda::id::{IssueId, JointItemId};
use agenda::joint::{Draft, DraftItem, Gap, Joint};
use agenda::ledger::Digest;
use agenda::member::{Asker, Visitor};
use agenda::refusal::{Field, Needed, Noun};
use store::Store;
use store::comparison::Ours;

use crate::compared::{THEN, refused};
use crate::told::{founded, words};

/// A community with an organiser, two issues, and a programme that names neither.
struct Side {
    visitor: Visitor,
    gap: Gap,
    issues: Vec<IssueId>,
}

impl Side {
    async fn found(store: &Store, ada: &Asker, slug: &str, titles: [&str; 2]) -> Self {
        let community = founded(store, ada, slug).await;
        let visitor = store.visitor(ada.clone(), community.clone()).await.unwrap();
        let sdg = store.programme("sdg").await.unwrap().programme.id;
        store.hold_against(&visitor.organiser().unwrap(), sdg, None, THEN).await.unwrap();
        for title in titles {
            store.propose(&visitor.weigher().unwrap(), words(title), THEN).await.unwrap();
        }
        let compared = store.comparisons(Ours::Community(community.id), THEN).await.unwrap();
        let compared: Vec<&Compared> = compared.iter().map(AsRef::as_ref).collect();
        let together = Together::at_once(compared.iter().copied()).unwrap();
        let gap = Gap::of(&together, &compared[0].issues);
        let issues = store.issues_by_number(community.id, &[1, 2]).await.unwrap();
        Self { visitor, gap, issues }
    }

    async fn number(&self, store: &Store) -> i64 {
        store.ledger_number(self.visitor.community.id).await.unwrap()
    }
}

fn worded(joint: &Joint, titles: &[(usize, &str)]) -> agenda::joint::Checked {
    let item = |(place, title): &(usize, &str)| DraftItem {
        id: joint.items.get(*place).map(|item| item.id),
        place: String::new(),
        title: (*title).into(),
    };
    Draft { title: joint.title.clone(), purpose: joint.purpose.clone(), items: titles.iter().map(item).collect() }
        .check()
        .unwrap()
}

/// Tells it in two communities of its own, founded by `ada`.
pub async fn communities_sign_one_list(store: &Store, ada: &Asker) {
    let up = Side::found(store, ada, "upstream", ["No bus after six", "The ferry is gone"]).await;
    let down = Side::found(store, ada, "downstream", ["A later bus", "A bench"]).await;
    let organiser = up.visitor.organiser().unwrap();
    let begin = |numbers: &[i64]| up.gap.begin("What we lack", "For the county.", numbers).unwrap();
    let number = store.begin_joint(&organiser, begin(&[1, 2]), THEN).await.unwrap();
    let joint = store.joint(number).await.unwrap();
    assert_eq!(joint.text(), "What we lack\n\nFor the county.\n\n1. No bus after six\n2. The ferry is gone\n");
    assert_eq!(joint.items[0].behind.iter().map(|behind| behind.issue).collect::<Vec<_>>(), up.issues[..1]);
    let elsewhere = store.begin_joint(&down.visitor.organiser().unwrap(), begin(&[1]), THEN).await;
    assert_eq!(refused(elsewhere), Refusal::Unknown(Noun::Issue));

    others_join_by_the_code_that_stands(store, &up, &down, number).await;
    signatures_are_bound_to_the_words(store, &up, &down, number).await;
    each_community_brings_its_own_issues(store, &up, &down, number).await;
    a_community_is_put_off(store, &up, &down, number).await;
    a_list_ends_when_nobody_else_is_on_it(store, &up, &down, number).await;

    // What stands at the end of the story, for those who touch it.
    let last = store.begin_joint(&organiser, begin(&[2]), THEN).await.unwrap();
    assert_eq!(last, number + 1, "a number is never given twice");
    let joint = store.joint(last).await.unwrap();
    store.sign_joint(&up.visitor.signer(&joint).unwrap(), joint.words(), THEN).await.unwrap();
    assert_eq!(store.joints(None).await.unwrap().iter().map(|listed| listed.number).collect::<Vec<_>>(), [last]);
}

async fn others_join_by_the_code_that_stands(store: &Store, up: &Side, down: &Side, number: i64) {
    let joint = store.joint(number).await.unwrap();
    assert_eq!(down.visitor.keeper(&joint), Err(Refusal::NotYours(Needed::Keeper)));
    assert_eq!(down.visitor.signer(&joint), Err(Refusal::Unknown(Noun::Joint)));
    let keeper = up.visitor.keeper(&joint).unwrap();
    let organiser = down.visitor.organiser().unwrap();
    let join = |code: String| async move { store.join_joint(&organiser, &code, THEN).await };
    let replaced = store.renew_joint_code(&keeper, THEN).await.unwrap();
    let code = store.renew_joint_code(&keeper, THEN).await.unwrap();
    for wrong in [replaced, String::new(), "ABCD-ABCD-ABCD-ABCD".to_owned()] {
        assert_eq!(refused(join(wrong).await), Refusal::NotAChoice(Field::Code));
    }
    let before = down.number(store).await;
    for typed in [code.clone(), code.to_lowercase().replace('-', " ")] {
        assert_eq!(join(typed).await.unwrap(), number);
    }
    assert_eq!(down.number(store).await, before + 1, "who is on the list joins it once");
    let listed = &store.joints(Some(down.visitor.community.id)).await.unwrap()[0];
    assert_eq!((listed.number, listed.items, listed.communities), (number, 2, 2));
}

async fn signatures_are_bound_to_the_words(store: &Store, up: &Side, down: &Side, number: i64) {
    let joint = store.joint(number).await.unwrap();
    let signer = down.visitor.signer(&joint).unwrap();
    assert_eq!(refused(store.unsign_joint(&signer, THEN).await), Refusal::NothingToUndo);
    let unread = store.sign_joint(&signer, Digest::zero(), THEN).await;
    assert_eq!(refused(unread), Refusal::OtherWords);
    for _ in 0..2 {
        store.sign_joint(&signer, joint.words(), THEN).await.unwrap();
    }
    let before = up.number(store).await;
    let keeper = up.visitor.keeper(&joint).unwrap();
    store
        .word_joint(&keeper, worded(&joint, &[(0, "No bus after six"), (1, "The ferry is gone")]), joint.words(), THEN)
        .await
        .unwrap();
    assert_eq!(up.number(store).await, before, "what changes nothing is no act");
    let words = worded(&joint, &[(1, "A ferry"), (9, "A doctor")]);
    store.word_joint(&keeper, words.clone(), joint.words(), THEN).await.unwrap();
    let changed = store.joint(number).await.unwrap();
    let late = worded(&joint, &[(0, "A late bus")]);
    let late = store.word_joint(&keeper, late, joint.words(), THEN).await;
    assert_eq!(refused(late), Refusal::Overtaken, "nobody overwrites what they have not read");
    assert_eq!(changed.text(), "What we lack\n\nFor the county.\n\n1. A ferry\n2. A doctor\n");
    assert_eq!(changed.items[0].behind[0].issue, up.issues[1], "other words, the same thing");
    let shown = |joint: &Joint| joint.shown(&BTreeMap::new());
    assert_eq!((shown(&changed).signed(), shown(&changed).signed_earlier()), (0, 1));
    assert_eq!(refused(store.sign_joint(&signer, joint.words(), THEN).await), Refusal::OtherWords);
    store.sign_joint(&signer, changed.words(), THEN).await.unwrap();
    assert_eq!(shown(&store.joint(number).await.unwrap()).signed(), 1);
    // What was taken off comes back with what stood behind it.
    let back = Draft {
        title: joint.title.clone(),
        purpose: joint.purpose.clone(),
        items: vec![DraftItem { id: Some(joint.items[0].id), place: String::new(), title: "A bus".into() }],
    };
    store.word_joint(&keeper, back.check().unwrap(), changed.words(), THEN).await.unwrap();
    let back = store.joint(number).await.unwrap();
    assert_eq!((back.items.len(), back.items[0].behind[0].issue), (1, up.issues[0]));
    let foreign = DraftItem { id: Some(JointItemId(1)), place: String::new(), title: "A bus".into() };
    let foreign = Draft { title: "X".into(), purpose: String::new(), items: vec![foreign] }.check().unwrap();
    let foreign = store.word_joint(&keeper, foreign, back.words(), THEN).await;
    assert_eq!(refused(foreign), Refusal::Unknown(Noun::Joint));
}

async fn each_community_brings_its_own_issues(store: &Store, up: &Side, down: &Side, number: i64) {
    let joint = store.joint(number).await.unwrap();
    let (signer, item) = (down.visitor.signer(&joint).unwrap(), joint.items[0].id);
    let stand = |item, issues: Vec<IssueId>| async move { store.stand_behind(&signer, item, issues, THEN).await };
    assert_eq!(refused(stand(JointItemId(1), Vec::new()).await), Refusal::Unknown(Noun::Joint));
    assert_eq!(refused(stand(item, up.issues.clone()).await), Refusal::Unknown(Noun::Issue));
    let chosen = down.gap.choose(&[1, 2], &[]).unwrap();
    let words = joint.words();
    let before = down.number(store).await;
    for _ in 0..2 {
        stand(item, chosen.clone()).await.unwrap();
    }
    assert_eq!(down.number(store).await, before + 1);
    let behind = |joint: &Joint| joint.items[0].behind.iter().map(|behind| behind.issue).collect::<Vec<_>>();
    let joint = store.joint(number).await.unwrap();
    assert_eq!((joint.words(), behind(&joint).len()), (words, 3), "what stands behind is not signed");
    let steward = down.visitor.steward().unwrap();
    store.set_removed(&steward, down.issues[1], Some("A name.".into()), THEN).await.unwrap();
    let left = store.joint(number).await.unwrap();
    assert_eq!(behind(&left), [up.issues[0], down.issues[0]], "what a steward took out is not shown");
    assert_eq!(refused(stand(item, vec![down.issues[1]]).await), Refusal::Removed);
}

async fn a_community_is_put_off(store: &Store, up: &Side, down: &Side, number: i64) {
    let joint = store.joint(number).await.unwrap();
    let keeper = up.visitor.keeper(&joint).unwrap();
    let [own, other] = [up, down].map(|side| side.visitor.community.id);
    let put_off = |community| store.put_off_joint(&keeper, community, "They are not from here.".into(), THEN);
    assert_eq!(refused(put_off(own).await), Refusal::Unknown(Noun::Community));
    let before = [up.number(store).await, down.number(store).await];
    put_off(other).await.unwrap();
    assert_eq!([up.number(store).await, down.number(store).await], before.map(|number| number + 1), "both say so");
    assert_eq!(refused(put_off(other).await), Refusal::Unknown(Noun::Community));
    let left = store.joint(number).await.unwrap();
    assert!(left.signers.iter().all(|signer| signer.community.id != other));
    assert!(left.items.iter().all(|item| item.behind.iter().all(|behind| behind.community != other)));
    assert_eq!(left.put_off[0].reason, "They are not from here.");
    assert!(store.verify(None, &mut |_, _, _| ()).await.unwrap().iter().all(|found| found.difference.is_none()));
    let code = store.renew_joint_code(&keeper, THEN).await.unwrap();
    store.join_joint(&down.visitor.organiser().unwrap(), &code, THEN).await.unwrap();
    assert!(store.joint(number).await.unwrap().put_off.is_empty(), "who is on it again is not put off");
}

async fn a_list_ends_when_nobody_else_is_on_it(store: &Store, up: &Side, down: &Side, number: i64) {
    let joint = store.joint(number).await.unwrap();
    let beginner = up.visitor.signer(&joint).unwrap();
    let other = down.visitor.signer(&joint).unwrap();
    assert_eq!(refused(store.leave_joint(&beginner, THEN).await), Refusal::OthersAreOn);
    store.leave_joint(&other, THEN).await.unwrap();
    assert_eq!(refused(store.leave_joint(&other, THEN).await), Refusal::Unknown(Noun::Joint));
    assert_eq!(refused(store.sign_joint(&other, joint.words(), THEN).await), Refusal::Unknown(Noun::Joint));
    let left = store.joint(number).await.unwrap();
    assert_eq!((left.signers.len(), left.items[0].behind.len()), (1, 1));
    store.leave_joint(&beginner, THEN).await.unwrap();
    assert_eq!(refused(store.joint(number).await), Refusal::Unknown(Noun::Joint));
    assert!(store.joints(None).await.unwrap().is_empty());
}
