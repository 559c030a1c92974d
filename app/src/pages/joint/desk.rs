//! What the organisers of a community on a joint list do there: put issues behind it, sign it, word it, invite others, leave.

use agenda::joint::{Item, Joint};
use leptos::prelude::*;

use crate::api::joint::{JointDesk, read_joint_desk};
use crate::components::form::RefusedNotice;
use crate::components::frame::{Frame, Tab};
use crate::components::moment::date;
use crate::components::page::page;
use crate::components::taking_out::TakeOutForm;
use crate::pages::{number, part};
use crate::words::{say, tell};

/// Shows it.
#[component]
pub fn JointDeskPage() -> impl IntoView {
    page(read_joint_desk(part("community"), number("joint")), |desk| {
        let slug = desk.community.slug.clone();
        let list = format!("/joint/{}", desk.joint.number);
        let title = desk.joint.title.clone();
        let lead = tell("joint-desk-lead", &[("community", desk.community.name.clone().into())]);
        view! {
            <Frame place=desk.place.clone() title=title.clone() tab=Tab::Compare>
                <nav class="trail" aria-label=say("trail-label")>
                    <ol><li><a href=format!("/c/{slug}/joint")>{say("joints-here-title")}</a></li></ol>
                </nav>
                <h1 dir="auto">{title}</h1>
                <RefusedNotice refused=desk.refused.clone() />
                <Code desk=desk.clone() />
                <p class="lead">{lead}</p>
                <p class="actions"><a class="button" href=list>{say("joint-desk-see")}</a></p>
                <Things desk=desk.clone() />
                <Sign desk=desk.clone() />
                {desk.keeper.then(|| view! { <Keeping desk=desk.clone() /> })}
                <Leave desk />
            </Frame>
        }
    })
}

/// The hidden fields of every form here.
#[component]
fn Which(desk: JointDesk) -> impl IntoView {
    view! {
        <input type="hidden" name="community" value=desk.community.slug />
        <input type="hidden" name="joint" value=desk.joint.number.to_string() />
    }
}

/// A new code, told this once.
#[component]
fn Code(desk: JointDesk) -> impl IntoView {
    desk.code.map(|code| {
        let link = format!("{}?code={code}", desk.address);
        view! {
            <div class="notice" data-tone="note" role="status">
                <h2 class="notice-title">{say("joint-code-title")}</h2>
                <p class="invite-code"><strong>{code}</strong></p>
                <p>{say("joint-code-more")}</p>
                <p><a href=link.clone()>{link.clone()}</a></p>
            </div>
        }
    })
}

/// Which of the community's issues stand behind each thing.
#[component]
fn Things(desk: JointDesk) -> impl IntoView {
    let rows: Vec<_> = desk.joint.items.iter().map(|item| thing(&desk, item)).collect();
    view! {
        <section>
            <h2 class="section-title">{say("joint-desk-things")}</h2>
            <p>{say("joint-desk-things-lead")}</p>
            <ul class="wide">{rows}</ul>
        </section>
    }
}

fn thing(desk: &JointDesk, item: &Item) -> AnyView {
    let (slug, language) = (desk.community.slug.clone(), desk.community.language.clone());
    let own: Vec<_> = item
        .behind
        .iter()
        .filter(|behind| behind.community == desk.community.id)
        .map(|behind| {
            let address = format!("/c/{slug}/issues/{}", behind.named.number);
            view! { <li><a href=address lang=language.clone() dir="auto">{behind.named.title.clone()}</a></li> }
        })
        .collect();
    let ours = if own.is_empty() {
        view! { <p class="n">{say("joint-desk-none")}</p> }.into_any()
    } else {
        view! { <p class="n">{say("joint-desk-ours")}</p> <ul>{own}</ul> }.into_any()
    };
    let choose = format!("/c/{slug}/joint/{}/things/{}", desk.joint.number, item.id);
    let which = format!(" {}", item.title);
    view! {
        <li class="person" id=format!("thing-{}", item.id)>
            <div>
                <h3 class="person-name" dir="auto">{item.title.clone()}</h3>
                {ours}
            </div>
            <p class="actions">
                <a class="button" href=choose>{say("joint-desk-choose")} <span class="silent">{which}</span></a>
            </p>
        </li>
    }
    .into_any()
}

/// The words that are signed, and the community's signature.
#[component]
fn Sign(desk: JointDesk) -> impl IntoView {
    let words = desk.joint.words();
    let name = desk.community.name.clone();
    let signed = desk.joint.signer(desk.community.id).and_then(|signer| signer.signed.clone());
    let is_signed = signed.as_ref().is_some_and(|(digest, _)| *digest == words);
    let state = signed.as_ref().map(|(_, at)| {
        let values = [("community", name.clone().into()), ("day", date(*at).into())];
        let (tone, key) = if is_signed { ("done", "joint-desk-signed") } else { ("note", "joint-desk-earlier") };
        view! { <p class="notice" data-tone=tone>{tell(key, &values)}</p> }
    });
    let sign = (!is_signed).then(|| {
        view! {
            <form class="actions" method="post" action="/api/sign_joint">
                <Which desk=desk.clone() />
                <input type="hidden" name="words" value=words.0.clone() />
                <button class="button" data-rank="call">
                    {tell("joint-desk-sign-send", &[("community", name.clone().into())])}
                </button>
            </form>
        }
    });
    let unsign = signed.is_some().then(|| {
        view! {
            <form class="actions" method="post" action="/api/unsign_joint">
                <Which desk=desk.clone() />
                <button class="button" data-rank="quiet">{say("joint-desk-unsign")}</button>
            </form>
        }
    });
    view! {
        <section>
            <h2 class="section-title">{say("joint-desk-sign")}</h2>
            {state}
            <p>{say("joint-desk-sign-lead")}</p>
            <WordsNow joint=desk.joint.clone() />
            {sign}
            {unsign}
        </section>
    }
}

/// The words as they stand.
#[component]
pub fn WordsNow(joint: Joint) -> impl IntoView {
    let items: Vec<_> = joint.items.into_iter().map(|item| view! { <li dir="auto">{item.title}</li> }).collect();
    let purpose = (!joint.purpose.is_empty()).then(|| view! { <p dir="auto">{joint.purpose}</p> });
    view! {
        <div class="cite">
            <p dir="auto"><strong>{joint.title}</strong></p>
            {purpose}
            <ol class="signed-words">{items}</ol>
        </div>
    }
}

/// What only the community that began the list does: its words, and who else may come on it.
#[component]
fn Keeping(desk: JointDesk) -> impl IntoView {
    let words = format!("/c/{}/joint/{}/words", desk.community.slug, desk.joint.number);
    view! {
        <section>
            <h2 class="section-title">{say("joint-desk-words")}</h2>
            <p>{say("joint-desk-words-lead")}</p>
            <p class="actions"><a class="button" href=words>{say("joint-desk-words-change")}</a></p>
        </section>
        <section>
            <h2 class="section-title">{say("joint-desk-invite")}</h2>
            <p>{say("joint-desk-invite-lead")}</p>
            <form class="actions" method="post" action="/api/renew_joint_code">
                <Which desk=desk.clone() />
                <button class="button">{say("joint-desk-code")}</button>
            </form>
        </section>
        <PuttingOff desk />
    }
}

/// The other communities, each to be put off the list for a reason.
#[component]
fn PuttingOff(desk: JointDesk) -> impl IntoView {
    let others = desk.joint.signers.iter().filter(|signer| signer.community.id != desk.joint.begun_by);
    let rows: Vec<_> = others
        .map(|signer| {
            let other = signer.community.slug.clone();
            let refused = desk.refused.clone().filter(|refused| refused.entry("other") == other);
            let which = vec![
                ("community", desk.community.slug.clone()),
                ("joint", desk.joint.number.to_string()),
                ("other", other),
            ];
            view! {
                <li>
                    <p><strong><bdi>{signer.community.name.clone()}</bdi></strong></p>
                    <TakeOutForm action="/api/put_off_joint" which refused />
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="section-title">{say("joint-desk-put-off")}</h2>
                <p>{say("joint-desk-put-off-lead")}</p>
                <ul class="agenda-list">{rows}</ul>
            </section>
        }
    })
}

/// The way off the list.
#[component]
fn Leave(desk: JointDesk) -> impl IntoView {
    let (title, lead, send) = if desk.keeper {
        (say("joint-desk-end"), say("joint-desk-end-lead"), say("joint-desk-end-send"))
    } else {
        (say("joint-desk-leave"), say("joint-desk-leave-lead"), say("joint-desk-leave-send"))
    };
    let stays = desk.keeper && desk.joint.signers.len() > 1;
    let body = if stays {
        view! { <p>{say("joint-desk-stays")}</p> }.into_any()
    } else {
        view! {
            <p>{lead}</p>
            <form class="actions" method="post" action="/api/leave_joint">
                <Which desk />
                <button class="button" data-rank="quiet">{send}</button>
            </form>
        }
        .into_any()
    };
    view! {
        <section>
            <h2 class="section-title">{title}</h2>
            {body}
        </section>
    }
}
