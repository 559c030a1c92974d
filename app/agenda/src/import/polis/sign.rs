//! Finds out which sign means agree. Polis stores agree as −1 and turns it on export, which older exports did not do.

use super::{Fault, ImportedIssue, Options};

/// Which number means agree in a file of votes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sign {
    /// 1 is agree and −1 is disagree, as in current exports.
    #[default]
    AgreeIsPlus,
    /// −1 is agree and 1 is disagree, as Polis stores them.
    AgreeIsMinus,
}

/// From how much agreement (or its opposite) between votes and counts on, as a cosine, the sign is sure. Of the public
/// conversations each has 0.999 or more, since the counts come from the same votes.
const SURE: f64 = 0.5;

/// Decides the sign of one file. `net` is the sum of the votes on each issue as the file has them; `voted` says whether
/// any vote is not nought.
pub(super) fn decide(
    file: &str,
    net: &[i64],
    voted: bool,
    issues: &[ImportedIssue],
    options: Options,
    notes: &mut Vec<String>,
) -> Result<Sign, Fault> {
    if !voted {
        return Ok(options.sign.unwrap_or_default());
    }
    let likeness = likeness(net, issues);
    let found = match likeness {
        Some(likeness) if likeness >= SURE => Some(Sign::AgreeIsPlus),
        Some(likeness) if likeness <= -SURE => Some(Sign::AgreeIsMinus),
        _ => None,
    };
    match (options.sign, found) {
        (Some(told), Some(found)) if told != found => {
            notes.push(format!(
                "{file}: the counts in comments.csv suggest that {} means agree, but {} was asked for and taken.",
                number(found),
                number(told)
            ));
            Ok(told)
        }
        (Some(told), _) => Ok(told),
        (None, Some(Sign::AgreeIsPlus)) => Ok(Sign::AgreeIsPlus),
        (None, Some(Sign::AgreeIsMinus)) => {
            notes.push(format!(
                "{file}: −1 means agree in this file, by the counts in comments.csv. The signs were turned round."
            ));
            Ok(Sign::AgreeIsMinus)
        }
        (None, None) if options.strict => Err(Fault {
            file: file.to_owned(),
            line: 0,
            column: Some("vote".to_owned()),
            problem: "The counts in comments.csv do not tell whether 1 or -1 means agree. Please say which.".into(),
        }),
        (None, None) => {
            notes.push(format!(
                "{file}: the counts in comments.csv do not tell whether 1 or −1 means agree. 1 was taken as agree."
            ));
            Ok(Sign::AgreeIsPlus)
        }
    }
}

/// Returns the cosine, from −1 to 1, between agrees less disagrees as `comments.csv` counts them and the sum of the
/// votes; nothing where either side is all nought.
#[expect(clippy::cast_precision_loss, reason = "counts of votes stay far below 2^52")]
fn likeness(net: &[i64], issues: &[ImportedIssue]) -> Option<f64> {
    let (mut product, mut claimed_square, mut voted_square) = (0.0, 0.0, 0.0);
    for (issue, voted) in issues.iter().zip(net) {
        let (Some(agrees), Some(disagrees)) = (issue.claimed_agrees, issue.claimed_disagrees) else { continue };
        let (claimed, voted) = (agrees as f64 - disagrees as f64, *voted as f64);
        product += claimed * voted;
        claimed_square += claimed * claimed;
        voted_square += voted * voted;
    }
    let length = claimed_square.sqrt() * voted_square.sqrt();
    if length > 0.0 { Some(product / length) } else { None }
}

const fn number(sign: Sign) -> &'static str {
    match sign {
        Sign::AgreeIsPlus => "1",
        Sign::AgreeIsMinus => "−1",
    }
}
