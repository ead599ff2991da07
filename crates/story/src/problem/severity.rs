//! The severity of each kind of problem.

use super::Code;

/// The severity of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The story cannot be published.
    Error,
    /// The story can be published, and somebody should look at it again before.
    Warning,
    /// The story is right; perhaps there is more to say.
    Note,
}

impl Severity {
    /// The word for it in a message.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl Code {
    /// The severity of a problem of this kind.
    pub const fn severity(self) -> Severity {
        match self {
            Self::OneOrigin
            | Self::WhyDenies
            | Self::OneSide
            | Self::CountedTwice
            | Self::Placeholder
            | Self::FarYear
            | Self::NoAddress
            | Self::CompositeClaim
            | Self::OtherPlaceOrTime
            | Self::NearDuplicate
            | Self::LoadedWord
            | Self::ExcerptNotInSource
            | Self::ExcerptTwice
            | Self::NumberWithoutQuantity
            | Self::TwoUnits
            | Self::MissingTranslation
            | Self::AcceptedInVain => Severity::Warning,
            Self::OneSideHeard
            | Self::NoSettledBy
            | Self::NobodyAgainst
            | Self::NoSourceText
            | Self::ByteOrderMark => Severity::Note,
            _ => Severity::Error,
        }
    }
}
