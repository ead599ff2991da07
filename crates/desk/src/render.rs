//! `desk render`: a story as static HTML.

use std::{
    fs,
    io::{Write, stdout},
    path::Path,
    process::ExitCode,
    sync::Arc,
};

use anyhow::Context;
use claim_explorer::{components::HeadingLevel, locale::Locale, render::StaticStory};
use story::{Story, model::Interface};

use crate::{check::load, fill::fill};

/// Prints the static story of `file`, or puts it into the `<claim-explorer>` elements of the page
/// `into`. Its links from claim to claim lead to the standalone page in the folder `pages`. Fails,
/// after saying why, if the story is not in order.
pub(crate) fn render(
    file: &Path,
    into: Option<&Path>,
    pages: Option<&str>,
) -> anyhow::Result<ExitCode> {
    let Some(story) = load(file)? else {
        return Ok(ExitCode::FAILURE);
    };
    let rendering = StaticStory {
        page: pages.map(|folder| page_address(folder, &story)),
        story: Arc::new(story),
        locale: Locale::of(Interface::English),
        heading_level: HeadingLevel::default(),
        open: None,
    };
    match into {
        None => writeln!(stdout(), "{}", rendering.shadow_root())?,
        Some(page) => {
            let name = page.display();
            let html =
                fs::read_to_string(page).with_context(|| format!("{name} cannot be read"))?;
            let filled =
                fill(&html, &rendering).with_context(|| format!("{name} cannot take the story"))?;
            fs::write(page, filled).with_context(|| format!("{name} cannot be written"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The address of the story's standalone page in a folder of them.
pub(crate) fn page_address(folder: &str, story: &Story) -> String {
    format!("{}/{}.html", folder.trim_end_matches('/'), story.id)
}
