//! The order of an agenda beside others: which is used and why, what each changes, for whom, and how sure all of it is.

mod heard;
mod places;

use agenda::agenda::Rule;
use agenda::compare::{NamedIssue, few};
use agenda::rank::Method;
use leptos::prelude::*;

use crate::api::order::{OrderTable, read_order};
use crate::components::agenda_item::rule_sentence;
use crate::components::answer_first::AnswerFirst;
use crate::components::frame::{Frame, Tab};
use crate::components::page::page;
use crate::components::trail::AgendaTrail;
use crate::pages::{asked, number, part};
use crate::words::{say, tell};
use heard::WhoIsHeard;
use places::{MoreWays, Places};

/// Shows the page.
#[component]
pub fn OrderPage() -> impl IntoView {
    page(read_order(part("community"), number("agenda"), asked("first")), |table| {
        let empty = table.seen.shown.rows.is_empty() && table.seen.shown.kept_back.is_empty();
        let body = if empty {
            let soon = (!table.seen.is_of_now).then(|| view! { <p>{say("order-not-now")}</p> });
            view! { <div class="empty"><p>{say("order-empty")}</p>{soon}</div> }.into_any()
        } else {
            view! { <Body table=table.clone() /> }.into_any()
        };
        view! {
            <Frame place=table.place.clone() title=say("order-title") tab=Tab::Agendas>
                <AgendaTrail address=table.address() title=table.seen.contents.title.clone() />
                <h1>{say("order-title")}</h1>
                {body}
            </Frame>
        }
    })
}

#[component]
fn Body(table: OrderTable) -> impl IntoView {
    let shown = &table.seen.shown;
    let people = match shown.people {
        Some(people) => tell("order-people", &[("people", people.into()), ("answers", shown.answers.into())]),
        None => tell("order-people-few", &[("fewest", few::LEAST_PEOPLE.into())]),
    };
    let sectioned = (!table.seen.contents.sections.is_empty()).then(|| say("order-sections"));
    let notice = if table.seen.is_of_now { (shown.draws == 0).then_some("order-soon") } else { Some("order-not-now") };
    let notice = notice.filter(|_| shown.people.is_some());
    let notice = notice.map(|key| view! { <div class="notice" data-tone="note"><p>{say(key)}</p></div> });
    let mut kept_back: Vec<NamedIssue> =
        shown.kept_back.iter().filter_map(|issue| table.seen.names.get(issue)).cloned().collect();
    kept_back.sort_by_key(|named| named.number);
    let lead = tell("order-kept-back", &[("issues", kept_back.len().into())]);
    view! {
        <p class="finding">{rule_sentence(table.seen.contents.rule)}</p>
        <p>{why(table.seen.contents.rule)}</p>
        <p class="n">{people} " " {sectioned}</p>
        {notice}
        {table.seen.is_owner.then(|| view! { <UseOrder table=table.clone() /> })}
        <AnswerFirst issues=kept_back slug=table.slug() language=table.language() lead />
        <Places table=table.clone() />
        <WhoIsHeard table=table.clone() />
        <MoreWays table=table.clone() />
        <MethodNote table />
    }
}

/// Says in a sentence what the order that is used does for small groups.
fn why(rule: Rule) -> String {
    match rule {
        Rule::Phragmen => say("order-why-phragmen"),
        Rule::Approval => say("order-why-approval"),
        Rule::Hand => say("order-why-hand"),
    }
}

/// The buttons that put the agenda in another order; they work as a plain form.
#[component]
fn UseOrder(table: OrderTable) -> impl IntoView {
    let button = |rule: Rule, key: &'static str| {
        (table.seen.contents.rule != rule)
            .then(|| view! { <button class="button" name="rule" value=rule.word()>{say(key)}</button> })
    };
    view! {
        <form method="post" action="/api/order_agenda" aria-label=say("order-use-label")>
            <input type="hidden" name="community" value=table.slug() />
            <input type="hidden" name="agenda" value=table.seen.contents.number.to_string() />
            <p class="actions">
                {button(Rule::Phragmen, "order-use-phragmen")} {button(Rule::Approval, "order-use-approval")}
            </p>
        </form>
    }
}

/// How all of it was made.
#[component]
fn MethodNote(table: OrderTable) -> impl IntoView {
    let shown = &table.seen.shown;
    let drawn = (shown.draws > 0).then(|| {
        let values = [("draws", i64::from(shown.draws).into()), ("seed", shown.seed.to_string().into())];
        view! { <p>{tell("order-method-draws", &values)}</p> }
    });
    let rests = [("number", table.seen.ledger_number.into()), ("moment", table.seen.made_at.second().into())];
    let first = asked("first");
    let file = format!("{}/order.csv{}", table.address(), if first.is_empty() { String::new() } else { query(&first) });
    let here = format!("{}{}/order", table.server, table.address());
    view! {
        <div class="method-note">
            <h2>{say("comparison-method-title")}</h2>
            <p>{say("order-method-rule")} " " {say("comparison-method-few")}</p>
            {drawn}
            <p>{tell("order-method-ledger", &rests)} " " {say("method-weighing-sample")}</p>
            <p>
                <a href=format!("{}/method#order", table.server)>{say("comparison-method-more")}</a> " "
                <a href=here>{say("ground-here")}</a>
            </p>
        </div>
        <p class="downloads"><a href=file download>{say("order-file")}</a></p>
    }
}

/// Writes what follows an address that asks for so many first places; only what [`read_order`] understands.
fn query(first: &str) -> String {
    let known = first == "all" || first.bytes().all(|byte| byte.is_ascii_digit());
    if known { format!("?first={first}") } else { String::new() }
}

/// Says what an order is called.
fn order_name(method: Method) -> String {
    say(&format!("order-{}", method.word()))
}
