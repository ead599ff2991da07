//! Evidence, and the verdicts that rest on it.

use super::Checker;
use crate::{
    model::{Evidence, Ix, Media, Points, Reading, Status},
    problem::Code,
    raw::{RawAssessment, RawClaim, RawEvidence, RawMedia, RawReading, Spanned},
};

impl Checker<'_, '_, '_> {
    /// A piece of evidence.
    pub(super) fn evidence(&mut self, raw: &RawEvidence) -> Option<Evidence> {
        let id = self.id(raw.id.as_ref());
        let kind = self.word(raw.kind.as_ref());
        let text = self.text(raw.text.as_ref());
        let source = self.resolve(raw.source.as_ref());
        let at = self.time(raw.at.as_ref());
        let media = raw.media.as_ref().and_then(|media| self.media(media));
        let bearing = raw
            .bearing
            .iter()
            .filter_map(|reading| self.reading(reading))
            .collect();
        Some(Evidence {
            id: id?,
            kind: kind?,
            text: text?,
            source,
            at,
            media,
            bearing,
        })
    }

    fn media(&mut self, raw: &RawMedia) -> Option<Media> {
        let finding = self.word(raw.finding.as_ref());
        let by = self.resolve(raw.by.as_ref());
        Some(Media {
            finding: finding?,
            by: by?,
        })
    }

    fn reading(&mut self, raw: &RawReading) -> Option<Reading> {
        let claim = self.resolve(raw.claim.as_ref());
        let points = self.word(raw.points.as_ref());
        let read_by = self.resolve(raw.read_by.as_ref());
        Some(Reading {
            claim: claim?,
            points: points?,
            read_by: read_by?,
        })
    }

    /// Whether a verdict has evidence that readers can look up, which bears on the claim and points
    /// the verdict's way.
    pub(super) fn verdict_is_sourced(
        &mut self,
        raw: &RawAssessment,
        status: Option<Status>,
        evidence: &[Ix<Evidence>],
        claim: &RawClaim,
    ) {
        let wanted = status.and_then(wanted);
        let (Some(wanted), Some(word)) = (wanted, &raw.status) else {
            return;
        };
        let is_lost = |object, field| self.problems.is_lost(object, field);
        let is_part_unread =
            evidence.len() < raw.evidence.len() || is_lost(raw.position, "evidence");
        let pieces = evidence
            .iter()
            .filter_map(|ix| self.raw.evidence.get(ix.position()));
        let sourced: Vec<&RawEvidence> = pieces
            .filter(|piece| piece.source.is_some() || is_lost(piece.position, "source"))
            .collect();
        let id = claim.id.as_ref().map(|id| id.value.as_str());
        let bears = sourced.iter().any(|piece| {
            let is_unread = is_lost(piece.position, "bearing") || id.is_none();
            is_unread
                || piece
                    .bearing
                    .iter()
                    .any(|reading| may_bear(reading, id, wanted))
        });
        if is_part_unread || bears {
            return;
        }
        let verdict = &word.value;
        if sourced.is_empty() {
            self.problems
                .add(
                    Code::UnsourcedStatus,
                    word.at,
                    format!("`{verdict}` without sourced evidence"),
                    "the id, under `evidence`, of a piece of evidence that has a `source`",
                )
                .help("name the evidence, or choose `unverified`, `supported` or `inconclusive`");
        } else {
            let points = wanted.word();
            let has_bearing = sourced.iter().any(|piece| {
                let mut bearing = piece.bearing.iter();
                bearing
                    .any(|reading| reading.claim.as_ref().map(|claim| claim.value.as_str()) == id)
            });
            let found = if has_bearing {
                format!("`{verdict}` by evidence that does not point so")
            } else {
                format!("`{verdict}` by evidence without a bearing on the claim")
            };
            self.problems
                .add(
                    Code::EvidenceElsewhere,
                    word.at,
                    found,
                    format!("evidence that bears on this claim and points `{points}` it"),
                )
                .help("name another piece of evidence, add to its `bearing`, or choose another status");
        }
    }
}

/// Whether a reading is of the claim and points so, or may be, where it could not be read.
fn may_bear(reading: &RawReading, claim: Option<&str>, points: Points) -> bool {
    let is = |field: Option<&Spanned<String>>, wanted: &str| {
        field.is_none_or(|field| field.value == wanted)
    };
    let of_claim = claim.is_none_or(|claim| is(reading.claim.as_ref(), claim));
    of_claim && is(reading.points.as_ref(), points.word())
}

/// The direction in which the evidence for a verdict must point; `None` for a status that is no
/// verdict. Readers must be able to look a verdict up.
const fn wanted(status: Status) -> Option<Points> {
    match status {
        Status::Corroborated | Status::Verified => Some(Points::For),
        Status::Misleading | Status::False => Some(Points::Against),
        Status::Unverified | Status::Supported | Status::Inconclusive => None,
    }
}
