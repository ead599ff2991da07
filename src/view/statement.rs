//! Statements: the speaker first, then the stance, the words, when, how, and whom it repeats.

use leptos::prelude::*;
use story::{
    derive::{Reversal, StatementThread},
    model::{Obtained, Quote, Speaker},
};

use super::{
    context::Shared,
    notes::{Note, notes},
    text::{heading, labelled, paragraph},
};
use crate::locale::Localized;

/// The statements on a claim, with the reversals among them pointed out.
#[component]
pub(super) fn Statements(
    /// What the components share.
    shared: Shared,
    /// The statements, in the order of time.
    statements: Vec<StatementThread>,
    /// Speakers who changed their account.
    reversals: Vec<Reversal>,
) -> impl IntoView {
    let title = Localized::interface(shared.locale.messages.statements);
    let reversals: Vec<_> = reversals
        .iter()
        .map(|reversal| paragraph("reversal", reversal_in_words(shared, reversal)))
        .collect();
    let items: Vec<_> = statements
        .into_iter()
        .map(|thread| view! { <StatementItem shared=shared thread=thread/> })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            {heading(shared, 3, "part-heading", title)}
            {reversals}
            <ul role="list" class="statements">{items}</ul>
        }
    })
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
#[component]
fn StatementItem(
    /// What the components share.
    shared: Shared,
    /// The statement.
    thread: StatementThread,
) -> impl IntoView {
    let messages = shared.locale.messages;
    let statement = &thread.statement;
    let role = thread
        .speaker
        .role
        .as_ref()
        .map(|role| shared.locale.text(role));
    let role = role
        .map(|role| view! { <span class="role" lang=role.lang dir=role.dir>{role.text}</span> });
    let stance = (messages.stance)(thread.stance.kind, thread.stance.implied.is_some());
    let quotes: Vec<_> = statement
        .quotes
        .iter()
        .map(|quote| quote_block(shared, quote))
        .collect();
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
    view! {
        <li class="statement" part=shared.part("statement")>
            <p class="speaker">
                <strong class="name">{shared.locale.name(&thread.speaker.name)}</strong>
                {role}
            </p>
            {paragraph("stance", Localized::interface(stance))}
            {quotes}
            {paraphrase.collect::<Vec<_>>()}
            {readings.collect::<Vec<_>>()}
            {notes("meta", statement_notes(shared, &thread))}
        </li>
    }
}

/// The speaker's very words, set apart from the editors'.
fn quote_block(shared: Shared, quote: &Quote) -> impl IntoView + use<> {
    let messages = shared.locale.messages;
    let words = Localized {
        text: (messages.quote)(&quote.text),
        lang: Some(quote.language.as_str().to_owned()),
        dir: Some(quote.language.direction().as_str()),
    };
    let translated_by = quote.translated_by.as_ref().map(|by| {
        let note = (messages.translated_by)(&shared.locale.name(by));
        paragraph("label", Localized::interface(note))
    });
    view! {
        <blockquote class="quote" part=shared.part("quote")>{paragraph("words", words)} {translated_by}</blockquote>
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
