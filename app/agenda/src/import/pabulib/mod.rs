//! Reads a participatory budget from Pabulib's format: what could be chosen, what it costs, and who chose what.
//!
//! Source: Faliszewski, Flis, Peters, Pierczyński, Skowron, Stolicki, Szufa and Talmon, "Participatory Budgeting: Data,
//! Tools, and Analysis" (2023), and pabulib.org/format. A file has three sections, each opened by a line with its name:
//! `META`, `PROJECTS` and `VOTES`. What would change a result is refused with its line and column; what is odd but
//! harmless is said in [`Election::notes`]. Age, sex and district of voters are not read.

mod meta;
mod project;
mod vote;

use super::table::Table;
use super::{Fault, File, decode, newlines};
use crate::id::{IssueId, MemberId};
use crate::moment::Moment;
use crate::rank::ballot::{Ballots, Candidate};
use crate::rank::preference::Preferences;

/// How people voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VoteType {
    /// Any number of projects, all alike.
    Approval,
    /// One project.
    ChooseOne,
    /// Projects in order, the best first.
    Ordinal,
    /// Points from a common sum.
    Cumulative,
    /// Points for each project.
    Scoring,
}

impl VoteType {
    /// Every type of vote.
    pub const ALL: [Self; 5] = [Self::Approval, Self::ChooseOne, Self::Ordinal, Self::Cumulative, Self::Scoring];

    /// Returns the word that the format uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::ChooseOne => "choose-1",
            Self::Ordinal => "ordinal",
            Self::Cumulative => "cumulative",
            Self::Scoring => "scoring",
        }
    }

    /// Says whether votes come with points.
    pub const fn has_points(self) -> bool {
        matches!(self, Self::Cumulative | Self::Scoring)
    }
}

/// A participatory budget as values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Election {
    /// What it was about, in a line; empty if the file does not say.
    pub description: String,
    /// The country; empty if the file does not say.
    pub country: String,
    /// The place, such as a city; empty if the file does not say.
    pub unit: String,
    /// Which election of that place, often a year; empty if the file does not say.
    pub instance: String,
    /// The currency, by ISO 4217; empty if the file does not say.
    pub currency: String,
    /// By which rule projects were chosen; empty if the file does not say.
    pub rule: String,
    /// How people voted.
    pub vote_type: VoteType,
    /// The money there was, in hundredths of the currency.
    pub budget_hundredths: i64,
    /// What could be chosen, in the order of the file.
    pub projects: Vec<Project>,
    /// Who chose what, in the order of the file.
    pub votes: Vec<Vote>,
    /// What was odd but accepted, a sentence each.
    pub notes: Vec<String>,
}

/// Something that could be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// What the file calls it.
    pub id: String,
    /// What it costs, in hundredths of the currency.
    pub cost_hundredths: i64,
    /// Its name in words; empty if the file does not say.
    pub name: String,
    /// Its category; empty if the file does not say.
    pub category: String,
    /// How many votes it got, as the file counts, if it does.
    pub claimed_votes: Option<i64>,
    /// Whether it was chosen, if the file says: 0 no, 1 yes, 2 and 3 as the place's own rules say.
    pub selected: Option<u8>,
}

/// One person's vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// The chosen projects, by their places in [`Election::projects`], in the order of the file; may be empty.
    pub projects: Vec<u32>,
    /// As many points; empty where the type of vote has none.
    pub points: Vec<i64>,
}

impl Election {
    /// Returns the projects as candidates, each proposed before those after it in the file.
    pub fn candidates(&self) -> impl Iterator<Item = Candidate> + use<'_> {
        (0..).zip(&self.projects).map(|(place, _)| Candidate { proposed: Moment(place), issue: IssueId(place) })
    }

    /// Returns who approves what: every project on a vote counts as approved, whatever its place or its points. People
    /// with an empty vote are counted. The n-th project, from 0, is the issue with the id n.
    pub fn ballots(&self) -> Ballots {
        let votes = (0..).zip(&self.votes);
        let marks = votes.flat_map(|(voter, vote)| {
            vote.projects.iter().map(move |place| (MemberId(voter), IssueId(i64::from(*place))))
        });
        Ballots::new(self.candidates(), marks).among(i64::try_from(self.votes.len()).unwrap_or(i64::MAX))
    }

    /// Returns everybody's lists, in the order of the projects on each vote.
    pub fn preferences(&self) -> Preferences {
        let list = |vote: &Vote| vote.projects.iter().map(|place| IssueId(i64::from(*place))).collect();
        Preferences::new(self.candidates(), self.votes.iter().map(|vote| (1, list(vote))))
    }

    /// Returns what each project costs, in hundredths of the currency, by its id as an issue.
    pub fn costs(&self) -> Vec<(IssueId, i64)> {
        (0..).map(IssueId).zip(self.projects.iter().map(|project| project.cost_hundredths)).collect()
    }
}

/// Reads an election, all or nothing.
///
/// - `META` needs `num_projects`, `num_votes`, `budget` and `vote_type`; the counts must be those of the file.
/// - `PROJECTS` needs the columns `project_id` and `cost`; `name`, `category`, `votes` and `selected` are read where they
///   are there.
/// - `VOTES` needs `voter_id` and `vote`, a list of projects parted by commas; `points` as well where the type of vote
///   has them. A vote may be empty.
/// - Money has at most two digits after a point.
///
/// # Errors
/// The first [`Fault`]: a section, key or column that is missing or there twice, a project or voter there twice, a vote
/// for an unknown project or twice for one, points that are too many, too few or out of place, and numbers that are none.
pub fn read(file: File<'_>) -> Result<Election, Fault> {
    let [meta, projects, votes] = sections(file)?;
    let meta = meta::read(meta)?;
    let mut notes = Vec::new();
    let (projects, places) = project::read(projects, &mut notes)?;
    meta.check_count("num_projects", projects.len())?;
    let votes = vote::read(votes, meta.vote_type, &places)?;
    meta.check_count("num_votes", votes.len())?;
    let election = Election {
        description: meta.word("description"),
        country: meta.word("country"),
        unit: meta.word("unit"),
        instance: meta.word("instance"),
        currency: meta.word("currency"),
        rule: meta.word("rule"),
        vote_type: meta.vote_type,
        budget_hundredths: meta.budget_hundredths,
        projects,
        votes,
        notes,
    };
    Ok(with_notes(file.name, election))
}

/// Adds what the file says otherwise than its votes do.
fn with_notes(file: &str, mut election: Election) -> Election {
    let mut counts = vec![0_i64; election.projects.len()];
    for place in election.votes.iter().flat_map(|vote| &vote.projects) {
        if let Some(count) = usize::try_from(*place).ok().and_then(|place| counts.get_mut(place)) {
            *count += 1;
        }
    }
    let claims = election.projects.iter().zip(counts);
    let unlike = claims.filter(|(project, count)| project.claimed_votes.is_some_and(|claim| claim != *count)).count();
    if unlike > 0 {
        election.notes.push(format!("{file}: {unlike} projects claim other numbers of votes than there are."));
    }
    election
}

/// Opens the three sections, in the order in which they have to stand.
fn sections(file: File<'_>) -> Result<[Table<'_>; 3], Fault> {
    const NAMES: [&str; 3] = ["META", "PROJECTS", "VOTES"];
    let text = decode(file)?;
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut row = csv::StringRecord::new();
    // Where each section's name begins, on which line it stands, and where what follows it begins.
    let mut found: Vec<(usize, u64, usize)> = Vec::new();
    let place = |position: &csv::Position| usize::try_from(position.byte()).unwrap_or(usize::MAX).min(text.len());
    let line = |place: usize| 1 + newlines(text.as_bytes().get(..place).unwrap_or_default());
    while reader.read_record(&mut row).map_err(|error| {
        Fault::line(file.name, line(place(reader.position())), format!("This cannot be read: {error}."))
    })? {
        let name = row.get(0).unwrap_or_default().trim();
        let is_name = row.len() == 1 && NAMES.contains(&name);
        let start = row.position().map_or(0, place);
        // The reader may stand before the end of the line above.
        let own_line = || line(start + text.get(start..).map_or(0, |rest| rest.len() - rest.trim_start().len()));
        match NAMES.get(found.len()) {
            Some(expected) if is_name && name == *expected => {
                found.push((start, own_line(), place(reader.position())));
            }
            _ if is_name => {
                let problem = format!("The section {name} does not belong here. The order is META, PROJECTS, VOTES.");
                return Err(Fault::line(file.name, own_line(), problem));
            }
            _ if found.is_empty() => {
                return Err(Fault::line(file.name, own_line(), "The first line has to be META."));
            }
            _ => {}
        }
    }
    let ends = found.iter().skip(1).map(|(start, _, _)| *start).chain([text.len()]);
    let mut tables = Vec::new();
    for ((name, (_, own_line, start)), end) in NAMES.iter().zip(&found).zip(ends) {
        let table = Table::part(file.name, text.get(*start..end).unwrap_or_default(), line(*start), b';')?;
        let problem = format!("Below {name} a line of headings has to follow.");
        tables.push(table.ok_or_else(|| Fault::line(file.name, *own_line, problem))?);
    }
    let missing = *NAMES.get(tables.len()).unwrap_or(&"");
    <[Table<'_>; 3]>::try_from(tables).map_err(|_| {
        let problem = "Please add it, and look for a quotation mark above that is never closed.";
        Fault::file(file.name, format!("There is no section {missing}. {problem}"))
    })
}

/// Reads an amount of nought or more with at most two digits after the point, as hundredths.
fn hundredths(word: &str) -> Option<i64> {
    let (whole, part) = word.split_once('.').unwrap_or((word, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let part = if part.len() > 2 { part.trim_end_matches('0') } else { part };
    if !digits(whole) || part.len() > 2 || !part.bytes().all(|byte| byte.is_ascii_digit()) || word.ends_with('.') {
        return None;
    }
    let part = format!("{part:0<2}").parse::<i64>().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_to_the_hundredth() {
        let cases = [("0", 0), ("12", 1_200), ("12.5", 1_250), ("12.50", 1_250), ("1.2300", 123), ("007.00", 700)];
        for (word, expected) in cases {
            assert_eq!(hundredths(word), Some(expected), "{word}");
        }
        for word in ["", ".5", "1.", "1.234", "1,5", "-1", "1e6", "99999999999999999999", "1.x"] {
            assert_eq!(hundredths(word), None, "{word}");
        }
    }
}
