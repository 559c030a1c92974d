//! Parts of agendas and editions: an issue's figures, a tie in words, an edition's name, how the order was made.

use agenda::agenda::Rule;
use agenda::compare::few;
use agenda::id::IssueId;
use agenda::issue::Kind;
use agenda::rank::{Tie, TieRule};
use agenda::stance::Tally;
use leptos::prelude::*;

use crate::components::issue_row::kind_name;
use crate::words::{say, tell};

/// The most titles that are written out for one tie.
const MOST_TITLES: usize = 6;

/// Shows an issue's kind and how many agree with it.
#[component]
pub fn ItemFacts(
    kind: Kind,
    tally: Option<Tally>,
    /// Where the issue is.
    #[prop(optional, into)]
    place: String,
    /// How many places the rule lifted it.
    #[prop(default = 0)]
    lift: i64,
) -> impl IntoView {
    let lifted = match lift {
        0 => None,
        up if up > 0 => Some(tell("item-up", &[("places", up.into())])),
        down => Some(tell("item-down", &[("places", (-down).into())])),
    };
    view! {
        <span class="kind" data-kind=kind.word()>{kind_name(kind)}</span>
        {(!place.is_empty()).then(|| view! { " "<bdi>{place}</bdi> })}
        {tally.map(|tally| view! { " "<span>{figure(tally)}</span> })}
        {lifted.map(|lifted| view! { " "<span class="agenda-moved">{lifted}</span> })}
    }
}

/// Says what part of the people agree and how many people that is; nothing of it when they are too few.
pub fn figure(tally: Tally) -> String {
    let people = tally.people();
    if !few::shown(people) {
        return tell("item-few", &[("fewest", few::LEAST_PEOPLE.into())]);
    }
    let share = (tally.agree * 100 + people / 2) / people;
    tell("item-agree", &[("share", share.into()), ("people", people.into())])
}

/// Says how many people adopted an edition; nothing of it when they are too few.
pub fn adopted(adoptions: i64) -> String {
    if few::shown(adoptions) {
        tell("edition-adopted", &[("people", adoptions.into())])
    } else {
        tell("edition-adopted-few", &[("fewest", few::LEAST_PEOPLE.into())])
    }
}

/// Says which edition of its agenda an edition is, as in "Second edition".
pub fn edition_name(number: i64) -> String {
    tell("edition-name", &[("number", number.into())])
}

/// Says what a rule is called.
pub fn rule_name(rule: Rule) -> String {
    match rule {
        Rule::Phragmen => say("rule-phragmen"),
        Rule::Approval => say("rule-approval"),
        Rule::Hand => say("rule-hand"),
    }
}

/// Says in a sentence how an order was made.
pub fn rule_sentence(rule: Rule) -> String {
    match rule {
        Rule::Phragmen => say("rule-phragmen-done"),
        Rule::Approval => say("rule-approval-done"),
        Rule::Hand => say("rule-hand-done"),
    }
}

/// Says which places were tied, between which issues, and what put them in order. `title` finds an issue's title.
pub fn tie_sentence(tie: &Tie, title: impl Fn(IssueId) -> Option<String>) -> String {
    let (first, last) = (*tie.positions.start(), *tie.positions.end());
    let values = [("first", first.into()), ("last", last.into()), ("issues", tie.issues.len().into())];
    let places = match (first == last, last - first + 1 == tie.issues.len()) {
        (true, _) => tell("tie-place", &values),
        (false, true) => tell("tie-places", &values),
        (false, false) => tell("tie-places-among", &values),
    };
    let decided = match tie.decided_by {
        TieRule::MoreApprovals => say("tie-more-approvals"),
        TieRule::ProposedEarlier => say("tie-proposed-earlier"),
        TieRule::LowerNumber => say("tie-lower-number"),
    };
    // Where one of them may not be named, the others would look like all of them.
    let titles: Option<Vec<String>> = tie.issues.iter().map(|issue| title(*issue)).collect();
    let Some(titles) = titles.filter(|titles| titles.len() <= MOST_TITLES) else {
        return format!("{places} {decided}");
    };
    let quoted = titles.into_iter().map(|title| tell("tie-title", &[("title", title.into())]));
    let titles = quoted.collect::<Vec<_>>().join(&say("tie-between"));
    format!("{places} {} {decided}", tell("tie-titles", &[("titles", titles.into())]))
}
