//! The story by day and part of day.

use std::sync::Arc;

use super::{AsOf, order::sort_by_key};
use crate::model::{
    Assessment, Claim, Interface, Ix, Side, Speaker, Stance, Statement, Story, Time,
};

/// What was said and assessed, by time.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The days, months and intervals that something is known of, in order.
    pub periods: Vec<Period>,
    /// What has no time, in the order of the file.
    pub untimed: Vec<Entry>,
}

/// A day; or a month or an interval, where no more is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// In words.
    pub words: String,
    /// Its parts, in order.
    pub hours: Vec<Hour>,
}

/// A part of a day, or a minute.
#[derive(Debug, Clone, PartialEq)]
pub struct Hour {
    /// In words; `None` for what is known to the day only.
    pub words: Option<String>,
    /// What was said and assessed then.
    pub entries: Vec<Entry>,
}

/// Something that was said or assessed.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// A statement.
    Statement {
        /// The statement.
        statement: Arc<Statement>,
        /// Who makes it.
        speaker: Arc<Speaker>,
        /// The claims that it takes a stance on, and which; never empty.
        stances: Vec<(Ix<Claim>, Arc<Claim>, Arc<Stance>)>,
    },
    /// A claim was assessed.
    Assessment {
        /// The reference to the claim.
        ix: Ix<Claim>,
        /// The claim.
        claim: Arc<Claim>,
        /// What was found.
        assessment: Arc<Assessment>,
    },
}

impl Entry {
    /// When it was; `None` if that is not known.
    pub fn time(&self) -> Option<&Time> {
        match self {
            Self::Statement { statement, .. } => statement.time(),
            Self::Assessment { assessment, .. } => assessment.at.as_ref(),
        }
    }

    /// The side of who speaks, if the speaker has one.
    pub fn side(&self) -> Option<Ix<Side>> {
        match self {
            Self::Statement { speaker, .. } => speaker.side,
            Self::Assessment { .. } => None,
        }
    }
}

impl Timeline {
    /// The timeline of the story, as it could be known at `as_of`, in the words of `interface`.
    pub fn of(story: &Story, as_of: AsOf, interface: Interface) -> Self {
        let statements = story.statements.iter().filter_map(|statement| {
            let stances = statement.stances.iter().filter_map(|stance| {
                let claim = story.claims.get(stance.claim)?;
                Some((stance.claim, Arc::clone(claim), Arc::clone(stance)))
            });
            Some(Entry::Statement {
                statement: Arc::clone(statement),
                speaker: Arc::clone(story.speakers.get(statement.speaker)?),
                stances: stances.collect(),
            })
        });
        let assessments = story.claims.entries().flat_map(|(ix, claim)| {
            let timed = claim.assessments.iter().filter(|made| made.at.is_some());
            timed.map(move |assessment| Entry::Assessment {
                ix,
                claim: Arc::clone(claim),
                assessment: Arc::clone(assessment),
            })
        });
        let known = statements
            .chain(assessments)
            .filter(|entry| as_of.knows(entry.time()));
        let (mut timed, untimed): (Vec<Entry>, Vec<Entry>) =
            known.partition(|entry| entry.time().is_some());
        sort_by_key(&mut timed, |entry| {
            entry
                .time()
                .map_or([0; 3], |time| [time.latest, time.earliest, 0])
        });
        let mut timeline = Self {
            periods: Vec::new(),
            untimed,
        };
        for entry in timed {
            timeline.add(entry, interface);
        }
        timeline
    }

    /// Adds an entry that is not before those that are there.
    fn add(&mut self, entry: Entry, interface: Interface) {
        let Some(time) = entry.time() else {
            return;
        };
        let words = time
            .day(interface)
            .unwrap_or_else(|| time.spelled_out(interface));
        // What is only about then says so.
        let hour = if time.approximate {
            Some(time.spelled_out(interface))
        } else {
            time.hour(interface)
        };
        let (words, hour) = (words.to_owned(), hour.map(str::to_owned));
        if self.periods.last().is_none_or(|last| last.words != words) {
            let hours = Vec::new();
            self.periods.push(Period { words, hours });
        }
        let Some(period) = self.periods.last_mut() else {
            return;
        };
        match period.hours.last_mut() {
            Some(last) if last.words == hour => last.entries.push(entry),
            _ => period.hours.push(Hour {
                words: hour,
                entries: vec![entry],
            }),
        }
    }
}
