//! Statements.

use std::collections::HashMap;

use super::{Checker, ids::Kind};
use crate::{
    model::{Channel, Interpretation, Ix, Shared, Stance, Statement, Time},
    problem::{Code, Span},
    raw::{RawChannel, RawInterpretation, RawStance, RawStatement, RawTime},
};

impl Checker<'_, '_, '_> {
    /// A statement of a story that was compiled up to `as_of`.
    pub(super) fn statement(
        &mut self,
        raw: &RawStatement,
        as_of: Option<&Time>,
    ) -> Option<Statement> {
        let id = self.id(raw.id.as_ref());
        let speaker = self.resolve(raw.speaker.as_ref());
        self.stances_differ(&raw.stances);
        let stances = raw
            .stances
            .iter()
            .filter_map(|stance| self.stance(stance).map(Shared::new))
            .collect();
        let source = self.resolve(raw.source.as_ref());
        let quotes = self.quotes(raw, source);
        let paraphrase = self.text(raw.paraphrase.as_ref());
        let is_lost = |name| self.problems.is_lost(raw.position, name);
        let is_wordless = raw.quotes.is_empty() && raw.paraphrase.is_none();
        if is_wordless && !is_lost("quotes") && !is_lost("paraphrase") {
            self.problems
                .add(
                    Code::WordlessStatement,
                    raw.position.opening(),
                    "neither `quotes` nor `paraphrase`",
                    "what was said",
                )
                .help("quote the words, or put them in your own as `paraphrase`");
        }
        let said_at = self.time_until(raw.said_at.as_ref(), as_of);
        let reported_at = self.time_until(raw.reported_at.as_ref(), as_of);
        self.said_before_reported(raw, said_at.as_ref(), reported_at.as_ref());
        let obtained = self.word(raw.obtained.as_ref());
        let also_in = self.resolve_all(&raw.also_in);
        let channel = raw
            .channel
            .as_ref()
            .and_then(|channel| self.channel(channel));
        let repeats = self.resolve(raw.repeats.as_ref());
        self.repeats_something(raw, repeats);
        let reading = raw
            .reading
            .as_ref()
            .and_then(|reading| self.interpretation(reading));
        Some(Statement {
            id: id?,
            speaker: speaker?,
            stances,
            quotes,
            paraphrase,
            said_at,
            reported_at,
            obtained: obtained?,
            also_in,
            channel,
            repeats,
            reading,
            source: source?,
            excerpt: raw.excerpt.as_ref().map(|excerpt| excerpt.value.clone()),
        })
    }

    /// A time that must not lie after `as_of`.
    pub(super) fn time_until(
        &mut self,
        raw: Option<&RawTime>,
        as_of: Option<&Time>,
    ) -> Option<Time> {
        let time = self.time(raw)?;
        if let (Some(as_of), Some(raw)) = (as_of, raw)
            && time.earliest > as_of.latest
        {
            self.problems
                .add(
                    Code::AfterAsOf,
                    raw.span(),
                    "a time later than the story's `asOf`",
                    "a time that begins no later than it",
                )
                .help("correct the time, or move `asOf` on");
        }
        Some(time)
    }

    /// A report before what it reports.
    fn said_before_reported(
        &mut self,
        raw: &RawStatement,
        said_at: Option<&Time>,
        reported_at: Option<&Time>,
    ) {
        let times = said_at.zip(reported_at);
        if let (Some(said), Some(reported)) = (&raw.said_at, &raw.reported_at)
            && times.is_some_and(|(said, reported)| reported.latest < said.earliest)
        {
            self.problems
                .add(
                    Code::ReportedBeforeSaid,
                    reported.span(),
                    "a report from before the statement was made",
                    "a `reportedAt` no earlier than `saidAt`",
                )
                .help("exchange the two, or correct one")
                .see(said.span(), "`saidAt`");
        }
    }

    /// A repetition of a statement on none of the same claims.
    fn repeats_something(&mut self, raw: &RawStatement, repeats: Option<Ix<Statement>>) {
        let repeated = repeats.and_then(|ix| self.raw.statements.get(ix.position()));
        let (Some(repeated), Some(id)) = (repeated, &raw.repeats) else {
            return;
        };
        let claims = |statement: &RawStatement| -> Vec<String> {
            let claims = statement
                .stances
                .iter()
                .filter_map(|stance| stance.claim.as_ref());
            claims.map(|claim| claim.value.clone()).collect()
        };
        let is_read = |statement: &RawStatement| {
            !self.problems.is_lost(statement.position, "stances")
                && claims(statement).len() == statement.stances.len()
        };
        let (own, theirs) = (claims(raw), claims(repeated));
        let are_known = own
            .iter()
            .chain(&theirs)
            .all(|id| self.ids.is(Kind::Claim, id));
        let shares_one = own.iter().any(|claim| theirs.contains(claim));
        if is_read(raw) && is_read(repeated) && are_known && !shares_one {
            let note = self.problems.add(
                Code::RepeatsNothing,
                id.at,
                format!(
                    "`repeats` of `{}`, which is on none of the same claims",
                    id.value
                ),
                "a statement on a claim that this one is on",
            );
            let note = note.help("name the statement that it passes on, or remove `repeats`");
            if let Some(other) = &repeated.id {
                note.see(other.at, "the statement");
            }
        }
    }

    fn stances_differ(&mut self, stances: &[RawStance]) {
        let mut firsts: HashMap<&str, Span> = HashMap::new();
        for claim in stances.iter().filter_map(|stance| stance.claim.as_ref()) {
            let Some(first) = firsts.get(claim.value.as_str()) else {
                firsts.insert(&claim.value, claim.at);
                continue;
            };
            self.problems
                .add(
                    Code::DuplicateStance,
                    claim.at,
                    format!("`{}` again", claim.value),
                    "one stance on each claim",
                )
                .help("split the statement, or keep one of the stances")
                .see(*first, "the first stance on it");
        }
    }

    fn stance(&mut self, raw: &RawStance) -> Option<Stance> {
        let claim = self.resolve(raw.claim.as_ref());
        let kind = self.word(raw.stance.as_ref());
        let why = self.text(raw.why.as_ref());
        let quantity = raw
            .quantity
            .as_ref()
            .and_then(|quantity| self.quantity(quantity));
        let is_implied = raw.implied.as_ref().is_some_and(|implied| implied.value);
        let is_why_lost = || self.problems.is_lost(raw.position, "why");
        if let Some(implied) = raw
            .implied
            .as_ref()
            .filter(|_| is_implied && raw.why.is_none() && !is_why_lost())
        {
            self.problems
                .add(
                    Code::ImpliedWithoutWhy,
                    implied.at,
                    "an implied stance without `why`",
                    "what the reading rests on",
                )
                .help("add `\"why\": \"…\"`");
        }
        let (implied, why) = if is_implied { (why, None) } else { (None, why) };
        Some(Stance {
            claim: claim?,
            kind: kind?,
            implied,
            why,
            quantity,
        })
    }

    fn channel(&mut self, raw: &RawChannel) -> Option<Channel> {
        let medium = self.text(raw.medium.as_ref());
        let outlet = self.text(raw.outlet.as_ref());
        let url = self.link(raw.url.as_ref());
        Some(Channel {
            medium: medium?,
            outlet,
            url,
        })
    }

    fn interpretation(&mut self, raw: &RawInterpretation) -> Option<Interpretation> {
        let text = self.text(raw.text.as_ref());
        let by = self.resolve(raw.by.as_ref());
        Some(Interpretation {
            text: text?,
            by: by?,
        })
    }
}
