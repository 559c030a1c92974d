//! Reads the demonstration's story from the files beside this one.

use std::collections::HashMap;

use anyhow::{Context as _, anyhow};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Everything that is told.
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
    pub links: Vec<Link>,
    pub piles: Vec<Piled>,
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

/// A link from an issue to a programme's goal.
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
    /// Reads all of it. The files are part of the program, so this goes wrong only while somebody is changing them.
    pub fn read() -> anyhow::Result<Self> {
        let lines: Vec<Line> = rows("community.csv", include_str!("community.csv"))?;
        let mut lines: HashMap<String, String> = lines.into_iter().map(|line| (line.key, line.text)).collect();
        let mut text = |key: &str| lines.remove(key).ok_or_else(|| anyhow!("community.csv does not say its {key}"));
        let circles: Vec<Circle> = rows("circles.csv", include_str!("circles.csv"))?;
        let issues: Vec<IssueLine> = rows("issues.csv", include_str!("issues.csv"))?;
        Ok(Self {
            name: text("name")?,
            slug: text("slug")?,
            welcome: text("welcome")?,
            agendas: rows("agendas.csv", include_str!("agendas.csv"))?,
            seed: text("seed")?.parse().context("the seed is no number")?,
            issues: issues.into_iter().map(|line| line.issue(circles.len())).collect::<anyhow::Result<_>>()?,
            circles,
            comments: rows("comments.csv", include_str!("comments.csv"))?,
            agenda: rows("agenda.csv", include_str!("agenda.csv"))?,
            links: rows("links.csv", include_str!("links.csv"))?,
            piles: rows("piles.csv", include_str!("piles.csv"))?,
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
