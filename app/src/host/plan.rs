//! Reads and fills the form on which a programme is added or changed.

pub(crate) use agenda::import::programme::typed::Draft as Typed;
use agenda::programme::{Plan, Programme};
use agenda::{Refusal, refusal};

/// The longest list of goals that a form holds, in bytes: more than this no phone scrolls through.
pub(crate) const FORM_BYTES: usize = 65_536;

/// Returns the fields of a form by their names.
pub(crate) fn entries(typed: &Typed) -> [(&'static str, &str); 9] {
    [
        ("name", &typed.name),
        ("goals", &typed.goals),
        ("weighting", &typed.weighting),
        ("publisher", &typed.publisher),
        ("territory", &typed.territory),
        ("starts", &typed.starts),
        ("ends", &typed.ends),
        ("source", &typed.source),
        ("licence", &typed.licence),
    ]
}

/// Returns what somebody would type to say what a programme says.
pub(crate) fn as_typed(programme: &Programme, goals: String) -> Typed {
    let programme = programme.clone();
    Typed {
        name: programme.name,
        goals,
        weighting: programme.weighting.word().to_owned(),
        publisher: programme.publisher,
        territory: programme.territory,
        starts: programme.starts,
        ends: programme.ends,
        source: programme.source_url,
        checked_on: String::new(),
        licence: programme.licence,
    }
}

/// Reads what was typed over a programme. Without goals those that it has stay; while nothing about them changes, they are
/// as checked as they were.
pub(crate) fn planned(typed: &Typed, before: &Plan) -> Result<Plan, Vec<Refusal>> {
    if typed.name.trim().is_empty() {
        return Err(vec![Refusal::Empty(refusal::Field::Name)]);
    }
    let kept = typed.goals.trim().is_empty();
    let goals = if kept { agenda::export::programme::write_typed(before) } else { typed.goals.clone() };
    let mut plan = Typed { goals, ..typed.clone() }.check()?;
    if !plan.verified && plan.goals == before.goals {
        (plan.verified, plan.checked_on) = (before.verified, before.checked_on.clone());
    }
    Ok(plan)
}
