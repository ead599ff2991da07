//! The widget's controls, and how they are found in the element's shadow root.

use serde::Serialize;

/// A control of the widget: how it may be found, the first that is there counts.
pub(crate) type Control = &'static [Candidate];

/// The elements that fit a selector, are shown, and whose names begin with `name`.
#[derive(Serialize)]
pub(crate) struct Candidate {
    css: &'static str,
    name: &'static str,
}

const fn any(css: &'static str) -> Candidate {
    Candidate { css, name: "" }
}

const fn named(css: &'static str, name: &'static str) -> Candidate {
    Candidate { css, name }
}

/// The buttons that open questions.
pub(crate) const QUESTIONS: Control = &[any(
    "[part~=question] [aria-expanded]:not([part~=claim] [aria-expanded])",
)];

/// The buttons that open claims.
pub(crate) const CLAIMS: Control = &[any("[part~=claim] [aria-expanded]")];

/// The field to search in.
pub(crate) const SEARCH: Control = &[any("input[type=search]")];

/// The button that clears the search.
pub(crate) const CLEAR: Control = &[named("button", "Clear")];

/// The button that opens the filters.
pub(crate) const FILTERS: Control = &[
    named("[aria-expanded]", "Filter"),
    named("summary", "Filter"),
];

/// The moments to look back to: the one that is chosen, or the slider over all.
pub(crate) const AS_OF: Control = &[
    any("[role=radiogroup] input[type=radio]:checked"),
    any("fieldset input[type=radio]:checked"),
    any("input[type=range]"),
];

/// The tab of the timeline.
pub(crate) const TIMELINE: Control = &[named("[role=tab]", "Timeline")];
