//! Voices: who says so, by name. Readers see names, not scores.

use story::{
    derive::{StatementThread, Voice, find},
    model::{Speaker, SpeakerKind},
};

use super::ExplorerContext;

/// The most names that a list of voices has.
const MOST: usize = 3;

/// The brief name of a speaker.
pub(super) fn brief_name(explorer: ExplorerContext, speaker: &Speaker) -> String {
    explorer.locale().name(speaker.brief_name())
}

/// The brief names of those who make these statements.
pub(super) fn names(explorer: ExplorerContext, statements: &[&StatementThread]) -> Vec<String> {
    let names = statements.iter();
    let names = names.map(|said| brief_name(explorer, &said.speaker));
    shortened(explorer, names.collect())
}

/// The names, of which the last stands for all others where there are many.
pub(super) fn shortened(explorer: ExplorerContext, mut names: Vec<String>) -> Vec<String> {
    if names.len() > MOST + 1 {
        let others = names.len() - MOST;
        names.truncate(MOST);
        names.push((explorer.locale().messages.and_others)(others));
    }
    names
}

/// The note on a voice that a reader must know beside its name: a person's body, or that a medium
/// is a state's.
pub(super) fn affiliation(explorer: ExplorerContext, voice: &Voice) -> Option<String> {
    let Voice {
        speaker, part_of, ..
    } = voice;
    match speaker.kind {
        SpeakerKind::Person => {
            let body = part_of.as_ref().map(|body| brief_name(explorer, body));
            let side = || {
                let story = explorer.story();
                let side = story.sides.get(speaker.side?)?;
                Some(explorer.locale().name(side.brief_name()))
            };
            body.or_else(side)
        }
        SpeakerKind::StateMedia => {
            let kind = (explorer.locale().messages.speaker_kind)(speaker.kind);
            let name = brief_name(explorer, speaker);
            find(&name, &[kind]).is_empty().then(|| kind.to_owned())
        }
        _ => None,
    }
}
