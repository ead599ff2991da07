//! The visible tree: question → claims → statements, with all that bears on each claim.

use std::{cmp::Reverse, sync::Arc};

use super::{
    AsOf, ClaimThread, EvidenceThread, Origins, QuestionState, StatementThread, Tally,
    claim_thread::Gist, related::Paths, state, turns::Turns,
};
use crate::model::{Answers, Claim, Ix, Question, Shared, Stance, Statement, Story};

/// A story, put together for reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Threads {
    /// The questions, in the order of the file.
    pub questions: Vec<Arc<QuestionThread>>,
    /// The tally of the claims: how they stand, in numbers.
    pub tally: Tally,
    /// For each claim of the story, its thread; `None` while nobody has made it yet.
    by_claim: Vec<Option<Arc<ClaimThread>>>,
}

/// A question and what answers it.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionThread {
    /// The reference to the question.
    pub ix: Ix<Question>,
    /// The question.
    pub question: Shared<Question>,
    /// The degree to which it is settled.
    pub state: QuestionState,
    /// The claims, by evidence and then by time.
    pub claims: Vec<Arc<ClaimThread>>,
    /// Whether two exclusive claims of like evidence face each other, and nothing else is claimed.
    pub is_face_to_face: bool,
}

impl Threads {
    /// The threads of the story, as it could be known at `as_of`.
    pub fn of(story: &Story, as_of: AsOf) -> Self {
        let mut claims: Vec<ClaimThread> = story
            .claims
            .entries()
            .map(|(ix, claim)| ClaimThread::begin(ix, claim, as_of))
            .collect();
        let mut paths = Paths::of_relations(story, as_of);
        for (ix, statement) in story.statements.entries() {
            if as_of.knows(statement.time()) {
                add_statement(story, ix, statement, &mut claims);
                paths.add_statement(statement);
            }
        }
        add_evidence(story, as_of, &mut claims);
        let mut turns = Turns::new(story.speakers.len());
        for claim in &mut claims {
            turns.settle(claim);
        }
        paths.relate(&mut claims);
        let tally = Tally::of(claims.iter().filter(|claim| claim.is_known()));
        let origins = Origins::of(story);
        let mut by_question: Vec<Vec<Arc<ClaimThread>>> = vec![Vec::new(); story.questions.len()];
        let mut by_claim = Vec::new();
        for claim in claims {
            let known = claim.is_known().then(|| Arc::new(claim));
            if let Some(claim) = &known
                && let Some(of_question) = by_question.get_mut(claim.claim.question.position())
            {
                of_question.push(Arc::clone(claim));
            }
            by_claim.push(known);
        }
        let questions = story.questions.entries().zip(by_question);
        Self {
            questions: questions
                .map(|((ix, question), claims)| QuestionThread::of(ix, question, claims, &origins))
                .map(Arc::new)
                .collect(),
            tally,
            by_claim,
        }
    }

    /// A claim with all that bears on it; `None` while nobody has made it yet.
    pub fn claim(&self, ix: Ix<Claim>) -> Option<&Arc<ClaimThread>> {
        self.by_claim.get(ix.position())?.as_ref()
    }

    /// Every claim, in the order on screen.
    pub fn claims(&self) -> impl Iterator<Item = &ClaimThread> {
        let claims = self.questions.iter().flat_map(|question| &question.claims);
        claims.map(Arc::as_ref)
    }
}

impl QuestionThread {
    fn of(
        ix: Ix<Question>,
        question: &Shared<Question>,
        mut claims: Vec<Arc<ClaimThread>>,
        origins: &Origins,
    ) -> Self {
        claims.sort_by_key(|claim| (claim.ended.is_some(), Reverse(claim.weight()), claim.time()));
        let is_face_to_face = claims.len() == 2 && !facing(question, &claims).is_empty();
        Self {
            ix,
            question: Shared::clone(question),
            state: state::of(question, &claims, origins),
            claims,
            is_face_to_face,
        }
    }

    /// The two claims that face each other: the first two of a question with one answer, if both
    /// stand and no more evidence speaks for one than for the other. Else none.
    pub fn rivals(&self) -> &[Arc<ClaimThread>] {
        facing(&self.question, &self.claims)
    }
}

/// The first two claims of a question, which are in order, if they face each other.
fn facing<'c>(question: &Question, claims: &'c [Arc<ClaimThread>]) -> &'c [Arc<ClaimThread>] {
    match claims {
        [one, other, ..]
            if question.answers == Answers::One
                && one.stands()
                && other.stands()
                && one.weight() == other.weight() =>
        {
            claims.get(..2).unwrap_or_default()
        }
        _ => &[],
    }
}

fn add_statement(
    story: &Story,
    ix: Ix<Statement>,
    statement: &Shared<Statement>,
    claims: &mut [ClaimThread],
) {
    for stance in &statement.stances {
        let thread = statement_thread(story, ix, statement, stance);
        if let (Some(thread), Some(claim)) = (thread, claims.get_mut(stance.claim.position())) {
            claim.statements.push(thread);
        }
    }
}

fn statement_thread(
    story: &Story,
    ix: Ix<Statement>,
    statement: &Shared<Statement>,
    stance: &Shared<Stance>,
) -> Option<StatementThread> {
    let speaker = story.speakers.get(statement.speaker)?;
    let speaker_of = |ix| story.speakers.get(ix).cloned();
    Some(StatementThread {
        ix,
        statement: Shared::clone(statement),
        speaker: Shared::clone(speaker),
        part_of: speaker.part_of.and_then(speaker_of),
        possibly_same_as: speaker
            .possibly_same_as
            .iter()
            .copied()
            .filter_map(speaker_of)
            .collect(),
        stance: Shared::clone(stance),
        repeats: statement
            .repeats
            .and_then(|repeated| story.statements.get(repeated))
            .and_then(|repeated| speaker_of(repeated.speaker)),
        read_by: statement
            .reading
            .as_ref()
            .and_then(|reading| speaker_of(reading.by)),
        source: story.sources.get(statement.source).cloned()?,
        stands: true,
        gist: Gist::of(statement, stance),
    })
}

fn add_evidence(story: &Story, as_of: AsOf, claims: &mut [ClaimThread]) {
    for evidence in story.evidence.iter() {
        if !as_of.knows(evidence.known_since(story)) {
            continue;
        }
        for reading in &evidence.bearing {
            let read_by = story.speakers.get(reading.read_by).cloned();
            if let (Some(read_by), Some(claim)) =
                (read_by, claims.get_mut(reading.claim.position()))
            {
                claim.evidence.push(EvidenceThread {
                    evidence: Shared::clone(evidence),
                    points: reading.points,
                    read_by,
                    source: evidence
                        .source
                        .and_then(|source| story.sources.get(source).cloned()),
                });
            }
        }
    }
}
