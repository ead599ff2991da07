//! The cells of a ledger in a line, so that a test reads as a row does:
//!
//! ```text
//! a (army) +2 / silent / denies! b (monitor) +1 with kingdom
//! ```
//!
//! A lead names its stance unless it asserts, `!` where the voices only imply it, the claim, and
//! the voices: `sana of government`, `sana < army` for one who passes on the army's words, and
//! `army > sana` for one whose words Sana passes on. A cell that holds nothing is `-`.

use story::derive::{Cell, Row, Silence, Voice};
use story::model::{Speaker, StanceKind};

/// The cells of a row.
pub fn in_words(row: &Row) -> String {
    let cells: Vec<String> = row.cells.iter().map(cell).collect();
    cells.join(" / ")
}

fn cell(cell: &Cell) -> String {
    let mut words: Vec<String> = Vec::new();
    if let Some(lead) = &cell.lead {
        let mut stance = String::new();
        if lead.stance != StanceKind::Asserts {
            stance.push_str(lead.stance.word());
        }
        if lead.is_implied {
            stance.push('!');
        }
        words.extend(Some(stance).filter(|stance| !stance.is_empty()));
        words.push(lead.claim.id.to_string());
        let voices: Vec<String> = lead.voices.iter().map(voice).collect();
        words.push(format!("({})", voices.join(", ")));
    }
    words.extend(cell.silence.map(|silence| match silence {
        Silence::Silent => "silent".to_owned(),
        Silence::Declined => "declined".to_owned(),
    }));
    if cell.more > 0 {
        words.push(format!("+{}", cell.more));
    }
    if !cell.parties.is_empty() {
        let parties: Vec<&str> = cell.parties.iter().map(|party| id(party)).collect();
        words.push(format!("with {}", parties.join(", ")));
    }
    if words.is_empty() {
        return "-".to_owned();
    }
    words.join(" ")
}

fn voice(voice: &Voice) -> String {
    let part_of = voice
        .part_of
        .iter()
        .map(|whole| format!(" of {}", id(whole)));
    let whose = voice
        .passes_on
        .iter()
        .map(|whose| format!(" < {}", id(whose)));
    let relays = voice.passed_on_by.iter();
    let relays = relays.map(|relay| format!(" > {}", id(relay)));
    let more: String = part_of.chain(whose).chain(relays).collect();
    id(&voice.speaker).to_owned() + &more
}

fn id(speaker: &Speaker) -> &str {
    speaker.id.as_str()
}
