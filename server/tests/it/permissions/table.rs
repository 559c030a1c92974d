//! Who may call what. A function or a page that is not here fails the test beside this file.

use Who::{Elsewhere, Guest, Holder, Operator, Organiser, Researcher, Steward};

/// Who tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// A device without an account.
    Guest,
    /// Somebody with an account and no role; proposed the first issue, and made and published the first agenda.
    Holder,
    /// An organiser of the community.
    Organiser,
    /// A steward of the community.
    Steward,
    /// A researcher of the community.
    Researcher,
    /// A steward of another community.
    Elsewhere,
    /// Whoever runs the server, who founded the community and so is its organiser and steward.
    Operator,
}

const ANYBODY: &[Who] = &[Guest, Holder, Organiser, Steward, Researcher, Elsewhere, Operator];
const HOLDERS: &[Who] = &[Holder, Organiser, Steward, Researcher, Elsewhere, Operator];
const ORGANISERS: &[Who] = &[Organiser, Operator];
const STEWARDS: &[Who] = &[Steward, Operator];
/// The holder made the agenda.
const OWNERS: &[Who] = &[Holder, Organiser, Operator];
const OPERATOR: &[Who] = &[Operator];
/// Whoever proposed the first issue.
const PROPOSER: &[Who] = &[Holder];

/// A server function, who may call it, and what is sent to try: something that gets past the permission and, where it
/// would get in the way of the next one, no further.
pub struct Act {
    /// The end of its address.
    pub function: &'static str,
    /// Who may.
    pub may: &'static [Who],
    /// What is sent.
    pub fields: &'static [(&'static str, &'static str)],
    /// Whether the device is signed out afterwards.
    pub ends_session: bool,
}

const fn act(function: &'static str, may: &'static [Who], fields: &'static [(&'static str, &'static str)]) -> Act {
    Act { function, may, fields, ends_session: false }
}

const HERE: (&str, &str) = ("community", "withy-bank");
const FIRST: (&str, &str) = ("issue", "1");
const AGENDA: (&str, &str) = ("agenda", "1");
const EDITION: (&str, &str) = ("edition", "1");
const SDG: (&str, &str) = ("programme", "sdg");
const OWN: (&str, &str) = ("programme", "our-own-plan");
const GOAL: (&str, &str) = ("goal", "1");
const JOINT: (&str, &str) = ("joint", "1");

/// Every server function.
pub const FUNCTIONS: &[Act] = &[
    // Communities.
    act("list_communities", ANYBODY, &[]),
    act("read_community", ANYBODY, &[HERE]),
    act("read_place", ANYBODY, &[HERE]),
    act("draft_community", OPERATOR, &[]),
    act("found", OPERATOR, &[("name", "")]),
    act("not_found", ANYBODY, &[]),
    // Issues and answers.
    act("draft_issue", ANYBODY, &[HERE]),
    act("propose", ANYBODY, &[HERE, ("title", "")]),
    act("list_issues", ANYBODY, &[HERE]),
    act("read_issue", ANYBODY, &[HERE, FIRST]),
    act("read_own_issue", PROPOSER, &[HERE, FIRST]),
    act("edit_issue", PROPOSER, &[HERE, FIRST, ("title", "")]),
    act("remove_issue", STEWARDS, &[HERE, FIRST, ("reason", "")]),
    act("restore_issue", STEWARDS, &[HERE, FIRST]),
    act("comment", ANYBODY, &[HERE, FIRST, ("text", "")]),
    act("remove_comment", STEWARDS, &[HERE, FIRST, ("comment", "1"), ("reason", "")]),
    act("restore_comment", STEWARDS, &[HERE, FIRST, ("comment", "1")]),
    act("read_table", ANYBODY, &[HERE]),
    act("weigh", ANYBODY, &[HERE, FIRST, ("stance", "agree")]),
    act("unweigh", ANYBODY, &[HERE, FIRST]),
    // Piles and themes.
    act("read_piles", ANYBODY, &[HERE]),
    act("sort", ANYBODY, &[HERE, ("rows[0][issue]", "1"), ("rows[0][title]", "Homes")]),
    act("rename_pile", ANYBODY, &[HERE, ("pile", "1"), ("name", "")]),
    act("read_themes", ANYBODY, &[HERE]),
    act("take_name_out", STEWARDS, &[HERE, ("name", "Nobody’s"), ("reason", "")]),
    act("bring_name_back", STEWARDS, &[HERE, ("name", "Nobody’s")]),
    // Agendas and editions.
    act("list_agendas", ANYBODY, &[HERE]),
    act("start_agenda", HOLDERS, &[HERE, ("title", "")]),
    act("read_agenda", ANYBODY, &[HERE, AGENDA]),
    act("edit_agenda", OWNERS, &[HERE, AGENDA, ("form", "sections")]),
    act("rename_agenda", OWNERS, &[HERE, AGENDA, ("title", "")]),
    act("read_order", ANYBODY, &[HERE, AGENDA]),
    act("offer_issues", OWNERS, &[HERE, AGENDA]),
    act("choose_issues", OWNERS, &[HERE, AGENDA, ("offered", "")]),
    act("order_agenda", OWNERS, &[HERE, AGENDA, ("rule", "")]),
    act("move_issue", OWNERS, &[HERE, AGENDA, FIRST, ("way", "up")]),
    act("put_issue", OWNERS, &[HERE, AGENDA, FIRST, ("place", "1")]),
    act("add_section", OWNERS, &[HERE, AGENDA, ("title", "")]),
    act("change_section", OWNERS, &[HERE, AGENDA, ("section", "1"), ("name", "")]),
    act("publish", OWNERS, &[HERE, AGENDA]),
    act("read_edition", ANYBODY, &[HERE, AGENDA, EDITION]),
    act("adopt", ANYBODY, &[HERE, AGENDA, EDITION]),
    act("unadopt", ANYBODY, &[HERE, AGENDA, EDITION]),
    // Programmes, links and comparisons.
    act("draft_programme", ORGANISERS, &[HERE]),
    act("add_programme", ORGANISERS, &[HERE, ("name", "Our plan"), ("goals", "Homes")]),
    act("read_own_programme", ORGANISERS, &[HERE, OWN]),
    act("edit_programme", ORGANISERS, &[HERE, OWN, ("version", "1"), ("name", "")]),
    act("read_versions", ANYBODY, &[HERE, OWN]),
    act("remove_programme", ORGANISERS, &[HERE, OWN, ("reason", "")]),
    act("restore_programme", ORGANISERS, &[HERE, OWN]),
    act("list_programmes", ANYBODY, &[HERE]),
    act("read_programme", ANYBODY, &[HERE, SDG]),
    act("read_goal", ANYBODY, &[HERE, SDG, GOAL]),
    // Held again in the end, because links are made to goals that the community is held against.
    act("let_go", ORGANISERS, &[HERE, SDG]),
    act("hold_against", ORGANISERS, &[HERE, SDG]),
    act("choose_goal", ANYBODY, &[HERE, FIRST]),
    act("draft_link", ANYBODY, &[HERE, FIRST, SDG, GOAL]),
    act("link", ANYBODY, &[HERE, FIRST, SDG, GOAL, ("claim", "served")]),
    act("judge", ANYBODY, &[HERE, FIRST, ("link", "{link}"), ("verdict", "confirm")]),
    act("read_queue", ANYBODY, &[HERE, SDG]),
    act("code", ANYBODY, &[HERE, SDG, FIRST, ("goal", "none")]),
    act("say_none_fits", ANYBODY, &[HERE, SDG, FIRST, ("said", "no")]),
    act("list_comparisons", ANYBODY, &[HERE]),
    act("compare", ANYBODY, &[HERE, SDG]),
    act("read_two_places", ANYBODY, &[HERE, SDG]),
    act("read_timeline", ANYBODY, &[HERE, SDG]),
    act("read_common_ground", ANYBODY, &[HERE]),
    act("read_method", ANYBODY, &[]),
    // Institutions.
    act("read_institutions", OWNERS, &[HERE]),
    act("invite_institution", OWNERS, &[HERE, ("about", "agenda-1"), ("name", "")]),
    act("revoke_invitation", OWNERS, &[HERE, ("institution", "{institution}")]),
    act("read_desk", ANYBODY, &[HERE]),
    act("show_code", ANYBODY, &[HERE, ("code", "not this one")]),
    // Nobody may without a code; institutions.rs answers with one.
    act("reply", &[], &[HERE, FIRST, ("kind", "will")]),
    act("forget_code", ANYBODY, &[HERE]),
    act("read_replies", ANYBODY, &[HERE]),
    act("unsay_outcome", ANYBODY, &[HERE, ("reply", "1")]),
    act("remove_evidence", STEWARDS, &[HERE, ("reply", "1"), ("mark", "0"), ("reason", "")]),
    act("restore_evidence", STEWARDS, &[HERE, ("reply", "1"), ("mark", "0")]),
    act("say_outcome", ANYBODY, &[HERE, ("reply", "1"), ("outcome", "")]),
    // Joint lists.
    act("list_joints", ANYBODY, &[]),
    act("read_joint", ANYBODY, &[JOINT]),
    act("list_joints_here", ANYBODY, &[HERE]),
    act("join_joint", ORGANISERS, &[HERE, ("code", "not this one")]),
    act("read_gap", ORGANISERS, &[HERE]),
    act("begin_joint", ORGANISERS, &[HERE, ("title", "")]),
    act("read_joint_desk", ORGANISERS, &[HERE, JOINT]),
    act("read_joint_words", ORGANISERS, &[HERE, JOINT]),
    act("word_joint", ORGANISERS, &[HERE, JOINT, ("title", "")]),
    act("renew_joint_code", ORGANISERS, &[HERE, JOINT]),
    act("put_off_joint", ORGANISERS, &[HERE, JOINT, ("other", "elsewhere"), ("reason", "")]),
    act("read_behind", ORGANISERS, &[HERE, JOINT, ("item", "{item}")]),
    act("stand_behind", ORGANISERS, &[HERE, JOINT, ("item", "{item}"), ("issues[]", "99")]),
    act("sign_joint", ORGANISERS, &[HERE, JOINT, ("words", "other words")]),
    act("unsign_joint", ORGANISERS, &[HERE, JOINT]),
    // Another community is on the list.
    act("leave_joint", ORGANISERS, &[HERE, JOINT]),
    // Members and their roles.
    act("read_people", STEWARDS, &[HERE]),
    act("give_role", STEWARDS, &[HERE, ("name", "Hedd"), ("role", "king")]),
    act("take_role", STEWARDS, &[HERE, ("member", "1"), ("role", "organiser")]),
    act("close_weighing", STEWARDS, &[HERE, ("reason", "The hall meets tonight")]),
    act("open_weighing", STEWARDS, &[HERE]),
    // Accounts.
    act("read_sign_in", ANYBODY, &[]),
    act("read_account", ANYBODY, &[]),
    act("make_account", ANYBODY, &[("name", ""), ("passphrase", "short")]),
    act("sign_in", ANYBODY, &[("name", "nobody"), ("passphrase", "whatever it is")]),
    act("read_operator_link", ANYBODY, &[]),
    act("delete_account", HOLDERS, &[("answers", "keep"), ("passphrase", "not this one")]),
    // Nobody may with a forged link; accounts.rs claims with the true one.
    act("claim_operator", &[], &[("token", "forged")]),
    Act { function: "sign_out_everywhere", may: HOLDERS, fields: &[], ends_session: true },
    Act { function: "sign_out", may: ANYBODY, fields: &[], ends_session: true },
];

/// Every page: its route, an address of it, who may read it.
pub const PAGES: &[(&str, &str, &[Who])] = &[
    ("/", "/", ANYBODY),
    ("/problem/:status", "/problem/413", ANYBODY),
    ("/about", "/about", ANYBODY),
    ("/sign-in", "/sign-in", ANYBODY),
    ("/account", "/account", ANYBODY),
    (
        "/c/{community}/agendas/{agenda}/editions/{edition}/issues.csv",
        "/c/withy-bank/agendas/1/editions/1/issues.csv",
        ANYBODY,
    ),
    ("/account/data.json", "/account/data.json", HOLDERS),
    ("/operator/:token", "/operator/forged", ANYBODY),
    ("/found", "/found", OPERATOR),
    ("/healthz", "/healthz", ANYBODY),
    ("/c/:community", "/c/withy-bank", ANYBODY),
    ("/c/:community/propose", "/c/withy-bank/propose", ANYBODY),
    ("/c/:community/issues", "/c/withy-bank/issues", ANYBODY),
    ("/c/:community/issues/:issue", "/c/withy-bank/issues/1", ANYBODY),
    ("/c/:community/issues/:issue/edit", "/c/withy-bank/issues/1/edit", PROPOSER),
    ("/c/:community/weigh", "/c/withy-bank/weigh", ANYBODY),
    ("/c/:community/common-ground", "/c/withy-bank/common-ground", ANYBODY),
    ("/c/:community/sort", "/c/withy-bank/sort", ANYBODY),
    ("/c/:community/themes", "/c/withy-bank/themes", ANYBODY),
    ("/c/:community/agendas", "/c/withy-bank/agendas", ANYBODY),
    ("/c/:community/agendas/:agenda", "/c/withy-bank/agendas/1", ANYBODY),
    ("/c/:community/agendas/:agenda/words", "/c/withy-bank/agendas/1/words", OWNERS),
    ("/c/:community/agendas/:agenda/choose", "/c/withy-bank/agendas/1/choose", OWNERS),
    ("/c/:community/agendas/:agenda/sections", "/c/withy-bank/agendas/1/sections", OWNERS),
    ("/c/:community/agendas/:agenda/order", "/c/withy-bank/agendas/1/order", ANYBODY),
    ("/c/{community}/agendas/{agenda}/order.csv", "/c/withy-bank/agendas/1/order.csv", ANYBODY),
    ("/c/:community/agendas/:agenda/place/:issue", "/c/withy-bank/agendas/1/place/1", OWNERS),
    ("/c/:community/agendas/:agenda/editions/:edition", "/c/withy-bank/agendas/1/editions/1", ANYBODY),
    ("/c/:community/programmes", "/c/withy-bank/programmes", ANYBODY),
    ("/c/:community/programmes/new", "/c/withy-bank/programmes/new", ORGANISERS),
    ("/c/:community/programmes/:programme", "/c/withy-bank/programmes/sdg", ANYBODY),
    ("/c/:community/programmes/:programme/edit", "/c/withy-bank/programmes/our-own-plan/edit", ORGANISERS),
    ("/c/:community/programmes/:programme/versions", "/c/withy-bank/programmes/sdg/versions", ANYBODY),
    ("/c/:community/programmes/:programme/goals/:goal", "/c/withy-bank/programmes/sdg/goals/1", ANYBODY),
    ("/c/:community/issues/:issue/link", "/c/withy-bank/issues/1/link", ANYBODY),
    ("/c/:community/issues/:issue/link/:programme/:goal", "/c/withy-bank/issues/1/link/sdg/1", ANYBODY),
    ("/c/:community/link/:programme", "/c/withy-bank/link/sdg", ANYBODY),
    ("/c/{community}/answers.csv", "/c/withy-bank/answers.csv", ANYBODY),
    ("/c/{community}/answers.json", "/c/withy-bank/answers.json", ANYBODY),
    ("/c/:community/compare", "/c/withy-bank/compare", ANYBODY),
    ("/c/:community/compare/:programme", "/c/withy-bank/compare/sdg", ANYBODY),
    ("/c/:community/compare/:programme/beside", "/c/withy-bank/compare/sdg/beside", ANYBODY),
    ("/c/{community}/compare/{programme}/beside.json", "/c/withy-bank/compare/sdg/beside.json?with=far-side", ANYBODY),
    ("/c/{community}/compare/{programme}/beside.csv", "/c/withy-bank/compare/sdg/beside.csv?with=far-side", ANYBODY),
    ("/c/:community/compare/:programme/over-time", "/c/withy-bank/compare/sdg/over-time", ANYBODY),
    ("/c/{community}/compare/{programme}/over-time.json", "/c/withy-bank/compare/sdg/over-time.json", ANYBODY),
    ("/c/{community}/compare/{programme}/over-time.csv", "/c/withy-bank/compare/sdg/over-time.csv", ANYBODY),
    ("/c/:community/compare/:programme/:agenda/:edition", "/c/withy-bank/compare/sdg/1/1", ANYBODY),
    ("/c/{community}/compare/together.json", "/c/withy-bank/compare/together.json", ANYBODY),
    ("/c/{community}/compare/together.csv", "/c/withy-bank/compare/together.csv", ANYBODY),
    ("/c/{community}/compare/{programme}/report.json", "/c/withy-bank/compare/sdg/report.json", ANYBODY),
    ("/c/{community}/compare/{programme}/report.csv", "/c/withy-bank/compare/sdg/report.csv", ANYBODY),
    ("/c/{community}/compare/{programme}/lists.svg", "/c/withy-bank/compare/sdg/lists.svg", ANYBODY),
    ("/c/{community}/compare/{programme}/small", "/c/withy-bank/compare/sdg/small", ANYBODY),
    (
        "/c/{community}/compare/{programme}/{agenda}/{edition}/report.json",
        "/c/withy-bank/compare/sdg/1/1/report.json",
        ANYBODY,
    ),
    (
        "/c/{community}/compare/{programme}/{agenda}/{edition}/report.csv",
        "/c/withy-bank/compare/sdg/1/1/report.csv",
        ANYBODY,
    ),
    (
        "/c/{community}/compare/{programme}/{agenda}/{edition}/lists.svg",
        "/c/withy-bank/compare/sdg/1/1/lists.svg",
        ANYBODY,
    ),
    ("/c/{community}/compare/{programme}/{agenda}/{edition}/small", "/c/withy-bank/compare/sdg/1/1/small", ANYBODY),
    ("/method", "/method", ANYBODY),
    ("/c/:community/institutions", "/c/withy-bank/institutions", OWNERS),
    ("/c/:community/answer", "/c/withy-bank/answer", ANYBODY),
    ("/c/:community/answers", "/c/withy-bank/answers", ANYBODY),
    ("/joint", "/joint", ANYBODY),
    ("/joint/:joint", "/joint/1", ANYBODY),
    ("/joint/{joint}/list.csv", "/joint/1/list.csv", ANYBODY),
    ("/joint/{joint}/list.json", "/joint/1/list.json", ANYBODY),
    ("/joint/{joint}/list.txt", "/joint/1/list.txt", ANYBODY),
    ("/c/:community/joint", "/c/withy-bank/joint", ANYBODY),
    ("/c/:community/joint/new", "/c/withy-bank/joint/new", ORGANISERS),
    ("/c/:community/joint/:joint", "/c/withy-bank/joint/1", ORGANISERS),
    ("/c/:community/joint/:joint/words", "/c/withy-bank/joint/1/words", ORGANISERS),
    ("/c/:community/joint/:joint/things/:item", "/c/withy-bank/joint/1/things/{item}", ORGANISERS),
    ("/c/:community/people", "/c/withy-bank/people", STEWARDS),
];
