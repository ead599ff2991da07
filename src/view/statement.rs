//! Statements: the speaker first, then the stance, the words, when, how, and whom it repeats.

use story::{
    derive::{Account, ClaimThread, Reversal, StatementThread},
    model::{Obtained, Quote, Speaker},
};

use super::{
    context::Shared,
    element::{Element, element, list},
    notes::{Note, notes},
    text::{heading, labelled, paragraph},
};
use crate::locale::Localized;

/// The statements on a claim, in the order of time, with the reversals among them pointed out.
pub(super) fn statements(shared: Shared, thread: &ClaimThread) -> Vec<Element> {
    if thread.statements.is_empty() {
        return Vec::new();
    }
    let title = Localized::interface(shared.locale.messages.statements);
    let reversals = thread.reversals.iter();
    let reversals =
        reversals.map(|reversal| paragraph("reversal", reversal_in_words(shared, reversal)));
    let accounts = thread.accounts();
    let items = accounts.iter().map(|account| account_item(shared, account));
    let items = items.collect();
    [heading(shared, 3, "part-heading", title)]
        .into_iter()
        .chain(reversals)
        .chain([list("statements", items)])
        .collect()
}

/// An account with its repetitions.
fn account_item(shared: Shared, account: &Account<'_>) -> Element {
    let item = statement_item(shared, account.first);
    if account.repetitions.is_empty() {
        return item;
    }
    let title = (shared.locale.messages.repeated_by)(account.repetitions.len());
    let repetitions = account.repetitions.iter();
    let repetitions = repetitions.map(|said| statement_item(shared, said));
    item.child(paragraph("repeated", Localized::interface(title)))
        .child(list("repetitions", repetitions.collect()))
}

fn reversal_in_words(shared: Shared, reversal: &Reversal) -> Localized {
    let time = |statement: &story::model::Statement| {
        statement
            .time()
            .map(|time| shared.locale.time(time))
            .unwrap_or_default()
    };
    let name = shared.locale.name(reversal.speaker.brief_name());
    let (asserted, rejected) = (time(&reversal.asserted), time(&reversal.rejected));
    let words = (shared.locale.messages.reversal)(&name, &asserted, reversal.turn, &rejected);
    Localized::interface(words)
}

/// A statement, as it bears on one claim.
fn statement_item(shared: Shared, thread: &StatementThread) -> Element {
    let messages = shared.locale.messages;
    let statement = &thread.statement;
    let name = element("strong")
        .class("name")
        .text(shared.locale.name(&thread.speaker.name));
    let role = thread.speaker.role.as_ref();
    let role = role.map(|role| {
        let role = shared.locale.text(role);
        element("span").class("role").localized(role)
    });
    let speaker = element("p").class("speaker").child(name).children(role);
    let stance = (messages.stance)(thread.stance.kind, thread.stance.implied.is_some());
    let quotes = statement
        .quotes
        .iter()
        .map(|quote| quote_block(shared, quote));
    let paraphrase = statement
        .paraphrase
        .iter()
        .map(|text| paragraph("paraphrase", shared.locale.text(text)));
    let ours = thread
        .stance
        .implied
        .as_ref()
        .map(|why| (messages.our_reading.to_owned(), shared.locale.text(why)));
    let others = statement
        .reading
        .as_ref()
        .zip(thread.read_by.as_ref())
        .map(|(reading, by)| {
            let name = shared.locale.name(by.brief_name());
            (
                (messages.reading_by)(&name),
                shared.locale.text(&reading.text),
            )
        });
    let readings = ours
        .into_iter()
        .chain(others)
        .map(|(label, text)| labelled(shared, "reading", &label, text));
    element("li")
        .class("statement")
        .part(shared, "statement")
        .child(speaker)
        .child(paragraph("stance", Localized::interface(stance)))
        .children(quotes)
        .children(paraphrase)
        .children(readings)
        .children(notes("meta", statement_notes(shared, thread)))
}

/// The speaker's very words, set apart from the editors'.
fn quote_block(shared: Shared, quote: &Quote) -> Element {
    let messages = shared.locale.messages;
    let words = quote_in_words(shared, quote);
    let translated_by = quote.translated_by.as_ref().map(|by| {
        let note = (messages.translated_by)(&shared.locale.name(by));
        paragraph("label", Localized::interface(note))
    });
    element("blockquote")
        .class("quote")
        .part(shared, "quote")
        .child(paragraph("words", words))
        .children(translated_by)
}

/// The words of a quote, in their own language.
pub(super) fn quote_in_words(shared: Shared, quote: &Quote) -> Localized {
    Localized {
        text: (shared.locale.messages.quote)(&quote.text),
        lang: Some(quote.language.as_str().to_owned()),
        dir: Some(quote.language.direction().as_str()),
    }
}

/// When a statement was made, through what, whom it repeats, who its speaker belongs to or may be,
/// what ties the speaker has, and where it is found.
fn statement_notes(shared: Shared, thread: &StatementThread) -> Vec<Note> {
    let messages = shared.locale.messages;
    let name = |speaker: &Speaker| shared.locale.name(speaker.brief_name());
    let statement = &thread.statement;
    let when = match (&statement.said_at, &statement.reported_at) {
        (Some(said), _) => Note::time(shared, said),
        (None, Some(reported)) => Note::text((messages.reported)(&shared.locale.time(reported))),
        (None, None) => Note::text(messages.time_not_given.to_owned()),
    };
    let mut notes = vec![when];
    if let Some(channel) = &statement.channel {
        let medium = shared.locale.name(&channel.medium);
        let outlet = channel
            .outlet
            .as_ref()
            .map(|outlet| shared.locale.name(outlet));
        let words = (messages.channel)(&medium, outlet.as_deref());
        notes.push(Note::link(words, channel.url.as_ref()));
    }
    match statement.obtained {
        Obtained::ToldUs => {
            let publisher = shared.locale.name(&thread.source.publisher);
            notes.push(Note::text((messages.told_to)(&publisher)));
        }
        Obtained::Relayed if statement.channel.is_none() && thread.repeats.is_none() => {
            notes.push(Note::text(messages.relayed.to_owned()));
        }
        Obtained::Relayed | Obtained::Published | Obtained::NotStated => {}
    }
    let same_as: Vec<String> = thread
        .possibly_same_as
        .iter()
        .map(|speaker| name(speaker))
        .collect();
    let about_speaker = [
        thread
            .repeats
            .as_deref()
            .map(|speaker| (messages.repeats)(&name(speaker))),
        thread
            .part_of
            .as_deref()
            .map(|speaker| (messages.part_of)(&name(speaker))),
        (!same_as.is_empty()).then(|| (messages.possibly_same_as)(&(messages.list)(&same_as))),
    ];
    let ties = thread
        .speaker
        .ties
        .iter()
        .map(|tie| shared.locale.name(tie));
    notes.extend(
        about_speaker
            .into_iter()
            .flatten()
            .chain(ties)
            .map(Note::text),
    );
    notes.extend(Note::source(
        shared,
        &thread.source,
        statement.excerpt.as_deref(),
    ));
    notes
}
