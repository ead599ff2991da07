//! Questions, claims and evidence.

use super::Checker;
use crate::{
    model::{Assessment, Claim, ClaimKind, Ended, Place, Question, Shared, Time},
    problem::Code,
    raw::{RawAssessment, RawClaim, RawEnded, RawPlace, RawQuestion, Spanned},
};

impl Checker<'_, '_, '_> {
    /// A question.
    pub(super) fn question(&mut self, raw: &RawQuestion) -> Option<Question> {
        let id = self.id(raw.id.as_ref());
        let text = self.text(raw.text.as_ref());
        let answers = self.word(raw.answers.as_ref());
        let answer = self.text(raw.answer.as_ref());
        let context = self.text(raw.context.as_ref());
        let settled_by = self.text(raw.settled_by.as_ref());
        Some(Question {
            id: id?,
            text: text?,
            answers: answers?,
            answer: answer?,
            context,
            settled_by,
        })
    }

    /// A claim of a story that was compiled up to `as_of`.
    pub(super) fn claim(&mut self, raw: &RawClaim, as_of: Option<&Time>) -> Option<Claim> {
        let id = self.id(raw.id.as_ref());
        let question = self.resolve(raw.question.as_ref());
        let text = self.text(raw.text.as_ref());
        let kind = self.word(raw.kind.as_ref());
        let place = raw.place.as_ref().and_then(|place| self.place(place));
        let happened_at = self.time(raw.happened_at.as_ref());
        if kind == Some(ClaimKind::Position)
            && let Some(first) = raw.assessments.first()
        {
            self.problems
                .add(
                    Code::StatusOnPosition,
                    first.position.opening(),
                    "an assessment of a stated position",
                    "no `assessments`, or another `kind`",
                )
                .help("a position is stated, not true or false: remove its `assessments`");
        }
        let assessments = if kind == Some(ClaimKind::Position) {
            Vec::new()
        } else {
            self.assessments(raw, as_of)
        };
        let ended = raw
            .ended
            .as_ref()
            .and_then(|ended| self.ended(ended))
            .map(Shared::new);
        Some(Claim {
            id: id?,
            question: question?,
            text: text?,
            kind: kind?,
            place,
            happened_at,
            assessments,
            ended,
        })
    }

    fn place(&mut self, raw: &RawPlace) -> Option<Place> {
        let name = self.text(raw.name.as_ref());
        for (degrees, limit, name) in [(&raw.lat, 90.0, "latitude"), (&raw.lon, 180.0, "longitude")]
        {
            if let Some(Spanned { value, at }) = degrees
                && value.abs() > limit
            {
                self.problems
                    .add(
                        Code::BadNumber,
                        *at,
                        format!("a {name} of {value}"),
                        format!("degrees from -{limit} to {limit}"),
                    )
                    .help("write degrees north and east, those south and west below zero");
            }
        }
        let is_lost = |name| self.problems.is_lost(raw.position, name);
        if raw.lat.is_some() != raw.lon.is_some() && !is_lost("lat") && !is_lost("lon") {
            self.problems
                .add(
                    Code::MissingField,
                    raw.position.opening(),
                    "`lat` or `lon` alone",
                    "both or neither",
                )
                .help("give both degrees, or the name alone");
        }
        let coordinates = raw
            .lat
            .as_ref()
            .zip(raw.lon.as_ref())
            .map(|(lat, lon)| (lat.value, lon.value));
        Some(Place {
            name: name?,
            coordinates,
        })
    }

    fn assessments(&mut self, claim: &RawClaim, as_of: Option<&Time>) -> Vec<Shared<Assessment>> {
        let mut latest_so_far = None;
        let mut assessments = Vec::new();
        for raw in &claim.assessments {
            let Some(assessment) = self.assessment(raw, claim, as_of) else {
                continue;
            };
            if let Some(at) = &assessment.at {
                if self.is_zone_known && latest_so_far.is_some_and(|latest| at.latest < latest) {
                    self.problems
                        .add(
                            Code::AssessmentOrder,
                            raw.position.opening(),
                            "an assessment older than the one before it",
                            "the newest last",
                        )
                        .help("put the assessments in the order of time");
                }
                latest_so_far = Some(at.latest);
            }
            assessments.push(Shared::new(assessment));
        }
        assessments
    }

    fn assessment(
        &mut self,
        raw: &RawAssessment,
        claim: &RawClaim,
        as_of: Option<&Time>,
    ) -> Option<Assessment> {
        let at = self.time_until(raw.at.as_ref(), as_of);
        let status = self.word(raw.status.as_ref());
        let basis = self.text(raw.basis.as_ref());
        let evidence = self.resolve_all(&raw.evidence);
        self.verdict_is_sourced(raw, status, &evidence, claim);
        Some(Assessment {
            at,
            status: status?,
            basis: basis?,
            evidence,
        })
    }

    fn ended(&mut self, raw: &RawEnded) -> Option<Ended> {
        let at = self.time(raw.at.as_ref());
        let kind = self.word(raw.kind.as_ref());
        let by = self.resolve(raw.by.as_ref());
        let reason = self.text(raw.reason.as_ref());
        Some(Ended {
            at,
            kind: kind?,
            by,
            reason: reason?,
        })
    }
}
