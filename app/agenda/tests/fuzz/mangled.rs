//! Makes files that a reader has to cope with: arbitrary bytes, and good files with a few things wrong.

use agenda::import::Fault;
use proptest::prelude::*;

/// What goes wrong at a place in a file, the place given as a part of its length.
#[derive(Clone, Debug)]
enum Slip {
    Put(u16, Vec<u8>),
    Drop(u16, u8),
    Overwrite(u16, u8),
    /// A piece is there twice.
    Repeat(u16, u8),
    Cut(u16),
    /// Two lines change places.
    Swap(u16, u16),
}

/// What tables trip over.
fn snag() -> impl Strategy<Value = Vec<u8>> {
    let awkward: Vec<&[u8]> = vec![
        b",",
        b";",
        b"\t",
        b"\"",
        b"\"\"",
        b"\n",
        b"\r\n",
        b"\r",
        b"\n\n",
        b" ",
        b"\0",
        b"-",
        b"0",
        b"1",
        b"-1",
        b"2",
        b"9",
        b"99999999999999999999",
        b"-0",
        b"1e9",
        b"0.5",
        b".",
        b"NaN",
        b"=",
        b"a",
        "é".as_bytes(),
        "水".as_bytes(),
        "\u{202E}".as_bytes(),
        "\u{FEFF}".as_bytes(),
        "\u{200B}".as_bytes(),
        b"\xFF",
        b"\xC3",
        b"\xEF\xBB\xBF",
        b"(no words)",
        b"2026-11-23",
        b"2026-02-30",
        b"https://example.org",
        b"javascript:x",
        b"title",
        b"comment-id",
        b"participant",
    ];
    prop_oneof![
        4 => prop::sample::select(awkward).prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 1..6),
    ]
}

fn slip() -> impl Strategy<Value = Slip> {
    prop_oneof![
        4 => (any::<u16>(), snag()).prop_map(|(place, bytes)| Slip::Put(place, bytes)),
        2 => (any::<u16>(), 1_u8..20).prop_map(|(place, length)| Slip::Drop(place, length)),
        2 => (any::<u16>(), any::<u8>()).prop_map(|(place, byte)| Slip::Overwrite(place, byte)),
        1 => (any::<u16>(), 1_u8..80).prop_map(|(place, length)| Slip::Repeat(place, length)),
        1 => any::<u16>().prop_map(Slip::Cut),
        1 => (any::<u16>(), any::<u16>()).prop_map(|(one, other)| Slip::Swap(one, other)),
    ]
}

impl Slip {
    fn happen(&self, file: &mut Vec<u8>) {
        let at = |place: u16, length: usize| usize::from(place) * length / 65_536;
        let range = |place: u16, length: u8, file: &[u8]| {
            let start = at(place, file.len());
            start..file.len().min(start + usize::from(length))
        };
        match self {
            Self::Put(place, bytes) => {
                let start = at(*place, file.len() + 1);
                file.splice(start..start, bytes.iter().copied());
            }
            Self::Drop(place, length) => drop(file.drain(range(*place, *length, file))),
            Self::Overwrite(place, byte) => {
                let start = at(*place, file.len());
                if let Some(slot) = file.get_mut(start) {
                    *slot = *byte;
                }
            }
            Self::Repeat(place, length) => {
                let piece = range(*place, *length, file);
                let twice: Vec<u8> = file.get(piece.clone()).unwrap().to_vec();
                file.splice(piece.start..piece.start, twice);
            }
            Self::Cut(place) => file.truncate(at(*place, file.len())),
            Self::Swap(one, other) => {
                let mut lines: Vec<Vec<u8>> = file.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
                let (one, other) = (at(*one, lines.len()), at(*other, lines.len()));
                lines.swap(one, other);
                *file = lines.join(&b'\n');
            }
        }
    }
}

/// Good files with up to five slips, and sometimes bytes that never were a file.
pub fn mangled(good: impl Strategy<Value = String> + 'static) -> impl Strategy<Value = Vec<u8>> {
    let slips = prop::collection::vec(slip(), 0..6);
    let slipped = (good, slips).prop_map(|(text, slips)| {
        let mut file = text.into_bytes();
        for slip in slips {
            slip.happen(&mut file);
        }
        file
    });
    prop_oneof![9 => slipped, 1 => prop::collection::vec(any::<u8>(), 0..400)]
}

/// Holds that a fault names one of these files, a line of it or the whole, and says something.
pub fn is_well_placed(fault: &Fault, files: &[(&str, &[u8])]) {
    let (_, bytes) = files.iter().find(|(name, _)| *name == fault.file).unwrap();
    let lines = bytes.iter().map(|byte| u64::from(matches!(byte, b'\n' | b'\r'))).sum::<u64>() + 1;
    // A file that ends too early is at fault on the line that should follow.
    assert!(fault.line <= lines + 1, "{fault}: there are {lines} lines");
    let problem = fault.problem.to_string();
    assert!(problem.trim_end().ends_with(['.', '?']) && !problem.contains('\n'), "{fault}");
}
