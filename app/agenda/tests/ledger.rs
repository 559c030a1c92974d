//! A ledger amounts to one state, whoever folds it, and says what it cannot make sense of.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use agenda::agenda::Rule;
use agenda::id::{AgendaId, CommentId, EditionId, GoalId, IssueId, LinkId, MemberId};
use agenda::issue::Kind;
use agenda::ledger::{Act, Answer, Difference, Digest, Entry, State, Words};
use agenda::link::{Claim, Verdict};
use agenda::member::Role;
use agenda::moment::Moment;
use agenda::stance::{Stance, Tally};
use proptest::prelude::*;

const BRIDGE: IssueId = IssueId(1);
const ADA: MemberId = MemberId(11);
const BEN: MemberId = MemberId(12);

fn folded(deeds: &[(MemberId, Act)]) -> Result<State, Difference> {
    let mut state = State::default();
    let mut last = Digest::zero();
    for (number, (member, act)) in (1..).zip(deeds) {
        let entry = Entry::chain(&last, number, Moment(number), Some(*member), act.payload().unwrap());
        last = entry.digest.clone();
        state.apply(&entry)?;
    }
    Ok(state)
}

fn digest(word: &str) -> Digest {
    Digest::of_words("salt", &[word])
}

fn proposed(issue: IssueId) -> (MemberId, Act) {
    (ADA, Act::Propose { issue, number: issue.0, kind: Kind::Concern, words: digest("bridge") })
}

fn weighed(member: MemberId, issue: IssueId, stance: Stance, matters: bool) -> (MemberId, Act) {
    (member, Act::Weigh { issue, stance, matters })
}

fn published(people: i64, issues: Vec<IssueId>) -> Vec<(MemberId, Act)> {
    let (agenda, edition) = (AgendaId(3), EditionId(4));
    let words = digest("ours");
    vec![
        (ADA, Act::NameAgenda { agenda, number: 1, words: words.clone() }),
        (ADA, Act::Publish { edition, agenda, number: 1, rule: Rule::Approval, people, issues, words }),
    ]
}

#[test]
fn an_edition_keeps_the_figures_of_its_own_day() {
    let mut deeds = vec![proposed(BRIDGE), weighed(ADA, BRIDGE, Stance::Agree, true)];
    deeds.extend(published(1, vec![BRIDGE]));
    deeds.push(weighed(BEN, BRIDGE, Stance::Disagree, false));
    let state = folded(&deeds).unwrap();
    let edition = state.editions.values().next().unwrap();
    assert_eq!(edition.issues, [(BRIDGE, Kind::Concern, Tally { agree: 1, matters: 1, ..Tally::default() })]);
    assert_eq!((edition.people, edition.stances), (1, 1));
    assert_eq!(state.tallies.get(&BRIDGE).unwrap().people(), 2);
}

#[test]
fn an_edition_that_counts_more_people_than_answered_makes_no_sense() {
    let mut deeds = vec![proposed(BRIDGE), weighed(ADA, BRIDGE, Stance::Agree, true)];
    deeds.extend(published(2, vec![BRIDGE]));
    assert!(matches!(folded(&deeds), Err(Difference::Senseless { number: 4, .. })));
}

#[test]
fn what_was_never_made_cannot_be_acted_on() {
    let reason = digest("no");
    let senseless = [
        Act::Edit { issue: BRIDGE, kind: Kind::Idea, words: digest("x") },
        Act::Remove { issue: BRIDGE, reason },
        Act::Restore { issue: BRIDGE },
        Act::Erase { issue: BRIDGE },
        Act::Weigh { issue: BRIDGE, stance: Stance::Pass, matters: false },
        Act::WeighMany { answers: vec![Answer(BRIDGE, Stance::Pass, false)] },
        Act::EraseComment { comment: CommentId(1) },
        Act::EraseAgenda { agenda: AgendaId(1) },
        Act::Adopt { edition: EditionId(1) },
        Act::Judge { link: LinkId(1), verdict: Verdict::Dispute },
        Act::EraseReason { link: LinkId(1) },
    ];
    for act in senseless {
        let difference = folded(&[(ADA, act.clone())]).unwrap_err();
        assert!(matches!(difference, Difference::Senseless { number: 1, .. }), "{act:?}: {difference}");
    }
}

#[test]
fn whoever_leaves_lays_down_roles_and_takes_answers_along_only_if_they_wish() {
    let link =
        Act::Link { link: LinkId(5), issue: BRIDGE, goal: GoalId(6), claim: Claim::Served, reason: digest("so") };
    let deeds = [
        proposed(BRIDGE),
        weighed(ADA, BRIDGE, Stance::Agree, true),
        weighed(BEN, BRIDGE, Stance::Disagree, false),
        (ADA, Act::GiveRole { member: BEN, role: Role::Steward }),
        (BEN, link),
        (BEN, Act::EraseReason { link: LinkId(5) }),
    ];
    let with = |withdraw| {
        let deeds: Vec<_> = deeds.iter().cloned().chain([(BEN, Act::Leave { withdraw })]).collect();
        folded(&deeds).unwrap()
    };
    let (stayed, withdrawn) = (with(false), with(true));
    assert!(stayed.roles.is_empty() && withdrawn.roles.is_empty());
    assert_eq!(stayed.tallies.get(&BRIDGE), Some(&Tally { agree: 1, disagree: 1, pass: 0, matters: 1 }));
    assert_eq!(withdrawn.tallies.get(&BRIDGE), Some(&Tally { agree: 1, disagree: 0, pass: 0, matters: 1 }));
    assert_eq!((stayed.judgements.len(), withdrawn.judgements.len()), (1, 0));
    assert_eq!(withdrawn.links.get(&LinkId(5)).unwrap().reason, Words::Erased);
}

proptest! {
    #[test]
    fn tallies_are_always_the_count_of_the_answers_that_stand(
        acts in prop::collection::vec((0_i64..4, 0_i64..4, 0_u8..5, any::<bool>()), 0..80)
    ) {
        let mut deeds: Vec<_> = (0..4).map(|issue| proposed(IssueId(issue))).collect();
        for (member, issue, what, matters) in acts {
            let (member, issue) = (MemberId(member), IssueId(issue));
            deeds.push(match what {
                0 => (member, Act::Unweigh { issue }),
                1 => (member, Act::Leave { withdraw: matters }),
                2 => (member, Act::WeighMany { answers: vec![Answer(issue, Stance::Pass, matters)] }),
                3 => weighed(member, issue, Stance::Agree, matters),
                _ => weighed(member, issue, Stance::Disagree, matters),
            });
        }
        let state = folded(&deeds).unwrap();
        for (issue, tally) in &state.tallies {
            let mut counted = Tally::default();
            for (_, (stance, matters)) in state.stances.iter().filter(|((of, _), _)| of == issue) {
                counted.count(*stance, *matters);
            }
            prop_assert_eq!(&counted, tally);
        }
    }
}
