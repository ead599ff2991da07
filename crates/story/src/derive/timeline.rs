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
        let mut timed = Vec::new();
        let mut untimed = Vec::new();
        for statement in story.statements.iter() {
            let Some(speaker) = story.speakers.get(statement.speaker) else {
                continue;
            };
            let mut stances = Vec::new();
            for stance in &statement.stances {
                if let Some(claim) = story.claims.get(stance.claim) {
                    stances.push((stance.claim, Arc::clone(claim), Arc::clone(stance)));
                }
            }
            let entry = Entry::Statement {
                statement: Arc::clone(statement),
                speaker: Arc::clone(speaker),
                stances,
            };
            if entry.time().is_none() {
                untimed.push(entry);
            } else if as_of.knows(entry.time()) {
                timed.push(entry);
            }
        }
        for (ix, claim) in story.claims.entries() {
            for assessment in &claim.assessments {
                if assessment.at.is_some() && as_of.knows(assessment.at.as_ref()) {
                    timed.push(Entry::Assessment {
                        ix,
                        claim: Arc::clone(claim),
                        assessment: Arc::clone(assessment),
                    });
                }
            }
        }
        sort_by_key(&mut timed, |entry| {
            entry
                .time()
                .map_or([0; 3], |time| [time.latest, -time.earliest, 0])
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
