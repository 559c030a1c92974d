//! Finds real input in the folder `shared` beside this project.

use std::path::{Path, PathBuf};

use agenda::id::{IssueId, MemberId};

/// Returns the path of a file there.
pub fn shared(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data").join(below)
}

/// Reads the approvals (+1) of the Bowling Green conversation, and how many statements it has.
pub fn bowling_green() -> Option<(i64, Vec<(MemberId, IssueId)>)> {
    let path = shared("polis/american-assembly.bowling-green/participants-votes.csv");
    let mut reader = csv::Reader::from_path(path).ok()?;
    let columns = reader.headers().ok()?.clone();
    let first = columns.iter().position(|name| name.parse::<i64>().is_ok())?;
    let mut approvals = Vec::new();
    for (member, row) in (0..).zip(reader.records()) {
        let row = row.ok()?;
        let agreed = (0..).zip(row.iter().skip(first)).filter(|(_, cell)| *cell == "1");
        approvals.extend(agreed.map(|(number, _)| (MemberId(member), IssueId(number))));
    }
    Some((i64::try_from(columns.len() - first).ok()?, approvals))
}
