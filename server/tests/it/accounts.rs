//! Accounts, the operator and the stewards, as people meet them: forms, the pages after them, cookies.

use crate::harness::{PASSPHRASE, Town};

const RIVERSIDE: [(&str, &str); 3] = [("name", "Riverside"), ("slug", "riverside"), ("language", "en")];

#[test]
fn a_guest_who_makes_an_account_keeps_what_they_did() {
    let town = Town::open();
    assert_eq!(town.operator().send("found", &RIVERSIDE).status, 200);
    let ada = town.guest();
    let bench = [("community", "riverside"), ("kind", "idea"), ("title", "A bench"), ("place", "Ferry Lane")];
    assert_eq!(ada.submit("propose", &bench).status, 303);
    let made = ada.submit("make_account", &[("name", "Ada"), ("passphrase", PASSPHRASE)]);
    let page = ada.follow(&made).text;
    assert!(page.contains("What you did as a guest is yours still"), "{page}");
    assert!(page.contains("one proposed"), "{page}");
    let phone = town.guest();
    assert_eq!(phone.sign_in("  ADA ").status, 200);
    assert!(phone.read("/account").text.contains("one proposed"));
}

#[test]
fn signing_in_gives_a_new_token_and_the_old_one_opens_nothing() {
    let town = Town::open();
    let ada = town.neighbour("Ada");
    let old = ada.cookie();
    let answer = ada.sign_in("Ada");
    assert_ne!(ada.cookie(), old);
    let cookie = answer.cookies.iter().find(|cookie| cookie.starts_with("folkmoot=")).unwrap();
    assert!(cookie.contains("; HttpOnly; SameSite=Lax;"), "{cookie}");
    let thief = town.guest();
    thief.send_cookie("folkmoot", old.split_once('=').unwrap().1);
    assert!(thief.read("/account").text.contains("You take part as a guest"));
    thief.send_cookie("folkmoot", "forged");
    assert!(thief.read("/account").text.contains("You take part as a guest"));
}

#[test]
fn behind_https_the_cookie_travels_over_https_only() {
    let town = Town::open_at(Some("https://moot.example"));
    let answer = town.guest().send("make_account", &[("name", "Ada"), ("passphrase", PASSPHRASE)]);
    let cookie = answer.cookies.iter().find(|cookie| cookie.starts_with("__Host-folkmoot=")).unwrap();
    assert!(cookie.ends_with("; Secure") && cookie.contains("; Path=/; HttpOnly; SameSite=Lax;"), "{cookie}");
    assert!(!cookie.contains("Domain"), "{cookie}");
}

#[test]
fn nobody_is_sent_to_another_site_after_signing_in() {
    let town = Town::open();
    let ada = town.neighbour("Ada");
    let next = |next| {
        let answer = ada.submit("sign_in", &[("name", "Ada"), ("passphrase", PASSPHRASE), ("next", next)]);
        assert_eq!(answer.status, 303);
        answer.location
    };
    assert_eq!(next("/c/riverside/issues?order=newest"), "/c/riverside/issues?order=newest");
    for elsewhere in ["https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "evil"] {
        assert_eq!(next(elsewhere), "/account");
    }
    let page = ada.read("/sign-in?next=//evil.example").text;
    assert!(!page.contains("evil.example"), "{page}");
}

#[test]
fn a_wrong_passphrase_brings_the_name_back_and_never_the_passphrase() {
    let town = Town::open();
    town.neighbour("Ada");
    let ada = town.guest();
    let wrong = [("name", "Ada"), ("passphrase", "a wrong passphrase"), ("next", "/c/riverside")];
    let refused = ada.submit("sign_in", &wrong);
    assert_eq!(refused.location, "/sign-in?next=%2Fc%2Friverside");
    let page = ada.follow(&refused);
    assert_eq!(page.status, 422);
    assert!(page.text.contains("value=\"Ada\"") && page.text.contains("do not go together"), "{}", page.text);
    assert!(page.text.contains("value=\"/c/riverside\"") && !page.text.contains("a wrong passphrase"));
    assert_eq!(ada.read("/sign-in").status, 200, "a refused form comes back once");
}

#[test]
fn whoever_guesses_passphrases_has_to_wait() {
    let town = Town::open();
    town.neighbour("Ada");
    let guesser = town.guest();
    let guess = || guesser.send("sign_in", &[("name", "ada"), ("passphrase", "one of many guesses")]).status;
    let answers: Vec<u16> = (0..12).map(|_| guess()).collect();
    assert_eq!(answers.get(..10), Some([422; 10].as_slice()));
    assert_eq!(answers.last(), Some(&429));
    // Nor does the right one help, until the wait is over; somebody else's name is not touched.
    assert_eq!(guesser.sign_in("Ada").status, 429);
    town.neighbour("Grace");
    assert_eq!(town.guest().sign_in("Grace").status, 200);
}

#[test]
fn the_operator_s_link_does_nothing_by_being_read_and_works_once() {
    let town = Town::open();
    let guest = town.guest();
    let page = guest.read(&town.operator_link);
    assert!(page.text.contains("You need an account first"), "{}", page.text);
    let token = town.operator_link.rsplit('/').next().unwrap();
    assert_eq!(guest.send("claim_operator", &[("token", token)]).status, 403);
    let ada = town.neighbour("Ada");
    assert_eq!(ada.read(&town.operator_link).status, 200);
    assert_eq!(ada.read("/found").status, 403);
    assert_eq!(ada.submit("claim_operator", &[("token", token)]).location, "/");
    assert_eq!(ada.read("/found").status, 200);
    let grace = town.neighbour("Grace");
    let late = grace.follow(&grace.submit("claim_operator", &[("token", token)]));
    assert_eq!(late.status, 403);
    assert!(late.text.contains("used up or too old"), "{}", late.text);
    assert_eq!(grace.read("/found").status, 403);
}

#[test]
fn a_refused_community_comes_back_filled_in() {
    let town = Town::open();
    let operator = town.operator();
    let about = "<script>alert(1)</script> & friends";
    let fields = [("name", "Riverside"), ("slug", "River Side"), ("about", about), ("language", "en")];
    let page = operator.follow(&operator.submit("found", &fields));
    assert_eq!(page.status, 422);
    assert!(page.text.contains("value=\"River Side\"") && page.text.contains("small letters"), "{}", page.text);
    assert!(page.text.contains("&lt;script&gt;") && !page.text.contains("<script>alert"), "{}", page.text);
    let named =
        [("name", "</title><script>alert(1)</script>"), ("slug", "scripted"), ("about", about), ("language", "en")];
    let page = operator.follow(&operator.submit("found", &named)).text;
    assert!(page.contains("&lt;/title&gt;") && !page.contains("<script>alert"), "{page}");
    let founded = operator.submit("found", &RIVERSIDE);
    assert_eq!(operator.follow(&founded).status, 200);
    assert_eq!(operator.send("found", &RIVERSIDE).status, 422, "the address is taken");
}

#[test]
fn a_steward_gives_and_takes_roles_and_the_last_steward_stays() {
    let town = Town::open();
    let operator = town.operator();
    operator.send("found", &RIVERSIDE);
    let ada = town.neighbour("Ada");
    assert_eq!(ada.read("/c/riverside/people").status, 403);
    let give = |name, role| {
        operator.follow(&operator.submit("give_role", &[("community", "riverside"), ("name", name), ("role", role)]))
    };
    assert_eq!(give("Nobody", "steward").status, 404);
    let page = give("ada", "steward").text;
    assert!(page.contains("The role is given"), "{page}");
    assert_eq!(ada.read("/c/riverside/people").status, 200);
    assert!(ada.read("/c/riverside").text.contains("/c/riverside/people"));
    assert!(!town.guest().read("/c/riverside").text.contains("/c/riverside/people"));
    let ids: Vec<&str> =
        page.split("name=\"member\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let [ada_id, _, olwen_id] = ids.as_slice() else { panic!("Ada has one role and Olwen two: {ids:?}") };
    let take = |member| {
        let fields = [("community", "riverside"), ("member", member), ("role", "steward")];
        ada.submit("take_role", &fields)
    };
    assert_eq!(ada.follow(&take(olwen_id)).status, 200);
    let refused = ada.follow(&take(ada_id));
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("at least one steward"), "{}", refused.text);
}

#[test]
fn a_closed_community_takes_no_answers_until_it_is_opened_again() {
    let town = Town::open();
    let operator = town.operator();
    operator.send("found", &RIVERSIDE);
    let bench = [("community", "riverside"), ("kind", "idea"), ("title", "A bench")];
    let guest = town.guest();
    operator.submit("close_weighing", &[("community", "riverside"), ("reason", "The hall meets tonight")]);
    assert_eq!(guest.send("propose", &bench).status, 422);
    assert!(operator.read("/c/riverside/people").text.contains("Open weighing again"));
    operator.submit("open_weighing", &[("community", "riverside")]);
    assert_eq!(guest.send("propose", &bench).status, 200);
}

#[test]
fn a_form_that_stands_on_another_site_changes_nothing() {
    let town = Town::open();
    let ada = town.neighbour("Ada");
    assert_eq!(ada.submit_from_elsewhere("sign_out_everywhere", &[]).status, 403);
    assert!(ada.read("/account").text.contains("Sign out everywhere"));
}

#[test]
fn signing_out_everywhere_closes_every_device_and_signing_out_only_this_one() {
    let town = Town::open();
    let laptop = town.neighbour("Ada");
    let phone = town.guest();
    phone.sign_in("Ada");
    let page = laptop.read("/account").text;
    assert!(page.contains("this device") && page.contains("another device"), "{page}");
    phone.submit("sign_out", &[]);
    assert!(phone.read("/account").text.contains("You take part as a guest"));
    assert!(laptop.read("/account").text.contains("Sign out everywhere"));
    phone.sign_in("Ada");
    laptop.submit("sign_out_everywhere", &[]);
    assert!(phone.read("/account").text.contains("You take part as a guest"));
    assert!(laptop.read("/account").text.contains("You take part as a guest"));
}

#[test]
fn whoever_leaves_is_gone_and_their_answers_stay_only_if_they_say_so() {
    let town = Town::open();
    town.operator().send("found", &RIVERSIDE);
    let bench = [("community", "riverside"), ("kind", "idea"), ("title", "A bench")];
    assert_eq!(town.guest().send("propose", &bench).status, 200);
    let weigh = [("community", "riverside"), ("issue", "1"), ("stance", "agree")];
    for (name, answers) in [("Ada", "keep"), ("Grace", "withdraw")] {
        let person = town.neighbour(name);
        assert_eq!(person.send("weigh", &weigh).status, 200);
        let data = person.read("/account/data.json");
        assert!(data.text.contains(&format!("\"name\":\"{name}\"")) && data.text.contains("A bench"), "{data:?}");
        let wrong = [("answers", answers), ("passphrase", "not this one")];
        let refused = person.follow(&person.submit("delete_account", &wrong));
        assert_eq!(refused.status, 422);
        assert!(refused.text.contains("Nothing is deleted"), "{}", refused.text);
        let left = person.submit("delete_account", &[("answers", answers), ("passphrase", PASSPHRASE)]);
        assert!(person.follow(&left).text.contains("Your account is gone"));
        assert_eq!(person.sign_in(name).status, 422);
        assert_eq!(person.read("/account/data.json").location, "/sign-in?next=/account");
    }
    // Fewer than five people would not be shown.
    let guests: Vec<_> = (0..5).map(|_| town.guest()).collect();
    for guest in &guests {
        assert_eq!(guest.send("weigh", &weigh).status, 200);
    }
    let page = guests.first().unwrap().read("/c/riverside/issues?order=newest").text;
    assert!(page.contains("7 agree"), "the proposer's answer, Ada's and the guests': {page}");
}
