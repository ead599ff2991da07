//! The statements on a claim that their speakers still stand to.

use super::{ClaimThread, StatementThread, claim_thread::Gist, reversals::reversals};
use crate::model::StanceKind;

/// The latest turns of the speakers of a story on one claim; used for one claim after another.
pub(super) struct Turns {
    /// For each speaker.
    last: Vec<Turn>,
}

/// The last turn of a speaker on a claim.
#[derive(Debug, Clone, Copy)]
struct Turn {
    /// The first second of the last time at which the speaker took a stance outright.
    outright: i64,
    /// The same of any stance, outright or implied.
    any: i64,
    /// Whether the speaker ever held it to be so, or likely so.
    has_affirmed: bool,
}

const NONE: Turn = Turn {
    outright: i64::MIN,
    any: i64::MIN,
    has_affirmed: false,
};

impl Turns {
    /// For the speakers of a story, so many.
    pub(super) fn new(speakers: usize) -> Self {
        Self {
            last: vec![NONE; speakers],
        }
    }

    /// Puts the statements on a claim in order, finds those that no later one replaced, and
    /// whether one of them rejects the claim.
    pub(super) fn settle(&mut self, claim: &mut ClaimThread) {
        claim.statements.sort_by_key(StatementThread::order);
        for said in &claim.statements {
            self.add(&said.gist);
        }
        for said in &mut claim.statements {
            let turn = self.of(&said.gist);
            said.stands = !turn.has_replaced(&said.gist);
            claim.is_disputed |= said.stands
                && match said.gist.kind {
                    StanceKind::Denies => true,
                    // To take back a denial is not to reject.
                    StanceKind::Retracts => turn.has_affirmed,
                    _ => false,
                };
        }
        for said in &claim.statements {
            if let Some(turn) = self.last.get_mut(said.gist.speaker.position()) {
                *turn = NONE;
            }
        }
        claim.reversals = reversals(&claim.statements);
    }

    fn of(&self, said: &Gist) -> Turn {
        let turn = self.last.get(said.speaker.position());
        turn.copied().unwrap_or(NONE)
    }

    fn add(&mut self, said: &Gist) {
        let Some(turn) = self.last.get_mut(said.speaker.position()) else {
            return;
        };
        turn.has_affirmed |= said.kind.affirms();
        // Not to answer changes nothing, nor does it to pass on what others say.
        if let Some((earliest, _)) = said.certain
            && !matches!(said.kind, StanceKind::Declined | StanceKind::Reports)
        {
            turn.any = turn.any.max(earliest);
            if !said.is_implied {
                turn.outright = turn.outright.max(earliest);
            }
        }
    }
}

impl Turn {
    /// Whether the speaker certainly changed, later, how a statement stands to the claim. Our
    /// reading does not outweigh plain words.
    fn has_replaced(self, said: &Gist) -> bool {
        let later = if said.is_implied {
            self.any
        } else {
            self.outright
        };
        said.certain.is_some_and(|(_, latest)| latest < later)
    }
}
