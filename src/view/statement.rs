//! Statements: the speaker first, then the stance, the words, when, how, and whom it repeats.

use leptos::prelude::*;
use story::{
    derive::{Reversal, StatementThread},
    model::{Obtained, Quote, Speaker},
};

use super::{
    context::Shared,
    heading::heading,
    source::{Linked, SourceNote},
    time::TimeInWords,
};

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
    let messages = shared.locale.messages;
    let reversals = reversals.into_iter().map(|reversal| {
        let sentence = reversal_in_words(shared, &reversal);
        view! { <p class="reversal">{sentence}</p> }
    });
    (!statements.is_empty()).then(|| {
        let items = statements
            .into_iter()
            .map(|thread| view! { <StatementItem shared=shared thread=thread/> });
        view! {
            {heading(shared, 3, "part-heading", messages.statements)}
            {reversals.collect_view()}
            <ul class="statements">{items.collect_view()}</ul>
        }
    })
}

fn reversal_in_words(shared: Shared, reversal: &Reversal) -> String {
    let time = |statement: &story::model::Statement| {
        statement
            .time()
            .map(|time| shared.locale.time(time))
            .unwrap_or_default()
    };
    let name = shared.locale.name(reversal.speaker.brief_name());
    let (asserted, rejected) = (time(&reversal.asserted), time(&reversal.rejected));
    (shared.locale.messages.reversal)(&name, &asserted, reversal.turn, &rejected)
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
    let stance = (messages.stance)(thread.stance.kind, thread.stance.implied.is_some());
    let reading = thread.stance.implied.as_ref().map(|why| {
        view! { <Aside label=messages.our_reading.to_owned() text=shared.locale.name(why)/> }
    });
    let quotes = statement.quotes.iter().cloned();
    let quotes = quotes
        .map(|quote| view! { <QuoteBlock shared=shared quote=quote/> })
        .collect_view();
    let paraphrase = statement.paraphrase.as_ref().map(|paraphrase| {
        let text = shared.locale.text(paraphrase);
        view! { <p class="paraphrase" lang=text.lang dir=text.dir>{text.text}</p> }
    });
    let reading_by_others = thread.reading.as_ref().map(|(text, by)| {
        let label = (messages.reading_by)(&shared.locale.name(by.brief_name()));
        view! { <Aside label=label text=shared.locale.name(text)/> }
    });
    let side_notes = side_notes(shared, &thread);
    let excerpt = statement.excerpt.clone();
    view! {
        <li class="statement" part="statement">
            <p class="speaker">
                <strong class="name">{shared.locale.name(&thread.speaker.name)}</strong>
                {role(shared, &thread.speaker)}
            </p>
            <p class="stance">{stance}</p>
            {quotes}
            {paraphrase}
            {reading}
            {reading_by_others}
            <ul class="meta">
                <li><When shared=shared thread=thread.clone()/></li>
                {side_notes}
                <SourceNote shared=shared source=thread.source excerpt=excerpt/>
            </ul>
        </li>
    }
}

fn role(shared: Shared, speaker: &Speaker) -> Option<impl IntoView + use<>> {
    let role = shared.locale.text(speaker.role.as_ref()?);
    Some(view! { <span class="role" lang=role.lang dir=role.dir>{role.text}</span> })
}

/// A note that is not the speaker's: whose it is, and what it says.
#[component]
fn Aside(
    /// Whose reading it is.
    label: String,
    /// What it says.
    text: String,
) -> impl IntoView {
    view! { <p class="reading"><span class="label">{label}": "</span>{text}</p> }
}

/// The speaker's very words, set apart from the editors'.
#[component]
fn QuoteBlock(
    /// What the components share.
    shared: Shared,
    /// The quote.
    quote: Quote,
) -> impl IntoView {
    let messages = shared.locale.messages;
    let words = (messages.quote)(&quote.text);
    let direction = quote.language.direction().as_str();
    let translated_by = quote.translated_by.as_ref().map(|by| {
        let note = (messages.translated_by)(&shared.locale.name(by));
        view! { <p class="label">{note}</p> }
    });
    view! {
        <blockquote class="quote" part="quote">
            <p lang=quote.language.as_str().to_owned() dir=direction>{words}</p>
            {translated_by}
        </blockquote>
    }
}

/// When a statement was made, or that this is not known.
#[component]
fn When(
    /// What the components share.
    shared: Shared,
    /// The statement.
    thread: StatementThread,
) -> impl IntoView {
    let messages = shared.locale.messages;
    let statement = &thread.statement;
    let said = statement
        .said_at
        .clone()
        .map(|time| view! { <TimeInWords shared=shared time=time/> });
    let other = match (&statement.said_at, &statement.reported_at) {
        (Some(_), _) => None,
        (None, Some(reported)) => Some((messages.reported)(&shared.locale.time(reported))),
        (None, None) => Some(messages.time_not_given.to_owned()),
    };
    view! { {said} {other} }
}

/// The channel, whom the statement repeats, and what ties its speaker has.
fn side_notes(shared: Shared, thread: &StatementThread) -> impl IntoView + use<> {
    let messages = shared.locale.messages;
    let name = |speaker: &Speaker| shared.locale.name(speaker.brief_name());
    let statement = &thread.statement;
    let channel = statement.channel.as_ref().map(|channel| {
        let medium = shared.locale.name(&channel.medium);
        let outlet = channel
            .outlet
            .as_ref()
            .map(|outlet| shared.locale.name(outlet));
        let words = outlet.map_or(medium.clone(), |outlet| format!("{medium} ({outlet})"));
        (
            capitalized(&words),
            channel.url.as_ref().map(|url| url.as_str().to_owned()),
        )
    });
    let obtained = match statement.obtained {
        Obtained::ToldUs => Some((messages.told_to)(
            &shared.locale.name(&thread.source.publisher),
        )),
        Obtained::Relayed if channel.is_none() => Some(messages.relayed.to_owned()),
        Obtained::Relayed | Obtained::Published | Obtained::NotStated => None,
    };
    let repeats = thread
        .repeats
        .as_deref()
        .map(|speaker| (messages.repeats)(&name(speaker)));
    let part_of = thread
        .part_of
        .as_deref()
        .map(|speaker| (messages.part_of)(&name(speaker)));
    let same_as: Vec<String> = thread
        .possibly_same_as
        .iter()
        .map(|speaker| name(speaker))
        .collect();
    let same_as =
        (!same_as.is_empty()).then(|| (messages.possibly_same_as)(&(messages.list)(&same_as)));
    let ties = thread
        .speaker
        .ties
        .iter()
        .map(|tie| shared.locale.name(tie));
    let plain = [obtained, repeats, part_of, same_as]
        .into_iter()
        .flatten()
        .chain(ties);
    channel
        .into_iter()
        .chain(plain.map(|note| (note, None)))
        .map(|(note, address)| view! { <li><Linked text=note address=address/></li> })
        .collect_view()
}

/// The text with its first letter in capitals, where the script has them.
fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}
