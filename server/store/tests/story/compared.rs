//! The story's chapter on programmes: a community chooses some, links its issues to their goals and is held against them.

use std::sync::Arc;

use agenda::Refusal;
use agenda::community::Community;
use agenda::compare::share::Share;
use agenda::compare::{Compared, Met};
use agenda::id::{CommunityId, EditionId, GoalId, IssueId, LinkId, ProgrammeId};
use agenda::layout::Change;
use agenda::link::{self, Claim, Verdict};
use agenda::member::{Asker, Visitor};
use agenda::moment::Moment;
use agenda::programme::{Plan, PlanGoal, Tree, Weighting};
use agenda::refusal::{Field, Noun};
use agenda::stance::Stance;
use store::comparison::Ours;
use store::{Error, Store};

use super::told::{guest, words};
use super::{coded, invited, reported, timed, versioned};

pub const THEN: Moment = Moment(1_790_100_000_000);

/// Tells the chapter: `community` is compared, by people of `other` it is not touched.
pub async fn story(store: &Store, ada: &Asker, community: &Community, other: &Community) {
    let tree = the_library_fills_once_and_a_programme_is_added_once(store).await;
    organisers_choose_programmes(store, ada, community, &tree).await;
    let people = six_people_weigh(store, community).await;
    people_link_and_judge(store, &people, &tree, other).await;
    a_comparison_says_what_it_rests_on(store, &people, &tree).await;
    an_edition_is_compared_by_its_own_issues(store, ada, &people, &tree).await;
    small_bars_may_lag_but_never_for_long(store, &people, &tree).await;
    reported::a_report_is_kept_with_the_act_it_rests_on(store, ada, &people, &tree).await;
    timed::a_timeline_keeps_the_last_point(store, &people, &tree).await;
    let own = store.programme("own").await.unwrap();
    reported::several_programmes_are_held_together(store, &people, &tree, &own).await;
    a_programme_that_was_let_go_keeps_its_links(store, ada, &people, &tree).await;
    coded::people_say_that_none_fits(store, &people, &tree, other).await;
    invited::an_institution_answers(store, ada, &people, other).await;
    versioned::story(store, ada, &people).await;
}

pub fn goal(parent: Option<usize>, code: &str, weight: Option<i64>) -> PlanGoal {
    let title = format!("Goal {code}");
    PlanGoal { parent, code: code.into(), title, weight_micros: weight, text: String::new() }
}

pub fn refused<T: std::fmt::Debug>(outcome: store::Result<T>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("this was to be refused: {other:?}"),
    }
}

async fn the_library_fills_once_and_a_programme_is_added_once(store: &Store) -> Arc<Tree> {
    let library = agenda::library::programmes().unwrap();
    assert_eq!(store.stock_library(library.clone(), THEN).await.unwrap(), 6);
    assert_eq!(store.stock_library(library, THEN).await.unwrap(), 0);
    let sdg = store.programme("sdg").await.unwrap();
    assert_eq!((sdg.programme.tops, sdg.programme.goals, sdg.goals.len()), (17, 17 + 169, 17 + 169));
    assert!(sdg.programme.built_in);
    let (eleven, target) = (sdg.find("11", 1)[0].clone(), sdg.find("11.2", 1)[0].clone());
    assert_eq!(
        (target.code.as_str(), target.depth, target.top, target.parent),
        ("11.2", 1, eleven.id, Some(eleven.id))
    );
    assert_eq!(refused(store.programme("none").await), Refusal::Unknown(Noun::Programme));

    let deep = (0..10_000).map(|place: usize| goal(place.checked_sub(1), "deeper", None)).collect();
    let deep = Plan { slug: "deep".into(), name: "Deep".into(), goals: deep, ..Plan::default() };
    store.add_programme(deep, THEN).await.unwrap();
    let deep = store.programme("deep").await.unwrap();
    assert_eq!(deep.goals.last().map(|goal| (goal.depth, goal.top)), Some((9_999, deep.goals[0].id)));

    let goals = vec![
        goal(None, "1", Some(30)),
        goal(Some(0), "1.1", Some(10)),
        goal(Some(1), "1.1.1", None),
        goal(None, "2", Some(10)),
    ];
    let name = "The borough’s plan".to_owned();
    let plan = Plan { slug: "plan".into(), name, weighting: Weighting::Money, goals, ..Plan::default() };
    let id = store.add_programme(plan.clone(), THEN).await.unwrap();
    assert_eq!(refused(store.add_programme(plan, THEN).await), Refusal::Taken(Field::Slug));
    let slugs: Vec<String> =
        store.programmes(CommunityId(0)).await.unwrap().into_iter().map(|programme| programme.slug).collect();
    assert_eq!(slugs.len(), 8);
    let tree = store.programme("plan").await.unwrap();
    assert_eq!((tree.programme.id, tree.programme.built_in, tree.programme.tops), (id, false, 2));
    assert_eq!(tree.goals[0].share, Share::new(0.75));
    assert_eq!(tree.goals[1].share, Share::new(0.25), "a quarter of the money of the whole plan");
    tree
}

async fn organisers_choose_programmes(store: &Store, ada: &Asker, community: &Community, tree: &Tree) {
    let organiser = store.visitor(ada.clone(), community.clone()).await.unwrap().organiser().unwrap();
    let before = store.ledger_number(community.id).await.unwrap();
    store.hold_against(&organiser, tree.programme.id, None, THEN).await.unwrap();
    store.hold_against(&organiser, tree.programme.id, None, THEN).await.unwrap();
    let held = store.programmes_of(community.id).await.unwrap();
    assert_eq!(held.iter().map(|programme| programme.slug.as_str()).collect::<Vec<_>>(), ["plan"]);
    assert_eq!(store.ledger_number(community.id).await.unwrap(), before + 1, "choosing again is no act");
    let own =
        Plan { slug: "own".into(), name: "Our own".into(), goals: vec![goal(None, "1", Some(2))], ..Plan::default() };
    let own = Plan { weighting: Weighting::Priority, ..own };
    assert_eq!(store.add_own_programme(&organiser, own.clone(), THEN).await.unwrap(), "own");
    assert_eq!(store.add_own_programme(&organiser, own.clone(), THEN).await.unwrap(), "own-2");
    assert_eq!(store.plan("own").await.unwrap(), own, "it reads back as it was typed");
    let listed = async |community| {
        let programmes = store.programmes(community).await.unwrap();
        programmes.iter().filter(|programme| programme.community.is_some()).count()
    };
    assert_eq!((listed(community.id).await, listed(CommunityId(0)).await), (2, 0));
    let unknown = store.hold_against(&organiser, ProgrammeId(1), None, THEN).await;
    assert_eq!(refused(unknown), Refusal::Unknown(Noun::Programme));
}

/// Six people who took part, and the issues they weighed: all agree with the first, five with the second too, one with
/// the third only; the sixth person disagrees with the third.
pub struct People {
    pub community: Community,
    pub visitors: Vec<Visitor>,
    pub issues: Vec<IssueId>,
}

async fn six_people_weigh(store: &Store, community: &Community) -> People {
    let mut visitors = Vec::new();
    for _ in 0..6 {
        visitors.push(guest(store, community).await);
    }
    let mut issues = Vec::new();
    for title in ["The footbridge floods", "A crossing at the school", "A hall for the young"] {
        let proposer = visitors[issues.len()].weigher().unwrap();
        let number = store.propose(&proposer, words(title), THEN).await.unwrap();
        issues.push(store.issue(community.id, number, visitors[0].member).await.unwrap().id);
    }
    for (place, visitor) in visitors.iter().enumerate() {
        let weigher = visitor.weigher().unwrap();
        store.weigh(&weigher, issues[0], Stance::Agree, false, THEN).await.unwrap();
        if place < 5 {
            store.weigh(&weigher, issues[1], Stance::Agree, false, THEN).await.unwrap();
        }
    }
    store.weigh(&visitors[5].weigher().unwrap(), issues[2], Stance::Disagree, false, THEN).await.unwrap();
    People { community: community.clone(), visitors, issues }
}

pub fn because(claim: Claim) -> link::Checked {
    link::Draft { claim: claim.word().into(), reason: "Because it says so.".into() }.check().unwrap()
}

async fn people_link_and_judge(store: &Store, people: &People, tree: &Tree, other: &Community) {
    let [one, two, critic] = [0, 1, 2].map(|place: usize| people.visitors[place].participant());
    let (deepest, outermost) = (tree.goals[2].id, tree.goals[3].id);
    let unheld = store.programme("sdg").await.unwrap().goals[0].id;
    let link = |who, issue, goal, claim| store.link(who, issue, goal, because(claim), THEN);
    assert_eq!(refused(link(&one, people.issues[0], unheld, Claim::Served).await), Refusal::Unknown(Noun::Goal));
    assert_eq!(refused(link(&one, people.issues[0], GoalId(1), Claim::Served).await), Refusal::Unknown(Noun::Goal));
    let stranger = guest(store, other).await.participant();
    let foreign = link(&stranger, people.issues[0], deepest, Claim::Served).await;
    assert_eq!(refused(foreign), Refusal::Unknown(Noun::Issue));

    assert!(store.is_held_against(people.community.id, tree.programme.id).await.unwrap());
    let (programme, goal) = store.goal(people.community.id, "plan", 3).await.unwrap();
    assert_eq!((programme.slug.as_str(), goal.code.as_str()), ("plan", "1.1.1"));
    assert_eq!(goal.id, deepest);
    for (slug, number) in [("plan", 0), ("plan", 5), ("sdg", 1)] {
        let unknown = store.goal(people.community.id, slug, number).await;
        assert_eq!(refused(unknown), Refusal::Unknown(Noun::Goal), "{slug} {number}");
    }

    let served = link(&one, people.issues[0], deepest, Claim::Served).await.unwrap();
    let acts = store.ledger_number(people.community.id).await.unwrap();
    assert_eq!(link(&one, people.issues[0], deepest, Claim::Served).await.unwrap(), served, "a double submit");
    assert_eq!(store.ledger_number(people.community.id).await.unwrap(), acts);
    assert_eq!(link(&two, people.issues[0], deepest, Claim::Served).await.unwrap(), served, "a confirmation");
    store.judge(&critic, served, Verdict::Dispute, THEN).await.unwrap();
    store.judge(&critic, served, Verdict::Dispute, THEN).await.unwrap();
    assert_eq!(store.ledger_number(people.community.id).await.unwrap(), acts + 2);

    let opposed = link(&two, people.issues[0], outermost, Claim::Opposed).await.unwrap();
    let disputed = link(&two, people.issues[1], outermost, Claim::Partly).await.unwrap();
    store.judge(&critic, disputed, Verdict::Dispute, THEN).await.unwrap();
    assert_eq!(refused(store.judge(&stranger, opposed, Verdict::Confirm, THEN).await), Refusal::Unknown(Noun::Link));
    assert_eq!(refused(store.judge(&critic, LinkId(1), Verdict::Confirm, THEN).await), Refusal::Unknown(Noun::Link));

    let links = store.links(people.issues[0], critic.member()).await.unwrap();
    let figures: Vec<_> = links.iter().map(|link| (link.claim, link.confirmed, link.disputed, link.verdict)).collect();
    assert_eq!(figures, [(Claim::Served, 2, 1, Some(Verdict::Dispute)), (Claim::Opposed, 1, 0, None)]);
    assert_eq!(
        (links[0].goal_number, links[0].goal_code.as_str(), links[0].programme_slug.as_str()),
        (3, "1.1.1", "plan")
    );
    assert_eq!(links[0].reason, "Because it says so.");
    let counts = store.count_links(people.community.id, tree.programme.id).await.unwrap();
    assert_eq!((counts[&deepest], counts[&outermost], counts.len()), (1, 2, 2));
    let counts = store.count_links_by_programme(people.community.id).await.unwrap();
    assert_eq!((counts[&tree.programme.id], counts.len()), (3, 1));
    let linked = store.linked_issues(people.community.id, deepest).await.unwrap();
    assert_eq!((linked[0].issue.title.as_str(), linked[0].confirmed, linked.len()), ("The footbridge floods", 2, 1));
    let found = store.find_issues(people.community.id, "school crossings", 5).await.unwrap();
    assert_eq!(found.iter().map(|issue| issue.title.as_str()).collect::<Vec<_>>(), ["A crossing at the school"]);
}

async fn a_comparison_says_what_it_rests_on(store: &Store, people: &People, tree: &Arc<Tree>) {
    let everybody = Ours::Community(people.community.id);
    let compared = store.compare(everybody, tree, THEN).await.unwrap();
    assert_eq!(compared.ledger_number, store.ledger_number(people.community.id).await.unwrap());
    assert!(compared.held);
    // The story's earlier issues are compared too; nobody linked them.
    let met = compared.met();
    assert_eq!(Met { unnamed: 0, ..met }, Met { served: 1, ..Met::default() });
    assert_eq!(met.unnamed, compared.issues.len() - 1);
    assert_eq!((compared.links.len(), compared.standing().count(), compared.judges), (3, 2, 3));
    assert_eq!(compared.issues_of(tree.goals[0].id, false), [(people.issues[0], Claim::Served)]);
    assert_eq!(compared.issues[&people.issues[0]].title, "The footbridge floods");
    assert_eq!(compared.goals[&tree.goals[2].id].code, "1.1.1", "a goal that is linked to has its name");
    assert!(!compared.goals.contains_key(&tree.goals[1].id));
    assert_eq!(compared.comparison.opposed.len(), 1);

    let (first, second) = (&compared.comparison.goals[0], &compared.comparison.goals[1]);
    assert_eq!((first.people, second.people), (6, 0));
    assert_eq!((first.theirs, second.theirs), (Share::new(0.75).unwrap(), Share::new(0.25).unwrap()));
    // Four people agree with two issues, one with three, one with a single one.
    let share = first.ours.number();
    assert!((share - (4.0 * 0.5 + 1.0 / 3.0 + 1.0) / voices_of(&compared)).abs() < 1e-9, "{share}");
    assert_eq!(compared.comparison.coverage, Some(first.ours));

    let unknown = store.compare(Ours::Edition(people.community.id, EditionId(1)), tree, THEN).await;
    assert_eq!(refused(unknown), Refusal::Unknown(Noun::Edition));
}

#[expect(clippy::cast_precision_loss, reason = "a handful of people")]
fn voices_of(compared: &Compared) -> f64 {
    compared.comparison.approvers as f64
}

async fn an_edition_is_compared_by_its_own_issues(store: &Store, ada: &Asker, people: &People, tree: &Arc<Tree>) {
    let visitor = store.visitor(ada.clone(), people.community.clone()).await.unwrap();
    let draft = agenda::agenda::Draft { title: "Getting about".into(), ..agenda::agenda::Draft::default() };
    let number = store.make_agenda(&visitor.author().unwrap(), draft.check().unwrap(), THEN).await.unwrap();
    let owner = visitor.owner(&store.agenda(people.community.id, number).await.unwrap().agenda).unwrap();
    let chosen = people.issues[1..].to_vec();
    let choose = Change::Choose { offered: chosen.clone(), chosen, section: None };
    store.arrange(&owner, choose, THEN).await.unwrap();
    let published = store.publish(&owner, THEN).await.unwrap();
    let edition = store.edition(people.community.id, number, published, visitor.member).await.unwrap();

    let compared = store.compare(Ours::Edition(people.community.id, edition.id), tree, THEN).await.unwrap();
    assert_eq!(compared.met(), Met { unnamed: 2, ..Met::default() }, "the link to the second issue is disputed");
    assert_eq!((compared.comparison.people, compared.comparison.approvers), (6, 5));
    assert_eq!((compared.links.len(), compared.comparison.gap), (1, Some(Share::ALL)));
}

async fn small_bars_may_lag_but_never_for_long(store: &Store, people: &People, tree: &Arc<Tree>) {
    let everybody = Ours::Community(people.community.id);
    let before = store.compare(everybody, tree, THEN).await.unwrap();
    assert!(Arc::ptr_eq(&before, &store.compare(everybody, tree, THEN.plus_ms(9)).await.unwrap()), "nothing happened");
    let weigher = people.visitors[4].weigher().unwrap();
    store.weigh(&weigher, people.issues[2], Stance::Agree, false, THEN).await.unwrap();
    let bars = store.comparisons(Ours::Community(people.community.id), THEN.plus_ms(10)).await.unwrap();
    assert!(Arc::ptr_eq(&before, &bars[0]), "a front page does not wait");
    let after = store.compare(everybody, tree, THEN.plus_ms(11)).await.unwrap();
    assert_eq!(after.ledger_number, before.ledger_number + 1);
    let bars = store.comparisons(Ours::Community(people.community.id), THEN.plus_ms(60_000)).await.unwrap();
    assert!(Arc::ptr_eq(&after, &bars[0]));
}

async fn a_programme_that_was_let_go_keeps_its_links(store: &Store, ada: &Asker, people: &People, tree: &Arc<Tree>) {
    let organiser = store.visitor(ada.clone(), people.community.clone()).await.unwrap().organiser().unwrap();
    store.let_go(&organiser, tree.programme.id, THEN).await.unwrap();
    assert_eq!(refused(store.let_go(&organiser, tree.programme.id, THEN).await), Refusal::NothingToUndo);
    let member = people.visitors[0].member;
    assert!(store.links(people.issues[0], member).await.unwrap().is_empty());
    assert!(store.comparisons(Ours::Community(people.community.id), THEN).await.unwrap().is_empty());
    let compared = store.compare(Ours::Community(people.community.id), tree, THEN).await.unwrap();
    assert!(!compared.held);
    store.hold_against(&organiser, tree.programme.id, None, THEN).await.unwrap();
    assert_eq!(store.links(people.issues[0], member).await.unwrap().len(), 2);
}
