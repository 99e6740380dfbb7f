//! Answers that are wrong whatever they say: where they come from, and how.

/// Where an answer of the issuer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The metadata.
    Discovery,
    /// The keys.
    Jwks,
    /// The token endpoint.
    Token,
    /// The endpoint for pushed requests.
    Par,
    /// The endpoint for revoking tokens.
    Revocation,
}

/// How an answer is wrong whatever it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// It sends elsewhere, and there everything would be right.
    Redirects,
    /// Its content type is not JSON.
    WrongType,
    /// It is not JSON, and says that it is.
    NotJson,
    /// It is a list of the right values, without their names.
    List,
    /// It goes on after the JSON.
    Trailing,
    /// A key is there twice.
    KeyTwice,
    /// It is nested without end.
    Deep,
    /// It has 100 MB.
    Endless,
    /// Its head has no end.
    EndlessHead,
    /// It comes a byte a second.
    Slow,
    /// It never comes.
    Silent,
    /// It breaks off.
    BreaksOff,
    /// The issuer is out of order.
    OutOfOrder,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 5] = [Self::Discovery, Self::Jwks, Self::Token, Self::Par, Self::Revocation];

    pub(crate) fn what(self) -> &'static str {
        match self {
            Self::Discovery => "The metadata",
            Self::Jwks => "The keys",
            Self::Token => "The token endpoint",
            Self::Par => "The endpoint for pushed requests",
            Self::Revocation => "The endpoint for revoking tokens",
        }
    }
}

impl Manner {
    /// Every manner.
    pub const ALL: [Self; 13] = [
        Self::Redirects,
        Self::WrongType,
        Self::NotJson,
        Self::List,
        Self::Trailing,
        Self::KeyTwice,
        Self::Deep,
        Self::Endless,
        Self::EndlessHead,
        Self::Slow,
        Self::Silent,
        Self::BreaksOff,
        Self::OutOfOrder,
    ];

    pub(crate) fn what(self) -> &'static str {
        match self {
            Self::Redirects => "It sends elsewhere, and there everything would be right",
            Self::WrongType => "Its content type is not JSON",
            Self::NotJson => "It is not JSON, and says that it is",
            Self::List => "It is a list of the right values, without their names",
            Self::Trailing => "It goes on after the JSON",
            Self::KeyTwice => "A key is there twice",
            Self::Deep => "It is nested without end",
            Self::Endless => "It has 100 MB",
            Self::EndlessHead => "Its head has no end",
            Self::Slow => "It comes a byte a second",
            Self::Silent => "It never comes",
            Self::BreaksOff => "It breaks off",
            Self::OutOfOrder => "The issuer is out of order",
        }
    }
}
