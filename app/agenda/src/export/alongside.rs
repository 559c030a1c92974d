//! Writes two communities beside each other as a table: a goal a line.

use std::fmt::Write;

use super::{cell, figures};
use crate::compare::{Alongside, Asking, More};

/// The columns, in order. `here` and `there` are the communities, with an edition as `place/1-2`, each with the number of
/// the act that its figures rest on; `part` is `overlap`, `gap` or `goal`. Shares are from 0 to 1; `low` and `high` are where
/// they lie in 95 of 100 draws of the people, for the overlap, which stands as a share of `here`, the least and the most
/// that the goals allow. What rests on fewer than five people is empty. `more` says who asks more: `here`, `there`, `open`
/// where that cannot be said, or nothing where it is not known.
pub const COLUMNS: &str = "programme,version,here,here_act,there,there_act,part,code,title,here_share,here_low,here_high,\
                           here_people,there_share,there_low,there_high,there_people,programme_share,difference_low,\
                           difference_high,more";

/// Writes the file.
pub fn write(alongside: &Alongside) -> String {
    let side = |side: &Asking| {
        let edition = side.edition.map(|(agenda, edition)| format!("/{agenda}-{edition}")).unwrap_or_default();
        format!("{}{edition},{}", side.community, side.ledger_number)
    };
    let (here, there) = (side(&alongside.here), side(&alongside.there));
    let start = format!("{},{},{here},{there}", cell(&alongside.programme), alongside.version);
    let mut file = format!("{COLUMNS}\n");
    // Writing into a string cannot fail.
    let _ = writeln!(file, "{start},overlap,,,{},,,,,,,,", figures(alongside.overlap));
    let _ = writeln!(file, "{start},gap,,,{},{},,,,", figures(alongside.here.gap), figures(alongside.there.gap));
    for goal in &alongside.goals {
        let difference = goal.difference.map_or_else(|| ",".to_owned(), |it| format!("{},{}", it.low, it.high));
        let more = match goal.more {
            Some(More::Here) => "here",
            Some(More::There) => "there",
            Some(More::Open) => "open",
            None => "",
        };
        let (code, title) = (cell(&goal.code), cell(&goal.title));
        let (here, there, theirs) = (figures(goal.here), figures(goal.there), goal.theirs.number());
        let _ = writeln!(file, "{start},goal,{code},{title},{here},{there},{theirs},{difference},{more}");
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::share::Share;
    use crate::compare::{Estimate, GoalAlongside, Interval};

    #[test]
    fn every_line_has_a_cell_for_every_column_and_few_people_no_figure() {
        let asking = |community: &str, edition| Asking {
            community: community.to_owned(),
            edition,
            ledger_number: 7,
            people: Some(9),
            gap: Some(Estimate { value: 0.25, interval: None, people: 9 }),
        };
        let interval = Some(Interval { low: 0.25, high: 0.5 });
        let goal = GoalAlongside {
            number: 1,
            code: "3".to_owned(),
            title: "Health, and care".to_owned(),
            here: Some(Estimate { value: 0.5, interval, people: 9 }),
            there: None,
            theirs: Share::NONE,
            difference: None,
            more: Some(More::Open),
        };
        let file = write(&Alongside {
            programme: "sdg".to_owned(),
            version: 2,
            here: asking("hill", Some((1, 2))),
            there: asking("dale", None),
            overlap: None,
            goals: vec![goal],
        });
        let lines: Vec<&str> = file.lines().collect();
        assert_eq!(lines[1], "sdg,2,hill/1-2,7,dale,7,overlap,,,,,,,,,,,,,,");
        assert_eq!(lines[2], "sdg,2,hill/1-2,7,dale,7,gap,,,0.25,,,9,0.25,,,9,,,,");
        assert_eq!(lines[3], "sdg,2,hill/1-2,7,dale,7,goal,3,\"Health, and care\",0.5,0.25,0.5,9,,,,,0,,,open");
        let cells = lines.iter().map(|line| line.replace("Health, and", "Health and").matches(',').count());
        assert!(cells.collect::<Vec<_>>().windows(2).all(|pair| pair[0] == pair[1]));
    }
}
