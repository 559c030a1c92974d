//! The rules that every analysis of opinions keeps, on made-up conversations.
#![expect(clippy::indexing_slicing, reason = "a test that finds nothing where something must be fails")]

use std::collections::BTreeMap;

use agenda::id::{IssueId, MemberId};
use agenda::opinion::matrix::Matrix;
use agenda::opinion::{Analysis, NoGroups, Settings, Structure, analyse, analyse_while};
use agenda::seeded::Seeded;
use agenda::stance::Stance;
use proptest::prelude::*;

type Stances = Vec<(MemberId, IssueId, Stance)>;

/// Makes up a conversation. Camps differ the more, the more `divided` it is, from 0 to 1.
fn conversation(seed: u64, people: i64, issues: i64, camps: usize, divided: f64) -> Stances {
    let mut chance = Seeded::new(seed);
    let leanings: Vec<Vec<f64>> = (0..issues)
        .map(|_| {
            let common = chance.unit();
            (0..camps).map(|_| common + divided * (chance.unit() - common)).collect()
        })
        .collect();
    let mut stances = Vec::new();
    for member in 0..people {
        let camp = chance.below(camps);
        let share_answered = 0.3 + 0.7 * chance.unit();
        for (issue, leanings) in (0..).zip(&leanings) {
            if chance.unit() < share_answered {
                let stance = match chance.unit() {
                    drawn if drawn < 0.1 => Stance::Pass,
                    drawn if drawn < 0.1 + 0.9 * leanings[camp] => Stance::Agree,
                    _ => Stance::Disagree,
                };
                stances.push((MemberId(member), IssueId(issue), stance));
            }
        }
    }
    stances
}

/// Settings with every test, each short.
fn short(seed: u64) -> Settings {
    Settings { permutations: 19, splits: 4, resamplings: 10, ..Settings::full(seed) }
}

fn analysis(stances: Stances, settings: Settings) -> Analysis {
    analyse(&Matrix::new(stances), settings)
}

/// Takes the names out of an analysis, so that analyses of the same stances by other names can be compared.
fn renamed(
    mut analysis: Analysis,
    member: impl Fn(MemberId) -> MemberId,
    issue: impl Fn(IssueId) -> IssueId,
) -> Analysis {
    analysis.member_rows.iter_mut().for_each(|row| row.member = member(row.member));
    analysis.member_rows.sort_by_key(|row| row.member);
    analysis.issue_rows.iter_mut().for_each(|row| row.issue = issue(row.issue));
    analysis.issue_rows.sort_by_key(|row| row.issue);
    let groups = analysis.groups.iter_mut().flat_map(|group| &mut group.representative);
    groups.for_each(|entry| entry.issue = issue(entry.issue));
    analysis.consensus.iter_mut().for_each(|entry| entry.issue = issue(entry.issue));
    analysis.dividing.iter_mut().for_each(|entry| entry.issue = issue(entry.issue));
    if let Some(bridging) = &mut analysis.bridging {
        bridging.issues.iter_mut().for_each(|entry| entry.issue = issue(entry.issue));
    }
    analysis
}

fn share(number: f64) -> bool {
    (0.0..=1.0).contains(&number)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_stances_never_matters(seed in any::<u64>()) {
        let given = conversation(seed, 60, 25, 2, 1.0);
        let mut shuffled = given.clone();
        Seeded::new(seed).shuffle(&mut shuffled);
        prop_assert!(analysis(given, short(seed)) == analysis(shuffled, short(seed)));
    }

    #[test]
    fn the_names_of_people_and_issues_never_matter(seed in any::<u64>()) {
        let given = conversation(seed, 60, 25, 2, 1.0);
        // 37 and 60 have no common divisor, nor have 7 and 25: every number is another's.
        let member = |member: MemberId| MemberId(member.0 * 37 % 60 + 5_000);
        let issue = |issue: IssueId| IssueId(issue.0 * 7 % 25 + 900);
        let other = given.iter().map(|(one, two, stance)| (member(*one), issue(*two), *stance)).collect();
        let ours = renamed(analysis(given, short(seed)), member, issue);
        prop_assert!(ours == analysis(other, short(seed)));
    }

    #[test]
    fn doubling_everybody_changes_neither_map_nor_groups(seed in any::<u64>()) {
        let given = conversation(seed, 60, 25, 2, 1.0);
        let twins = given.iter().map(|(member, issue, stance)| (MemberId(member.0 + 1_000), *issue, *stance));
        let doubled: Stances = given.iter().copied().chain(twins).collect();
        // Halves are left out: the adjusted Rand index counts pairs, and twins are pairs that always agree.
        let settings = Settings::quick(seed);
        let (one, two) = (analysis(given, settings), analysis(doubled, settings));
        prop_assert_eq!(two.people, 2 * one.people);
        prop_assert_eq!(one.groups.len(), two.groups.len());
        prop_assert!((one.share - two.share).abs() < 1e-9);
        for (one, two) in one.clearness.iter().zip(&two.clearness) {
            prop_assert!((one.silhouette - two.silhouette).abs() < 1e-9);
        }
        let places: BTreeMap<MemberId, _> = two.member_rows.iter().map(|row| (row.member, (row.place, row.group))).collect();
        for row in &one.member_rows {
            for name in [row.member, MemberId(row.member.0 + 1_000)] {
                let (place, group) = places[&name];
                prop_assert!((place[0] - row.place[0]).abs() < 1e-7 && (place[1] - row.place[1]).abs() < 1e-7);
                prop_assert_eq!(group, row.group);
            }
        }
    }

    #[test]
    fn measures_stay_in_range(
        seed in any::<u64>(), people in 1_i64..40, issues in 1_i64..20, camps in 1_usize..4, divided in 0.0_f64..1.0,
    ) {
        let analysis = analysis(conversation(seed, people, issues, camps, divided), short(seed));
        prop_assert!(share(analysis.share));
        prop_assert!(analysis.clearness.iter().all(|row| row.silhouette.abs() <= 1.0));
        if let Some(null) = &analysis.null {
            prop_assert!(share(null.share.p_value) && share(null.silhouette.p_value) && share(null.share.chance_most));
        }
        prop_assert!(analysis.split_halves.iter().all(|row| (-0.5..=1.0).contains(&row.agreement)));
        for group in &analysis.groups {
            prop_assert!(group.people > 0 && group.confidence.is_none_or(share));
            prop_assert!(group.representative.iter().all(|entry| share(entry.share) && share(entry.adjusted)));
        }
        let grouped: usize = analysis.groups.iter().map(|group| group.people).sum();
        prop_assert!(grouped == 0 || grouped == analysis.placed);
        prop_assert_eq!(analysis.dots.iter().map(|dot| dot.people).sum::<usize>(), analysis.placed);
        prop_assert!(analysis.member_rows.iter().all(|row| row.confidence.is_none_or(share)));
        prop_assert!(analysis.member_rows.iter().all(|row| row.place.iter().all(|along| along.is_finite())));
        prop_assert!(analysis.consensus.iter().all(|row| share(row.share) && row.people <= row.of));
        prop_assert!(analysis.dividing.iter().all(|row| share(row.spread) && row.adjusted.is_none_or(share)));
        for row in &analysis.issue_rows {
            prop_assert!(share(row.group_aware.agree) && share(row.group_aware.disagree_mean) && row.priority > 0.0);
            prop_assert!(row.group_aware.agree <= row.group_aware.agree_mean + 1e-12);
        }
        let bridging = analysis.bridging.unwrap();
        prop_assert!(bridging.issues.iter().all(|row| row.score.is_finite() && row.side.is_finite()));
        prop_assert!(bridging.loss >= 0.0 && bridging.settled);
    }
}

#[test]
fn camps_are_found_and_a_crowd_without_camps_has_none() {
    let camps = analysis(conversation(1, 200, 40, 2, 1.0), Settings::full(1));
    assert_eq!((camps.structure, camps.groups.len()), (Structure::Groups, 2));
    assert!(camps.groups.iter().all(|group| group.confidence.unwrap() > 0.8 && !group.representative.is_empty()));
    let crowd = analysis(conversation(1, 200, 40, 2, 0.0), Settings::full(1));
    assert_eq!(crowd.structure, Structure::NoGroups(NoGroups::NoPattern));
    assert!(crowd.groups.is_empty() && crowd.member_rows.iter().all(|row| row.group.is_none()));
    assert!(!crowd.consensus.is_empty() && !crowd.dividing.is_empty());
}

#[test]
#[expect(clippy::float_cmp, reason = "these places come out exactly")]
fn degenerate_conversations_have_defined_answers() {
    let settings = Settings::full(1);
    let everyone_says = |stance: Stance| -> Stances {
        (0..40).flat_map(|member| (0..10).map(move |issue| (MemberId(member), IssueId(issue), stance))).collect()
    };
    let nobody = analysis(Vec::new(), settings);
    assert_eq!((nobody.structure, nobody.people, nobody.share), (Structure::NoGroups(NoGroups::TooFewPeople), 0, 0.0));
    assert!(nobody.issue_rows.is_empty() && nobody.dots.is_empty() && nobody.consensus.is_empty());
    let one_person = analysis(conversation(1, 1, 20, 1, 0.0), settings);
    assert_eq!(one_person.structure, Structure::NoGroups(NoGroups::TooFewPeople));
    assert_eq!(one_person.member_rows[0].place, [0.0, 0.0]);
    let one_issue = analysis(conversation(1, 60, 1, 2, 1.0), settings);
    assert_eq!(one_issue.issue_rows.len(), 1);
    assert!((one_issue.share - 1.0).abs() < 1e-12 && one_issue.issue_rows[0].loading == [1.0, 0.0]);
    for stance in Stance::ALL {
        let alike = analysis(everyone_says(stance), settings);
        assert_eq!((alike.structure, alike.share), (Structure::NoGroups(NoGroups::AllAlike), 0.0));
        assert!(alike.member_rows.iter().all(|row| row.place == [0.0, 0.0] && row.group.is_none()));
        assert_eq!(alike.consensus.len(), if stance == Stance::Pass { 0 } else { 5 });
        assert!(alike.dividing.is_empty());
    }
}

#[test]
fn an_analysis_reads_back_from_what_the_store_keeps() {
    for stances in [conversation(6, 60, 25, 2, 1.0), conversation(6, 60, 25, 2, 0.0), Vec::new()] {
        let analysis = analysis(stances, short(6));
        let kept = serde_json::to_string(&analysis).unwrap();
        let read: Analysis = serde_json::from_str(&kept).unwrap();
        assert_eq!((read.structure, read.groups.len()), (analysis.structure, analysis.groups.len()));
    }
}

#[test]
fn an_analysis_can_be_called_off_at_any_moment_and_comes_out_the_same_when_it_is_not() {
    let matrix = Matrix::new(conversation(4, 60, 25, 2, 1.0));
    let mut asked = 0;
    let whole = analyse_while(&matrix, short(4), None, || {
        asked += 1;
        true
    });
    assert!(whole == Some(analyse(&matrix, short(4))));
    assert!(asked > 30);
    for patience in [0, 1, 20, 25, asked - 1] {
        let mut left = patience;
        let called_off = analyse_while(&matrix, short(4), None, || {
            left -= 1;
            left >= 0
        });
        assert!(called_off.is_none());
    }
}

#[test]
fn the_map_keeps_its_direction_and_groups_their_numbers() {
    let stances = conversation(5, 120, 30, 2, 1.0);
    let (first, last) = stances.split_at(stances.len() * 9 / 10);
    let mut before = analysis(first.to_vec(), Settings::quick(5));
    // As an earlier analysis might have had it: the other way round, and the groups with each other's numbers.
    before.issue_rows.iter_mut().for_each(|row| row.loading = [-row.loading[0], row.loading[1]]);
    before.member_rows.iter_mut().for_each(|row| row.group = row.group.map(|group| 1 - group));
    let matrix = Matrix::new(stances.iter().copied());
    let after = analyse_while(&matrix, Settings::quick(5), Some(&before), || true).unwrap();
    let afresh = analyse(&matrix, Settings::quick(5));
    assert!(last.len() > 100 && after.groups.len() == 2 && afresh.groups.len() == 2);
    let (mut turned, mut same, mut all) = (0, 0, 0);
    for (row, old) in after.member_rows.iter().zip(&before.member_rows) {
        assert_eq!(row.member, old.member);
        all += 1;
        turned += i32::from(row.place[0] * old.place[0] < 0.0);
        same += i32::from(row.group == old.group);
    }
    assert!(turned > all * 9 / 10 && same > all * 8 / 10, "{turned} {same} of {all}");
}
