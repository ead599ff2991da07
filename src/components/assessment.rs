//! Our assessment of a claim, with its basis and its history.

use story::{derive::ClaimThread, model::Assessment};

use super::{
    ExplorerContext,
    element::{Element, element},
    heading::interface_heading,
    mark::Mark,
    text::paragraph,
};
use crate::locale::Localized;

/// The assessment in force and the earlier ones; for a position, that there is none, and why. The
/// headings stand so many levels below the widget's first.
pub(super) fn assessments(explorer: ExplorerContext, below: u8, thread: &ClaimThread) -> Element {
    let (locale, messages) = (explorer.locale(), explorer.locale().messages);
    let [not_assessed, why] = messages.not_assessed;
    let current = thread.assessment.as_ref();
    let (title, basis) = if thread.status.is_none() {
        (not_assessed, Some(Localized::interface(why)))
    } else {
        let basis = current.map(|assessment| locale.text(&assessment.basis));
        (messages.assessment, basis)
    };
    let earlier = thread.history.iter().map(|assessment| {
        element("li", "")
            .marks(&[Mark::of_status(explorer, assessment.status)])
            .child(paragraph("basis", &locale.text(&assessment.basis)))
            .children(since(explorer, assessment))
    });
    let mut assessments = element("div", "assessment")
        .child(interface_heading(explorer, below, "label", title))
        .text(" ")
        .marks(&Mark::all_of(explorer, thread))
        .children(basis.map(|basis| paragraph("basis", &basis)))
        .children(current.and_then(|assessment| since(explorer, assessment)));
    if !thread.history.is_empty() {
        let history = element("ul", "history").attr("role", "list");
        assessments = assessments
            .child(interface_heading(
                explorer,
                below,
                "label",
                messages.history,
            ))
            .child(history.children(earlier));
    }
    assessments
}

/// The time since which an assessment is in force.
fn since(explorer: ExplorerContext, assessment: &Assessment) -> Option<Element> {
    let at = assessment.at.as_ref()?;
    let time = element("time", "").attr_if("datetime", at.datetime.as_deref());
    Some(element("p", "meta").child(time.text(&explorer.locale().time(at))))
}
