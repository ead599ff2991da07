//! Every id of the file, and references resolved to it.

use std::collections::{HashMap, hash_map::Entry};

use crate::{
    model::{Claim, Evidence, Ix, Question, Side, Slug, Source, Speaker, Statement},
    problem::{Code, Place, Problems, did_you_mean},
    raw::{RawStory, Spanned},
};

/// The sorts of object that have an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Side,
    Speaker,
    Source,
    Question,
    Claim,
    Statement,
    Evidence,
}

impl Kind {
    /// The sort in words, with its article.
    const fn name(self) -> &'static str {
        match self {
            Self::Side => "a side",
            Self::Speaker => "a speaker",
            Self::Source => "a source",
            Self::Question => "a question",
            Self::Claim => "a claim",
            Self::Statement => "a statement",
            Self::Evidence => "a piece of evidence",
        }
    }
}

/// An object that can be referred to.
pub(super) trait Referable {
    const KIND: Kind;
}

macro_rules! referable {
    ($($name:ident)+) => {$(
        impl Referable for $name {
            const KIND: Kind = Kind::$name;
        }
    )+};
}
referable!(Side Speaker Source Question Claim Statement Evidence);

/// One id: of what, at which place of its list, and where it is given.
struct Known<'r> {
    kind: Kind,
    position: u32,
    at: &'r Place,
}

/// Every id of the file.
pub(super) struct Ids<'r>(HashMap<&'r str, Known<'r>>);

impl<'r> Ids<'r> {
    /// Collects the ids, noting what is malformed or given twice.
    pub(super) fn collect(raw: &'r RawStory, problems: &mut Problems<'_>) -> Self {
        let mut ids = Self(HashMap::new());
        ids.add(Kind::Side, raw.sides.iter().map(|side| &side.id), problems);
        ids.add(
            Kind::Speaker,
            raw.speakers.iter().map(|speaker| &speaker.id),
            problems,
        );
        ids.add(
            Kind::Source,
            raw.sources.iter().map(|source| &source.id),
            problems,
        );
        ids.add(
            Kind::Question,
            raw.questions.iter().map(|question| &question.id),
            problems,
        );
        ids.add(
            Kind::Claim,
            raw.claims.iter().map(|claim| &claim.id),
            problems,
        );
        ids.add(
            Kind::Statement,
            raw.statements.iter().map(|statement| &statement.id),
            problems,
        );
        ids.add(
            Kind::Evidence,
            raw.evidence.iter().map(|evidence| &evidence.id),
            problems,
        );
        ids
    }

    fn add(
        &mut self,
        kind: Kind,
        ids: impl Iterator<Item = &'r Option<Spanned<String>>>,
        problems: &mut Problems<'_>,
    ) {
        for (position, id) in (0_u32..).zip(ids) {
            let Some(Spanned { value, at }) = id else {
                continue;
            };
            match self.0.entry(value) {
                Entry::Vacant(vacant) => {
                    vacant.insert(Known { kind, position, at });
                }
                Entry::Occupied(first) => {
                    let known = first.get();
                    problems
                        .add(
                            Code::DuplicateId,
                            at,
                            format!("the id `{value}` again"),
                            "an id that nothing else in the file has",
                        )
                        .help("give one of the two another id")
                        .see(known.at, format!("{} has it already", known.kind.name()));
                }
            }
        }
    }

    /// The object that a reference names, or `None` after noting why there is none.
    pub(super) fn resolve<T: Referable>(
        &self,
        id: &Spanned<String>,
        problems: &mut Problems<'_>,
    ) -> Option<Ix<T>> {
        let Spanned { value, at } = id;
        let wanted = T::KIND;
        match self.0.get(value.as_str()) {
            Some(known) if known.kind == wanted => Some(Ix::new(known.position)),
            Some(known) => {
                problems
                    .add(
                        Code::WrongKind,
                        at,
                        format!("`{value}`, the id of {}", known.kind.name()),
                        format!("the id of {}", wanted.name()),
                    )
                    .see(known.at, format!("{} is declared here", known.kind.name()));
                None
            }
            None => {
                let of_kind = self.0.iter().filter(|(_, known)| known.kind == wanted);
                let help = did_you_mean(value, of_kind.map(|(id, _)| *id)).unwrap_or_else(|| {
                    format!(
                        "declare it, or use the id of {} that is declared",
                        wanted.name()
                    )
                });
                problems
                    .add(
                        Code::UnknownId,
                        at,
                        format!("`{value}`, which nothing in the file is called"),
                        format!("the id of {}", wanted.name()),
                    )
                    .help(help);
                None
            }
        }
    }

    /// The sort of the object that an id names.
    pub(super) fn kind(&self, id: &str) -> Option<Kind> {
        self.0.get(id).map(|known| known.kind)
    }
}

/// An id that is well formed, or `None` after noting why not.
pub(super) fn slug(id: Option<&Spanned<String>>, problems: &mut Problems<'_>) -> Option<Slug> {
    let Spanned { value, at } = id?;
    Slug::try_from(value.clone())
        .map_err(|_| {
            let proposal: String = value
                .to_lowercase()
                .chars()
                .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
                .take(Slug::MAX_LENGTH)
                .collect();
            let proposal = proposal.trim_matches('-');
            let note = problems.add(
                Code::BadId,
                at,
                format!("the id `{value}`"),
                "1 to 64 of a-z, 0-9 and hyphen, a letter or digit first",
            );
            if !proposal.is_empty() {
                note.help(format!("`{proposal}` would do"));
            }
        })
        .ok()
}
