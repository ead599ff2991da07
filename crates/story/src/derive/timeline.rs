//! The story by day and part of day.

use super::AsOf;
use crate::model::{
    Assessment, Claim, Interface, Ix, Shared, Side, Speaker, Stance, Statement, Story, Time,
};

/// The statements and assessments, by time.
#[derive(Debug, Clone, PartialEq)]
pub struct Timeline {
    /// The days, months and intervals that something is known of, in order.
    pub periods: Vec<Period>,
    /// The entries without a time, in the order of the file.
    pub untimed: Vec<Entry>,
}

/// A day; or a month or an interval, where no more is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// In words.
    pub words: String,
    /// The parts, in order.
    pub hours: Vec<Hour>,
}

/// A part of a day, or a minute.
#[derive(Debug, Clone, PartialEq)]
pub struct Hour {
    /// In words; `None` for what is known to the day only.
    pub words: Option<String>,
    /// The statements and assessments of that time.
    pub entries: Vec<Entry>,
}

/// A statement or an assessment.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// A statement.
    Statement {
        /// The reference to the statement.
        ix: Ix<Statement>,
        /// The statement.
        statement: Shared<Statement>,
        /// The speaker.
        speaker: Shared<Speaker>,
        /// The claims that it takes a stance on, and which; never empty.
        stances: Vec<(Ix<Claim>, Shared<Claim>, Shared<Stance>)>,
        /// The speakers who pass it on at the same time, and say nothing else by that.
        passed_on_by: Vec<Shared<Speaker>>,
    },
    /// An assessment of a claim.
    Assessment {
        /// The reference to the claim.
        ix: Ix<Claim>,
        /// The claim.
        claim: Shared<Claim>,
        /// The assessment.
        assessment: Shared<Assessment>,
    },
}

impl Entry {
    /// The time; `None` if that is not known.
    pub fn time(&self) -> Option<&Time> {
        match self {
            Self::Statement { statement, .. } => statement.time(),
            Self::Assessment { assessment, .. } => assessment.at.as_ref(),
        }
    }

    /// The reference to the statement, if it is one.
    fn statement(&self) -> Option<Ix<Statement>> {
        match self {
            Self::Statement { ix, .. } => Some(*ix),
            Self::Assessment { .. } => None,
        }
    }

    /// The statement that this one repeats, if it does.
    fn repeats(&self) -> Option<Ix<Statement>> {
        match self {
            Self::Statement { statement, .. } => statement.repeats,
            Self::Assessment { .. } => None,
        }
    }

    /// Whether it is a statement on every claim that the other one is on.
    fn covers(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Statement { stances, .. },
                Self::Statement {
                    stances: others, ..
                },
            ) => others
                .iter()
                .all(|(claim, ..)| stances.iter().any(|(known, ..)| known == claim)),
            _ => false,
        }
    }

    /// Notes that the speaker of the other one passes it on.
    fn pass_on(&mut self, other: &Self) {
        if let (Self::Statement { passed_on_by, .. }, Self::Statement { speaker, .. }) =
            (self, other)
        {
            passed_on_by.push(Shared::clone(speaker));
        }
    }

    /// The number of statements that it stands for.
    pub fn statements(&self) -> usize {
        match self {
            Self::Statement { passed_on_by, .. } => 1 + passed_on_by.len(),
            Self::Assessment { .. } => 0,
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
        for (ix, statement) in story.statements.entries() {
            let Some(speaker) = story.speakers.get(statement.speaker) else {
                continue;
            };
            let mut stances = Vec::new();
            for stance in &statement.stances {
                if let Some(claim) = story.claims.get(stance.claim) {
                    stances.push((stance.claim, Shared::clone(claim), Shared::clone(stance)));
                }
            }
            let entry = Entry::Statement {
                ix,
                passed_on_by: Vec::new(),
                statement: Shared::clone(statement),
                speaker: Shared::clone(speaker),
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
                        claim: Shared::clone(claim),
                        assessment: Shared::clone(assessment),
                    });
                }
            }
        }
        timed.sort_by_key(|entry| {
            entry
                .time()
                .map_or((0, 0), |time| (time.latest, -time.earliest))
        });
        let mut timeline = Self {
            periods: Vec::new(),
            untimed,
        };
        for entry in timed {
            timeline.add(entry, interface);
        }
        let hours = timeline
            .periods
            .iter_mut()
            .flat_map(|period| &mut period.hours);
        for hour in hours {
            fold_repetitions(&mut hour.entries);
        }
        fold_repetitions(&mut timeline.untimed);
        timeline
    }

    /// The part of the timeline that is about claims which `is_wanted`.
    #[must_use]
    pub fn of_claims(mut self, is_wanted: impl Fn(Ix<Claim>) -> bool) -> Self {
        for period in &mut self.periods {
            for hour in &mut period.hours {
                keep(&mut hour.entries, &is_wanted);
            }
            period.hours.retain(|hour| !hour.entries.is_empty());
        }
        self.periods.retain(|period| !period.hours.is_empty());
        keep(&mut self.untimed, &is_wanted);
        self
    }

    /// Adds an entry that is not before those that are there.
    fn add(&mut self, entry: Entry, interface: Interface) {
        let Some(time) = entry.time() else {
            return;
        };
        let words = time
            .day(interface)
            .unwrap_or_else(|| time.spelled_out(interface));
        // An approximate time says so.
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

/// Keeps what is about claims which `is_wanted`.
fn keep(entries: &mut Vec<Entry>, is_wanted: impl Fn(Ix<Claim>) -> bool) {
    for entry in &mut *entries {
        if let Entry::Statement { stances, .. } = entry {
            stances.retain(|(claim, ..)| is_wanted(*claim));
        }
    }
    entries.retain(|entry| match entry {
        Entry::Statement { stances, .. } => !stances.is_empty(),
        Entry::Assessment { ix, .. } => is_wanted(*ix),
    });
}

/// Puts those who pass a statement on, and say nothing else by that, into its entry.
fn fold_repetitions(entries: &mut Vec<Entry>) {
    let mut kept: Vec<Entry> = Vec::new();
    let mut repetitions = Vec::new();
    let statements: Vec<Ix<Statement>> = entries.iter().filter_map(Entry::statement).collect();
    for entry in entries.drain(..) {
        match entry.repeats() {
            Some(first) if statements.contains(&first) => repetitions.push((first, entry)),
            _ => kept.push(entry),
        }
    }
    for (first, entry) in repetitions {
        let of_first = kept.iter_mut().find(|kept| kept.statement() == Some(first));
        match of_first {
            Some(of_first) if of_first.covers(&entry) => of_first.pass_on(&entry),
            _ => kept.push(entry),
        }
    }
    *entries = kept;
}
