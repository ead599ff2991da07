//! The numbers that an arbitrary story file is made of.

use proptest::{collection::vec, prelude::*};
use serde_json::{Value, json};
use story::model::DayPart;

/// Texts that are hard on whoever carries them from JSON to bytes and back.
pub const TEXTS: &[&str] = &[
    "The army holds it",
    "“Quoted”, \"twice\" \\ once",
    "\u{200f}المدينة\u{200e} 45",
    "👩🏽‍🚒 é e\u{301} ﷺ",
    "</script><!-- & -->",
    "a",
];

/// Times of each precision, all before the end of 2024.
const TIMES: &[&str] = &[
    "2024-11",
    "2024-11-27",
    "2024-11-28~",
    "2024-11-29T15:00+03:00",
    "2024-11-29T11:30Z",
    "2024-11-27/2024-11-30",
    "2024-11-27~/2024-12-01",
    "2024-12-02",
];

/// The choices that one object is made of.
#[derive(Debug, Clone)]
pub struct Seed(pub [u8; 12]);

impl Seed {
    /// One of a list.
    pub fn pick<'t, T>(&self, choice: usize, of: &'t [T]) -> &'t T {
        let number = self.number(choice);
        of.get(number % of.len())
            .expect("there is something to pick from")
    }

    /// A number from 0 to 255.
    pub fn number(&self, choice: usize) -> usize {
        usize::from(*self.0.get(choice).expect("a choice of the seed"))
    }

    /// Yes or no.
    pub fn is(&self, choice: usize) -> bool {
        self.number(choice) % 2 == 1
    }

    /// A text, sometimes in several languages.
    pub fn text(&self, choice: usize) -> Value {
        let text = self.pick(choice, TEXTS);
        if self.number(choice) > 200 {
            json!({ "en": text, "ar": "نص", "tr": text })
        } else {
            json!(text)
        }
    }

    /// A time of any precision, or none.
    pub fn time(&self, choice: usize) -> Option<Value> {
        let number = self.number(choice);
        match number {
            0..60 => None,
            60..100 => {
                let part = self.pick(choice, DayPart::ALL).word();
                Some(json!({ "date": "2024-11-28", "part": part }))
            }
            _ => Some(json!(self.pick(choice, TIMES))),
        }
    }
}

/// Up to so many objects.
pub fn seeds(most: usize) -> impl Strategy<Value = Vec<Seed>> {
    vec(any::<[u8; 12]>().prop_map(Seed), 0..=most)
}
