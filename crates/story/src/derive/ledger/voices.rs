//! The voices of a claim: each speaker once, and one of those who may be the same.

use super::{
    Voice,
    cast::{Cast, Marks},
};
use crate::{
    derive::{Account, StatementThread},
    model::{Shared, Speaker, StanceKind},
};

/// The voices of accounts that stand alike to one claim: the named first, and those by time, as
/// the accounts are.
pub(super) fn voices(accounts: &[&Account<'_>], cast: &Cast<'_>, marks: &mut Marks) -> Vec<Voice> {
    let mut voices: Vec<Voice> = Vec::new();
    // Speakers who are heard, or may be the same, are marked with the position of the voice.
    for is_named in [true, false] {
        for account in accounts {
            let said = account.first;
            let position = said.gist.speaker.position();
            let Some(member) = cast.get(position).filter(|one| one.is_named() == is_named) else {
                continue;
            };
            if marks.put(position, voices.len()) {
                for other in &member.namesakes {
                    marks.put(*other, voices.len());
                }
                voices.push(Voice {
                    speaker: Shared::clone(&said.speaker),
                    part_of: said.part_of.clone(),
                    passes_on: of_others(said),
                    passed_on_by: Vec::new(),
                });
            } else if let Some(voice) = marks.get(position).and_then(|heard| voices.get_mut(heard))
                && voice.speaker == said.speaker
            {
                // A statement made without the words of others too is the voice's own.
                voice.passes_on = voice.passes_on.take().filter(|_| of_others(said).is_some());
            }
        }
    }
    for account in accounts {
        for relay in relays(account) {
            let is_voice = marks
                .get(relay.gist.speaker.position())
                .and_then(|heard| voices.get(heard))
                .is_some_and(|voice| voice.speaker == relay.speaker);
            let heard = marks.get(account.first.gist.speaker.position());
            let voice = heard.and_then(|heard| voices.get_mut(heard));
            if let Some(voice) = voice.filter(|_| !is_voice) {
                add_once(&mut voice.passed_on_by, &relay.speaker);
            }
        }
    }
    marks.clear();
    voices
}

/// The speaker whose words a statement passes on, if it is another.
fn of_others(said: &StatementThread) -> Option<Shared<Speaker>> {
    let whose = said.repeats.as_ref();
    let whose = whose.filter(|whose| **whose != said.speaker);
    whose.cloned()
}

/// The statements that repeat an account, and still stand to the claim as it does or only report it.
fn relays<'t>(account: &Account<'t>) -> impl Iterator<Item = &'t StatementThread> {
    let kind = account.first.gist.kind;
    let repetitions = account.repetitions.iter().copied();
    repetitions.filter(move |said| {
        said.stands && (said.gist.kind == kind || said.gist.kind == StanceKind::Reports)
    })
}

fn add_once(speakers: &mut Vec<Shared<Speaker>>, speaker: &Shared<Speaker>) {
    if !speakers.contains(speaker) {
        speakers.push(Shared::clone(speaker));
    }
}
