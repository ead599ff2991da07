//! Every id of the file, and references resolved to it.

use std::{cell::Cell, collections::HashMap};

use crate::{
    model::{Claim, Evidence, Ix, Question, Side, Slug, Source, Speaker, Statement},
    problem::{Code, Problems, Span, nearest, shown},
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

/// An id: of what, at which position of its list, and where it is given.
struct Known {
    kind: Kind,
    position: u32,
    at: Span,
}

/// Every id of the file.
pub(super) struct Ids<'r> {
    /// The objects of each id; more than one only where an id is given twice.
    known: HashMap<&'r str, Vec<Known>>,
    /// The sorts of which an object has no id that can stay: a name that is not known may be its.
    incomplete: Vec<Kind>,
    /// The number of comparisons that may still be spent on suggestions.
    comparisons_left: Cell<usize>,
}

impl<'r> Ids<'r> {
    /// Collects the ids, noting what is malformed or given twice.
    pub(super) fn collect(raw: &'r RawStory, problems: &mut Problems<'_>) -> Self {
        let mut ids = Self {
            known: HashMap::new(),
            incomplete: Vec::new(),
            // Enough for each mistake of a story, and an end where a whole sheet is wrong.
            comparisons_left: Cell::new(200_000),
        };
        macro_rules! add {
            ($($kind:ident $list:ident)+) => {$(
                let given = raw.$list.iter().map(|object| object.id.as_ref());
                let is_part_lost = problems.is_lost(raw.position, stringify!($list));
                ids.add(Kind::$kind, is_part_lost, given, problems);
            )+};
        }
        add! {
            Side sides
            Speaker speakers
            Source sources
            Question questions
            Claim claims
            Statement statements
            Evidence evidence
        }
        ids
    }

    fn add(
        &mut self,
        kind: Kind,
        is_part_lost: bool,
        ids: impl Iterator<Item = Option<&'r Spanned<String>>>,
        problems: &mut Problems<'_>,
    ) {
        let mut is_complete = !is_part_lost;
        for (position, id) in (0_u32..).zip(ids) {
            let Some(Spanned { value, at }) = id else {
                is_complete = false;
                continue;
            };
            // A malformed id will have to change, and the references to it may be right already.
            is_complete &= Slug::try_from(value.clone()).is_ok();
            let known = self.known.entry(value).or_default();
            if let Some(first) = known.first() {
                // Copied and not renamed: the name that it was to have may be in use.
                is_complete = false;
                problems
                    .add(
                        Code::DuplicateId,
                        *at,
                        format!("the id `{value}` again"),
                        "an id that nothing else in the file has",
                    )
                    .help("give one of the two another id")
                    .see(first.at, format!("{} has it already", first.kind.name()));
            }
            known.push(Known {
                kind,
                position,
                at: *at,
            });
        }
        if !is_complete {
            self.incomplete.push(kind);
        }
    }

    /// The object that a reference names, or `None` after noting why there is none.
    pub(super) fn resolve<T: Referable>(
        &self,
        id: &Spanned<String>,
        problems: &mut Problems<'_>,
    ) -> Option<Ix<T>> {
        let (_, position) = self.find(id, &[T::KIND], problems)?;
        Some(Ix::new(position))
    }

    /// The object of one of the sorts that a reference names, or `None` after noting why there is
    /// none.
    pub(super) fn find(
        &self,
        id: &Spanned<String>,
        wanted: &[Kind],
        problems: &mut Problems<'_>,
    ) -> Option<(Kind, u32)> {
        let Spanned { value, at } = id;
        let called_so = self
            .known
            .get(value.as_str())
            .map_or(&[][..], Vec::as_slice);
        if let Some(found) = called_so.iter().find(|known| wanted.contains(&known.kind)) {
            return Some((found.kind, found.position));
        }
        if !wanted.iter().all(|kind| self.is_complete(*kind)) {
            return None;
        }
        let names: Vec<&str> = wanted.iter().map(|kind| kind.name()).collect();
        let expected = format!("the id of {}", names.join(" or "));
        if let Some(other) = called_so.first() {
            let name = other.kind.name();
            problems
                .add(
                    Code::WrongKind,
                    *at,
                    format!("`{value}`, the id of {name}"),
                    &expected,
                )
                .help(format!("put {expected} here"))
                .see(other.at, format!("{name} is declared here"));
            return None;
        }
        let help = self.nearest(value, wanted).map_or_else(
            || format!("declare it, or use {expected} that is declared"),
            |near| format!("did you mean `{near}`?"),
        );
        let found = format!("`{}`, which nothing in the file is called", shown(value));
        problems
            .add(Code::UnknownId, *at, found, expected)
            .help(help);
        None
    }

    /// The id of one of the sorts that is most like what was written.
    pub(super) fn nearest(&self, written: &str, wanted: &[Kind]) -> Option<&'r str> {
        let left = self.comparisons_left.get();
        self.comparisons_left
            .set(left.checked_sub(self.known.len())?);
        let of_kind = self
            .known
            .iter()
            .filter(|(_, known)| known.iter().any(|one| wanted.contains(&one.kind)));
        nearest(written, of_kind.map(|(id, _)| *id))
    }

    /// Whether every object of this sort has its id.
    pub(super) fn is_complete(&self, kind: Kind) -> bool {
        !self.incomplete.contains(&kind)
    }

    /// Whether the id is one of this sort.
    pub(super) fn is(&self, kind: Kind, id: &str) -> bool {
        let known = self.known.get(id);
        known.is_some_and(|known| known.iter().any(|one| one.kind == kind))
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
                *at,
                format!("the id `{}`", shown(value)),
                "1 to 64 of a-z, 0-9 and hyphen, a letter or digit first",
            );
            if !proposal.is_empty() {
                note.help(format!("`{proposal}` would do"));
            }
        })
        .ok()
}
