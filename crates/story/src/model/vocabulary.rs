//! The closed vocabularies: the words that a story file may use, as enums.
//!
//! The terms are those of the field: stances after `RumourEval`, statuses after Meedan Check,
//! relations after Argdown and the Argument Interchange Format, findings on media after schema.org's
//! `MediaReview`.

/// A closed vocabulary, for whoever writes a file and has to choose a word.
#[cfg(feature = "author")]
pub trait Vocabulary: Copy + 'static {
    /// Every value, in the order of the documentation.
    const ALL: &[Self];
    /// The name of the vocabulary.
    const NAME: &str;

    /// The word that stands for the value in a story file.
    fn word(self) -> &'static str;

    /// The meaning of the value, in a sentence or two.
    fn meaning(self) -> &'static str;
}

/// Declares a closed vocabulary: an enum, every value of it, and the word for each in the file. The
/// doc comment of a value is its meaning, as editors read it too.
macro_rules! vocabulary {
    ($(
        $(#[doc = $about:literal])+
        $name:ident {
            $(#[doc = $first_doc:literal])+ $first:ident = $first_word:literal,
            $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal, )*
        }
    )+) => {$(
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "author", derive(serde::Serialize))]
        pub enum $name { $(#[doc = $first_doc])+ $first, $( $(#[doc = $doc])+ $variant, )* }

        impl $name {
            /// Every value, in the order of the documentation.
            pub const ALL: &[Self] = &[Self::$first, $(Self::$variant),*];

            /// The word that stands for the value in a story file.
            pub const fn word(self) -> &'static str {
                match self { Self::$first => $first_word, $(Self::$variant => $word,)* }
            }
        }

        #[cfg(feature = "author")]
        impl crate::model::Vocabulary for $name {
            const ALL: &[Self] = Self::ALL;
            const NAME: &str = stringify!($name);

            fn word(self) -> &'static str {
                self.word()
            }

            fn meaning(self) -> &'static str {
                match self {
                    Self::$first => concat!($($first_doc),+),
                    $(Self::$variant => concat!($($doc),+),)*
                }
                .trim_start()
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                crate::raw::vocabulary_schema::<Self>()
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

    /// The kind of proposition that a claim is.
    ClaimKind {
        /// An event or a state: it did or did not happen, is or is not so.
        Fact = "fact",
        /// The reason why something happened.
        Cause = "cause",
        /// A wish, a promise or a condemnation: it is stated, not true or false.
        Position = "position",
    }

    /// The kind of a speaker's stance on a claim.
    StanceKind {
        /// Says that it is so.
        Asserts = "asserts",
        /// Holds it likely, and says no more.
        Suggests = "suggests",
        /// Passes it on, and vouches for nothing.
        Reports = "reports",
        /// Says that it is not so.
        Denies = "denies",
        /// Doubts it.
        Questions = "questions",
        /// Takes back what was said before.
        Retracts = "retracts",
        /// Was asked, and gave no answer.
        Declined = "declined",
    }

    /// The status that the evidence gives a claim. 'Disputed' is derived, never typed.
    Status {
        /// No evidence was found for or against it yet.
        Unverified = "unverified",
        /// Some evidence speaks for it, not enough.
        Supported = "supported",
        /// Independent sources agree.
        Corroborated = "corroborated",
        /// The evidence shows that it is so.
        Verified = "verified",
        /// The claim was looked into, and the evidence does not decide.
        Inconclusive = "inconclusive",
        /// True in its words, wrong in what it suggests.
        Misleading = "misleading",
        /// The evidence shows that it is not so.
        False = "false",
    }

    /// The kind of a claim's relation to another, or to evidence.
    RelationKind {
        /// The two cannot both be true.
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

    /// The kind of speaker.
    SpeakerKind {
        /// A named human being.
        Person = "person",
        /// A government, a ministry or another authority: a council, the police.
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
        /// A firm.
        Company = "company",
        /// A body of any other sort: a union, a club, a charity, a university.
        Organisation = "organisation",
        /// A court or a tribunal.
        Court = "court",
        /// Somebody who knows the matter and has no part in it.
        Expert = "expert",
        /// Somebody who was there.
        Witness = "witness",
        /// A speaker whom the source does not name.
        Unnamed = "unnamed",
    }

    /// The words' way to the source.
    Obtained {
        /// Said to the source itself.
        ToldUs = "told-us",
        /// Published by the speaker.
        Published = "published",
        /// Passed on by somebody else.
        Relayed = "relayed",
        /// Not stated by the source.
        NotStated = "not-stated",
    }

    /// The kind of source.
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
        /// Any other source.
        Other = "other",
    }

    /// The kind of evidence.
    EvidenceKind {
        /// Moving pictures.
        Video = "video",
        /// A still picture.
        Image = "image",
        /// A text, a record, a data set.
        Document = "document",
        /// An eyewitness's account.
        Testimony = "testimony",
        /// A count or a reading of an instrument.
        Measurement = "measurement",
        /// The findings of the source's own reporters.
        OwnReporting = "own-reporting",
        /// The absence of something that would be expected.
        Absence = "absence",
    }

    /// The finding on the authenticity of a video, a picture or a recording.
    MediaFinding {
        /// As it was taken, in the finding of whoever looked into it.
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

    /// The direction in which evidence points.
    Points {
        /// Speaks for the claim.
        For = "for",
        /// Speaks against the claim.
        Against = "against",
        /// Does not decide.
        Unclear = "unclear",
    }

    /// The exactness of a quantity's words.
    Bound {
        /// The number itself.
        Exact = "exact",
        /// Between two numbers.
        Range = "range",
        /// The number or more.
        AtLeast = "at-least",
        /// More than the number.
        MoreThan = "more-than",
        /// Near the number.
        About = "about",
        /// The words give no number.
        Unknown = "unknown",
    }

    /// The way in which a claim left the story.
    EndKind {
        /// The editors took it out.
        Withdrawn = "withdrawn",
        /// A newer account took its place.
        Superseded = "superseded",
    }
}

impl StanceKind {
    /// Whether it holds a claim to be so, or likely to be: who passes it on does not.
    pub const fn affirms(self) -> bool {
        matches!(self, Self::Asserts | Self::Suggests)
    }

    /// Whether it rejects or doubts a claim.
    pub const fn rejects(self) -> bool {
        matches!(self, Self::Denies | Self::Questions | Self::Retracts)
    }
}
