//! The texts of generated stories: short sentences about a town that two armies want.

use fastrand::Rng;

/// A word that a third of the claims are found by; its first letter finds nearly all.
pub(crate) const SEARCHED: &str = "bridge";

const SUBJECTS: [&str; 14] = [
    "Government forces",
    "The northern brigade",
    "A militia from the hills",
    "The river police",
    "Two supply convoys",
    "Armed men in plain clothes",
    "The dock workers",
    "An unmarked helicopter",
    "A column of armoured cars",
    "The town council",
    "Volunteers from the coast",
    "Foreign advisers",
    "The third battalion",
    "Families from the camp",
];

const DEEDS: [&str; 16] = [
    "took",
    "left",
    "shelled",
    "reopened",
    "blocked the road to",
    "searched",
    "were turned back at",
    "handed over",
    "fortified",
    "lost contact with",
    "were seen near",
    "cut the power of",
    "brought wounded people to",
    "mined the way to",
    "fired on",
    "asked for safe passage through",
];

const PLACES: [&str; 24] = [
    "the old bridge",
    "the rail bridge",
    "Northgate",
    "the grain terminal",
    "the upper town",
    "the customs house",
    "Saint Anne’s hospital",
    "the bus station",
    "the water works",
    "the eastern ring road",
    "the university library",
    "Fountain Square",
    "the textile mill",
    "the airfield",
    "the prison",
    "the radio mast",
    "the fish market",
    "the southern checkpoint",
    "the village of Lower Elm",
    "the quarry",
    "the power plant",
    "the stadium",
    "the ferry landing",
    "the border crossing",
];

const CIRCUMSTANCES: [&str; 12] = [
    "before dawn",
    "without a fight",
    "after hours of shelling",
    "for the second time in a week",
    "while talks were still going on",
    "and nobody was hurt",
    "with heavy losses on both sides",
    "as the cease-fire began",
    "on orders from the capital",
    "during the evacuation",
    "although both sides had agreed not to",
    "and stayed there overnight",
];

const REMARKS: [&str; 10] = [
    "This is how it was, and anybody who was there will say the same.",
    "We have no further comment at this time.",
    "The other side is inventing victories that it cannot show.",
    "Our people are safe and every position is held.",
    "There was smoke, there was noise, and then the road was empty.",
    "No order of that kind was ever given.",
    "We will publish the recordings when the time has come.",
    "It has been like this for three days now.",
    "I counted them myself from the roof of our house.",
    "What they call an advance is a retreat by another road.",
];

const GROUNDS: [&str; 8] = [
    "One party says so, and nobody else was in a position to see it.",
    "Two people who do not know each other describe the same hour and the same road.",
    "The pictures show the place, but not the day on which they were taken.",
    "The hospital’s register bears the number out; the names have not been compared.",
    "Satellite images of the next morning show the damage that the account would have left.",
    "The report does not say how it knows, and was not repeated by others.",
    "The account changed twice within a day, and the later versions leave out the reason.",
    "Records from before the fighting make it likely; nothing later has been found.",
];

const BECAUSE: [&str; 6] = [
    "If the one is so, the other cannot have happened at that hour.",
    "The two accounts name different roads for the same convoy.",
    "Both rest on the same pictures, which this one says are older.",
    "It limits the account to the part of the town that was reached.",
    "It explains how the other could have come about.",
    "The numbers fit together only if both leave something out.",
];

/// A text from a list of them.
pub(super) fn any<'t>(random: &mut Rng, texts: &[&'t str]) -> &'t str {
    random.choice(texts).copied().unwrap_or_default()
}

/// A proposition.
pub(super) fn claim(random: &mut Rng) -> String {
    let subject = any(random, &SUBJECTS);
    let deed = any(random, &DEEDS);
    let place = any(random, &PLACES);
    let circumstance = any(random, &CIRCUMSTANCES);
    format!("{subject} {deed} {place} {circumstance}")
}

/// The name of a place.
pub(super) fn place(random: &mut Rng) -> &'static str {
    any(random, &PLACES)
}

/// A question.
pub(super) fn question(random: &mut Rng, number: usize) -> String {
    let place = any(random, &PLACES);
    match number % 4 {
        0 => format!("Who holds {place}, and since when?"),
        1 => format!("What happened at {place} on day {}?", number % 7 + 1),
        2 => format!("How many people were killed near {place}?"),
        _ => format!("Who gave the orders for {place}?"),
    }
}

/// The answer to a question, in one line.
pub(super) fn answer(random: &mut Rng) -> String {
    let (one, other) = (any(random, &SUBJECTS), any(random, &PLACES));
    format!(
        "Not established: accounts differ on {other}, and what is known of {one} is not enough."
    )
}

/// The background of a question.
pub(super) fn context(random: &mut Rng) -> String {
    format!(
        "Before the fighting, {} was open to all. {}",
        place(random),
        any(random, &GROUNDS)
    )
}

/// The evidence that would settle a question.
pub(super) fn settled_by(random: &mut Rng) -> String {
    format!(
        "Dated pictures of {} from both ends of the road, and the names of those who were there.",
        place(random)
    )
}

/// A speaker's own words.
pub(super) fn quote(random: &mut Rng) -> String {
    let circumstance = any(random, &CIRCUMSTANCES);
    format!(
        "We were at {} {circumstance}. {}",
        place(random),
        any(random, &REMARKS)
    )
}

/// A speaker's words as the editors put them.
pub(super) fn paraphrase(random: &mut Rng) -> String {
    let claim = claim(random);
    format!(
        "Said that what happened at {} was not all: {claim}.",
        place(random)
    )
}

/// The basis of an assessment.
pub(super) fn basis(random: &mut Rng) -> &'static str {
    any(random, &GROUNDS)
}

/// The reason of a relation between claims.
pub(super) fn why(random: &mut Rng) -> &'static str {
    any(random, &BECAUSE)
}

/// The description of a piece of evidence.
pub(super) fn evidence(random: &mut Rng) -> String {
    let subject = any(random, &SUBJECTS);
    format!(
        "Footage of {}, said to show this: {subject}. Undated.",
        place(random)
    )
}

/// A word of a list, as often as its share in a hundred says.
pub(super) fn weighted<'t>(random: &mut Rng, words: &[(&'t str, u8)]) -> &'t str {
    let mut left = random.u8(..100);
    for (word, share) in words {
        if left < *share {
            return word;
        }
        left -= share;
    }
    words.first().map_or("", |(word, _)| word)
}
