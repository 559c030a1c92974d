//! What most people answered to an issue, in a sentence.

use agenda::finding::{Finding, Part};
use agenda::stance::Stance;

use crate::words::tell;

/// Says a finding in words; nothing where too few people answered to say one.
pub fn sentence(finding: Finding) -> Option<String> {
    let (stance, part) = match finding {
        Finding::TooFew => return None,
        Finding::Even { each } => return Some(tell("finding-even", &[("each", each.into())])),
        Finding::Most(stance, part) => (stance, part),
    };
    let numbers = match part {
        Part::In { count, of } | Part::Of { count, of } => vec![("count", count.into()), ("of", of.into())],
        Part::All | Part::NearlyAll => Vec::new(),
    };
    let key = match (stance, part) {
        (Stance::Agree, Part::All) => "finding-all-agree",
        (Stance::Disagree, Part::All) => "finding-all-disagree",
        (Stance::Pass, Part::All) => "finding-all-pass",
        (Stance::Agree, Part::NearlyAll) => "finding-nearly-all-agree",
        (Stance::Disagree, Part::NearlyAll) => "finding-nearly-all-disagree",
        (Stance::Pass, Part::NearlyAll) => "finding-nearly-all-pass",
        (Stance::Agree, Part::In { .. }) => "finding-share-agrees",
        (Stance::Disagree, Part::In { .. }) => "finding-share-disagrees",
        (Stance::Pass, Part::In { .. }) => "finding-share-passes",
        (Stance::Agree, Part::Of { .. }) => "finding-some-agree",
        (Stance::Disagree, Part::Of { .. }) => "finding-some-disagree",
        (Stance::Pass, Part::Of { .. }) => "finding-some-pass",
    };
    Some(tell(key, &numbers))
}
