//! Names every method that puts issues in order, so that a result says how it came about.

use serde::{Deserialize, Serialize};

/// A method that puts issues in order. An organiser chooses an agenda's order among the fewer
/// [`Rule`](crate::agenda::Rule)s; the others stand beside it, to show what another method would have made of the same
/// answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Sequential Phragmén, see [`phragmen`](super::phragmen).
    Phragmen,
    /// Plain approval, see [`approval`](super::approval).
    Approval,
    /// Sequential proportional approval, see [`pav`](super::pav).
    Pav,
    /// Proportional approval from the last place up, see [`pav`](super::pav).
    ReversePav,
    /// Equal Shares, see [`equal_shares`](super::equal_shares).
    EqualShares,
    /// LiquidFeedback's harmonic weights, see [`harmonic`](super::harmonic).
    Harmonic,
    /// LiquidFeedback's proportional runoff, see [`runoff`](super::runoff).
    Runoff,
    /// Schulze, see [`schulze`](super::schulze).
    Schulze,
    /// Ranked pairs, see [`ranked_pairs`](super::ranked_pairs).
    RankedPairs,
    /// Borda, see [`borda`](super::borda).
    Borda,
    /// Kemeny, see [`kemeny`](super::kemeny).
    Kemeny,
    /// Bradley and Terry's model of choices between two, see [`bradley_terry`](super::bradley_terry).
    BradleyTerry,
    /// Quadratic votes, see [`quadratic`](super::quadratic).
    Quadratic,
    /// How many people agree and say that it matters a lot to them, counted as [`approval`](super::approval) counts.
    Matters,
}

impl Method {
    /// Every method: first those that share out the top of the list in proportion, then the others.
    pub const ALL: [Self; 14] = [
        Self::Phragmen,
        Self::EqualShares,
        Self::Pav,
        Self::ReversePav,
        Self::Harmonic,
        Self::Runoff,
        Self::Approval,
        Self::Schulze,
        Self::RankedPairs,
        Self::Borda,
        Self::Kemeny,
        Self::BradleyTerry,
        Self::Quadratic,
        Self::Matters,
    ];

    /// Returns the word that exports use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Phragmen => "phragmen",
            Self::Approval => "approval",
            Self::Pav => "pav",
            Self::ReversePav => "reverse-pav",
            Self::EqualShares => "equal-shares",
            Self::Harmonic => "harmonic",
            Self::Runoff => "runoff",
            Self::Schulze => "schulze",
            Self::RankedPairs => "ranked-pairs",
            Self::Borda => "borda",
            Self::Kemeny => "kemeny",
            Self::BradleyTerry => "bradley-terry",
            Self::Quadratic => "quadratic",
            Self::Matters => "matters",
        }
    }

    /// Says whether the method is made to give every group of people its share of the top of the list. Under the
    /// others a group of 51 % can own all of it.
    pub const fn is_proportional(self) -> bool {
        matches!(
            self,
            Self::Phragmen | Self::EqualShares | Self::Pav | Self::ReversePav | Self::Harmonic | Self::Runoff
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_is_written_as_its_word() {
        for method in Method::ALL {
            assert_eq!(serde_json::to_value(method).unwrap(), method.word());
        }
    }

    #[test]
    fn the_proportional_methods_are_listed_first() {
        assert!(Method::ALL.is_sorted_by_key(|method| !method.is_proportional()));
    }
}
