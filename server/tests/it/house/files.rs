//! Reads the project's own files once, for the rules that look at them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A text file of the project.
pub struct File {
    /// Its path from the top of the project, with `/` between folders.
    pub path: String,
    /// All that it says.
    pub text: String,
}

impl File {
    /// Its lines with their numbers, from 1.
    pub fn numbered_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    /// Its lines of Rust without comment lines, with their numbers: a comment may name what the code may not.
    pub fn numbered_code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.numbered_lines().filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

/// What is built, installed or drawn, not written.
const NOT_WRITTEN: [&str; 6] = [".git", "target", "node_modules", ".tools", "results", "screenshots"];

static ALL: LazyLock<Vec<File>> = LazyLock::new(|| {
    let mut files = Vec::new();
    gather(&top(), &mut files);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
});

/// Every text file of the project, by path.
pub fn all() -> &'static [File] {
    &ALL
}

/// The files under a folder whose names end so.
pub fn under(folder: &str, ending: &str) -> impl Iterator<Item = &'static File> {
    all().iter().filter(move |file| file.path.starts_with(folder) && file.path.ends_with(ending))
}

/// The one file at this path.
pub fn at(path: &str) -> &'static File {
    all().iter().find(|file| file.path == path).unwrap_or_else(|| panic!("{path} is missing"))
}

/// Whether there is such a file or folder, as seen from this folder.
pub fn exists(folder: &str, path: &str) -> bool {
    top().join(folder).join(path).exists()
}

/// Whether a path is a program's text, in whichever language.
pub fn is_code(path: &str) -> bool {
    [".rs", ".js", ".mjs", ".sh", ".css", ".sql", "Makefile"].iter().any(|ending| path.ends_with(ending))
}

/// The name that follows `mark` in this line, where there is one.
pub fn name_after<'line>(line: &'line str, mark: &str) -> Option<&'line str> {
    let (_, rest) = line.split_once(mark)?;
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
    rest.get(..end).filter(|name| !name.is_empty())
}

/// The text between the next pair of double quotes.
pub fn quoted(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once('"')?;
    rest.split_once('"').map(|(inside, _)| inside)
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn gather(folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if NOT_WRITTEN.contains(&name.as_str()) || path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            gather(&path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(top()).unwrap().to_string_lossy().replace('\\', "/");
            files.push(File { path, text });
        }
    }
}
