//! Writes a joint list as a table: a line an issue that a community put behind a thing on it.

use std::fmt::Write;

use super::{cell, figures};
use crate::joint::Shown;

/// The columns, in order. `place` and `thing` are the list's own; a thing that nothing stands behind has one line without an
/// issue. `share` is the issue's part of its community's voice from 0 to 1, `low` and `high` are where it lies in 95 of 100
/// draws of the people, `people` is how many there agree with it; all four are empty where they are fewer than five.
/// `named` is 1 if a programme names the issue by now. `words` is the SHA-256 of what is signed.
pub const COLUMNS: &str =
    "list,words,place,thing,places,community,ledger_number,number,kind,title,share,low,high,people,named";

/// Writes the file.
pub fn write(shown: &Shown) -> String {
    let mut file = format!("{COLUMNS}\n");
    for (place, item) in (1..).zip(&shown.items) {
        let thing = format!("{},{},{place},{},{}", shown.number, shown.words, cell(&item.title), item.places);
        if item.behind.is_empty() {
            // Writing into a string cannot fail.
            let _ = writeln!(file, "{thing},,,,,,,,,,");
        }
        for issue in &item.behind {
            let ledger_number = shown.community(&issue.community).and_then(|community| community.ledger_number);
            let _ = writeln!(
                file,
                "{thing},{},{},{},{},{},{},{}",
                issue.community,
                ledger_number.map(|number| number.to_string()).unwrap_or_default(),
                issue.number,
                issue.kind.word(),
                cell(&issue.title),
                figures(issue.share),
                u8::from(issue.named),
            );
        }
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Estimate;
    use crate::issue::Kind;
    use crate::joint::{ShownIssue, ShownItem};
    use crate::ledger::Digest;
    use crate::moment::Moment;

    #[test]
    fn each_issue_has_a_line_and_few_people_no_figure() {
        let issue = |number, share| ShownIssue {
            community: "one".into(),
            number,
            kind: Kind::Concern,
            title: "No bus, no life".into(),
            share,
            named: share.is_none(),
        };
        let share = Estimate { value: 0.25, interval: None, people: 7 };
        let item = |title: &str, behind| ShownItem { title: title.into(), places: 1, behind };
        let table = write(&Shown {
            number: 3,
            title: "What we lack".into(),
            purpose: String::new(),
            begun_at: Moment(0),
            words: Digest("ab".into()),
            communities: Vec::new(),
            items: vec![item("A bus", vec![issue(4, Some(share)), issue(5, None)]), item("A hall", Vec::new())],
            put_off: Vec::new(),
        });
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines[1], "3,ab,1,A bus,1,one,,4,concern,\"No bus, no life\",0.25,,,7,0");
        assert_eq!(lines[2], "3,ab,1,A bus,1,one,,5,concern,\"No bus, no life\",,,,,1");
        assert_eq!(lines[3], "3,ab,2,A hall,1,,,,,,,,,,");
        let commas = |line: &str| line.replace("bus, no", "").matches(',').count();
        assert!(lines.iter().all(|line| commas(line) == COLUMNS.matches(',').count()), "{table}");
    }
}
