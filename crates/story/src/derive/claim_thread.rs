//! A claim with its statements and evidence, and how it stands.

use super::{AsOf, Related, Reversal};
use crate::model::{
    Assessment, Claim, ClaimKind, Ended, Evidence, Ix, Points, Shared, Source, Speaker, Stance,
    StanceKind, Statement, Status,
};

/// A claim and all that bears on it.
#[derive(Debug, Clone, PartialEq)]
pub struct ClaimThread {
    /// The reference to the claim.
    pub ix: Ix<Claim>,
    /// The claim.
    pub claim: Shared<Claim>,
    /// The status that the evidence gives it; `None` for a position, which has no truth status.
    pub status: Option<Status>,
    /// The assessment in force.
    pub assessment: Option<Shared<Assessment>>,
    /// Earlier assessments, newest first.
    pub history: Vec<Shared<Assessment>>,
    /// The way in which it left the story, if it did.
    pub ended: Option<Shared<Ended>>,
    /// Whether a standing stance or relation rejects it.
    pub is_disputed: bool,
    /// The statements that take a stance on it, by time, those without a time last; of one time,
    /// those that assert it first.
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
    pub statement: Shared<Statement>,
    /// The speaker.
    pub speaker: Shared<Speaker>,
    /// The speaker that this one belongs to.
    pub part_of: Option<Shared<Speaker>>,
    /// The speakers who may be the same.
    pub possibly_same_as: Vec<Shared<Speaker>>,
    /// The stance on the claim.
    pub stance: Shared<Stance>,
    /// The speaker whom it repeats.
    pub repeats: Option<Shared<Speaker>>,
    /// The speaker who gives the statement's reading, if there is one.
    pub read_by: Option<Shared<Speaker>>,
    /// The source where it is found.
    pub source: Shared<Source>,
    /// Whether the speaker still stands to the claim so: whether the same speaker certainly did
    /// not go back on it later.
    pub stands: bool,
    /// The parts that every step asks for.
    pub(super) gist: Gist,
}

/// The parts of a statement and its stance that are asked for at every step, of every statement:
/// the two lie far apart in memory, and going there takes longer than what is done with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gist {
    /// The speaker who makes the statement.
    pub(super) speaker: Ix<Speaker>,
    /// The kind of the stance.
    pub(super) kind: StanceKind,
    /// Whether the words only imply it.
    pub(super) is_implied: bool,
    /// The last second of its time; beyond all others, if it has none.
    pub(super) latest: i64,
    /// The first and the last second of its time, unless it has none or is only about then.
    pub(super) certain: Option<(i64, i64)>,
}

impl Gist {
    /// The gist of a statement with this stance.
    pub(super) fn of(statement: &Statement, stance: &Stance) -> Self {
        let time = statement.time();
        let certain = time.filter(|time| !time.approximate);
        Self {
            speaker: statement.speaker,
            kind: stance.kind,
            is_implied: stance.implied.is_some(),
            latest: time.map_or(i64::MAX, |time| time.latest),
            certain: certain.map(|time| (time.earliest, time.latest)),
        }
    }
}

/// A piece of evidence, as somebody reads it on one claim.
#[derive(Debug, Clone, PartialEq)]
pub struct EvidenceThread {
    /// The evidence.
    pub evidence: Shared<Evidence>,
    /// The direction in which it points.
    pub points: Points,
    /// The speaker who reads it so.
    pub read_by: Shared<Speaker>,
    /// The source where it is found.
    pub source: Option<Shared<Source>>,
}

impl StatementThread {
    /// The sort key among the statements on its claim.
    pub(super) fn order(&self) -> (i64, StanceKind) {
        (self.gist.latest, self.gist.kind)
    }
}

impl ClaimThread {
    /// The claim before anything is added to it.
    pub(super) fn begin(ix: Ix<Claim>, claim: &Shared<Claim>, as_of: AsOf) -> Self {
        let mut newest_first = as_of.assessments(claim).rev().cloned();
        let assessment = newest_first.next();
        let status = assessment
            .as_ref()
            .map_or(Status::Unverified, |assessment| assessment.status);
        Self {
            ix,
            claim: Shared::clone(claim),
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

    /// The weight of the evidence for it; more is more.
    pub(super) fn weight(&self) -> u8 {
        match self.status {
            Some(Status::Verified) => 6,
            Some(Status::Corroborated) => 5,
            Some(Status::Supported) => 4,
            None | Some(Status::Unverified | Status::Inconclusive) => 3,
            Some(Status::Misleading) => 1,
            Some(Status::False) => 0,
        }
    }

    /// The second at which it was first stated, as far as that is known. The statements are in the
    /// order of their time.
    pub(super) fn time(&self) -> i64 {
        let first = self.statements.first();
        first.map_or(i64::MAX, |thread| thread.gist.latest)
    }

    /// The statements by which speakers now stand to it: those that the same speaker certainly did
    /// not go back on later.
    pub fn standing_statements(&self) -> impl Iterator<Item = &StatementThread> {
        self.statements.iter().filter(|thread| thread.stands)
    }

    /// The statements that it is so, or likely so, one of each speaker.
    pub fn asserted_by(&self) -> Vec<&StatementThread> {
        self.speakers(|thread| thread.stance.kind.affirms())
    }

    /// The statements that reject or doubt it, one of each speaker.
    pub fn opposed_by(&self) -> Vec<&StatementThread> {
        self.speakers(|thread| match thread.stance.kind {
            StanceKind::Denies | StanceKind::Questions => true,
            // To take back a denial is not to reject.
            StanceKind::Retracts => self.statements.iter().any(|earlier| {
                earlier.stance.kind.affirms()
                    && earlier.statement.speaker == thread.statement.speaker
            }),
            StanceKind::Asserts
            | StanceKind::Suggests
            | StanceKind::Reports
            | StanceKind::Declined => false,
        })
    }

    fn speakers(&self, wanted: impl Fn(&StatementThread) -> bool) -> Vec<&StatementThread> {
        let mut first_of_each: Vec<&StatementThread> = Vec::new();
        for thread in self.standing_statements().filter(|thread| wanted(thread)) {
            let speaker = thread.statement.speaker;
            if first_of_each
                .iter()
                .all(|known| known.statement.speaker != speaker)
            {
                first_of_each.push(thread);
            }
        }
        first_of_each
    }
}
