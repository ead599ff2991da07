//! Why each warning and note is told, and what to do where it is right and where it is not.

use super::Code;

impl Code {
    /// The advice on a warning or a note; `None` for an error, whose message says all.
    pub const fn advice(self) -> Option<&'static str> {
        Some(match self {
            Self::OneOrigin => {
                "Statements that repeat one another, or whose speakers may be the same or belong \
                 together, are one origin; who only reports a claim is none. Add the statement of \
                 somebody independent, or choose `supported`."
            }
            Self::WhyDenies => {
                "A reader is told that two claims stand for or against each other, and then that \
                 they may not. Say why they do, choose `qualifies`, or remove the relation."
            }
            Self::OneSide => {
                "Two voices of one side who say the same add no weight to each other. Remove the \
                 relation, or name the support that comes from somebody else."
            }
            Self::CountedTwice => {
                "A reader who counts what stands against a claim counts one statement twice. Keep \
                 the stance, the relation or the reading of evidence that says most plainly why."
            }
            Self::Placeholder => "Write what is to stand there, or leave the field out.",
            Self::FarYear => {
                "Years are easily mistyped. Where the year is right, as for an event long past, \
                 accept the warning in the story's `accepted`."
            }
            Self::NoAddress => {
                "Readers look up a report by its address. Where none is known, say so in the \
                 story's `method`, and accept the warning."
            }
            Self::CompositeClaim => {
                "Of two propositions one can be true and the other false. Make two claims, and let \
                 the statement take a stance on each."
            }
            Self::OtherPlaceOrTime => {
                "Claims about different places or times can both be true. Choose `conflicts` or \
                 `qualifies`, or give the claims one place and one time."
            }
            Self::NearDuplicate => {
                "One speaker under two names counts as two. Use one of the two throughout; where \
                 they are two, say `possiblySameAs` or `partOf`, or accept the warning."
            }
            Self::LoadedWord => {
                "A word that takes a side belongs to whoever said it. Quote it, or find the word \
                 that both sides would accept. The newsroom's list is `loaded-words/<language>.txt` \
                 beside the story."
            }
            Self::ExcerptNotInSource => {
                "A link to the source marks the excerpt, and a quote is verbatim only if its \
                 excerpt is. Copy the words again from the text in the folder of `--sources`."
            }
            Self::ExcerptTwice => {
                "A link leads to the first place where the words stand. Take in a few words before \
                 or after them."
            }
            Self::NumberWithoutQuantity => {
                "Figures are compared by quantities; a number in words alone is left out. Add a \
                 quantity to the stance that counts."
            }
            Self::TwoUnits => {
                "Figures of two units are not compared. Use one word for one thing; where the \
                 source counts otherwise, accept the warning."
            }
            Self::MissingTranslation => {
                "Readers of that language see the story's own in its place. Add the translation; a \
                 story without any text in a language needs none."
            }
            Self::AcceptedInVain => {
                "What is accepted and not there hides the next warning of its kind. Remove the \
                 entry."
            }
            Self::OneSideHeard => {
                "Perhaps the other sides have said something, or were asked. Who was asked and gave \
                 no answer is recorded by a stance `declined`."
            }
            Self::NoSettledBy => {
                "Readers want to know what to wait for. Name the evidence that would settle it."
            }
            Self::NobodyAgainst => {
                "The question takes one answer and has two, and nothing says that they exclude each \
                 other. Add a relation, or the stance of somebody who rejects the claim."
            }
            _ => return None,
        })
    }
}
