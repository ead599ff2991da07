//! What only the story as a whole shows: how many origins a claim has, and who is not heard.

use std::collections::HashSet;

use super::Adviser;
use crate::{
    derive::{AsOf, Bearing, ClaimThread, Column, Origins, QuestionState, QuestionThread, Threads},
    model::{Answers, StanceKind, Status, Story},
    problem::Code,
};

impl Adviser<'_, '_, '_> {
    /// Advice on a story that is right.
    pub(super) fn derived(&mut self, story: &Story) {
        let threads = Threads::of(story, AsOf::Now);
        let origins = Origins::of(story);
        let columns = Column::all_of(story);
        for question in &threads.questions {
            self.unsettled(question);
            self.one_side_heard(story, question, &columns);
            for claim in &question.claims {
                self.one_origin(claim, &origins);
                self.nobody_against(question, claim);
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

    fn one_side_heard(&mut self, story: &Story, question: &QuestionThread, columns: &[Column]) {
        let statements = question.claims.iter().flat_map(|claim| &claim.statements);
        let heard = statements
            .filter(|said| !matches!(said.stance.kind, StanceKind::Reports | StanceKind::Declined));
        let heard: HashSet<Option<usize>> = heard
            .map(|said| Column::of_speaker(columns, &said.speaker))
            .collect();
        let [Some(only)] = heard.into_iter().collect::<Vec<_>>()[..] else {
            return;
        };
        let Some(Column::Side(side)) = columns.get(only) else {
            return;
        };
        let raw = self.raw.questions.get(question.ix.position());
        let side = story.sides.get(*side).map(|side| side.id.as_str());
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
