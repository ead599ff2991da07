//! Hostile strings in every field that holds a text or a link: those that collections of attacks on pages
//! and of naughty strings hold, and that `cargo xtask test` brings.

mod fields;

use std::{
    env, fs,
    io::{Write, stdout},
    path::Path,
    sync::Arc,
};

use anyhow::{Context, Result, ensure};
use claim_explorer::{components::HeadingLevel, locale::Locale, render::StaticStory};
use fields::{Field, fields, told};
use serde::Deserialize;
use serde_json::{Value, json};
use story::{Story, model::Interface};

use super::{driver::Browser, page::visit_at, server::Site, setting};

/// The number of stories on a page.
const STORIES: usize = 100;

/// A story that has every field for a text or a link.
const WHOLE: &str = include_str!("payloads/whole.json");

/// The share of the strings that browsers take, one of so many: Chromium has the fastest driver.
const SHARE: usize = 8;

/// What a page saw of its stories.
#[derive(Deserialize)]
struct Seen {
    /// The addresses that were asked for, besides those of the engine and the stories.
    requests: Vec<String>,
    /// The elements, attributes and links that no story has, and calls that only a script makes.
    scripts: Vec<String>,
    /// The widgets that overflow, or are as good as empty.
    broken: Vec<String>,
    /// The stories whose title is not the one that was given, live or not.
    mistaken: Vec<String>,
    /// The widgets that were live in the end.
    live: usize,
}

#[tokio::test]
async fn hostile_strings_are_text_in_every_field_or_are_refused() -> Result<()> {
    let folder = env::temp_dir().join(format!(
        "claim-explorer-payloads-{:?}",
        Browser::of_this_run()?
    ));
    let strings = setting::read(&setting::path("CLAIM_EXPLORER_PAYLOADS")?)?;
    let strings: Vec<String> = serde_json::from_str(&strings)?;
    let strings = match Browser::of_this_run()? {
        Browser::Chromium => strings,
        Browser::Firefox => strings.into_iter().step_by(SHARE).collect(),
        Browser::WebKitGtk => strings.into_iter().skip(1).step_by(SHARE).collect(),
    };
    let file = serde_json::from_str(WHOLE)?;
    let texts = fields(&file, "A text");
    // A link is a text too, but no text is a link.
    let all = fields(&file, "https://a.example/b");
    let links = all.len() - texts.len();
    ensure!(
        (texts.len(), links) == (36, 10),
        "{} texts, {links} links",
        texts.len()
    );

    let mut taken = 0;
    let mut stories = Vec::new();
    for string in &strings {
        let (fields, story) = telling(&file, &all, string)?;
        taken += fields;
        stories.extend(story);
    }
    let pages = stories.chunks(STORIES).enumerate();
    let pages = pages.map(|(number, stories)| write_page(&folder, number, stories));
    let pages = pages.collect::<Result<Vec<String>>>()?;
    let site = Site::default().folder("/payloads/", folder);
    let mut live = 0;
    visit_at(&pages[0], site, async |page| {
        for path in &pages {
            page.open(path).await?;
            let seen: Value = page
                .async_script(include_str!("payloads/audit.js"), [])
                .await?;
            let seen: Seen = serde_json::from_value(seen).context(path.clone())?;
            ensure!(
                seen.scripts.is_empty(),
                "{path}: scripts: {:#?}",
                seen.scripts
            );
            ensure!(
                seen.requests.is_empty(),
                "{path}: requests: {:#?}",
                seen.requests
            );
            ensure!(
                seen.broken.is_empty(),
                "{path}: broken layouts: {:#?}",
                seen.broken
            );
            ensure!(
                seen.mistaken.is_empty(),
                "{path}: other titles: {:#?}",
                seen.mistaken
            );
            live += seen.live;
        }
        Ok(())
    })
    .await?;
    ensure!(
        live == stories.len(),
        "{live} of {} stories were live",
        stories.len()
    );
    let refused = strings.len() * all.len() - taken;
    // Not by `println!`, which a test that passes keeps to itself.
    writeln!(
        stdout(),
        "{} strings in {} fields for texts and {} for links: taken {taken} times as text or as a link, refused {} \
         times; {} stories on {} pages, static and live: 0 scripts, 0 requests, 0 broken layouts",
        strings.len(),
        texts.len(),
        links,
        refused,
        stories.len(),
        pages.len()
    )?;
    Ok(())
}

/// The number of fields that take a string, and a story with it in all of them, if there are any.
fn telling(file: &Value, fields: &[Field], string: &str) -> Result<(usize, Option<Story>)> {
    let mut taking: Vec<&Field> = fields.iter().collect();
    while !taking.is_empty() {
        match told(file, &taking, string) {
            Ok(story) => return Ok((taking.len(), Some(story))),
            Err(places) => {
                let before = taking.len();
                taking.retain(|field| !field.is_in(&places));
                ensure!(
                    taking.len() < before,
                    "{string:?} is wrong elsewhere: {places:?}"
                );
            }
        }
    }
    Ok((0, None))
}

/// Writes a page of stories, static, and the packed stories beside it; returns its path.
fn write_page(folder: &Path, number: usize, stories: &[Story]) -> Result<String> {
    let place = folder.join(number.to_string());
    fs::create_dir_all(&place)?;
    let mut elements = String::new();
    for (position, story) in stories.iter().enumerate() {
        fs::write(place.join(format!("{position}.story")), story::pack(story)?)?;
        let locale = Locale::of(Interface::English);
        let rendering = StaticStory {
            story: Arc::new(story.clone()),
            locale,
            heading_level: HeadingLevel::default(),
            open: None,
            page: Some("/harbour.html".to_owned()),
        };
        let title = json!(locale.name(&story.title)).to_string();
        elements.extend([
            format!("<claim-explorer story=\"{number}/{position}.story\" data-title=\""),
            claim_explorer::html::escaped(&title),
            format!("\">{}</claim-explorer>\n", rendering.shadow_root()),
        ]);
    }
    let html = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Payloads</title><link rel=icon href='data:,'>
        <script>{}</script><body>{elements}</body></html>",
        include_str!("payloads/traps.js")
    );
    fs::write(folder.join(format!("{number}.html")), html)?;
    Ok(format!("/payloads/{number}.html"))
}
