//! Writes what several programmes say to our issues as a table: an issue a line, a programme a column.

use std::fmt::Write;

use super::{cell, figures};
use crate::compare::PublishedTogether;

/// The first columns, in order; a column for each programme follows, named by its address part: `served`, `partly`,
/// `opposed`, or empty where no link stands. `share` is from 0 to 1, `low` and `high` are where it lies in 95 of 100 draws
/// of the people; what rests on fewer than five people is empty. `by` is how it is looked at, such as `group-1`, empty for
/// everybody's. `nobodys` is 1 for what is in nobody's programme.
pub const COLUMNS: &str = "ledger_number,seed,by,place,number,kind,title,share,low,high,people,nobodys";

/// Writes the file.
pub fn write(together: &PublishedTogether) -> String {
    let mut file = COLUMNS.to_owned();
    for programme in &together.programmes {
        file.push(',');
        file.push_str(programme);
    }
    file.push('\n');
    for issue in &together.issues {
        let place = issue.place.map(|place| place.to_string()).unwrap_or_default();
        let claims: Vec<&str> = issue.claims.iter().map(|claim| claim.map_or("", |claim| claim.word())).collect();
        // Writing into a string cannot fail.
        let _ = writeln!(
            file,
            "{},{},{},{place},{},{},{},{},{},{}",
            together.ledger_number,
            together.settings.seed,
            together.by.as_deref().unwrap_or_default(),
            issue.number,
            issue.kind.word(),
            cell(&issue.title),
            figures(issue.share),
            u8::from(issue.nobodys),
            claims.join(","),
        );
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::{Estimate, PublicSaid, Settings};
    use crate::issue::Kind;
    use crate::link::Claim;

    #[test]
    fn each_programme_has_a_column_and_few_people_no_figure() {
        let said = |number, share, claims: [Option<Claim>; 2]| PublicSaid {
            number,
            kind: Kind::Idea,
            title: "A bench, and a =tree".to_owned(),
            share,
            place: Some(1),
            place_interval: None,
            nobodys: claims == [None, None],
            claims: claims.to_vec(),
        };
        let share = Estimate { value: 0.5, interval: None, people: 7 };
        let table = write(&PublishedTogether {
            community: "place".to_owned(),
            programmes: vec!["plan".to_owned(), "sdg".to_owned()],
            edition: None,
            by: Some("group-1".to_owned()),
            theme: None,
            ledger_number: 9,
            settings: Settings::default(),
            people: Some(9),
            approvers: Some(8),
            gap: None,
            issues: vec![said(1, Some(share), [None, Some(Claim::Partly)]), said(2, None, [None, None])],
        });
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines[0], format!("{COLUMNS},plan,sdg"));
        assert_eq!(lines[1], "9,0,group-1,1,1,idea,\"A bench, and a =tree\",0.5,,,7,0,,partly");
        assert_eq!(lines[2], "9,0,group-1,1,2,idea,\"A bench, and a =tree\",,,,,1,,");
    }
}
