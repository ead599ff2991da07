//! A visit to a page, and what is measured in it.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;

use crate::{
    controls::{AS_OF, CLAIMS, CLEAR, FILTERS, QUESTIONS, SEARCH, TIMELINE},
    figures::{Figures, Measure},
    page::{Key, Page},
    stories::words::SEARCHED,
};

/// The questions to open, by their places in the list from 0 to 1. The first is the largest.
const QUESTIONS_OPENED: [f64; 3] = [0.0, 0.5, 1.0];

/// The claims to open, by their places in the list from 0 to 1.
const CLAIMS_OPENED: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

/// The number of times that the filters are opened.
const FILTERS_OPENED: usize = 2;

/// The number of steps back in time.
const STEPS_BACK: usize = 5;

/// The events from the navigation until two seconds after the story was live.
#[derive(Deserialize)]
struct Started {
    page: f64,
    blocked: f64,
    shift: f64,
    memory: Option<f64>,
}

/// The figures of a visit to a page that has just been opened. Those that cannot be measured are
/// left out; errors are told on standard error.
///
/// # Errors
///
/// If the story does not come alive.
pub(crate) async fn measure(page: &Page<'_>) -> Result<Figures> {
    let mut figures = Figures::default();
    let live: Option<f64> = page.evaluate("bench.live()").await?;
    let live = live.context("the story did not come alive")?;
    figures.note(Measure::Live, Some(live));
    start(page, &mut figures).await;
    let scroll = page.evaluate("bench.scroll()").await;
    figures.note(Measure::Scroll, told(scroll));
    open(page, &mut figures).await;
    find(page, &mut figures).await;
    go_back(page, &mut figures).await;
    Ok(figures)
}

/// The figure, if there is one, after telling of an error.
fn told(outcome: Result<Option<f64>>) -> Option<f64> {
    outcome.unwrap_or_else(|error| {
        eprintln!("not measured: {error:#}");
        None
    })
}

/// Notes the cost of the start, and what is held after it.
async fn start(page: &Page<'_>, figures: &mut Figures) {
    match page.evaluate::<Started>("bench.started()").await {
        Ok(started) => {
            figures.note(Measure::Page, Some(started.page));
            figures.note(Measure::Blocked, Some(started.blocked));
            figures.note(Measure::Shift, Some(started.shift));
            figures.note(Measure::Memory, started.memory);
        }
        Err(error) => {
            told(Err(error));
        }
    }
    let collected = page.cdp("HeapProfiler.collectGarbage", json!({})).await;
    if let Err(error) = collected {
        told(Err(error));
    }
    figures.note(Measure::Nodes, told(page.metric("Nodes").await));
    figures.note(Measure::Heap, told(page.metric("JSHeapUsedSize").await));
}

/// Opens questions, where they are closed, and claims.
async fn open(page: &Page<'_>, figures: &mut Figures) {
    for place in QUESTIONS_OPENED {
        figures.note(Measure::Question, told(page.click(QUESTIONS, place).await));
    }
    for place in CLAIMS_OPENED {
        figures.note(Measure::Claim, told(page.click(CLAIMS, place).await));
    }
}

/// Searches letter by letter, gives the search up, opens the filters.
async fn find(page: &Page<'_>, figures: &mut Figures) {
    for letter in SEARCHED.chars() {
        let ms = told(page.press(SEARCH, Key::Letter(letter)).await);
        figures.note(Measure::Key, ms);
    }
    figures.note(Measure::Clear, told(page.click(CLEAR, 0.0).await));
    for _ in 0..FILTERS_OPENED {
        figures.note(Measure::Filters, told(page.click(FILTERS, 0.0).await));
        // The second click closes them.
        told(page.click(FILTERS, 0.0).await);
    }
}

/// Goes to the timeline and back in time: there, unless it can be done before.
async fn go_back(page: &Page<'_>, figures: &mut Figures) {
    let is_possible = step_back(page, figures).await;
    figures.note(Measure::Timeline, told(page.click(TIMELINE, 0.0).await));
    if !is_possible {
        step_back(page, figures).await;
    }
}

/// Goes back in time and to the present again. Whether the page has a control for it.
async fn step_back(page: &Page<'_>, figures: &mut Figures) -> bool {
    for _ in 0..STEPS_BACK {
        let Some(ms) = told(page.press(AS_OF, Key::ArrowLeft).await) else {
            return false;
        };
        figures.note(Measure::AsOf, Some(ms));
    }
    told(page.press(AS_OF, Key::End).await);
    true
}
