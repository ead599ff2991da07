//! What is said to those who do not see it.

use super::{
    context::Shared,
    element::{Element, element},
};
use crate::state::{Announcement, Aspect};

/// The one place that says, politely, what came of what the reader did.
pub(super) fn announcement(shared: Shared) -> Element {
    let messages = shared.locale.messages;
    let said = move || {
        let announcement = shared.of_aspect(Aspect::Announcement, |choices, found| {
            Some(match choices.announcement()? {
                Announcement::Shared(share) if share.is_copied => messages.copied.to_owned(),
                Announcement::Shared(_) => messages.copy_yourself.to_owned(),
                Announcement::Found => (messages.found)(found.count, found.total),
            })
        });
        Some(element("span").text(announcement??))
    };
    element("p")
        .class("announcement")
        .set("role", "status")
        .live(said)
}
