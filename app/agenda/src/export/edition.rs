//! Writes an edition as a table with a line an issue.

use std::fmt::Write;

use super::cell;
use crate::compare::few;
use crate::edition::Edition;

/// The columns, in order. `published_ms` is in milliseconds since 1970 UTC; `people` is how many answered the issue, and
/// `matters` to how many of them it matters a lot. The five counts are empty where fewer than five people answered.
pub const COLUMNS: &str =
    "agenda,edition,published_ms,rule,place,section,issue,kind,title,agree,disagree,pass,matters,people";

/// Writes the file. What is about the whole edition stands on every line, so that a line can be read alone; the words of
/// an issue that was taken out since are left empty.
pub fn write(edition: &Edition) -> String {
    let whole =
        format!("{},{},{},{}", edition.agenda_number, edition.number, edition.published_at.0, edition.rule.word());
    let mut file = format!("{COLUMNS}\n");
    for item in &edition.items {
        let title = if item.removed.is_some() { "" } else { &item.title };
        let (section, title, kind) = (cell(&item.section), cell(title), item.kind.word());
        let tally = item.tally;
        let counts = [tally.agree, tally.disagree, tally.pass, tally.matters, tally.people()];
        let counts = counts.map(|count| few::unless(tally.people(), count.to_string()).unwrap_or_default()).join(",");
        // Writing into a string cannot fail.
        let _ = writeln!(file, "{whole},{},{section},{},{kind},{title},{counts}", item.place, item.number);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agenda::{Agenda, Rule};
    use crate::edition::Item;
    use crate::id::{AgendaId, CommunityId, EditionId, IssueId};
    use crate::issue::Kind;
    use crate::ledger::Digest;
    use crate::moment::Moment;
    use crate::stance::Tally;

    fn item(place: i64, title: &str, agree: i64) -> Item {
        let tally = Tally { agree, disagree: 1, pass: 0, matters: 2 };
        let section = "Roads, and paths".to_owned();
        Item {
            place,
            issue: IssueId(place),
            number: place + 40,
            section,
            kind: Kind::Idea,
            title: title.into(),
            tally,
            removed: None,
        }
    }

    #[test]
    fn counts_of_few_people_and_words_that_were_taken_out_are_left_empty() {
        let removed = Item { removed: Some((Moment(9), String::new())), ..item(2, "Names somebody", 30) };
        let edition = Edition {
            id: EditionId(1),
            agenda: Agenda { id: AgendaId(1), community: CommunityId(1), owner: None },
            agenda_number: 3,
            number: 2,
            latest: 2,
            title: String::new(),
            purpose: String::new(),
            rule: Rule::Phragmen,
            ties: Vec::new(),
            people: 30,
            stances: 40,
            published_at: Moment(5),
            ledger_number: 1,
            digest: Digest::zero(),
            items: vec![item(1, "A \"safe\" crossing", 3), removed],
            adoptions: 0,
            adopted: false,
        };
        let lines = [
            COLUMNS,
            r#"3,2,5,phragmen,1,"Roads, and paths",41,idea,"A ""safe"" crossing",,,,,"#,
            r#"3,2,5,phragmen,2,"Roads, and paths",42,idea,,30,1,0,2,31"#,
            "",
        ];
        assert_eq!(write(&edition), lines.join("\n"));
    }
}
