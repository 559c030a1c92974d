//! Writes what several programmes say to our issues as a table: the sums first, then an issue a line, a programme a column.

use std::fmt::Write;

use super::{cell, figures};
use crate::compare::{Estimate, PublishedTogether};
use crate::link::Claim;

/// The first columns, in order; a column for each programme follows, named by its address part.
///
/// `part` says what a line is of. `gap`, `both`, `ours_only` and `opposed` are parts of our attention: what belongs to none
/// of the programmes, what at least one serves, what none names, what at least one opposes. `theirs_only` is the part of one
/// programme's weight on goals that nobody asked for, with the largest of them as the title, and `theirs_only_ours` the part
/// of our attention that these goals get; the programme is the one with `unasked` in its column. Programmes weigh by their
/// own measures: these lines are not to be added up. An `issue` has in each programme's column `served`, `partly` or
/// `opposed`, `served opposed` or `partly opposed` where another of its goals works against it, or nothing where no link
/// stands; `nobodys` is 1 for what is in nobody's programme.
///
/// `share` is from 0 to 1, `low` and `high` are where it lies in 95 of 100 draws of the people; what rests on fewer than
/// five people is empty. `by` is how it is looked at, such as `group-1`, empty for everybody's.
pub const COLUMNS: &str = "ledger_number,seed,by,part,place,number,kind,title,share,low,high,people,nobodys";

/// Writes the file.
pub fn write(together: &PublishedTogether) -> String {
    let mut file = COLUMNS.to_owned();
    for programme in &together.programmes {
        file.push(',');
        file.push_str(programme);
    }
    file.push('\n');
    let by = together.by.as_deref().unwrap_or_default();
    let start = format!("{},{},{by}", together.ledger_number, together.settings.seed);
    let mut sum = |part: &str, title: &str, share: Option<Estimate>, columns: &[&str]| {
        // Writing into a string cannot fail.
        let _ = writeln!(file, "{start},{part},,,,{},{},,{}", cell(title), figures(share), columns.join(","));
    };
    let nothing = vec![""; together.programmes.len()];
    let listed = together.listed;
    let sums =
        [("gap", together.gap), ("both", listed.both), ("ours_only", listed.ours_only), ("opposed", listed.opposed)];
    for (part, share) in sums {
        sum(part, "", share, &nothing);
    }
    for unasked in &together.unasked {
        let is_it = |programme: &String| if *programme == unasked.programme { "unasked" } else { "" };
        let columns: Vec<&str> = together.programmes.iter().map(is_it).collect();
        let largest = unasked.largest.as_ref().map(|goal| format!("{} {}", goal.code, goal.title));
        sum("theirs_only", largest.unwrap_or_default().trim(), unasked.theirs, &columns);
        sum("theirs_only_ours", "", unasked.ours, &columns);
    }
    for issue in &together.issues {
        let place = issue.place.map(|place| place.to_string()).unwrap_or_default();
        let claims = issue.claims.iter().zip(&issue.opposed);
        let claims: Vec<&str> = claims.map(|(claim, opposed)| said(*claim, *opposed)).collect();
        let _ = writeln!(
            file,
            "{start},issue,{place},{},{},{},{},{},{}",
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

/// Writes the best that a programme says of an issue, and whether one of its goals opposes it as well.
const fn said(claim: Option<Claim>, opposed: bool) -> &'static str {
    match claim {
        Some(Claim::Served) if opposed => "served opposed",
        Some(Claim::Partly) if opposed => "partly opposed",
        Some(claim) => claim.word(),
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::share::Share;
    use crate::compare::{ListedTogether, PublicLargest, PublicSaid, PublicUnasked, QuotedTogether, Settings};
    use crate::issue::Kind;

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
            opposed: vec![false, claims != [None, None]],
        };
        let share = Estimate { value: 0.5, interval: None, people: 7 };
        let largest = PublicLargest {
            code: "2".to_owned(),
            title: "Parks, clean".to_owned(),
            theirs: Share::PERCENT,
            alone: true,
        };
        let unasked = PublicUnasked {
            programme: "sdg".to_owned(),
            theirs: Some(share),
            ours: None,
            unasked: 1,
            goals: 3,
            largest: Some(largest),
        };
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
            listed: ListedTogether { both: Some(share), ..ListedTogether::default() },
            representatives: QuotedTogether::default(),
            unasked: vec![unasked],
            issues: vec![said(1, Some(share), [None, Some(Claim::Partly)]), said(2, None, [None, None])],
        });
        let expected = [
            &format!("{COLUMNS},plan,sdg"),
            "9,0,group-1,gap,,,,,,,,,,,",
            "9,0,group-1,both,,,,,0.5,,,7,,,",
            "9,0,group-1,ours_only,,,,,,,,,,,",
            "9,0,group-1,opposed,,,,,,,,,,,",
            "9,0,group-1,theirs_only,,,,\"2 Parks, clean\",0.5,,,7,,,unasked",
            "9,0,group-1,theirs_only_ours,,,,,,,,,,,unasked",
            "9,0,group-1,issue,1,1,idea,\"A bench, and a =tree\",0.5,,,7,0,,partly opposed",
            "9,0,group-1,issue,1,2,idea,\"A bench, and a =tree\",,,,,1,,",
        ];
        assert_eq!(table.lines().collect::<Vec<_>>(), expected);
    }
}
