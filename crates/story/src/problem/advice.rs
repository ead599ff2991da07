//! Why each code is told, and what to do where it is right and where it is not.

use super::Code;

impl Code {
    /// The advice: why it is told, and what to do.
    #[expect(clippy::too_many_lines, reason = "a table: an entry for each code")]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Syntax => {
                "JSON wants its signs to the letter: a comma between two fields, none after the last, \
                 straight quotation marks around every name and text. The caret stands where reading \
                 stopped making sense; the mistake is there or just before."
            }
            Self::WrongType => {
                "Each field holds one kind of value: a text, a number, `true` or `false`, a list, an \
                 object. The message shows the shape that belongs there; `cargo desk schema \
             --markdown` lists all."
            }
            Self::MissingField => {
                "Readers would miss what the field says, so there is no story without it. Add it in \
                 the shape that the message shows."
            }
            Self::UnknownField => {
                "Nobody would read the field, however right it is. Most are misspelt, or stand one \
                 object too far in or out; a note to colleagues has no place in the file."
            }
            Self::DuplicateField => {
                "Of two fields of one name programs read one, and not all the same. Keep the one that \
                 is right."
            }
            Self::UnknownValue => {
                "These words are a closed list, so that each means one thing and has a translation. \
                 Choose by the meanings that the message gives, not by the sound of the word."
            }
            Self::UnknownFormat => {
                "The first field says which version of the format the file is written in. This \
                 program reads `claim-explorer/1`; a file of a later one wants a later program."
            }
            Self::Empty => {
                "An empty text or list shows as a gap. Fill it in, or leave the field out where it \
                 may be missing."
            }
            Self::ForbiddenCharacter => {
                "Invisible characters come with text that is pasted from a page or a word processor. \
                 They break search, and some turn the order of what is read round. Delete and retype \
                 the words around the place."
            }
            Self::BadId => {
                "Ids stand in links that readers share, so they are small letters, digits and \
                 hyphens. Rename it wherever it stands before the story is published; afterwards old \
                 links would lead nowhere."
            }
            Self::DuplicateId => {
                "Every reference to the id could mean either. Give one of the two another id, and \
                 correct the references that mean it."
            }
            Self::UnknownId => {
                "Something is referred to that the file does not have. It is misspelt, was renamed or \
                 removed, or is still to be added."
            }
            Self::WrongKind => {
                "The id is there, and names something else: a claim where a speaker is wanted, say. \
                 Look for the id of what you mean."
            }
            Self::Cycle => {
                "Each names the next as what it belongs to, repeats or is replaced by, until the \
                 first comes again. One of the references is wrong: remove it."
            }
            Self::PrincipalSides => {
                "Each principal side has a column of its own in the ledger, and a side that is alone \
                 faces nobody. Mark two or three, or none."
            }
            Self::BadLanguage => {
                "Languages are named by BCP 47: `en`, `ar`, `pt-BR`. Screen readers choose their \
                 voice by it."
            }
            Self::MissingLanguage => {
                "A text that has translations needs the story's own language too, which everybody \
                 sees who reads none of the others."
            }
            Self::BadTime => {
                "Times are written from the year down, so that they sort and are no more precise than \
                 the source: `2024-11`, `2024-11-29`, `2024-11-29T15:00+03:00`, \
                 `2024-11-27/2024-11-30`, with `~` for about, or a day and its part."
            }
            Self::BadTimeZone => {
                "Parts of a day and the hours that readers see depend on the place. Zones are named \
                 by IANA after a city: `Asia/Damascus`, `Europe/London`."
            }
            Self::BadLink => {
                "Links lead readers to pages, and nothing else: no script, no file, no mail. Copy the \
                 whole address from the browser."
            }
            Self::BadNumber => {
                "Degrees run from -90 to 90 north and from -180 to 180 east. Latitude and longitude \
                 may have been exchanged."
            }
            Self::MaxBelowMin => {
                "`min` is the least that was said and `max` the most. Exchange them, or correct the \
                 digit that is wrong."
            }
            Self::AssessmentOrder => {
                "The last assessment is the one that holds, and readers can look back through those \
                 before. Put them in the order of their times."
            }
            Self::BareClaim => {
                "Nobody makes the claim and nothing bears on it: readers could not tell where it \
                 comes from. Add the statement of whoever made it, or remove the claim."
            }
            Self::StatusOnPosition => {
                "What somebody wants is neither true nor false. Remove the assessments, or choose \
                 `fact` or `cause` if the claim can be checked."
            }
            Self::UnsourcedStatus => {
                "A verdict is the strongest thing that a story says, and readers may ask what it \
                 rests on. Name evidence that has a `source`, or choose a status that says less."
            }
            Self::QuoteNotInExcerpt => {
                "A quote is verbatim or it is none. The excerpt is the proof; both are copied from \
                 the source, with its own quotation marks and dashes."
            }
            Self::ImpliedWithoutWhy => {
                "What is read into somebody's words is our reading and not what they said. Say in \
                 `why` what it rests on."
            }
            Self::DuplicateStance => {
                "A statement takes one stance on a claim. If the speaker said two things, they are \
                 two statements."
            }
            Self::WordlessStatement => {
                "Readers see who said something, and not what. Quote it, or tell it in `paraphrase`."
            }
            Self::AfterAsOf => {
                "`asOf` says up to when the story was compiled; what comes later cannot be in it. \
                 Move `asOf` on, or correct the time."
            }
            Self::SelfRelation => {
                "A claim neither supports nor contradicts itself. One of the two ids is meant to be \
                 another."
            }
            Self::QuoteWithoutExcerpt => {
                "The excerpt shows where the quote stands, and its link marks it on the page. Copy \
                 the sentence that holds the quote."
            }
            Self::EvidenceElsewhere => {
                "The evidence that is named says nothing of this claim, or the opposite of the \
                 verdict. Name the evidence that the verdict rests on, or add to its `bearing`."
            }
            Self::TwoVerified => {
                "The question takes one answer, and two are said to be verified. One of them is not, \
                 or the question takes many."
            }
            Self::ReportedBeforeSaid => {
                "Nothing is reported before it is said. One of the two times is wrong, or the report \
                 is of an earlier statement."
            }
            Self::RepeatsNothing => {
                "A repetition is on a claim that the statement it repeats is on. Name that statement, \
                 or remove `repeats`."
            }
            Self::BoundNumbers => {
                "`exact` has one number, `range` a least and a greatest; `at-least`, `more-than` and \
                 `about` say how the words bound the number that is given."
            }
            Self::Encoding => {
                "Letters beyond A to Z are read wrongly in another encoding. Save the file as UTF-8, \
                 without more changes."
            }

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
            Self::NoSourceText => {
                "An excerpt that nobody compared may hold a slip, and a quote with it. Put the source's \
                 text into the folder of `--sources`, under the source's id."
            }
            Self::ByteOrderMark => {
                "Three invisible bytes, which some programs on Windows write. The check and the build \
                 read past them; other programs that read JSON may refuse the file. Save it as UTF-8 \
                 without a mark."
            }
        }
    }
}
