//! The stance of a column on a claim.

use std::sync::Arc;

use super::{
    Lead,
    cast::{Cast, Marks},
    voices::voices,
};
use crate::{
    derive::{Account, ClaimThread},
    model::StanceKind,
};

/// The stance of a column on a claim.
pub(super) struct ColumnStance<'t> {
    /// The claim.
    pub(super) claim: &'t ClaimThread,
    /// The claim's position among those of the question.
    pub(super) position: usize,
    /// The position of the column.
    pub(super) column: usize,
    /// The stance of those of the column who speak plainest: who asserts it speaks plainer than
    /// who denies it, and so on.
    pub(super) kind: StanceKind,
    /// Whether all of those only imply it.
    pub(super) is_implied: bool,
    /// The accounts of the column, of whatever stance.
    accounts: Vec<Account<'t>>,
}

impl<'t> ColumnStance<'t> {
    /// The stances of all columns on these claims. Who repeats a statement on a claim, or only
    /// reports it, takes none on it.
    pub(super) fn all_on(claims: &'t [Arc<ClaimThread>], cast: &Cast<'_>) -> Vec<Self> {
        let mut stances: Vec<Self> = Vec::new();
        for (position, claim) in claims.iter().enumerate() {
            let begin = stances.len();
            for account in claim.accounts() {
                if !account.first.stands || account.first.gist.kind == StanceKind::Reports {
                    continue;
                }
                let (kind, is_implied) = manner(&account);
                let column = cast.column(account.first.gist.speaker);
                let mut of_claim = stances.iter_mut().skip(begin);
                if let Some(known) = of_claim.find(|known| known.column == column) {
                    let plainest = (known.kind, known.is_implied).min((kind, is_implied));
                    (known.kind, known.is_implied) = plainest;
                    known.accounts.push(account);
                } else {
                    stances.push(Self {
                        claim,
                        position,
                        column,
                        kind,
                        is_implied,
                        accounts: vec![account],
                    });
                }
            }
        }
        stances
    }

    /// Whether it holds the claim to be so, or likely so.
    pub(super) fn affirms(&self) -> bool {
        self.kind.affirms()
    }

    /// The rank of the claim among those that the column may lead with, after these leads of
    /// earlier columns; the least leads. A claim that one asserts and another denies may stand in
    /// both cells.
    pub(super) fn rank(&self, earlier: &[Option<&Self>]) -> impl Ord + use<> {
        let is_there =
            |lead: &&Self| lead.position == self.position && lead.affirms() && self.affirms();
        let rejection = Some(self.kind).filter(|_| !self.affirms());
        (
            rejection,
            earlier.iter().flatten().any(is_there),
            self.claim.ended.is_some(),
            u8::MAX - self.claim.weight(),
            self.is_implied,
            self.claim.ix,
        )
    }

    /// The accounts of those who speak plainest.
    pub(super) fn plainest(&self) -> impl Iterator<Item = &Account<'t>> {
        let wanted = (self.kind, self.is_implied);
        let accounts = self.accounts.iter();
        accounts.filter(move |account| manner(account) == wanted)
    }

    /// The claim, as the column leads with it.
    pub(super) fn lead(&self, cast: &Cast<'_>, marks: &mut Marks) -> Lead {
        let accounts: Vec<&Account<'_>> = self.plainest().collect();
        Lead {
            stance: self.kind,
            is_implied: self.is_implied,
            voices: voices(&accounts, cast, marks),
            ..Lead::without_voices(self.claim)
        }
    }
}

/// The stance of an account, and whether it is only implied.
fn manner(account: &Account<'_>) -> (StanceKind, bool) {
    let gist = account.first.gist;
    (gist.kind, gist.is_implied)
}

impl Lead {
    /// A claim to lead with on which nobody takes a stance.
    pub(super) fn without_voices(claim: &ClaimThread) -> Self {
        Self {
            ix: claim.ix,
            claim: claim.claim.clone(),
            status: claim.status,
            is_disputed: claim.is_disputed,
            ended: claim.ended.as_ref().map(|ended| ended.kind),
            stance: StanceKind::Asserts,
            is_implied: false,
            voices: Vec::new(),
        }
    }
}
