//! Levels of assurance.

/// A level of assurance, as ID-porten names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Acr {
    /// `idporten-loa-substantial`: MinID.
    Substantial,
    /// `idporten-loa-high`: BankID, Buypass, Commfides.
    High,
    /// A value that has no place in that order: it must come back exactly as asked.
    Other(String),
}

impl Acr {
    /// The level with this value.
    #[must_use]
    pub fn from_value(value: &str) -> Self {
        match value {
            "idporten-loa-substantial" => Self::Substantial,
            "idporten-loa-high" => Self::High,
            other => Self::Other(other.to_owned()),
        }
    }

    /// The value of `acr_values` and of the `acr` claim.
    #[must_use]
    pub fn value(&self) -> &str {
        match self {
            Self::Substantial => "idporten-loa-substantial",
            Self::High => "idporten-loa-high",
            Self::Other(value) => value,
        }
    }

    /// Whether a login that came back at this `acr` is at least what was asked. The request names a minimum, and the
    /// relying party must look at what it got (OpenID Connect Core §3.1.3.7 step 12).
    #[must_use]
    pub fn is_met_by(&self, acr: &str) -> bool {
        match self {
            Self::Substantial => matches!(Self::from_value(acr), Self::Substantial | Self::High),
            Self::High => Self::from_value(acr) == Self::High,
            Self::Other(value) => value == acr,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn high_is_enough_for_substantial_and_not_the_other_way_round() {
        assert!(Acr::Substantial.is_met_by("idporten-loa-high"));
        assert!(Acr::Substantial.is_met_by("idporten-loa-substantial"));
        assert!(!Acr::High.is_met_by("idporten-loa-substantial"));
        assert!(!Acr::High.is_met_by("Level4"));
        assert!(!Acr::Substantial.is_met_by("idporten-loa-low"));
    }
}
