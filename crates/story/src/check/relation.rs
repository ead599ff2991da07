//! Relations.

use super::{Checker, ids::Kind};
use crate::{
    model::{Ix, Relation, RelationEnd},
    problem::Code,
    raw::{RawRelation, Spanned},
};

impl Checker<'_, '_, '_> {
    /// A relation.
    pub(super) fn relation(&mut self, raw: &RawRelation) -> Option<Relation> {
        let from = self.resolve(raw.from.as_ref());
        let to = self.relation_end(raw.to.as_ref());
        let kind = self.word(raw.kind.as_ref());
        let why = self.text(raw.why.as_ref());
        let statement = self.resolve(raw.statement.as_ref());
        if let (Some(from), Some(RelationEnd::Claim(to)), Some(written)) = (from, to, &raw.to)
            && from == to
        {
            self.problems
                .add(
                    Code::SelfRelation,
                    written.at,
                    "a relation of a claim to itself",
                    "two claims",
                )
                .help("name the other claim, or remove the relation");
        }
        Some(Relation {
            from: from?,
            to: to?,
            kind: kind?,
            why: why?,
            statement,
        })
    }

    fn relation_end(&mut self, to: Option<&Spanned<String>>) -> Option<RelationEnd> {
        let ends = [Kind::Claim, Kind::Evidence];
        let (kind, position) = self.ids.find(to?, &ends, self.problems)?;
        Some(if kind == Kind::Evidence {
            RelationEnd::Evidence(Ix::new(position))
        } else {
            RelationEnd::Claim(Ix::new(position))
        })
    }
}
