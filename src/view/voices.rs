//! Who says so, and who is against, by name.

use story::derive::{ClaimThread, StatementThread};

use super::{
    context::Shared,
    element::{Element, element},
};

/// Who says so, and who is against, by name: readers see names, not scores. The claim's button is
/// described by the element with this `id`.
pub(super) fn voices(shared: Shared, id: String, thread: &ClaimThread) -> Element {
    let messages = shared.locale.messages;
    let voices = [
        (messages.asserted_by, thread.asserted_by()),
        (messages.opposed_by, thread.opposed_by()),
    ]
    .into_iter()
    .filter(|(_, threads)| !threads.is_empty())
    .map(|(label, threads)| {
        let names: Vec<String> = threads
            .into_iter()
            .map(|thread| name(shared, thread))
            .collect();
        let label = element("span").class("label").text((messages.label)(label));
        element("span")
            .class("voice")
            .child(label)
            .text((messages.list)(&names) + " ")
    });
    element("span")
        .class("voices")
        .set("id", id)
        .children(voices)
}

fn name(shared: Shared, thread: &StatementThread) -> String {
    let name = shared.locale.name(thread.speaker.brief_name());
    match thread.stance.implied {
        Some(_) => (shared.locale.messages.implied_by)(&name),
        None => name,
    }
}
