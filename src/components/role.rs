//! The role of a speaker: the side, the office, the larger body, and who it may be too.

use story::derive::StatementThread;

use super::{
    ExplorerContext,
    element::{Element, element},
    voices::brief_name,
};
use crate::locale::capitalised;

/// The role of a statement's speaker, and the ties that a reader should know of.
pub(super) fn role(explorer: ExplorerContext, said: &StatementThread) -> Option<Element> {
    let messages = explorer.locale().messages;
    let (locale, speaker) = (explorer.locale(), &said.speaker);
    let story = explorer.story();
    let side = speaker.side.and_then(|side| story.sides.get(side));
    let same_as = said.possibly_same_as.iter();
    let same_as: Vec<String> = same_as.map(|other| brief_name(explorer, other)).collect();
    let mut parts: Vec<String> = Vec::new();
    parts.extend(side.map(|side| locale.name(side.brief_name())));
    parts.extend(speaker.role.as_ref().map(|role| locale.name(role)));
    let body = said.part_of.as_ref();
    parts.extend(body.map(|body| (messages.part_of)(&brief_name(explorer, body))));
    if !same_as.is_empty() {
        parts.push((messages.possibly_same_as)(&(messages.list)(&same_as)));
    }
    for tie in &speaker.ties {
        parts.push(locale.name(tie));
    }
    (!parts.is_empty()).then(|| element("p", "role").text(&capitalised(&parts.join("; "))))
}
