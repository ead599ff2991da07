//! The visible tree: question → claims → statements, with all that bears on each claim.

use std::sync::Arc;

use super::{
    AsOf, ClaimThread, EvidenceThread, Origins, QuestionState, StatementThread, Tally,
    order::sort_by_key, related, reversals::reversals, state,
};
use crate::model::{Answers, Ix, Question, Source, Stance, Statement, Story};

/// A story, put together for reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Threads {
    /// The questions, in the order of the file.
    pub questions: Vec<QuestionThread>,
    /// How the claims stand, in numbers.
    pub tally: Tally,
    /// The one source that all statements and all evidence are found in, if there is only one.
    pub sole_source: Option<Arc<Source>>,
}

/// A question and what answers it.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionThread {
    /// The question.
    pub question: Arc<Question>,
    /// How far it is settled.
    pub state: QuestionState,
    /// The claims, by evidence and then by time.
    pub claims: Vec<ClaimThread>,
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
        add_statements(story, as_of, &mut claims);
        add_evidence(story, &mut claims);
        for claim in &mut claims {
            sort_by_key(&mut claim.statements, StatementThread::order);
            claim.reversals = reversals(&claim.statements);
        }
        related::relate(story, as_of, &mut claims);
        let tally = Tally::of(claims.iter().filter(|claim| claim.is_known()));
        let origins = Origins::of(story);
        let mut by_question: Vec<Vec<ClaimThread>> = vec![Vec::new(); story.questions.len()];
        for claim in claims.into_iter().filter(ClaimThread::is_known) {
            if let Some(of_question) = by_question.get_mut(claim.claim.question.position()) {
                of_question.push(claim);
            }
        }
        let questions = story
            .questions
            .iter()
            .zip(by_question)
            .map(|(question, claims)| QuestionThread::of(question, claims, &origins))
            .collect();
        Self {
            questions,
            tally,
            sole_source: sole_source(story),
        }
    }

    /// Every claim, in the order on screen.
    pub fn claims(&self) -> impl Iterator<Item = &ClaimThread> {
        self.questions.iter().flat_map(|question| &question.claims)
    }
}

impl QuestionThread {
    fn of(question: &Arc<Question>, mut claims: Vec<ClaimThread>, origins: &Origins) -> Self {
        sort_by_key(&mut claims, |claim| {
            [
                i64::from(claim.ended.is_some()),
                -i64::from(claim.weight()),
                claim.time(),
            ]
        });
        let is_face_to_face = question.answers == Answers::One
            && matches!(claims.as_slice(), [one, other]
                if one.stands() && other.stands() && one.weight() == other.weight());
        Self {
            question: Arc::clone(question),
            state: state::of(question, &claims, origins),
            claims,
            is_face_to_face,
        }
    }
}

fn add_statements(story: &Story, as_of: AsOf, claims: &mut [ClaimThread]) {
    let known = story
        .statements
        .entries()
        .filter(|(_, s)| as_of.knows(s.time()));
    for (ix, statement) in known {
        for stance in &statement.stances {
            let thread = statement_thread(story, ix, statement, stance);
            if let (Some(thread), Some(claim)) = (thread, claims.get_mut(stance.claim.position())) {
                claim.statements.push(thread);
            }
        }
    }
}

fn statement_thread(
    story: &Story,
    ix: Ix<Statement>,
    statement: &Arc<Statement>,
    stance: &Arc<Stance>,
) -> Option<StatementThread> {
    let speaker = story.speakers.get(statement.speaker)?;
    let speaker_of = |ix| story.speakers.get(ix).cloned();
    Some(StatementThread {
        ix,
        statement: Arc::clone(statement),
        speaker: Arc::clone(speaker),
        part_of: speaker.part_of.and_then(speaker_of),
        possibly_same_as: speaker
            .possibly_same_as
            .iter()
            .copied()
            .filter_map(speaker_of)
            .collect(),
        stance: Arc::clone(stance),
        repeats: statement
            .repeats
            .and_then(|repeated| story.statements.get(repeated))
            .and_then(|repeated| speaker_of(repeated.speaker)),
        read_by: statement
            .reading
            .as_ref()
            .and_then(|reading| speaker_of(reading.by)),
        source: story.sources.get(statement.source).cloned()?,
    })
}

fn add_evidence(story: &Story, claims: &mut [ClaimThread]) {
    for evidence in story.evidence.iter() {
        for reading in &evidence.bearing {
            let read_by = story.speakers.get(reading.read_by).cloned();
            if let (Some(read_by), Some(claim)) =
                (read_by, claims.get_mut(reading.claim.position()))
            {
                claim.evidence.push(EvidenceThread {
                    evidence: Arc::clone(evidence),
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

/// The one source of all statements and all evidence.
fn sole_source(story: &Story) -> Option<Arc<Source>> {
    let of_statements = story
        .statements
        .iter()
        .map(|statement| Some(statement.source));
    let of_evidence = story.evidence.iter().map(|evidence| evidence.source);
    let mut sources = of_statements.chain(of_evidence);
    let first = sources.next()??;
    sources
        .all(|source| source == Some(first))
        .then(|| story.sources.get(first).cloned())?
}
