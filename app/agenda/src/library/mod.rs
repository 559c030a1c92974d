//! Brings programmes along that many places are held against, read from the files beside this one.

use crate::import::programme::{Defaults, read};
use crate::import::table::Table;
use crate::import::{Fault, File};
use crate::programme::{Plan, Weighting};

/// The index: what each programme is, who set it and whether somebody checked it.
const INDEX: File<'static> = File { name: "library.csv", bytes: include_bytes!("library.csv") };

/// The goals of each programme.
const GOALS: [File<'static>; 6] = [
    File { name: "mdg.csv", bytes: include_bytes!("mdg.csv") },
    File { name: "sdg.csv", bytes: include_bytes!("sdg.csv") },
    File { name: "cap.csv", bytes: include_bytes!("cap.csv") },
    File { name: "ukpfg2010.csv", bytes: include_bytes!("ukpfg2010.csv") },
    File { name: "nhsof.csv", bytes: include_bytes!("nhsof.csv") },
    File { name: "nhsltp.csv", bytes: include_bytes!("nhsltp.csv") },
];

/// Reads every programme of the library, in the order of its index.
///
/// # Errors
/// A [`Fault`] in one of the files. They are part of the program and a test reads them, so this does not happen.
pub fn programmes() -> Result<Vec<Plan>, Fault> {
    let mut table = Table::open(INDEX)?;
    let slug = table.need("slug")?;
    let verified = table.need("verified")?;
    let weight_kind = table.need("weight_kind")?;
    let mut plans = Vec::new();
    while table.advance()? {
        let name = format!("{}.csv", table.word(Some(slug)));
        let Some(file) = GOALS.into_iter().find(|file| file.name == name) else {
            return Err(table.fault(slug, format!("There is no file {name}.")));
        };
        let word = |name: &str| table.find(name).map(|column| table.word(column).to_owned());
        let weighting = Weighting::parse(table.word(Some(weight_kind)))
            .map_err(|_| table.fault(weight_kind, "This is not equal, targets, money or priority."))?;
        let defaults = Defaults {
            slug: word("slug")?,
            name: word("name")?,
            publisher: word("publisher")?,
            territory: word("territory")?,
            starts: word("starts")?,
            ends: word("ends")?,
            source_url: word("source_url")?,
            checked_on: word("checked_on")?,
            licence: word("licence_note")?,
            weighting: Some(weighting),
        };
        let plan = read(file, &defaults)?;
        plans.push(Plan { verified: table.word(Some(verified)) == "yes", ..plan });
    }
    Ok(plans)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(slug: &str) -> Plan {
        programmes().unwrap().into_iter().find(|plan| plan.slug == slug).unwrap()
    }

    #[test]
    fn every_programme_has_the_goals_and_targets_that_its_source_has() {
        for (slug, tops, others) in [
            ("mdg", 8, 21),
            ("sdg", 17, 169),
            ("cap", 21, 213),
            ("ukpfg2010", 31, 0),
            ("nhsof", 5, 0),
            ("nhsltp", 6, 12),
        ] {
            let plan = plan(slug);
            let top = plan.goals.iter().filter(|goal| goal.parent.is_none()).count();
            assert_eq!((top, plan.goals.len() - top), (tops, others), "{slug}");
            let shares: f64 = plan.top_weights().iter().map(|(_, share)| share).sum();
            assert!((shares - 1.0).abs() < 1e-12, "{slug}");
        }
    }

    #[test]
    fn only_a_programme_that_was_checked_says_so_and_when() {
        for plan in programmes().unwrap() {
            assert_eq!(plan.verified, !plan.checked_on.is_empty(), "{}", plan.slug);
            assert!(!plan.name.is_empty() && !plan.publisher.is_empty() && !plan.licence.is_empty());
            assert!(plan.source_url.starts_with("https://"));
        }
    }

    #[test]
    fn a_goal_of_the_united_nations_weighs_as_many_targets_as_it_has() {
        let plan = plan("sdg");
        let (first, share) = plan.top_weights().first().copied().unwrap();
        assert_eq!((first, plan.goals.first().unwrap().code.as_str()), (0, "1"));
        assert!((share - 7.0 / 169.0).abs() < 1e-12);
    }
}
