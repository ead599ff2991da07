//! Advice that only the story as a whole can give: how many origins a claim has, who is not heard,
//! whether two claims are about one place and time.

use super::Adviser;
use crate::{
    derive::{AsOf, Bearing, ClaimThread, Origins, QuestionState, QuestionThread, Threads},
    model::{
        Answers, Claim, Interface, RelationEnd, RelationKind, StanceKind, Status, Story, Text, Time,
    },
    problem::Code,
};

impl Adviser<'_, '_, '_> {
    /// Advice on a story that is right.
    pub(super) fn derived(&mut self, story: &Story) {
        let threads = Threads::of(story, AsOf::Now);
        let origins = Origins::of(story);
        for question in &threads.questions {
            self.unsettled(question);
            self.one_side_heard(story, question);
            for claim in &question.claims {
                self.one_origin(claim, &origins);
                self.nobody_against(question, claim);
            }
        }
        self.other_places_and_times(story);
    }

    /// Contradictions between claims about different places or times.
    fn other_places_and_times(&mut self, story: &Story) {
        let relations = story.relations.iter().zip(&self.raw.relations);
        for (relation, raw) in relations {
            let RelationEnd::Claim(to) = relation.to else {
                continue;
            };
            let ends = story.claims.get(relation.from).zip(story.claims.get(to));
            let is_contradiction = relation.kind == RelationKind::Contradicts;
            let (Some(ends), Some(kind)) = (ends.filter(|_| is_contradiction), &raw.kind) else {
                continue;
            };
            if let Some((one, other)) = apart(ends.0, ends.1) {
                self.problems
                    .add(
                        Code::OtherPlaceOrTime,
                        kind.at,
                        format!("`contradicts` between claims about {one} and {other}"),
                        "claims about one place and one time",
                    )
                    .help("choose `conflicts` or `qualifies`: both can be true");
            }
        }
    }

    fn one_origin(&mut self, claim: &ClaimThread, origins: &Origins) {
        let affirming = claim.standing_statements();
        let affirming = affirming.filter(|said| said.stance.kind.affirms());
        let count = origins.count(affirming.map(|said| said.ix));
        let raw = self.raw.claims.get(claim.ix.position());
        let word = raw.and_then(|raw| raw.assessments.last()?.status.as_ref());
        if let Some(word) = word.filter(|_| claim.status == Some(Status::Corroborated) && count < 2)
        {
            self.problems
                .add(
                    Code::OneOrigin,
                    word.at,
                    "`corroborated` on one independent origin",
                    "two who do not repeat each other, nor belong together",
                )
                .help("choose `supported`, or add the statement of somebody independent");
        }
    }

    fn unsettled(&mut self, question: &QuestionThread) {
        let is_open = !matches!(
            question.state,
            QuestionState::Established | QuestionState::Positions
        );
        let raw = self.raw.questions.get(question.ix.position());
        let id = raw.and_then(|raw| raw.id.as_ref());
        if let Some(id) = id.filter(|_| is_open && question.question.settled_by.is_none()) {
            self.problems
                .add(
                    Code::NoSettledBy,
                    id.at,
                    "an open question that does not say what would settle it",
                    "the evidence that would",
                )
                .help("add `\"settledBy\": \"…\"`");
        }
    }

    fn one_side_heard(&mut self, story: &Story, question: &QuestionThread) {
        let statements = question.claims.iter().flat_map(|claim| &claim.statements);
        let heard = statements
            .filter(|said| !matches!(said.stance.kind, StanceKind::Reports | StanceKind::Declined));
        // Who is of no side is another voice.
        let mut sides = heard.map(|said| said.speaker.side);
        let Some(Some(only)) = sides.next() else {
            return;
        };
        if sides.any(|side| side != Some(only)) {
            return;
        }
        let raw = self.raw.questions.get(question.ix.position());
        let side = story.sides.get(only).map(|side| side.id.as_str());
        if let (Some(id), Some(side)) = (raw.and_then(|raw| raw.id.as_ref()), side) {
            self.problems
                .add(
                    Code::OneSideHeard,
                    id.at,
                    format!("a question on which `{side}` alone is heard"),
                    "the other sides' words, if they have said anything",
                )
                .help("ask them; where they were asked and gave no answer, record `declined`");
        }
    }

    fn nobody_against(&mut self, question: &QuestionThread, claim: &ClaimThread) {
        let standing = question.claims.iter().filter(|claim| claim.stands());
        let is_rival = question.question.answers == Answers::One && standing.count() > 1;
        let is_against = !claim.opposed_by().is_empty()
            || claim
                .related
                .iter()
                .any(|related| related.bearing == Bearing::Against);
        let raw = self.raw.claims.get(claim.ix.position());
        let id = raw.and_then(|raw| raw.id.as_ref());
        if let Some(id) = id.filter(|_| is_rival && claim.stands() && !is_against) {
            self.problems
                .add(
                    Code::NobodyAgainst,
                    id.at,
                    "a claim that nothing is set against, though its question holds a rival",
                    "a denial, a doubt, or a relation to the rival",
                )
                .help("add a relation `contradicts` or `conflicts`, or a stance that rejects it");
        }
    }
}

/// The places or the times of two claims, in words, if both claims have one and these lie apart.
fn apart(one: &Claim, other: &Claim) -> Option<(String, String)> {
    let places = one.place.as_ref().zip(other.place.as_ref());
    let names = places.map(|(one, other)| [&one.name, &other.name].map(Text::original));
    let apart = names.filter(|[one, other]| one.to_lowercase() != other.to_lowercase());
    let quoted = |text: &str| format!("`{text}`");
    let places = apart.map(|[one, other]| (quoted(one), quoted(other)));
    places.or_else(|| {
        let (one, other) = one.happened_at.as_ref().zip(other.happened_at.as_ref())?;
        let are_apart = one.latest < other.earliest || other.latest < one.earliest;
        let said = |time: &Time| quoted(time.spelled_out(Interface::English));
        are_apart.then(|| (said(one), said(other)))
    })
}
