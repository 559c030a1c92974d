//! The one table that says who may call what: every server function and every page, tried as every role.

mod table;

use std::collections::BTreeSet;
use std::path::Path;

use crate::harness::{PASSPHRASE, Person, Town};
use table::{Act, FUNCTIONS, PAGES, Who};

/// Everybody who tries, with what they are, and the ids that the table leaves open: of the link, of the institution, and of
/// a thing on the joint list.
struct Cast {
    _town: Town,
    people: Vec<(Who, &'static str, Person)>,
    link: String,
    institution: String,
    item: String,
}

impl Cast {
    /// Founds two communities and gives everybody in them their role.
    fn gather() -> Self {
        let town = Town::open();
        let operator = town.founder(&[("Withy Bank", "withy-bank"), ("Far Side", "far-side")]);
        let roles = [
            (Who::Holder, "Hedd", "", ""),
            (Who::Organiser, "Osian", "withy-bank", "organiser"),
            (Who::Steward, "Siân", "withy-bank", "steward"),
            (Who::Researcher, "Rhys", "withy-bank", "researcher"),
            (Who::Elsewhere, "Elin", "far-side", "steward"),
        ];
        let mut people = vec![(Who::Guest, "", town.guest())];
        for (who, name, community, role) in roles {
            let person = town.neighbour(name);
            if !role.is_empty() {
                let given = operator.send("give_role", &[("community", community), ("name", name), ("role", role)]);
                assert_eq!(given.status, 200, "{given:?}");
            }
            people.push((who, name, person));
        }
        let (_, _, holder) = people.iter().find(|(who, ..)| *who == Who::Holder).unwrap();
        let (here, agenda) = (("community", "withy-bank"), ("agenda", "1"));
        let acts: [(&str, &[(&str, &str)]); 4] = [
            ("propose", &[here, ("kind", "idea"), ("title", "A bench by the water")]),
            ("start_agenda", &[here, ("title", "What we want")]),
            ("choose_issues", &[here, agenda, ("offered", "1"), ("issues[]", "1")]),
            ("publish", &[here, agenda]),
        ];
        for (function, fields) in acts {
            let done = holder.send(function, fields);
            assert_eq!(done.status, 200, "{function}: {done:?}");
        }
        let held = operator.send("hold_against", &[here, ("programme", "sdg")]);
        assert_eq!(held.status, 200, "{held:?}");
        let own = operator.send("add_programme", &[here, ("name", "Our own plan"), ("goals", "Homes")]);
        assert_eq!(own.status, 200, "{own:?}");
        let which = [here, ("issue", "1"), ("programme", "sdg"), ("goal", "1")];
        let linked =
            holder.send("link", &[which.as_slice(), &[("claim", "served"), ("reason", "It is one.")]].concat());
        assert_eq!(linked.status, 200, "{linked:?}");
        let link = first_id(&holder.read("/c/withy-bank/issues/1").text, "name=\"link\" value=\"");
        let invited = holder.send("invite_institution", &[here, ("name", "The council"), ("about", "agenda-1")]);
        assert_eq!(invited.status, 200, "{invited:?}");
        let institution = first_id(&holder.read("/c/withy-bank/institutions").text, "name=\"institution\" value=\"");
        let item = begin_joint(&operator, holder);
        people.push((Who::Operator, "Olwen", operator));
        Self { _town: town, people, link, institution, item }
    }

    /// Fills in ids where a text of the table leaves them open.
    fn filled(&self, text: &str) -> String {
        text.replace("{link}", &self.link).replace("{institution}", &self.institution).replace("{item}", &self.item)
    }
}

#[test]
fn every_server_function_refuses_whoever_the_table_does_not_name() {
    let cast = Cast::gather();
    let mut findings = Vec::new();
    for Act { function, may, fields, ends_session } in FUNCTIONS {
        let fields: Vec<_> = fields.iter().map(|(field, entry)| (*field, cast.filled(entry))).collect();
        let fields: Vec<_> = fields.iter().map(|(field, entry)| (*field, entry.as_str())).collect();
        for (who, name, person) in &cast.people {
            let answer = person.send(function, &fields);
            // What is refused for another reason was let in; that nothing is there is what `not_found` is for.
            let is_let_in = match answer.status {
                200 | 422 => true,
                404 => *function == "not_found",
                _ => false,
            };
            let is_kept_out = answer.status == 403;
            let right = if may.contains(who) { is_let_in } else { is_kept_out };
            if !right {
                findings.push(format!("{function} as {who:?}: {} {}", answer.status, answer.text));
            }
            if *ends_session && !name.is_empty() {
                let again = person.send("sign_in", &[("name", name), ("passphrase", PASSPHRASE)]);
                assert_eq!(again.status, 200, "{again:?}");
            }
        }
    }
    assert!(findings.is_empty(), "the table is not true:\n  {}", findings.join("\n  "));
}

#[test]
fn every_page_refuses_whoever_the_table_does_not_name() {
    let cast = Cast::gather();
    let mut findings = Vec::new();
    for (route, address, may) in PAGES {
        for (who, _, person) in &cast.people {
            let answer = person.read(&cast.filled(address));
            let is_kept_out = answer.status == 403 || answer.location.starts_with("/sign-in?");
            // A report that is still being worked out keeps nobody out.
            let is_let_in = answer.status == 200 || answer.status == 202;
            let right = if may.contains(who) { is_let_in } else { is_kept_out };
            if !right {
                findings.push(format!("{route} as {who:?}: {} {}", answer.status, answer.location));
            }
        }
    }
    assert!(findings.is_empty(), "the table is not true:\n  {}", findings.join("\n  "));
}

#[test]
fn the_table_lists_every_server_function() {
    let listed: BTreeSet<String> = FUNCTIONS.iter().map(|act| act.function.to_owned()).collect();
    let mut there = BTreeSet::new();
    for file in std::fs::read_dir(source("app/src/api")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        there.extend(between(&text, "#[server(endpoint = \"", "\""));
        assert_eq!(
            text.matches("#[server(endpoint").count() + text.matches("#[server(default)]").count(),
            text.matches("#[server").count()
        );
    }
    assert_eq!(listed, there, "left: listed in the table; right: found in app/src/api");
}

#[test]
fn the_table_lists_every_page() {
    let listed: BTreeSet<String> = PAGES.iter().map(|(route, ..)| (*route).to_owned()).collect();
    let pages = std::fs::read_to_string(source("app/src/routes.rs")).unwrap();
    let mut there: BTreeSet<String> = between(&pages, "path!(\"", "\"").collect();
    let router = std::fs::read_to_string(source("server/src/router.rs")).unwrap();
    there.extend(between(&router, ".route(\"", "\"").filter(|path| !path.starts_with("/api/")));
    assert_eq!(listed, there, "left: listed in the table; right: found in routes.rs and router.rs");
}

/// Has two communities be on a joint list that begins with the holder's second issue; returns the id of the thing on it.
fn begin_joint(operator: &Person, holder: &Person) -> String {
    let (here, joint) = (("community", "withy-bank"), ("joint", "1"));
    let proposed = holder.send("propose", &[here, ("kind", "idea"), ("title", "A footpath")]);
    assert_eq!(proposed.status, 200, "{proposed:?}");
    let begun = operator.send("begin_joint", &[here, ("title", "What we lack"), ("issues[]", "2")]);
    assert_eq!(begun.status, 200, "{begun:?}");
    let page = operator.follow(&operator.submit("renew_joint_code", &[here, joint])).text;
    let code = page.split_once("/joint?code=").unwrap().1.split('"').next().unwrap().to_owned();
    let joined = operator.send("join_joint", &[("community", "far-side"), ("code", &code)]);
    assert_eq!(joined.status, 200, "{joined:?}");
    first_id(&page, "id=\"thing-")
}

/// Reads the first id that stands behind a text on a page.
fn first_id(page: &str, before: &str) -> String {
    let rest = page.split_once(before).unwrap_or_else(|| panic!("no {before} on the page: {page}")).1;
    rest.chars().take_while(char::is_ascii_digit).collect()
}

fn source(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Everything that stands between a beginning and the next end.
fn between<'text>(text: &'text str, beginning: &'text str, end: &'text str) -> impl Iterator<Item = String> + 'text {
    text.split(beginning).skip(1).map(move |rest| rest.split(end).next().unwrap().to_owned())
}
