//! Reads programmes, refuses what is none with its place, and reads back what was written.

use agenda::export;
use agenda::import::programme::typed::read_typed;
use agenda::import::programme::{Defaults, GOAL_LIMIT, read};
use agenda::import::{Fault, File};
use agenda::programme::{Plan, PlanGoal, Weighting};
use proptest::prelude::*;

fn read_text(text: &str) -> Result<Plan, Fault> {
    read_with(text, None)
}

fn read_with(text: &str, weighting: Option<Weighting>) -> Result<Plan, Fault> {
    let defaults = Defaults { slug: "plan".into(), name: "A plan".into(), weighting, ..Defaults::default() };
    read(File { name: "plan.csv", bytes: text.as_bytes() }, &defaults)
}

fn titles(plan: &Plan) -> Vec<(&str, Option<usize>)> {
    plan.goals.iter().map(|goal| (goal.title.as_str(), goal.parent)).collect()
}

#[test]
fn a_number_and_a_title_are_enough() {
    let plan = read_text("item_id,title\n1,Roads\n2,Schools\n").unwrap();
    assert_eq!(titles(&plan), [("Roads", None), ("Schools", None)]);
    assert_eq!((plan.slug.as_str(), plan.name.as_str(), plan.weighting), ("plan", "A plan", Weighting::Equal));
    assert_eq!(plan.goals.first().unwrap().code, "1");
    assert!(!plan.verified);
}

#[test]
fn what_is_about_the_whole_programme_comes_from_the_first_cell_that_says_it() {
    let text = "\u{FEFF}programme_id;item_id;title;owner_body;geography_code;starts;ends;source_url;source_checked_on;\
                licence\r\n;1;Roads;;;2026;;;;\r\nLeeds Plan;2;Schools;Leeds Council;E08000035;;2030-12-31;\
                https://example.org/plan;2026-11-23;OGL v3\r\n";
    let plan = read_text(text).unwrap();
    let words = [&plan.slug, &plan.name, &plan.publisher, &plan.territory, &plan.starts, &plan.ends, &plan.checked_on];
    let expected = ["leeds-plan", "A plan", "Leeds Council", "E08000035", "2026", "2030-12-31", "2026-11-23"];
    assert_eq!(words, expected);
    assert!(plan.verified);
}

#[test]
fn a_child_may_stand_above_its_parent_and_the_rest_keeps_its_order() {
    let text = "item_id,parent_id,title\nz,,Z\nc,b,C\nb,a,B\na,,A\nd,a,D\n";
    let plan = read_text(text).unwrap();
    assert_eq!(titles(&plan), [("Z", None), ("A", None), ("B", Some(1)), ("C", Some(2)), ("D", Some(1))]);
}

#[test]
fn weights_are_money_unless_something_else_is_said() {
    let text = "item_id,parent_id,title,state_weight\n1,,Roads,12.5\n2,,Schools,0\n3,2,Meals,\n";
    let plan = read_text(text).unwrap();
    assert_eq!(plan.weighting, Weighting::Money);
    assert_eq!(plan.goals.first().unwrap().weight_micros, Some(12_500_000));
    let told = read_with(text, Some(Weighting::Targets)).unwrap();
    assert_eq!(told.weighting, Weighting::Targets);
    assert!(told.goals.iter().all(|goal| goal.weight_micros.is_none()));
}

#[test]
fn what_is_no_programme_is_refused_with_its_line_and_column() {
    let long_title = format!("item_id,title\n1,{}\n", "x".repeat(201));
    let long_text = format!("item_id,title,text\n1,a,{}\n", "x".repeat(4_001));
    let cases: [(&str, u64, Option<&str>, &str); 20] = [
        ("", 0, None, "empty"),
        ("item_id,title\n", 0, None, "nothing to import"),
        ("title\nRoads\n", 1, Some("item_id"), "missing"),
        ("item_id\n1\n", 1, Some("title"), "missing"),
        ("item_id,title\n1,a\n1,b\n", 3, Some("item_id"), "line 2 already"),
        ("item_id,title\n1,a,b\n", 2, None, "more cells (3)"),
        ("item_id,title\n1,\n", 2, Some("title"), "no title"),
        ("item_id,title\n,a\n", 2, Some("item_id"), "no item_id"),
        ("item_id,parent_id,title\n1,,a\n\n2,7,b\n", 4, Some("parent_id"), "no goal with the item_id “7”"),
        ("item_id,parent_id,title\n1,,a\n2,3,b\n3,2,c\n", 3, Some("parent_id"), "to itself"),
        ("item_id,parent_id,title\n1,1,a\n", 2, Some("parent_id"), "to itself"),
        ("item_id,parent_id,title\n1,,a\n2,,b\n3,1,c\n3,2,c\n", 5, Some("parent_id"), "one parent"),
        (&long_title, 2, Some("title"), "room for 200"),
        (&long_text, 2, Some("text"), "room for 4000"),
        ("item_id,title\n1,a\u{7}b\n", 2, Some("title"), "cannot be shown"),
        ("item_id,title,state_weight\n1,a,-3\n", 2, Some("state_weight"), "below nought"),
        ("item_id,title,state_weight\n1,a,lots\n", 2, Some("state_weight"), "not a number"),
        ("item_id,title,state_weight\n1,a,3\n2,b,\n3,c,\n", 3, Some("state_weight"), "“2”, “3”"),
        ("item_id,title,source_url\n1,a,javascript:alert(1)\n", 2, Some("source_url"), "https://"),
        ("item_id,title,starts,ends\n1,a,2030,2026\n", 2, Some("ends"), "before it starts"),
    ];
    for (text, line, column, part) in cases {
        let fault = read_text(text).unwrap_err();
        assert_eq!((fault.line, fault.column.as_deref()), (line, column), "{fault}");
        assert!(fault.problem.to_string().contains(part), "{fault}");
    }
}

#[test]
fn two_programmes_in_one_file_and_a_programme_without_a_name_are_refused() {
    let two = read_text("programme_id,item_id,title\na,1,x\nb,2,y\n").unwrap_err();
    assert_eq!((two.line, two.column.as_deref()), (3, Some("programme_id")));
    let nameless = read(File { name: "plan.csv", bytes: b"item_id,title\n1,a\n" }, &Defaults::default()).unwrap_err();
    assert_eq!((nameless.line, nameless.column.as_deref()), (0, Some("programme_id")));
}

#[test]
fn a_tree_may_be_as_deep_as_it_is_long_and_no_longer_than_the_limit() {
    let mut text = "item_id,parent_id,title\n".to_owned();
    // The deepest goal stands first, so that every parent is still to come.
    for goal in (1..GOAL_LIMIT).rev() {
        text.extend([goal.to_string(), ",".into(), (goal - 1).to_string(), ",A goal\n".into()]);
    }
    text.push_str("0,,The top\n");
    let plan = read_text(&text).unwrap();
    assert_eq!(plan.goals.len(), GOAL_LIMIT);
    assert!(plan.goals.iter().enumerate().all(|(place, goal)| goal.parent == place.checked_sub(1)));
    text.push_str("more,,One too many\n");
    let fault = read_text(&text).unwrap_err();
    assert!(fault.line == 20_002 && fault.problem.to_string().contains("20000"), "{fault}");
}

fn any_line(limit: usize) -> impl Strategy<Value = String> {
    use agenda::refusal::Field;
    prop_oneof!["[a-zA-Z ,;\"'=@.-]{0,40}", "\\PC{0,40}"]
        .prop_filter_map("a line", move |typed| agenda::text::optional_line(Field::Title, &typed, limit).ok())
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let any_text = "(?s)[a-z,\"\n\\p{Han}\\p{Arabic}]{0,60}".prop_filter_map("a text", |typed| {
        agenda::text::optional_text(agenda::refusal::Field::Text, &typed, 4_000).ok()
    });
    let goal = (any_line(200), any_line(60), any_text, any::<prop::sample::Index>(), any::<bool>(), 0..=i64::MAX);
    let weighting = proptest::sample::select(Weighting::ALL.to_vec());
    let day = proptest::sample::select(vec!["", "2026-11-23"]);
    let end = proptest::sample::select(vec!["", "2030", "2030-02-28"]);
    let about = (any_line(100), any_line(100), any_line(100));
    (proptest::collection::vec(goal, 1..30), weighting, about, day, end).prop_map(
        |(goals, weighting, (name, publisher, licence), day, end)| {
            let mut plan = Plan {
                slug: "plan".into(),
                name: if name.is_empty() { "plan".into() } else { name },
                publisher,
                territory: "E08000035".into(),
                starts: "2026".into(),
                ends: end.into(),
                source_url: "https://example.org/a,b".into(),
                checked_on: day.into(),
                verified: !day.is_empty(),
                licence,
                weighting,
                goals: Vec::new(),
            };
            for (title, code, text, parent, is_top, weight) in goals {
                let before = plan.goals.len();
                plan.goals.push(PlanGoal {
                    parent: if is_top || before == 0 { None } else { Some(parent.index(before)) },
                    code,
                    title: if title.is_empty() { "Goal".into() } else { title },
                    text,
                    weight_micros: weighting.is_given().then(|| weight.max(1)),
                });
            }
            plan
        },
    )
}

proptest! {
    #[test]
    fn a_programme_that_is_written_reads_back_the_same(plan in any_plan()) {
        let text = export::programme::write(&plan);
        let again = read(File { name: "plan.csv", bytes: text.as_bytes() }, &Defaults::default()).unwrap();
        prop_assert_eq!(&again, &plan);
        // JSON puts goals inside one another, so a goal that stood further down stands beneath its parent.
        let json = export::programme::write_json(&plan);
        let again = read_typed(&json, &Defaults::default()).unwrap();
        prop_assert_eq!(again.goals.len(), plan.goals.len());
        prop_assert_eq!(export::programme::write_json(&again), json);
    }

    #[test]
    fn a_programme_that_is_put_into_a_form_reads_back_the_same(plan in any_plan()) {
        let typed = export::programme::write_typed(&plan).replace('\n', "\r\n");
        let defaults = Defaults { slug: "plan".into(), weighting: Some(plan.weighting), ..Defaults::default() };
        prop_assert_eq!(read_typed(&typed, &defaults).unwrap().goals, plan.goals);
    }

    #[test]
    fn no_list_makes_the_reader_panic(typed in "(?s)[-• \\t\\n0-9.|a-zé\\[{\"]{0,200}") {
        let _ = read_typed(&typed, &Defaults { slug: "plan".into(), ..Defaults::default() });
    }

    #[test]
    fn no_bytes_make_the_reader_panic(
        bytes in prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..300),
            "(?s)item_id,(parent_id,)?title(,state_weight)?(,starts)?\n([-0-9,.\"\n\r a-zé]{0,120})"
                .prop_map(String::into_bytes),
        ]
    ) {
        let file = File { name: "plan.csv", bytes: &bytes };
        let _ = read(file, &Defaults { slug: "plan".into(), ..Defaults::default() });
    }
}
