//! Methods for ordered lists against `pref_voting` 1.18.2, on Debian's elections of a project leader in 2002 and 2012.
//!
//! Everything here is counted in whole numbers, so the results must be the same.

use agenda::id::IssueId;
use agenda::moment::Moment;
use agenda::rank::ballot::Candidate;
use agenda::rank::borda::{self, Points};
use agenda::rank::pairwise::Pairwise;
use agenda::rank::preference::Preferences;
use agenda::rank::schulze::{self, Strength};
use agenda::rank::{kemeny, ranked_pairs};
use serde::Deserialize;

use crate::shared;

/// What the other program found. Names of candidates are their numbers in the file.
#[derive(Deserialize)]
struct Expected {
    dataset: String,
    pairwise_support: Vec<Vec<i64>>,
    beat_path: Vec<i64>,
    ranked_pairs: Vec<i64>,
    condorcet: Vec<i64>,
    full_ballots: Vec<(i64, Vec<i64>)>,
    full_borda: Vec<i64>,
    full_beat_path: Vec<i64>,
    full_ranked_pairs: Vec<i64>,
    full_kemeny_rankings: Vec<Vec<i64>>,
    full_kemeny_distance: i64,
}

fn preferences(lists: impl IntoIterator<Item = (i64, Vec<i64>)>) -> Preferences {
    let candidates = (1..=4).map(|number| Candidate { proposed: Moment(number), issue: IssueId(number) });
    let lists = lists.into_iter().map(|(people, list)| (people, list.into_iter().map(IssueId).collect()));
    Preferences::new(candidates, lists)
}

/// Reads `PrefLib`'s format of incomplete strict orders: comments, then lines such as `60: 3,1,2`.
fn read(dataset: &str) -> Option<Preferences> {
    let text = shared::text(&format!("data/preflib/{dataset}"))?;
    let lists = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).map(|line| {
        let (people, list) = line.split_once(':').unwrap();
        let list = list.split(',').map(|number| number.trim().parse().unwrap()).collect();
        (people.trim().parse().unwrap(), list)
    });
    Some(preferences(lists))
}

fn numbers(issues: &[IssueId]) -> Vec<i64> {
    issues.iter().map(|issue| issue.0).collect()
}

#[test]
fn debians_elections_come_out_as_elsewhere() {
    let Some(expected) = shared::oracle::<Vec<serde_json::Value>>("voting_rankings.json") else { return };
    let mut compared = 0;
    for expected in expected.into_iter().filter(|expected| expected.get("beat_path").is_some()) {
        let expected: Expected = serde_json::from_value(expected).unwrap();
        let Some(cast) = read(&expected.dataset) else { continue };
        let pairwise = Pairwise::of_preferences(&cast);
        let rows: Vec<Vec<i64>> = cast.ballots().numbers().map(|number| pairwise.row(number).to_vec()).collect();
        assert_eq!(rows, expected.pairwise_support, "{}", expected.dataset);
        assert_eq!(expected.beat_path, expected.condorcet);
        for strength in [Strength::WinningVotes, Strength::Margin] {
            assert_eq!(numbers(&schulze::order(&pairwise, strength).issues()).first(), expected.beat_path.first());
        }
        assert_eq!(numbers(&ranked_pairs::order(&pairwise).issues()).first(), expected.ranked_pairs.first());

        let full = preferences(expected.full_ballots);
        let pairwise = Pairwise::of_preferences(&full);
        let found = kemeny::order(&pairwise);
        assert_eq!(numbers(&found.ranking.issues()), expected.full_kemeny_rankings[0], "{}", expected.dataset);
        assert_eq!(
            (found.disagreements, found.at_least),
            (expected.full_kemeny_distance, expected.full_kemeny_distance)
        );
        assert_eq!(found.best_orders, u64::try_from(expected.full_kemeny_rankings.len()).ok());
        let borda = borda::order(&full, Points::SharedRest).ranking;
        assert_eq!(numbers(&borda.issues()).first(), expected.full_borda.first());
        let schulze = schulze::order(&pairwise, Strength::WinningVotes);
        assert_eq!(numbers(&schulze.issues()).first(), expected.full_beat_path.first());
        let pairs = ranked_pairs::order(&pairwise);
        assert_eq!(numbers(&pairs.issues()).first(), expected.full_ranked_pairs.first());
        // Without a circle all three order the issues alike.
        assert_eq!((schulze.issues(), pairs.issues()), (found.ranking.issues(), found.ranking.issues()));
        compared += 1;
    }
    assert!(compared >= 2, "only {compared} elections were compared");
}
