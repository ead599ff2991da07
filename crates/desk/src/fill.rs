//! A story put into the `<claim-explorer>` elements of a page, whose every other byte stays as it
//! is.

use std::{cell::Cell, rc::Rc};

use anyhow::{Context, bail, ensure};
use claim_explorer::{components::HeadingLevel, render::StaticStory};
use lol_html::{
    RewriteStrSettings, element,
    html_content::{ContentType, Element},
    rewrite_str,
};
use story::Story;

/// The page with the story in each of its `<claim-explorer>` elements that are for it, in place of
/// what they hold.
///
/// # Errors
///
/// An element without an end tag, and a page that has none for the story.
pub(crate) fn fill(page: &str, rendering: &StaticStory) -> anyhow::Result<String> {
    let (found, closed) = (Cell::new(0_usize), Rc::new(Cell::new(0_usize)));
    let fill_one = element!("claim-explorer", |element| {
        if !is_for(element, &rendering.story) {
            return Ok(());
        }
        found.set(found.get() + 1);
        let closed = Rc::clone(&closed);
        // An element that stands alone has no end tags to handle, and is not closed either.
        if let Some(handlers) = element.end_tag_handlers() {
            handlers.push(Box::new(move |_| {
                closed.set(closed.get() + 1);
                Ok(())
            }));
        }
        let rendering = StaticStory {
            heading_level: heading_level(element),
            open: attribute(element, "claim").and_then(|id| rendering.story.claim(&id)),
            ..rendering.clone()
        };
        element.set_inner_content(&rendering.shadow_root(), ContentType::Html);
        Ok(())
    });
    let settings = RewriteStrSettings {
        element_content_handlers: vec![fill_one],
        ..RewriteStrSettings::new()
    };
    let filled = rewrite_str(page, settings).context("its HTML cannot be followed")?;
    if found.get() == 0 {
        bail!(
            "it has no `<claim-explorer>` element for this story: add \
             `<claim-explorer></claim-explorer>`, or name `{}.story` in its `story`",
            rendering.story.id
        );
    }
    ensure!(
        closed.get() == found.get(),
        "a `<claim-explorer>` element is not closed: add `</claim-explorer>`"
    );
    Ok(filled)
}

/// Whether an element shows the story: it names it, or none.
fn is_for(element: &Element<'_, '_>, story: &Story) -> bool {
    attribute(element, "story").is_none_or(|address| {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let file = path.rsplit('/').next().unwrap_or_default();
        file.strip_suffix(".story") == Some(story.id.as_str())
    })
}

/// The value of an attribute, without white space around it; empty is as good as none.
fn attribute(element: &Element<'_, '_>, name: &str) -> Option<String> {
    let value = element.get_attribute(name)?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// The `heading-level` among an element's attributes, or the default.
fn heading_level(element: &Element<'_, '_>) -> HeadingLevel {
    attribute(element, "heading-level")
        .and_then(|level| level.parse().ok())
        .map(HeadingLevel::new)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
