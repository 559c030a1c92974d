//! The codes by which an institution or a community is invited: made from chance, read out, typed in again.

/// The letters and digits of a code: none that is easily taken for another.
pub const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// How many of them make a code: 80 bits, which nobody guesses.
pub const LENGTH: usize = 16;

/// Writes random bytes as a code, in groups of four so that it can be read out and typed.
///
/// ```
/// assert_eq!(agenda::code::written(&[0; 16]), "AAAA-AAAA-AAAA-AAAA");
/// ```
pub fn written(random: &[u8; LENGTH]) -> String {
    let letter = |byte: &u8| LETTERS.get(usize::from(byte & 31)).map_or('A', |letter| char::from(*letter));
    let groups: Vec<String> = random.chunks(4).map(|group| group.iter().map(letter).collect()).collect();
    groups.join("-")
}

/// Reads a code as it was typed: small letters, spaces and missing hyphens do not matter.
///
/// ```
/// assert_eq!(agenda::code::typed(" ab2c defg-hjkl mnpq "), "AB2C-DEFG-HJKL-MNPQ");
/// ```
pub fn typed(typed: &str) -> String {
    let letters: Vec<char> = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    let groups: Vec<String> =
        letters.chunks(4).take(8).map(|group| group.iter().map(char::to_ascii_uppercase).collect()).collect();
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_as_it_is_typed() {
        let code = written(&std::array::from_fn(|place| u8::try_from(place * 17 % 256).unwrap_or_default()));
        assert_eq!(code.len(), LENGTH + 3);
        assert_eq!(typed(&code.to_lowercase().replace('-', " ")), code);
        assert_eq!(typed("ä-–"), "");
    }
}
