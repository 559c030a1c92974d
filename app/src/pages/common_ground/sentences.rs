//! What was found, in sentences: for the page and for the command line.

use agenda::compare::few;
use agenda::compare::share::Share;
use agenda::opinion::common_ground::{Camp, CommonGround};
use agenda::opinion::counts::Counts;
use agenda::opinion::{FEWEST_PEOPLE, NoGroups, Structure};
use agenda::stance::Tally;

use crate::components::share::percent;
use crate::words::{say, tell};

/// From which agreement on groups from both halves of the issues are nearly the same, and from which much the same.
const NEARLY_THE_SAME: f64 = 0.8;
const MUCH_THE_SAME: f64 = 0.5;

/// Says whether there are groups, with the number between `<mark>` and `</mark>`.
pub fn structure(ground: &CommonGround) -> String {
    if !few::shown(number(ground.people)) {
        return say("ground-few");
    }
    let figures =
        [("groups", ground.groups.len().into()), ("fewest", FEWEST_PEOPLE.into()), ("enough", ground.enough.into())];
    match ground.structure {
        Structure::Groups => tell("ground-groups", &figures),
        Structure::Untested => tell("ground-untested", &figures),
        Structure::NoGroups(NoGroups::TooFewPeople) => tell("ground-too-few", &figures),
        Structure::NoGroups(NoGroups::AllAlike) => say("ground-all-alike"),
        Structure::NoGroups(NoGroups::NoPattern) => say("ground-no-pattern"),
        Structure::NoGroups(NoGroups::NotClear) => say("ground-not-clear"),
        Structure::NoGroups(NoGroups::NotRepeated) => say("ground-not-repeated"),
    }
}

/// Says that finding no groups is an ordinary answer, where that was found.
pub fn ordinary(structure: Structure) -> Option<String> {
    let none = matches!(
        structure,
        Structure::NoGroups(NoGroups::NoPattern | NoGroups::NotClear | NoGroups::NotRepeated | NoGroups::AllAlike)
    );
    none.then(|| say("ground-ordinary"))
}

/// Says how many people, issues and answers it rests on.
pub fn rests_on(ground: &CommonGround) -> String {
    if !few::shown(number(ground.people)) {
        return say("tally-few");
    }
    let all = tell(
        "ground-people",
        &[("people", ground.people.into()), ("stances", ground.stances.into()), ("issues", ground.issues.into())],
    );
    let placed = if few::shown(number(ground.placed)) {
        tell("ground-placed", &[("placed", ground.placed.into()), ("enough", ground.enough.into())])
    } else {
        tell("ground-placed-few", &[("enough", ground.enough.into())])
    };
    format!("{all} {placed}")
}

/// Says how sure it is that there are groups, or that there are none: what chance made of the same answers, and whether
/// the groups are found again.
pub fn certainty(ground: &CommonGround) -> Vec<String> {
    let chance = ground.chance.map(|chance| {
        let figures = [("tries", i64::from(chance.tries).into()), ("reached", i64::from(chance.reached).into())];
        if ground.structure == Structure::NoGroups(NoGroups::NoPattern) {
            tell("ground-chance-pattern", &figures)
        } else {
            tell("ground-chance-groups", &figures)
        }
    });
    let again = ground.again.filter(|_| !ground.groups.is_empty()).map(|again| {
        if again >= NEARLY_THE_SAME {
            say("ground-again-nearly")
        } else if again >= MUCH_THE_SAME {
            say("ground-again-much")
        } else {
            say("ground-again-partly")
        }
    });
    let said: Vec<String> = chance.into_iter().chain(again).collect();
    if said.is_empty() { vec![say("ground-untried")] } else { said }
}

/// Says what a group is called: by a letter, in the order of their numbers.
pub fn group_name(group: usize) -> String {
    tell("ground-group", &[("letter", letter(group).into())])
}

/// Returns the letter of a group; after the twenty-sixth its number.
pub fn letter(group: usize) -> String {
    ('A'..='Z').nth(group).map_or_else(|| (group + 1).to_string(), String::from)
}

/// Says how many people a group has.
pub fn group_people(group: &Camp) -> String {
    group
        .people
        .map_or_else(|| say("share-few-people"), |people| tell("ground-group-people", &[("people", people.into())]))
}

/// Says how sure a group's people are to belong to it, if that is known.
pub fn group_sureness(group: &Camp) -> Option<String> {
    group.confidence.map(|confidence| tell("ground-group-sure", &[("times", times_in_100(confidence).into())]))
}

/// Writes a share from 0 to 1 as times in 100.
pub fn times_in_100(share: f64) -> String {
    format!("{}", (share.clamp(0.0, 1.0) * 100.0).round())
}

/// Says how much of all differences the map shows.
pub fn map_share(ground: &CommonGround) -> Option<String> {
    Share::new(ground.share).map(|share| tell("ground-map-share", &[("share", percent(share).into())]))
}

/// Says whether most people of every group take the side that most people take, where that is known.
pub fn in_every_group(known: Option<bool>) -> Option<String> {
    known.map(|every| if every { say("ground-every-group") } else { say("ground-not-every-group") })
}

/// Turns counts into the tally that lists show.
pub fn tally(counts: Counts) -> Tally {
    Tally { agree: counts.agree.into(), disagree: counts.disagree.into(), pass: counts.pass().into(), matters: 0 }
}

fn number(people: usize) -> i64 {
    i64::try_from(people).unwrap_or(i64::MAX)
}
