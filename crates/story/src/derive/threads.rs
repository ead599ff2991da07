//! The visible tree: question → claims → statements, with all that bears on each claim.

use std::{cmp::Reverse, sync::Arc};

use super::{
    AsOf, Origins, QuestionState, Related, Reversal, Tally, related, reversals::reversals, state,
};
use crate::model::{
    Answers, Assessment, Claim, ClaimKind, Ended, Evidence, Ix, Points, Question, Source, Speaker,
    Stance, StanceKind, Statement, Status, Story, Text,
};

/// A story, put together for reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Threads {
    /// The questions, in the order of the file.
    pub questions: Vec<QuestionThread>,
    /// How the claims stand, in numbers.
    pub tally: Tally,
    /// The one source that every statement is found in, if there is only one.
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

/// A claim and all that bears on it.
#[derive(Debug, Clone, PartialEq)]
pub struct ClaimThread {
    /// The reference to the claim.
    pub ix: Ix<Claim>,
    /// The claim.
    pub claim: Arc<Claim>,
    /// What the evidence says of it; `None` for a position, which has no truth status.
    pub status: Option<Status>,
    /// The assessment in force.
    pub assessment: Option<Assessment>,
    /// Earlier assessments, newest first.
    pub history: Vec<Assessment>,
    /// How it left the story, if it did.
    pub ended: Option<Ended>,
    /// Whether a standing stance or relation rejects it.
    pub is_disputed: bool,
    /// The statements that take a stance on it, by time, those without a time last.
    pub statements: Vec<StatementThread>,
    /// The evidence that bears on it, a row for each reading.
    pub evidence: Vec<EvidenceThread>,
    /// The claims that stand against it, for it and beside it.
    pub related: Vec<Related>,
    /// Speakers who changed their account of it.
    pub reversals: Vec<Reversal>,
}

/// A statement, as it bears on one claim.
#[derive(Debug, Clone, PartialEq)]
pub struct StatementThread {
    /// The reference to the statement.
    pub ix: Ix<Statement>,
    /// The statement.
    pub statement: Arc<Statement>,
    /// Who makes it.
    pub speaker: Arc<Speaker>,
    /// Whom the speaker belongs to.
    pub part_of: Option<Arc<Speaker>>,
    /// Who the speaker may be too.
    pub possibly_same_as: Vec<Arc<Speaker>>,
    /// How it stands to the claim.
    pub stance: Stance,
    /// Whom it repeats.
    pub repeats: Option<Arc<Speaker>>,
    /// What somebody takes it to mean, and who.
    pub reading: Option<(Text, Arc<Speaker>)>,
    /// Where it is found.
    pub source: Arc<Source>,
}

/// A piece of evidence, as somebody reads it on one claim.
#[derive(Debug, Clone, PartialEq)]
pub struct EvidenceThread {
    /// The evidence.
    pub evidence: Arc<Evidence>,
    /// Which way it points.
    pub points: Points,
    /// Who reads it so.
    pub read_by: Arc<Speaker>,
    /// Where it is found.
    pub source: Option<Arc<Source>>,
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
            claim
                .statements
                .sort_by_key(|thread| thread.statement.time().map_or(i64::MAX, |t| t.latest));
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
        claims.sort_by_key(|claim| (claim.ended.is_some(), Reverse(claim.weight()), claim.time()));
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

impl ClaimThread {
    fn begin(ix: Ix<Claim>, claim: &Arc<Claim>, as_of: AsOf) -> Self {
        let mut newest_first = as_of.assessments(claim).rev().cloned();
        let assessment = newest_first.next();
        let status = assessment
            .as_ref()
            .map_or(Status::Unverified, |assessment| assessment.status);
        Self {
            ix,
            claim: Arc::clone(claim),
            status: (claim.kind != ClaimKind::Position).then_some(status),
            assessment,
            history: newest_first.collect(),
            ended: as_of.ended(claim).cloned(),
            is_disputed: false,
            statements: Vec::new(),
            evidence: Vec::new(),
            related: Vec::new(),
            reversals: Vec::new(),
        }
    }

    /// Whether anybody has made it or anything bears on it yet.
    pub(super) fn is_known(&self) -> bool {
        !self.statements.is_empty() || !self.evidence.is_empty()
    }

    /// Whether it still counts as an account: neither ended nor false.
    pub fn stands(&self) -> bool {
        self.ended.is_none() && self.status != Some(Status::False)
    }

    /// How much evidence speaks for it; more is more.
    fn weight(&self) -> u8 {
        match self.status {
            Some(Status::Verified) => 6,
            Some(Status::Corroborated) => 5,
            Some(Status::Supported) => 4,
            None | Some(Status::Unverified | Status::Inconclusive) => 3,
            Some(Status::Misleading) => 1,
            Some(Status::False) => 0,
        }
    }

    /// The second at which it was first stated, as far as that is known.
    fn time(&self) -> i64 {
        let times = self
            .statements
            .iter()
            .filter_map(|thread| thread.statement.time());
        times.map(|time| time.latest).min().unwrap_or(i64::MAX)
    }

    /// The statements by which speakers now stand to it: where one speaker's order of statements is
    /// certain, only the last.
    pub fn standing_statements(&self) -> impl Iterator<Item = &StatementThread> {
        self.statements.iter().filter(|thread| {
            let time = thread.statement.time();
            !self.statements.iter().any(|later| {
                later.statement.speaker == thread.statement.speaker
                    && later
                        .statement
                        .time()
                        .zip(time)
                        .is_some_and(|(l, t)| l.earliest > t.latest)
            })
        })
    }

    /// Who says that it is so, each once.
    pub fn asserted_by(&self) -> Vec<&StatementThread> {
        self.speakers(|kind| kind == StanceKind::Asserts)
    }

    /// Who rejects or doubts it, each once.
    pub fn opposed_by(&self) -> Vec<&StatementThread> {
        self.speakers(|kind| {
            matches!(
                kind,
                StanceKind::Denies | StanceKind::Questions | StanceKind::Retracts
            )
        })
    }

    fn speakers(&self, wanted: impl Fn(StanceKind) -> bool) -> Vec<&StatementThread> {
        let mut first_of_each: Vec<&StatementThread> = Vec::new();
        for thread in self
            .standing_statements()
            .filter(|thread| wanted(thread.stance.kind))
        {
            if first_of_each
                .iter()
                .all(|known| known.statement.speaker != thread.statement.speaker)
            {
                first_of_each.push(thread);
            }
        }
        first_of_each
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
    stance: &Stance,
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
        stance: stance.clone(),
        repeats: statement
            .repeats
            .and_then(|repeated| story.statements.get(repeated))
            .and_then(|repeated| speaker_of(repeated.speaker)),
        reading: statement
            .reading
            .as_ref()
            .and_then(|reading| Some((reading.text.clone(), speaker_of(reading.by)?))),
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

fn sole_source(story: &Story) -> Option<Arc<Source>> {
    let mut sources = story.statements.iter().map(|statement| statement.source);
    let first = sources.next()?;
    sources
        .all(|source| source == first)
        .then(|| story.sources.get(first).cloned())?
}
