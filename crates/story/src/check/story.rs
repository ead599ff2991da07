//! The file as a whole, and who and what it draws on.

use super::{Checker, FORMAT};
use crate::{
    model::{Correction, Policies, Publisher, Side, Source, Speaker, Story, Table},
    problem::{Code, shown},
    raw::{RawCorrection, RawPublisher, RawSide, RawSource, RawSpeaker, Spanned},
};

impl Checker<'_, '_, '_> {
    /// Checks the whole file. `None` if something that must be there is not; whether the story may
    /// be used, the problems tell.
    pub(super) fn story(mut self) -> Option<Story> {
        let raw = self.raw;
        self.format();
        let id = self.id(raw.id.as_ref());
        let title = self.text(raw.title.as_ref());
        let summary = self.text(raw.summary.as_ref());
        let as_of = self.time(raw.as_of.as_ref());
        let url = self.link(raw.url.as_ref());
        let publisher = raw
            .publisher
            .as_ref()
            .and_then(|publisher| self.publisher(publisher));
        let method = self.text(raw.method.as_ref());
        let sides = table(&raw.sides, |side| self.side(side));
        let speakers = table(&raw.speakers, |speaker| self.speaker(speaker));
        let sources = table(&raw.sources, |source| self.source(source));
        let questions = table(&raw.questions, |question| self.question(question));
        let limit = as_of.clone().filter(|_| self.is_zone_known);
        let claims = table(&raw.claims, |claim| self.claim(claim, limit.as_ref()));
        let statements = table(&raw.statements, |statement| {
            self.statement(statement, limit.as_ref())
        });
        let evidence = table(&raw.evidence, |evidence| self.evidence(evidence));
        let relations = table(&raw.relations, |relation| self.relation(relation));
        let corrections = raw
            .corrections
            .iter()
            .filter_map(|correction| self.correction(correction))
            .collect();
        self.across_objects();
        Some(Story {
            id: id?,
            language: self.language,
            title: title?,
            summary,
            as_of: as_of?,
            time_zone: raw.time_zone.as_ref()?.value.clone(),
            url,
            publisher,
            method,
            sides,
            speakers,
            sources,
            questions,
            claims,
            statements,
            evidence,
            relations,
            corrections,
        })
    }

    fn format(&mut self) {
        if let Some(format) = &self.raw.format
            && format.value != FORMAT
        {
            let found = format!("the format `{}`", shown(&format.value));
            self.problems
                .add(Code::UnknownFormat, format.at, found, format!("`{FORMAT}`"))
                .help("use the version of the program that the file was written for");
        }
    }

    fn publisher(&mut self, raw: &RawPublisher) -> Option<Publisher> {
        let name = self.text(raw.name.as_ref());
        let url = self.link(raw.url.as_ref());
        let policies = raw.policies.as_ref().map(|policies| Policies {
            corrections: self.link(policies.corrections.as_ref()),
            fact_checking: self.link(policies.fact_checking.as_ref()),
            unnamed_sources: self.link(policies.unnamed_sources.as_ref()),
        });
        Some(Publisher {
            name: name?,
            url,
            policies: policies.unwrap_or_default(),
        })
    }

    fn side(&mut self, raw: &RawSide) -> Option<Side> {
        let id = self.id(raw.id.as_ref());
        let name = self.text(raw.name.as_ref());
        let short_name = self.text(raw.short_name.as_ref());
        let who = self.text(raw.who.as_ref());
        Some(Side {
            id: id?,
            name: name?,
            short_name,
            who,
            is_principal: is_true(raw.principal.as_ref()),
        })
    }

    fn speaker(&mut self, raw: &RawSpeaker) -> Option<Speaker> {
        let id = self.id(raw.id.as_ref());
        let name = self.text(raw.name.as_ref());
        let kind = self.word(raw.kind.as_ref());
        let short_name = self.text(raw.short_name.as_ref());
        let role = self.text(raw.role.as_ref());
        let side = self.resolve(raw.side.as_ref());
        let part_of = self.resolve(raw.part_of.as_ref());
        let possibly_same_as = self.resolve_all(&raw.possibly_same_as);
        let ties = self.texts(&raw.ties);
        let url = self.link(raw.url.as_ref());
        let same_as = self.link(raw.same_as.as_ref());
        Some(Speaker {
            id: id?,
            name: name?,
            short_name,
            is_plural: is_true(raw.plural.as_ref()),
            kind: kind?,
            role,
            side,
            part_of,
            possibly_same_as,
            ties,
            url,
            same_as,
        })
    }

    fn source(&mut self, raw: &RawSource) -> Option<Source> {
        let id = self.id(raw.id.as_ref());
        let kind = self.word(raw.kind.as_ref());
        let publisher = self.text(raw.publisher.as_ref());
        let title = self.text(raw.title.as_ref());
        let url = self.link(raw.url.as_ref());
        let archived_url = self.link(raw.archived_url.as_ref());
        let published_at = self.time(raw.published_at.as_ref());
        let language = self.language(raw.language.as_ref());
        Some(Source {
            id: id?,
            kind: kind?,
            title,
            publisher: publisher?,
            url,
            archived_url,
            published_at,
            language,
        })
    }

    fn correction(&mut self, raw: &RawCorrection) -> Option<Correction> {
        let at = self.time(raw.at.as_ref());
        let text = self.text(raw.text.as_ref());
        let claims = self.resolve_all(&raw.claims);
        Some(Correction {
            at: at?,
            text: text?,
            claims,
        })
    }
}

/// Whether a field is there and says yes.
fn is_true(field: Option<&Spanned<bool>>) -> bool {
    field.is_some_and(|field| field.value)
}

/// The checked objects of a list. One that could not be checked is left out: its problem is noted,
/// so that no story comes of it.
fn table<R, T>(raw: &[R], check: impl FnMut(&R) -> Option<T>) -> Table<T> {
    raw.iter().filter_map(check).collect()
}
