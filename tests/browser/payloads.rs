//! Hostile strings in every field that holds a text or a link: those that collections of attacks on pages
//! and of naughty strings hold, and that `cargo xtask test` brings.

mod fields;

use std::{
    fs,
    io::{Write, stdout},
    path::Path,
    sync::Arc,
};

use anyhow::{Context, Result, ensure};
use claim_explorer::{
    components::HeadingLevel, html::escaped, locale::Locale, render::StaticStory,
};
use fields::{Field, fields, told};
use serde::Deserialize;
use serde_json::{Value, json};
use story::{Story, model::Interface};

use super::{driver::Browser, page::visit_at, server::Site, setting};

/// The policy of the pages: whatever a story loaded or ran would be told.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self' 'unsafe-inline'; img-src data:";

/// The number of stories on a page, besides the plain one.
const STORIES: usize = 100;

/// A story that has every field for a text or a link.
const WHOLE: &str = include_str!("payloads/whole.json");

/// The share of the strings that the slower drivers' browsers take, one of so many: all take minutes.
const SHARE: usize = 8;

/// A page's findings in its stories.
#[derive(Deserialize)]
struct Seen {
    /// The addresses that were asked for, besides those of the engine and the stories.
    requests: Vec<String>,
    /// The elements that the plain story has not, handlers, links to what is not the web, and calls that
    /// only a script makes.
    scripts: Vec<String>,
    /// The widgets that overflow, or are as good as empty.
    broken: Vec<String>,
    /// The stories in which the string is not seen, as text, wherever it was put.
    unseen: Vec<String>,
    /// The widgets that were live in the end.
    live: usize,
}

#[tokio::test]
async fn hostile_strings_are_text_in_every_field_or_are_refused() -> Result<()> {
    let folder = setting::scratch("payloads")?;
    fs::write(folder.join("traps.js"), include_str!("payloads/traps.js"))?;
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
        stories.extend(story.map(|story| (string.clone(), fields, story)));
    }
    // The plain story, wide and narrow, is what the others are held against.
    let every: Vec<&Field> = texts.iter().collect();
    let plain = told(&file, &every, "A text")
        .ok()
        .context("no plain story")?;
    let plain = ("A text".to_owned(), texts.len(), plain);
    let pages = stories.chunks(STORIES).enumerate();
    let pages = pages.map(|(number, stories)| {
        let stories: Vec<_> = [&plain, &plain].into_iter().chain(stories).collect();
        write_page(&folder, number, &stories)
    });
    let pages = pages.collect::<Result<Vec<String>>>()?;
    let site = Site::default().folder("/payloads/", folder).header(
        "/payloads/",
        "Content-Security-Policy",
        POLICY,
    );
    let mut live = 0;
    visit_at(&pages[0], site, async |page| {
        for path in &pages {
            page.open(path).await?;
            let seen: Value = page
                .async_script(include_str!("payloads/audit.js"), [])
                .await?;
            let seen: Seen = serde_json::from_value(seen).context(path.clone())?;
            for (what, found) in [
                ("scripts", &seen.scripts),
                ("requests", &seen.requests),
                ("broken layouts", &seen.broken),
                ("not seen", &seen.unseen),
            ] {
                ensure!(found.is_empty(), "{path}: {what}: {found:#?}");
            }
            page.ensure_complaints(&[], &[]).await?;
            live += seen.live - 2;
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
    // `println!` would not do: a test that passes keeps it to itself.
    writeln!(
        stdout(),
        "{} strings in {} fields for texts and {} for links: taken {taken} times as text or as a link, refused {} \
         times; {} stories on {} pages, wide or narrow, static and live: 0 scripts, 0 requests, 0 broken layouts",
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

/// Writes a page of stories, static, each with the string that is put into it, and the packed stories
/// beside it; returns its path. Every other one is as narrow as a phone.
fn write_page(folder: &Path, number: usize, stories: &[&(String, usize, Story)]) -> Result<String> {
    let place = folder.join(number.to_string());
    fs::create_dir_all(&place)?;
    let mut elements = Vec::new();
    for (position, (string, fields, story)) in stories.iter().enumerate() {
        fs::write(place.join(format!("{position}.story")), story::pack(story)?)?;
        let rendering = StaticStory {
            story: Arc::new(story.clone()),
            locale: Locale::of(Interface::English),
            heading_level: HeadingLevel::default(),
            open: None,
            page: Some("/harbour.html".to_owned()),
        };
        let string = escaped(&json!(string).to_string());
        let width = if position % 2 == 0 { "wide" } else { "narrow" };
        elements.push(format!(
            "<claim-explorer class={width} story=\"{number}/{position}.story\" data-fields={fields} \
             data-string=\"{string}\">{}</claim-explorer>\n",
            rendering.shadow_root()
        ));
    }
    let elements = elements.concat();
    let html = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Payloads</title><link rel=icon href='data:,'>
        <style>.narrow {{ inline-size: 320px }}</style>
        <script src=traps.js></script><body>{elements}</body></html>"
    );
    fs::write(folder.join(format!("{number}.html")), html)?;
    Ok(format!("/payloads/{number}.html"))
}
