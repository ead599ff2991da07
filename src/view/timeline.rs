//! What was said and assessed, by day and part of day, in lanes by side.

use story::{
    derive::{Entry, Hour, Timeline},
    model::{Claim, Ix, Side, Stance},
};

use super::{
    context::Shared,
    element::{Element, element, list},
    related::walk,
    status::{Mark, marks},
    text::heading,
};
use crate::{
    locale::Localized,
    options::View,
    state::{Action, Aspect, Found},
};

/// Whether there is something worth showing: something that has a time.
pub(super) fn is_worth_showing(shared: Shared) -> bool {
    let has_moments = shared.with(|session| !session.moments().is_empty());
    has_moments.unwrap_or_default()
}

/// The timeline of what is found, as long as it is looked at.
pub(super) fn timeline(shared: Shared) -> Option<Element> {
    let view = shared.of_aspect(Aspect::View, |choices, _| choices.view())?;
    if view != View::Timeline {
        return None;
    }
    let (as_of, found) = shared.of_aspect(Aspect::Finding, |choices, found| {
        (choices.as_of(), found.clone())
    })?;
    let interface = shared.locale.interface();
    let timeline = shared.with(|session| Timeline::of(session.story(), as_of, interface))?;
    let lanes = lanes(shared, &timeline);
    let mut parts = vec![lane_names(shared, &lanes)];
    for period in &timeline.periods {
        let hours: Vec<Element> = period
            .hours
            .iter()
            .filter_map(|hour| hour_row(shared, &found, &lanes, hour))
            .collect();
        if !hours.is_empty() {
            let title = Localized::interface(period.words.clone());
            parts.push(heading(shared, 1, "period", title));
            parts.extend(hours);
        }
    }
    let untimed = Hour {
        words: None,
        entries: timeline.untimed,
    };
    if let Some(row) = row(shared, &found, &lanes, &untimed.entries) {
        let title = Localized::interface(shared.locale.messages.time_not_given);
        parts.extend([heading(shared, 1, "period", title), row]);
    }
    Some(element("div").class("timeline").children(parts))
}

/// Who has a lane: each side that something is known of, and then those of no side.
fn lanes(shared: Shared, timeline: &Timeline) -> Vec<Option<Ix<Side>>> {
    let hours = timeline.periods.iter().flat_map(|period| &period.hours);
    let entries = || {
        let timed = hours.clone().flat_map(|hour| &hour.entries);
        timed.chain(&timeline.untimed)
    };
    let sides = shared.with(|session| {
        let sides = session.story().sides.entries();
        sides.map(|(side, _)| Some(side)).collect::<Vec<_>>()
    });
    let sides = sides.unwrap_or_default().into_iter().chain([None]);
    sides
        .filter(|side| entries().any(|entry| entry.side() == *side))
        .collect()
}

fn lane_name(shared: Shared, side: Option<Ix<Side>>) -> String {
    let name = shared.with(|session| {
        let side = session.story().sides.get(side?)?;
        Some(shared.locale.name(&side.name))
    });
    name.flatten()
        .unwrap_or_else(|| shared.locale.messages.no_side.to_owned())
}

/// The names of the lanes, over them where they stand side by side.
fn lane_names(shared: Shared, lanes: &[Option<Ix<Side>>]) -> Element {
    let names = lanes
        .iter()
        .map(|side| element("span").text(lane_name(shared, *side)));
    element("div")
        .class("lanes lane-names")
        .set("aria-hidden", "true")
        .children(names)
}

/// A part of a day, or what is known to the day only.
fn hour_row(
    shared: Shared,
    found: &Found,
    lanes: &[Option<Ix<Side>>],
    hour: &Hour,
) -> Option<Element> {
    let words = hour.words.clone();
    let words = words.unwrap_or_else(|| shared.locale.messages.hour_not_given.to_owned());
    let title = heading(shared, 2, "hour", Localized::interface(words));
    let row = row(shared, found, lanes, &hour.entries)?;
    Some(element("div").class("hours").child(title).child(row))
}

/// The entries of the claims that are found, each in its lane.
fn row(
    shared: Shared,
    found: &Found,
    lanes: &[Option<Ix<Side>>],
    entries: &[Entry],
) -> Option<Element> {
    let mut is_empty = true;
    let mut row = element("div").class("lanes");
    for side in lanes {
        let of_side = entries.iter().filter(|entry| entry.side() == *side);
        let items: Vec<Element> = of_side
            .filter_map(|entry| entry_item(shared, found, entry))
            .collect();
        is_empty &= items.is_empty();
        // One that is empty keeps its room.
        row = row.child(if items.is_empty() {
            element("div")
        } else {
            list("lane", items).set("aria-label", lane_name(shared, *side))
        });
    }
    (!is_empty).then_some(row)
}

/// Something that was said or assessed, with a way to each of its claims that is found.
fn entry_item(shared: Shared, found: &Found, entry: &Entry) -> Option<Element> {
    match entry {
        Entry::Statement {
            speaker, stances, ..
        } => {
            let stances = stances.iter().filter(|(claim, ..)| found.shows(*claim));
            let claims: Vec<Element> = stances
                .map(|(ix, claim, stance)| stance_line(shared, *ix, claim, stance))
                .collect();
            let name = shared.locale.name(speaker.brief_name());
            let name = element("strong").class("name").text(name);
            (!claims.is_empty()).then(|| element("li").class("entry").child(name).children(claims))
        }
        Entry::Assessment {
            ix,
            claim,
            assessment,
        } => found.shows(*ix).then(|| {
            let status = Mark::of_status(shared, assessment.status);
            element("li")
                .class("entry assessed")
                .child(
                    element("span")
                        .class("label")
                        .text(shared.locale.messages.assessment),
                )
                .child(marks(None, vec![status]))
                .child(to_claim(shared, *ix, claim))
        }),
    }
}

/// How a statement stands to a claim.
fn stance_line(shared: Shared, ix: Ix<Claim>, claim: &Claim, stance: &Stance) -> Element {
    let words = (shared.locale.messages.stance)(stance.kind, stance.implied.is_some());
    let words = (shared.locale.messages.label)(words);
    element("p")
        .class("stance-line")
        .child(element("span").class("label").text(words))
        .child(to_claim(shared, ix, claim))
}

/// What opens a claim.
fn to_claim(shared: Shared, ix: Ix<Claim>, claim: &Claim) -> Element {
    walk(
        shared,
        Action::Visit(ix),
        &claim.id,
        shared.locale.text(&claim.text),
    )
}
