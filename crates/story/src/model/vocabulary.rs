//! The closed vocabularies: the words that a story file may use, as enums.
//!
//! The terms are those of the field: stances after `RumourEval`, statuses after Meedan Check,
//! relations after Argdown and the Argument Interchange Format, media states after schema.org's
//! `MediaReview`.

/// Declares a closed vocabulary: an enum, every value of it, and the word for each in the file.
macro_rules! vocabulary {
    ($(
        $(#[$meta:meta])*
        $name:ident {
            $(#[$first_doc:meta])* $first:ident = $first_word:literal,
            $( $(#[$doc:meta])* $variant:ident = $word:literal, )*
        }
    )+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "author", derive(serde::Serialize))]
        pub enum $name { $(#[$first_doc])* $first, $( $(#[$doc])* $variant, )* }

        impl $name {
            /// Every value, in the order of the documentation.
            pub const ALL: &[Self] = &[Self::$first, $(Self::$variant),*];

            /// The word that stands for the value in a story file.
            pub const fn word(self) -> &'static str {
                match self { Self::$first => $first_word, $(Self::$variant => $word,)* }
            }
        }

        impl crate::pack::Decode for $name {
            fn decode(decoder: &mut crate::pack::Decoder<'_>) -> Self {
                decoder.one_of(Self::ALL, Self::$first)
            }
        }
    )+};
}
pub(crate) use vocabulary;

vocabulary! {
    /// Whether the claims that answer a question exclude one another.
    Answers {
        /// At most one of the claims can hold.
        One = "one",
        /// Several may hold together.
        Many = "many",
    }

    /// What sort of proposition a claim is.
    ClaimKind {
        /// Something did or did not happen, or is or is not so.
        Fact = "fact",
        /// Why something happened.
        Cause = "cause",
        /// What somebody wants, promises or condemns: it is stated, not true or false.
        Position = "position",
    }

    /// How a speaker stands to a claim.
    StanceKind {
        /// Says that it is so.
        Asserts = "asserts",
        /// Says that it is not so.
        Denies = "denies",
        /// Doubts it.
        Questions = "questions",
        /// Takes back what was said before.
        Retracts = "retracts",
        /// Was asked, and gave no answer.
        Declined = "declined",
    }

    /// What the evidence says of a claim. 'Disputed' is derived, never typed.
    Status {
        /// Nothing was found for or against it yet.
        Unverified = "unverified",
        /// Some evidence speaks for it, not enough.
        Supported = "supported",
        /// Independent sources agree.
        Corroborated = "corroborated",
        /// The evidence shows that it is so.
        Verified = "verified",
        /// It was looked into, and the evidence does not decide.
        Inconclusive = "inconclusive",
        /// True in its words, wrong in what it suggests.
        Misleading = "misleading",
        /// The evidence shows that it is not so.
        False = "false",
    }

    /// How one claim stands to another, or to evidence.
    RelationKind {
        /// Both cannot be true.
        Contradicts = "contradicts",
        /// The two are hard to reconcile.
        Conflicts = "conflicts",
        /// Attacks the evidence, or the step from it to the claim.
        Undercuts = "undercuts",
        /// Speaks for it.
        Supports = "supports",
        /// Limits where or how far it holds.
        Qualifies = "qualifies",
    }

    /// What sort of speaker somebody is.
    SpeakerKind {
        /// A named human being.
        Person = "person",
        /// A government or ministry.
        Government = "government",
        /// A state's armed forces.
        Military = "military",
        /// An armed group that is not a state's.
        ArmedGroup = "armed-group",
        /// A channel that speaks for a party.
        PartyChannel = "party-channel",
        /// A medium owned or run by a state.
        StateMedia = "state-media",
        /// An organisation that watches and counts.
        Monitor = "monitor",
        /// A newsroom in its own words.
        Newsroom = "newsroom",
        /// Somebody whom the source does not name.
        Unnamed = "unnamed",
    }

    /// How the words reached the source.
    Obtained {
        /// They were said to the source itself.
        ToldUs = "told-us",
        /// The speaker published them.
        Published = "published",
        /// Somebody else passed them on.
        Relayed = "relayed",
        /// The source does not say.
        NotStated = "not-stated",
    }

    /// What sort of source something is.
    SourceKind {
        /// A report in a newspaper, on a site, on air.
        NewsReport = "news-report",
        /// A news agency's text.
        Wire = "wire",
        /// A state medium.
        StateMedia = "state-media",
        /// A statement by an authority or a party.
        OfficialStatement = "official-statement",
        /// A post.
        SocialMedia = "social-media",
        /// A monitor's own publication.
        Monitor = "monitor",
        /// Anything else.
        Other = "other",
    }

    /// What sort of evidence something is.
    EvidenceKind {
        /// Moving pictures.
        Video = "video",
        /// A still picture.
        Image = "image",
        /// A text, a record, a data set.
        Document = "document",
        /// What a witness saw.
        Testimony = "testimony",
        /// A count or a reading of an instrument.
        Measurement = "measurement",
        /// What the source's own reporters found.
        OwnReporting = "own-reporting",
        /// That something which would be expected is not there.
        Absence = "absence",
    }

    /// What was found of a video's or picture's authenticity.
    MediaState {
        /// As it was taken.
        Original = "original",
        /// Genuine, but of another time or place than it is said to be.
        Decontextualized = "decontextualized",
        /// Shortened or cropped in a way that changes what it shows.
        EditedOrCropped = "edited-or-cropped",
        /// Acted for the camera.
        Staged = "staged",
        /// Altered.
        Transformed = "transformed",
        /// Made in jest.
        Satire = "satire",
        /// Not established.
        Unknown = "unknown",
    }

    /// Which way evidence points.
    Points {
        /// It speaks for the claim.
        For = "for",
        /// It speaks against the claim.
        Against = "against",
        /// It does not decide.
        Unclear = "unclear",
    }

    /// How exact a quantity's words are.
    Bound {
        /// This number.
        Exact = "exact",
        /// This number or more.
        AtLeast = "at-least",
        /// More than this number.
        MoreThan = "more-than",
        /// Near this number.
        About = "about",
        /// The words give no number.
        Unknown = "unknown",
    }

    /// How a claim left the story.
    EndKind {
        /// The editors took it out.
        Withdrawn = "withdrawn",
        /// A newer account took its place.
        Superseded = "superseded",
    }
}

impl StanceKind {
    /// Whether it rejects or doubts a claim.
    pub const fn rejects(self) -> bool {
        matches!(self, Self::Denies | Self::Questions | Self::Retracts)
    }
}
