//! `desk page`: a story as a page of its own, for an iframe, for search engines and for links.

use std::{
    fs,
    io::{Write, stdout},
    path::Path,
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, ensure};
use claim_explorer::{
    STYLE, components::HeadingLevel, html::escaped, locale::Locale, render::StaticStory,
};
use story::{Story, model::Interface};

use crate::{check::load, json_ld::json_ld, pack};

/// The page's additions to the widget's own style: nothing stands around it.
const PAGE_STYLE: &str = "\
    html{color-scheme:light dark;background:light-dark(#fffefb,#141312);\
    font-family:\"Iowan Old Style\",Charter,Georgia,serif;text-size-adjust:100%;-webkit-text-size-adjust:100%}\
    body{margin:0 auto;padding:16px;max-inline-size:60rem}\
    claim-explorer{display:block}";

/// Writes `<id>.html` and `<id>.story` into the folder `output`. Fails, after saying why, if the
/// story is not in order.
pub(crate) fn page(file: &Path, output: &Path) -> anyhow::Result<ExitCode> {
    let Some(story) = load(file)? else {
        return Ok(ExitCode::FAILURE);
    };
    let story = Arc::new(story);
    let id = story.id.as_str();
    ensure!(
        id != "index",
        "the id `index` is the name of a folder's own page: give the story another"
    );
    let place = Place {
        root: "",
        name: id,
        oembed: None,
    };
    pack::write(&story, &output.join(format!("{}.story", story.id)))?;
    let html = output.join(format!("{}.html", story.id));
    let name = html.display();
    fs::write(
        &html,
        document(&story, Locale::of(Interface::English), &place)?,
    )
    .with_context(|| format!("{name} cannot be written"))?;
    writeln!(stdout(), "{name}")?;
    Ok(ExitCode::SUCCESS)
}

/// The place of a page on the web.
pub(crate) struct Place<'p> {
    /// The way to the folder of `embed.js`: empty, or `../`.
    pub(crate) root: &'p str,
    /// The name of the page and of the packed story beside it, without their ends.
    pub(crate) name: &'p str,
    /// The address of the description by which other sites embed the page.
    pub(crate) oembed: Option<&'p str>,
}

/// The whole style of the page.
pub(crate) fn style() -> String {
    format!("{PAGE_STYLE}{STYLE}")
}

/// The page: the static story in the light DOM of the element that takes it over.
pub(crate) fn document(
    story: &Arc<Story>,
    locale: Locale,
    place: &Place<'_>,
) -> anyhow::Result<String> {
    let rendering = StaticStory {
        story: Arc::clone(story),
        locale,
        heading_level: HeadingLevel::new(1),
        open: None,
        page: Some(String::new()),
    };
    let head = head(story, locale, place)?;
    let (tag, dir) = (locale.tag(), locale.direction().as_str());
    let Place { root, name, .. } = place;
    let body = rendering.light_dom();
    Ok(format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{dir}\" data-claim-explorer-page>\n\
         <head>\n{head}\n</head>\n<body>\n\
         <claim-explorer story=\"{name}.story\" lang=\"{tag}\" heading-level=\"1\" deep-links>\
         {body}</claim-explorer>\n\
         <script type=\"module\" src=\"{root}frame.js\"></script>\n\
         <script type=\"module\" src=\"{root}embed.js\"></script>\n</body>\n</html>\n"
    ))
}

/// The page's words on itself to browsers, search engines and those who share it.
fn head(story: &Story, locale: Locale, place: &Place<'_>) -> anyhow::Result<String> {
    let title = locale.name(&story.title);
    let summary = story.summary.as_ref().map(|text| locale.name(text));
    let publisher = story.publisher.as_ref().map(|by| locale.name(&by.name));
    let url = story.url.as_ref().map(|url| url.as_str().to_owned());
    let whole_title = match &publisher {
        Some(publisher) => format!("{title} – {publisher}"),
        None => title.clone(),
    };
    let metas = [
        ("name=\"description\"", &summary),
        ("property=\"og:type\"", &Some("article".to_owned())),
        ("property=\"og:title\"", &Some(title)),
        ("property=\"og:description\"", &summary),
        ("property=\"og:url\"", &url),
        ("property=\"og:site_name\"", &publisher),
        ("property=\"og:locale\"", &Some(locale.tag().to_owned())),
        ("name=\"twitter:card\"", &Some("summary".to_owned())),
    ];
    let metas = metas.into_iter().filter_map(|(name, content)| {
        let content = escaped(content.as_ref()?);
        Some(format!("<meta {name} content=\"{content}\">"))
    });
    let canonical = url
        .iter()
        .map(|url| format!("<link rel=\"canonical\" href=\"{}\">", escaped(url)));
    let oembed = place.oembed.iter().map(|address| {
        let address = escaped(address);
        format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}\">")
    });
    let json_ld = json_ld(story, locale)?;

    let lines = [
        "<meta charset=\"utf-8\">".to_owned(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".to_owned(),
        format!("<title>{}</title>", escaped(&whole_title)),
        "<link rel=\"icon\" href=\"data:,\">".to_owned(),
    ];
    let last_lines = [
        format!("<style>{}</style>", style()),
        format!("<script type=\"application/ld+json\">{json_ld}</script>"),
    ];
    let lines = lines
        .into_iter()
        .chain(metas)
        .chain(canonical)
        .chain(oembed);
    Ok(lines.chain(last_lines).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests;
