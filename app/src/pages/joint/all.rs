//! All joint lists of this server.

use agenda::joint::Listed;
use leptos::prelude::*;

use crate::api::joint::{Joints, list_joints};
use crate::api::leading_to;
use crate::components::frame::Frame;
use crate::components::moment::date;
use crate::components::page::page;
use crate::pages::asked;
use crate::words::{say, tell};

/// Shows them. Whoever comes with a code is told where to bring it.
#[component]
pub fn JointsPage() -> impl IntoView {
    let code = asked("code");
    page(list_joints(code.clone()), move |joints| {
        let bring = (!code.is_empty()).then(|| bring(&joints, &code));
        let none = joints.joints.is_empty();
        view! {
            <Frame place=joints.place.clone() title=say("joints-title") description=say("joints-lead")>
                <h1>{say("joints-title")}</h1>
                {bring}
                <p class="lead">{say("joints-lead")}</p>
                {none.then(|| view! { <div class="empty"><p>{say("joints-empty")}</p></div> })}
                <ul class="agenda-list">{rows(joints.joints, |number| format!("/joint/{number}"))}</ul>
            </Frame>
        }
    })
}

/// Says where a code can be typed in.
fn bring(joints: &Joints, code: &str) -> AnyView {
    let code: String = code.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    if joints.place.account.is_none() {
        let sign_in = leading_to("/sign-in", &format!("/joint?code={code}"));
        return view! {
            <div class="notice" data-tone="note">
                <p>{say("joints-code-nobody")}</p>
                <p class="actions"><a class="button" data-rank="first" href=sign_in>{say("frame-sign-in")}</a></p>
            </div>
        }
        .into_any();
    }
    if joints.mine.is_empty() {
        return view! { <p class="notice" data-tone="note">{say("joints-code-none")}</p> }.into_any();
    }
    let links: Vec<_> = joints
        .mine
        .iter()
        .map(|(slug, name)| {
            view! { <a class="button" data-rank="first" href=format!("/c/{slug}/joint?code={code}")>{name.clone()}</a> }
        })
        .collect();
    view! {
        <section class="notice" data-tone="note">
            <h2 class="notice-title">{say("joints-code-for")}</h2>
            <p>{say("joints-code-for-lead")}</p>
            <p class="actions">{links}</p>
        </section>
    }
    .into_any()
}

/// The rows of a list of lists.
pub fn rows(joints: Vec<Listed>, address: impl Fn(i64) -> String) -> Vec<AnyView> {
    joints
        .into_iter()
        .map(|listed| {
            let facts = joint_facts(&listed);
            view! {
                <li>
                    <h2 class="issue-title"><a href=address(listed.number)><bdi>{listed.title}</bdi></a></h2>
                    <p>{facts}</p>
                </li>
            }
            .into_any()
        })
        .collect()
}

/// Says how many things and communities are on a list, and since when it is there.
pub fn joint_facts(listed: &Listed) -> String {
    let facts = [
        ("items", listed.items.into()),
        ("communities", listed.communities.into()),
        ("day", date(listed.begun_at).into()),
    ];
    tell("joints-facts", &facts)
}
