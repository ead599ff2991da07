//! Statements: the speaker first, then the stance, the words, when, how, and who passes them on.

use leptos::prelude::*;
use story::{
    derive::StatementThread,
    model::{Obtained, Quote},
};

use super::{
    ExplorerContext,
    heading::Heading,
    role::Role,
    source_note::{Note, Notes, source_note},
    text::Paragraph,
    voices::brief_name,
};
use crate::locale::{Locale, Localized, capitalised};

/// An account: a statement, and those who pass it on.
#[component]
pub(super) fn AccountItem(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The statement.
    first: StatementThread,
    /// The statements that pass it on.
    repetitions: Vec<StatementThread>,
) -> impl IntoView {
    let title = Localized::interface(explorer.locale().messages.passed_on);
    let relays = (!repetitions.is_empty()).then(|| {
        let relays = repetitions.into_iter();
        let relays = relays.map(|said| view! { <StatementItem explorer=explorer said=said /> });
        view! {
            <div class="relays">
                <Heading explorer=explorer below=4 class="label" text=title />
                {relays.collect_view()}
            </div>
        }
    });
    view! {
        <div class="account">
            <StatementItem explorer=explorer said=first />
            {relays}
        </div>
    }
    .into_any()
}

/// A statement, as it bears on one claim.
#[component]
fn StatementItem(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The statement.
    said: StatementThread,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let statement = &said.statement;
    let is_implied = said.stance.implied.is_some();
    let stance = (messages.stance)(said.stance.kind, is_implied, said.speaker.is_plural);
    let flag = is_implied.then(|| {
        view! {
            <span class="reading-flag">{messages.our_reading_flag}</span>
        }
    });
    let name = capitalised(&explorer.locale().name(&said.speaker.name));
    let quotes = statement.quotes.iter();
    let quotes = quotes.map(|quote| view! { <QuoteBlock explorer=explorer quote=quote.clone() /> });
    let paraphrase = statement.paraphrase.as_ref();
    let paraphrase = paraphrase.map(|text| {
        view! {
            <Paragraph class="paraphrase" text=explorer.locale().text(text) />
        }
    });
    let ours = said.stance.implied.as_ref();
    let ours = ours.map(|why| (messages.our_reading.to_owned(), explorer.locale().text(why)));
    let theirs = statement.reading.as_ref().zip(said.read_by.as_ref());
    let theirs = theirs.map(|(reading, by)| {
        let label = (messages.reading_by)(&brief_name(explorer, by));
        (label, explorer.locale().text(&reading.text))
    });
    let readings = ours.into_iter().chain(theirs);
    let readings = readings.map(|(label, text)| {
        view! {
            <Paragraph class="why" label=label text=text />
        }
    });
    let notes = notes(explorer, &said);
    view! {
        <div class="statement" part=explorer.part("statement")>
            <p class="who"><b>{name}</b>" "{stance}{flag}</p>
            <Role explorer=explorer said=said.clone() />
            {quotes.collect_view()}
            {paraphrase}
            {readings.collect_view()}
            <Notes notes=notes />
        </div>
    }
    .into_any()
}

/// The speaker's very words, set apart from the editors'.
#[component]
fn QuoteBlock(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The words.
    quote: Quote,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let translated_by = quote.translated_by.as_ref().map(|by| {
        let note = (messages.translated_by)(&explorer.locale().name(by));
        view! { <p class="meta">{note}</p> }
    });
    view! {
        <blockquote class="quote" part=explorer.part("quote")>
            <Paragraph class="words" text=quoted(explorer.locale(), &quote) />
            {translated_by}
        </blockquote>
    }
    .into_any()
}

/// The words of a quote, in their own language.
pub(super) fn quoted(locale: Locale, quote: &Quote) -> Localized {
    Localized {
        text: (locale.messages.quote)(&quote.text),
        lang: Some(quote.language.as_str().to_owned()),
        dir: Some(quote.language.direction().as_str()),
    }
}

/// When a statement was made, through what, and where it is found.
fn notes(explorer: ExplorerContext, said: &StatementThread) -> Vec<Note> {
    let messages = explorer.locale().messages;
    let locale = explorer.locale();
    let statement = &said.statement;
    let when = match (&statement.said_at, &statement.reported_at) {
        (Some(said), _) => Note::time(locale, said),
        (None, Some(reported)) => Note::text((messages.reported)(&locale.time(reported))),
        (None, None) => Note::text(messages.time_not_given),
    };
    let channel = statement.channel.as_ref().map(|channel| {
        let outlet = channel.outlet.as_ref().map(|outlet| locale.name(outlet));
        let words = (messages.channel)(&locale.name(&channel.medium), outlet.as_deref());
        Note::link(words, channel.url.as_ref())
    });
    let obtained = match statement.obtained {
        Obtained::ToldUs => {
            let publisher = locale.name(&said.source.publisher);
            Some(Note::text((messages.told_to)(&publisher)))
        }
        Obtained::Relayed if statement.channel.is_none() && said.repeats.is_none() => {
            Some(Note::text(messages.relayed))
        }
        Obtained::Relayed | Obtained::Published | Obtained::NotStated => None,
    };
    let repeats = said.repeats.as_ref();
    let repeats = repeats.map(|from| Note::text((messages.passes_on)(&brief_name(explorer, from))));
    let source = source_note(locale, &said.source, statement.excerpt.as_deref());
    let notes = [Some(when), channel, obtained, repeats, Some(source)];
    notes.into_iter().flatten().collect()
}
