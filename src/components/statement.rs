//! Statements: the speaker first, then the stance, the words, when, how, and who passes them on.

use story::{
    derive::{Account, StatementThread},
    model::{Obtained, Quote},
};

use super::{
    ExplorerContext,
    element::{Element, element},
    heading::interface_heading,
    role::role,
    source_note::{Note, notes, source_note},
    text::{labelled, paragraph},
    voices::brief_name,
};
use crate::locale::{Locale, Localized, capitalised};

/// An account: a statement, and those who pass it on.
pub(super) fn account(explorer: ExplorerContext, account: &Account<'_>) -> Element {
    let relays = account.repetitions.iter();
    let relays = relays.map(|said| statement(explorer, said));
    let title = explorer.locale().messages.passed_on;
    let passed_on = (!account.repetitions.is_empty()).then(|| {
        element("div", "relays")
            .child(interface_heading(explorer, 4, "label", title))
            .children(relays)
    });
    element("div", "account")
        .child(statement(explorer, account.first))
        .children(passed_on)
}

/// A statement, as it bears on one claim.
fn statement(explorer: ExplorerContext, said: &StatementThread) -> Element {
    let (locale, messages) = (explorer.locale(), explorer.locale().messages);
    let statement = &said.statement;
    let is_implied = said.stance.implied.is_some();
    let stance = (messages.stance)(said.stance.kind, is_implied, said.speaker.is_plural);
    let flag = element("span", "reading-flag").text(messages.our_reading_flag);
    let name = capitalised(&locale.name(&said.speaker.name));
    let quotes = statement.quotes.iter();
    let paraphrase = statement.paraphrase.as_ref();
    let ours = said.stance.implied.as_ref();
    let ours = ours.map(|why| labelled("why", messages.our_reading, &locale.text(why)));
    let theirs = statement.reading.as_ref().zip(said.read_by.as_ref());
    let theirs = theirs.map(|(reading, by)| {
        let label = (messages.reading_by)(&brief_name(explorer, by));
        labelled("why", &label, &locale.text(&reading.text))
    });
    element("div", "statement")
        .attr_if("part", explorer.part("statement"))
        .child(
            element("p", "who")
                .child(element("b", "").text(&name))
                .text(" ")
                .text(stance)
                .children(is_implied.then_some(flag)),
        )
        .children(role(explorer, said))
        .children(quotes.map(|quote| block_quote(explorer, quote)))
        .children(paraphrase.map(|text| paragraph("paraphrase", &locale.text(text))))
        .children(ours)
        .children(theirs)
        .child(notes(&notes_of(explorer, said)))
}

/// The speaker's very words, set apart from the editors'.
fn block_quote(explorer: ExplorerContext, quote: &Quote) -> Element {
    let locale = explorer.locale();
    let translated_by = quote.translated_by.as_ref().map(|by| {
        let note = (locale.messages.translated_by)(&locale.name(by));
        element("p", "meta").text(&note)
    });
    element("blockquote", "quote")
        .attr_if("part", explorer.part("quote"))
        .child(paragraph("words", &quoted(locale, quote)))
        .children(translated_by)
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
fn notes_of(explorer: ExplorerContext, said: &StatementThread) -> Vec<Note> {
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
    let mut notes: Vec<Note> = notes.into_iter().flatten().collect();
    let story = explorer.story();
    for source in &statement.also_in {
        if let Some(source) = story.sources.get(*source) {
            let words = (messages.also_in)(&locale.name(&source.publisher));
            notes.push(Note::link(words, source.address()));
        }
    }
    notes
}
