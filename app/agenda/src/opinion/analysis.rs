//! Says what an analysis of a community's stances found, how sure it is, and what it rests on.

use serde::{Deserialize, Serialize};

use super::bridge::Bridging;
use super::consensus::{Agreed, GroupAware};
use super::counts::Counts;
use super::divide::Dividing;
use super::null::NullTest;
use super::project::Spot;
use super::represent::Representative;
use super::stability::SplitHalf;
use crate::id::{IssueId, MemberId};

/// How thoroughly to analyse. The same stances and settings give the same analysis, to the last bit, everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The seed of everything that is drawn.
    pub seed: u64,
    /// How many permutations say what chance would show; 99 or more, or 0 to leave the test out.
    pub permutations: u32,
    /// How often the issues are split in halves to see whether groups are found again; 0 to leave it out. Then the
    /// clearest silhouette decides how many groups are shown.
    pub splits: u32,
    /// How many resamplings say how sure each person's group is; 100 or more, or 0 to leave it out.
    pub resamplings: u32,
    /// How often the search for groups starts anew.
    pub restarts: u32,
    /// At most so many people, drawn, take part in permutations and splits, and about as many count in a resampling.
    pub people_tested: usize,
    /// Whether issues are scored by their support across the division.
    pub bridging: bool,
}

impl Settings {
    /// Returns the settings of a full analysis: 99 permutations, 10 splits, 100 resamplings, 10 restarts.
    pub const fn full(seed: u64) -> Self {
        Self {
            seed,
            permutations: 99,
            splits: 10,
            resamplings: 100,
            restarts: 10,
            people_tested: 5_000,
            bridging: true,
        }
    }

    /// Returns the settings of a quick look, which tests nothing: its groups may be there by chance.
    pub const fn quick(seed: u64) -> Self {
        Self { permutations: 0, splits: 0, resamplings: 0, bridging: false, ..Self::full(seed) }
    }
}

/// Whether people fall into opinion groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Structure {
    /// They do, and every test that was asked for says so.
    Groups,
    /// Groups were made, but whether they are more than chance was not asked.
    Untested,
    /// No groups were found: an ordinary answer, with its reason.
    NoGroups(NoGroups),
}

/// Why no groups were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoGroups {
    /// Fewer people than [`super::FEWEST_PEOPLE`] have answered enough issues.
    TooFewPeople,
    /// Everyone stands in one place: nobody differs.
    AllAlike,
    /// Answers hang together no more than chance would have it.
    NoPattern,
    /// Answers hang together, but groups are no clearer than chance would make them.
    NotClear,
    /// Groups from one half of the issues are not found again from the other half.
    NotRepeated,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Analysis {
    /// The settings it was made with.
    pub settings: Settings,
    /// How many people answered at least one issue.
    pub people: usize,
    /// How many issues were answered by at least one person.
    pub issues: usize,
    /// How many stances it rests on.
    pub stances: usize,
    /// How many people answered enough issues to be given a group.
    pub placed: usize,
    /// How many answers are enough.
    pub enough: usize,
    /// Whether there are groups.
    pub structure: Structure,
    /// The share of all differences that the map shows, in [0, 1].
    pub share: f64,
    /// How clearly people would fall into each number of groups.
    pub clearness: Vec<Clearness>,
    /// What chance alone would show, if that was asked for and people were enough.
    pub null: Option<NullTest>,
    /// How well each number of groups is found again; empty if that was not asked for or could not be measured.
    pub split_halves: Vec<SplitHalf>,
    /// The groups, the largest first unless an earlier analysis numbered them; empty if none were found.
    pub groups: Vec<Group>,
    /// What a majority of everyone agrees or disagrees with.
    pub consensus: Vec<Agreed>,
    /// What divides most: groups, or everyone where there are none.
    pub dividing: Vec<Dividing>,
    /// A row an issue, by rising id.
    pub issue_rows: Vec<IssueRow>,
    /// A row a person, by rising id. Never public: a page shows a reader their own row at most.
    pub member_rows: Vec<MemberRow>,
    /// The map: people who stand close together, counted. One with few people is not to be shown alone.
    pub dots: Vec<Dot>,
    /// Support across the division, if that was asked for.
    pub bridging: Option<Bridging>,
}

/// How clearly people fall into a number of groups.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clearness {
    /// The number of groups.
    pub groups: usize,
    /// The mean silhouette over people, in [−1, 1]. Chance reaches 0.3 or more.
    pub silhouette: f64,
}

/// An opinion group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// How many people.
    pub people: usize,
    /// Where their middle is on the map.
    pub centre: Spot,
    /// What tells the group apart.
    pub representative: Vec<Representative>,
    /// How sure its people's belonging is: the mean over them, in [0, 1]. Nothing if that was not asked for.
    pub confidence: Option<f64>,
}

/// One issue in the analysis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IssueRow {
    /// The issue.
    pub issue: IssueId,
    /// How everyone answered.
    pub everyone: Counts,
    /// How each group answered, in the order of the groups.
    pub groups: Vec<Counts>,
    /// How far all groups together take one side; over everyone who was placed, if there are no groups.
    pub group_aware: GroupAware,
    /// How much the issue weighs along each axis.
    pub loading: Spot,
    /// Where someone would stand who agreed with it and answered nothing else.
    pub place: Spot,
    /// How much is learned by showing it to one more person; above 0.
    pub priority: f64,
}

/// One person in the analysis.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberRow {
    /// The person.
    pub member: MemberId,
    /// Where they stand on the map.
    pub place: Spot,
    /// How many answers that rests on: the fewer, the less it says.
    pub answered: usize,
    /// The number of their group, from 0; nothing if they answered too few or there are no groups.
    pub group: Option<usize>,
    /// In what share of resamplings they came into this group, in [0, 1].
    pub confidence: Option<f64>,
}

/// People who stand close together on the map.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dot {
    /// Their mean place.
    pub place: Spot,
    /// How many they are.
    pub people: usize,
    /// The number of their group, if there are groups.
    pub group: Option<usize>,
}
