//! Finds opinion groups where a test says that they exist, and what people agree on across them.
//!
//! [`matrix`] holds who answered what; [`pca`] and [`project`] make a map of it; [`base`], [`group`] and [`silhouette`]
//! divide the people on it. [`null`] and [`stability`] say whether that division is more than chance and would be found
//! again. [`represent`], [`consensus`], [`divide`] and [`bridge`] say what groups stand for, share and differ on;
//! [`priority`] says which issue to show next. [`common_ground`] is the part of it all that may be public. [`polis`] does
//! it as Polis did, for holding results against it. The whole is one call:
//!
//! ```
//! use agenda::opinion::{analyse, matrix::Matrix, NoGroups, Settings, Structure};
//!
//! let analysis = analyse(&Matrix::new([]), Settings::full(2026));
//! assert_eq!(analysis.structure, Structure::NoGroups(NoGroups::TooFewPeople));
//! ```

mod analysis;
pub mod base;
pub mod bridge;
mod canonical;
pub mod common_ground;
pub mod consensus;
pub mod counts;
pub mod divide;
pub mod group;
pub mod matrix;
pub mod null;
pub mod pca;
mod plane;
pub mod polis;
pub mod priority;
pub mod project;
pub mod proportion;
pub mod rand_index;
pub mod represent;
pub mod silhouette;
pub mod stability;
mod tridiagonal;
mod view;

pub use analysis::{Analysis, Clearness, Dot, Group, IssueRow, MemberRow, NoGroups, Settings, Structure};
pub use plane::{Clusters, Point, squared_distance};

use group::{Divided, largest_first, matched};
use matrix::{Matrix, chosen};
use null::{NullTest, Search};
use project::Spot;
use stability::{Shown, SplitHalf, confidence, most_stable, split_halves};

use crate::rank::next_card::splitmix64;
use crate::seeded::Seeded;

/// So many answers place a person, or all of them where there are fewer issues.
pub const ENOUGH_ANSWERS: usize = 7;
/// With fewer people who answered enough, groups are not looked for.
pub const FEWEST_PEOPLE: usize = 15;
/// A finding whose p-value is above this may be chance.
pub const SIGNIFICANT_BELOW: f64 = 0.05;

/// Analyses the stances of a community.
pub fn analyse(matrix: &Matrix, settings: Settings) -> Analysis {
    // Nobody calls it off, so the first round returns.
    loop {
        if let Some(analysis) = analyse_while(matrix, settings, None, || true) {
            return analysis;
        }
    }
}

/// Analyses the stances of a community, and asks now and then whether to go on: before each permutation, split and
/// resampling and each sweep of the bridging score. Returns nothing if the answer was no. With an earlier analysis the
/// map keeps its direction and the groups, if they are as many, keep their numbers.
pub fn analyse_while(
    matrix: &Matrix,
    settings: Settings,
    earlier: Option<&Analysis>,
    mut keep_going: impl FnMut() -> bool,
) -> Option<Analysis> {
    let enough = ENOUGH_ANSWERS.min(matrix.issues().len());
    let mut axes = pca::axes(matrix);
    if let Some(earlier) = earlier {
        axes.align(&view::earlier_loadings(matrix, earlier));
    }
    let places = project::people(matrix, &axes);
    let inside: Vec<bool> = matrix.rows().map(|row| row.len() >= enough).collect();
    let clustered: Vec<Spot> = chosen(&places, &inside);
    let how = |purpose: u64| Search {
        seed: splitmix64(settings.seed ^ splitmix64(purpose)),
        restarts: settings.restarts,
        fewest: enough,
    };
    let divided = Divided::new(&clustered, settings.restarts, &mut Seeded::new(how(0).seed));
    let mut tests = Tests { null: None, split_halves: Vec::new() };
    let mut structure = before_tests(&clustered, &axes);
    if structure == Structure::Untested {
        let tested = drawn_people(matrix, settings, how(1).seed);
        let tested = tested.as_ref().unwrap_or(matrix);
        if settings.permutations > 0 {
            tests.null = Some(null::test(tested, settings.permutations, how(2), &mut keep_going)?);
        }
        if settings.splits > 0 {
            tests.split_halves = split_halves(tested, settings.splits, FEWEST_PEOPLE, how(3), &mut keep_going)?;
        }
        structure = tests.verdict();
    }
    let count = most_stable(&tests.split_halves).or_else(|| divided.clearest());
    let shows_groups = matches!(structure, Structure::Groups | Structure::Untested);
    let (labels, groups) = match count.filter(|_| shows_groups) {
        Some(count) => largest_first(&divided.labels(count), &clustered),
        None => (Vec::new(), 0),
    };
    let labels = match earlier {
        Some(earlier) if groups > 0 => keep_numbers(matrix, &inside, labels, groups, earlier),
        _ => labels,
    };
    let sureness = if groups > 0 && settings.resamplings > 0 {
        let shown =
            Shown { axes: &axes, inside: &inside, labels: &labels, groups, people_tested: settings.people_tested };
        Some(confidence(matrix, &shown, settings.resamplings, how(4), &mut keep_going)?)
    } else {
        None
    };
    let bridging = if settings.bridging {
        let [first, _] = &axes.loadings;
        Some(bridge::bridging(matrix, first, &mut keep_going)?)
    } else {
        None
    };
    let found = view::Found { settings, enough, axes, places, inside, divided, labels, groups, sureness, structure };
    Some(found.view(matrix, tests.null, tests.split_halves, bridging))
}

/// Says what is clear before any test.
fn before_tests(clustered: &[Spot], axes: &pca::Axes) -> Structure {
    if clustered.len() < FEWEST_PEOPLE {
        Structure::NoGroups(NoGroups::TooFewPeople)
    } else if axes.total_spread <= 0.0
        || clustered.iter().zip(clustered.iter().skip(1)).all(|(one, other)| squared_distance(*one, *other) <= 0.0)
    {
        Structure::NoGroups(NoGroups::AllAlike)
    } else {
        Structure::Untested
    }
}

/// Returns a drawn part of a community that is larger than the tests need.
fn drawn_people(matrix: &Matrix, settings: Settings, seed: u64) -> Option<Matrix> {
    let people = matrix.people().len();
    if people <= settings.people_tested {
        return None;
    }
    let mut order: Vec<usize> = (0..people).collect();
    Seeded::new(seed).shuffle(&mut order);
    let mut drawn = vec![false; people];
    for person in order.iter().take(settings.people_tested) {
        if let Some(drawn) = drawn.get_mut(*person) {
            *drawn = true;
        }
    }
    Some(matrix.part(&drawn, &vec![true; matrix.issues().len()]))
}

/// What the tests said.
struct Tests {
    null: Option<NullTest>,
    split_halves: Vec<SplitHalf>,
}

impl Tests {
    fn verdict(&self) -> Structure {
        let may_be_chance = |measure: &null::Measure| measure.p_value > SIGNIFICANT_BELOW;
        let repeated = self.split_halves.iter().any(|row| row.agreement - row.deviation > 0.0);
        match &self.null {
            Some(null) if may_be_chance(&null.share) => Structure::NoGroups(NoGroups::NoPattern),
            Some(null) if may_be_chance(&null.silhouette) => Structure::NoGroups(NoGroups::NotClear),
            _ if !self.split_halves.is_empty() && !repeated => Structure::NoGroups(NoGroups::NotRepeated),
            Some(_) => Structure::Groups,
            None => Structure::Untested,
        }
    }
}

/// Renumbers groups as an earlier analysis numbered those with the same people, if there were as many.
fn keep_numbers(matrix: &Matrix, inside: &[bool], labels: Vec<usize>, groups: usize, earlier: &Analysis) -> Vec<usize> {
    if earlier.groups.len() != groups {
        return labels;
    }
    let before = |member| {
        let found = earlier.member_rows.binary_search_by(|row| row.member.cmp(member)).ok()?;
        earlier.member_rows.get(found)?.group
    };
    let old: Vec<usize> =
        chosen(matrix.people(), inside).iter().map(|member| before(member).unwrap_or(usize::MAX)).collect();
    let matched = matched(&labels, &old, groups);
    labels.iter().map(|label| matched.get(*label).copied().unwrap_or(*label)).collect()
}
