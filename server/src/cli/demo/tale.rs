//! Reads the demonstration's stories from the files beside this one, a folder for each place.

use std::collections::HashMap;

use agenda::import::File;
use agenda::import::programme::{Defaults, read};
use agenda::programme::Plan;
use anyhow::{Context as _, anyhow};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What a tale calls its place's own programme; others go by their address.
pub const OWN: &str = "own";

/// The files of one place.
#[derive(Debug)]
struct Files {
    community: &'static str,
    circles: &'static str,
    issues: &'static str,
    comments: &'static str,
    agendas: &'static str,
    agenda: &'static str,
    held: &'static str,
    links: &'static str,
    piles: &'static str,
    answers: &'static str,
    /// The place's own programme, if it has one.
    programme: Option<&'static str>,
}

macro_rules! files {
    ($folder:literal, $programme:expr) => {
        Files {
            community: include_str!(concat!($folder, "/community.csv")),
            circles: include_str!(concat!($folder, "/circles.csv")),
            issues: include_str!(concat!($folder, "/issues.csv")),
            comments: include_str!(concat!($folder, "/comments.csv")),
            agendas: include_str!(concat!($folder, "/agendas.csv")),
            agenda: include_str!(concat!($folder, "/agenda.csv")),
            held: include_str!(concat!($folder, "/held.csv")),
            links: include_str!(concat!($folder, "/links.csv")),
            piles: include_str!(concat!($folder, "/piles.csv")),
            answers: include_str!(concat!($folder, "/answers.csv")),
            programme: $programme,
        }
    };
}

const SALLOWGATE: Files = files!("sallowgate", None);
const NETHER_HOLT: Files = files!("nether-holt", Some(include_str!("nether-holt/programme.csv")));

/// Everything that is told of one place.
#[derive(Clone, Debug)]
pub struct Tale {
    pub name: String,
    pub slug: String,
    pub welcome: String,
    pub agendas: Vec<Agenda>,
    pub seed: u64,
    pub circles: Vec<Circle>,
    pub issues: Vec<Issue>,
    pub comments: Vec<Comment>,
    pub agenda: Vec<Gathered>,
    /// The place's own programme, if it has one.
    pub programme: Option<Plan>,
    pub held: Vec<Held>,
    pub links: Vec<Link>,
    pub piles: Vec<Piled>,
    /// Who is invited to answer the first edition, if anybody is, and what they say.
    pub institution: Option<String>,
    pub answers: Vec<Answer>,
}

/// People who have much in common.
#[derive(Clone, Debug, Deserialize)]
pub struct Circle {
    pub members: usize,
    /// How much of what they see they answer, in per cent.
    pub patience: u64,
}

/// An issue and how each circle leans to it; the chances are per cents, a circle each.
#[derive(Clone, Debug)]
pub struct Issue {
    pub kind: String,
    pub title: String,
    pub story: String,
    pub place: String,
    pub agree: Vec<u64>,
    pub disagree: Vec<u64>,
    pub matters: Vec<u64>,
    /// How many people ever see it, in per cent.
    pub seen: u64,
}

/// A comment on an issue, which is given by its number from 1.
#[derive(Clone, Debug, Deserialize)]
pub struct Comment {
    pub issue: usize,
    pub kind: String,
    pub text: String,
}

/// An agenda, and whether it is published or still being put together.
#[derive(Clone, Debug, Deserialize)]
pub struct Agenda {
    pub title: String,
    pub purpose: String,
    pub published: bool,
}

/// An issue's place on an agenda, which is given by its number from 1; no section stands outside of the sections.
#[derive(Clone, Debug, Deserialize)]
pub struct Gathered {
    pub agenda: usize,
    pub section: String,
    pub issue: usize,
}

/// A programme that the place is held against, by its address or as [`OWN`], and why; nothing is said if it is empty.
#[derive(Clone, Debug, Deserialize)]
pub struct Held {
    pub programme: String,
    pub why: String,
}

/// A link from an issue to a programme's goal; the programme goes by its address or as [`OWN`].
#[derive(Clone, Debug, Deserialize)]
pub struct Link {
    pub issue: usize,
    pub programme: String,
    pub goal: String,
    pub claim: String,
    pub reason: String,
}

/// On which pile most people put an issue, which is given by its number from 1.
#[derive(Clone, Debug, Deserialize)]
pub struct Piled {
    pub pile: String,
    pub issue: usize,
}

/// What the institution says to an issue, within how many days it promises that, and how many people say that it was
/// done, in part, or not; one of those who say in part shows the evidence.
#[derive(Clone, Debug, Deserialize)]
pub struct Answer {
    pub issue: usize,
    pub kind: String,
    pub text: String,
    pub days: i64,
    pub done: usize,
    pub partly: usize,
    pub not_done: usize,
    pub evidence: String,
}

/// A thing that both places ask for, and each place's issue behind it.
#[derive(Clone, Debug, Deserialize)]
pub struct Shared {
    pub thing: String,
    pub nether_holt: i64,
    pub sallowgate: i64,
}

/// Reads what both places ask for.
pub fn shared() -> anyhow::Result<Vec<Shared>> {
    rows("joint.csv", include_str!("joint.csv"))
}

#[derive(Deserialize)]
struct Line {
    key: String,
    text: String,
}

#[derive(Deserialize)]
struct IssueLine {
    kind: String,
    title: String,
    story: String,
    place: String,
    agree: String,
    disagree: String,
    matters: String,
    seen: u64,
}

impl Tale {
    /// Reads of the old tannery quarter down the river.
    pub fn of_sallowgate() -> anyhow::Result<Self> {
        Self::read(&SALLOWGATE)
    }

    /// Reads of the village at the head of its valley, which has a programme of its own and an institution that answers.
    pub fn of_nether_holt() -> anyhow::Result<Self> {
        Self::read(&NETHER_HOLT)
    }

    /// Reads all of it. The files are part of the program, so this goes wrong only while somebody is changing them.
    fn read(files: &Files) -> anyhow::Result<Self> {
        let lines: Vec<Line> = rows("community.csv", files.community)?;
        let mut lines: HashMap<String, String> = lines.into_iter().map(|line| (line.key, line.text)).collect();
        let institution = lines.remove("institution");
        let mut text = |key: &str| lines.remove(key).ok_or_else(|| anyhow!("community.csv does not say its {key}"));
        let circles: Vec<Circle> = rows("circles.csv", files.circles)?;
        let issues: Vec<IssueLine> = rows("issues.csv", files.issues)?;
        let plan = |text: &str| read(File { name: "programme.csv", bytes: text.as_bytes() }, &Defaults::default());
        Ok(Self {
            name: text("name")?,
            slug: text("slug")?,
            welcome: text("welcome")?,
            agendas: rows("agendas.csv", files.agendas)?,
            seed: text("seed")?.parse().context("the seed is no number")?,
            issues: issues.into_iter().map(|line| line.issue(circles.len())).collect::<anyhow::Result<_>>()?,
            circles,
            comments: rows("comments.csv", files.comments)?,
            agenda: rows("agenda.csv", files.agenda)?,
            programme: files.programme.map(plan).transpose()?,
            held: rows("held.csv", files.held)?,
            links: rows("links.csv", files.links)?,
            piles: rows("piles.csv", files.piles)?,
            institution,
            answers: rows("answers.csv", files.answers)?,
        })
    }
}

impl IssueLine {
    fn issue(self, circles: usize) -> anyhow::Result<Issue> {
        Ok(Issue {
            agree: per_cents(&self.agree, circles)?,
            disagree: per_cents(&self.disagree, circles)?,
            matters: per_cents(&self.matters, circles)?,
            kind: self.kind,
            title: self.title,
            story: self.story,
            place: self.place,
            seen: self.seen,
        })
    }
}

fn per_cents(cell: &str, circles: usize) -> anyhow::Result<Vec<u64>> {
    let numbers: Result<Vec<u64>, _> = cell.split(';').map(str::parse).collect();
    let numbers = numbers.with_context(|| format!("{cell} is not a number a circle"))?;
    if numbers.len() == circles { Ok(numbers) } else { Err(anyhow!("{cell} is not {circles} numbers")) }
}

fn rows<Row: DeserializeOwned>(name: &str, text: &str) -> anyhow::Result<Vec<Row>> {
    let rows: Result<Vec<Row>, _> = csv::Reader::from_reader(text.as_bytes()).into_deserialize().collect();
    rows.with_context(|| format!("{name} cannot be read"))
}
