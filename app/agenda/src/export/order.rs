//! Writes an agenda's issues in the orders of several rules as a table with a line an issue.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::cell;
use crate::compare::NamedIssue;
use crate::id::IssueId;
use crate::order::{MAIN, MORE, Shown, ShownRow};

/// The first columns, in order. After them comes a column for each of [`MAIN`] and [`MORE`], under the rule's word: the
/// place of the issue in that order, from 1; `equal-shares` is that of `first_places` places. `agree` and `people`, who
/// answered the issue, are empty where fewer than five people did; `likely_first` and `likely_last` are the places between
/// which the issue lies in 95 of 100 `draws` of the people, under the first rule.
pub const COLUMNS: &str =
    "ledger_number,people,draws,seed,first_places,issue,kind,title,agree,answered,likely_first,likely_last";

/// Writes the file: a line for each issue that the reader may see, in the default order. What is about the whole stands on
/// every line, so that a line can be read alone. An issue without a name is left out.
pub fn write(ledger_number: i64, shown: &Shown, issues: &BTreeMap<IssueId, NamedIssue>) -> String {
    let methods = || MAIN.into_iter().chain(MORE);
    let words: Vec<&str> = methods().map(crate::rank::Method::word).collect();
    let mut file = format!("{COLUMNS},{}\n", words.join(","));
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let place = |place: Option<usize>| place.map(|place| place.to_string()).unwrap_or_default();
    let places = place(shown.top.as_ref().map(|top| top.places));
    let whole = format!("{ledger_number},{},{},{},{places}", number(shown.people), shown.draws, shown.seed);
    for row in &shown.rows {
        let Some(named) = issues.get(&row.issue) else { continue };
        let told = format!("{},{},{}", named.number, named.kind.word(), cell(&named.title));
        let counts = [number(row.agree.map(|it| it.0)), number(row.agree.map(|it| it.1))].join(",");
        let likely = [place(row.likely.map(|it| it.0)), place(row.likely.map(|it| it.1))].join(",");
        let places: Vec<String> = methods().map(|method| place(position(shown, row, method))).collect();
        // Writing into a string cannot fail.
        let _ = writeln!(file, "{whole},{told},{counts},{likely},{}", places.join(","));
    }
    file
}

fn position(shown: &Shown, row: &ShownRow, method: crate::rank::Method) -> Option<usize> {
    let found = shown.orders.iter().zip(&row.places).find(|(order, _)| order.method == method);
    found.and_then(|(_, place)| *place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::issue::Kind;
    use crate::order::ShownOrder;
    use crate::rank::Method;

    #[test]
    fn a_line_says_everything_and_leaves_empty_what_is_not_known() {
        let order = |method| ShownOrder { method, ties: Vec::new() };
        let row = |issue, agree, likely, places| ShownRow { issue: IssueId(issue), agree, likely, places };
        let shown = Shown {
            people: Some(12),
            answers: 20,
            draws: 1_000,
            seed: 7,
            rows: vec![
                row(5, Some((8, 10)), Some((1, 2)), vec![Some(1), Some(2)]),
                row(6, None, None, vec![Some(2), Some(1)]),
                row(9, None, None, Vec::new()),
            ],
            orders: vec![order(Method::Phragmen), order(Method::Matters)],
            top: None,
            choices: vec![2],
            kept_back: Vec::new(),
        };
        let named = |number, title: &str| NamedIssue { number, kind: Kind::Concern, title: title.to_owned() };
        let issues = [(IssueId(5), named(1, "Buses, please")), (IssueId(6), named(2, "Crossing"))].into();
        let lines = [
            &format!(
                "{COLUMNS},phragmen,approval,pav,equal-shares,matters,reverse-pav,runoff,schulze,ranked-pairs,kemeny"
            ),
            "31,12,1000,7,,1,concern,\"Buses, please\",8,10,1,2,1,,,,2,,,,,",
            "31,12,1000,7,,2,concern,Crossing,,,,,2,,,,1,,,,,",
            "",
        ];
        assert_eq!(write(31, &shown, &issues), lines.join("\n"));
    }
}
