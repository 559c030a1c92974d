//! Finds the shared folder and reads what stands in it.

use std::path::PathBuf;

use serde::de::DeserializeOwned;

/// Returns a path below the shared folder; says so and returns nothing if it is not there.
pub fn path(below: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(below);
    if path.exists() {
        Some(path)
    } else {
        eprintln!("skipped: there is no {}", path.display());
        None
    }
}

/// Reads a file of the shared folder as text.
pub fn text(below: &str) -> Option<String> {
    path(below).map(|path| std::fs::read_to_string(path).unwrap())
}

/// Reads an oracle's results. `NaN`, which JSON does not have, is read as null.
pub fn oracle<T: DeserializeOwned>(name: &str) -> Option<T> {
    text(&format!("oracle/{name}")).map(|text| serde_json::from_str(&text.replace("NaN", "null")).unwrap())
}
