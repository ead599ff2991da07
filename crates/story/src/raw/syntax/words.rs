//! The parser's errors, in the words of an editor.

use jsonc_parser::{ParseStringErrorKind, errors::ParseErrorKind};

/// The words for what was found, what was expected, what to do.
pub(super) type Explanation = (&'static str, &'static str, &'static str);

/// A text that is not closed.
pub(super) const OPEN_TEXT: Explanation = (
    "a text that does not end on its line",
    "a closing quotation mark",
    "close the text; write a quotation mark inside a text as `\\\"`",
);

/// A quotation mark that ends a text in its middle.
pub(super) const MARK_WITHIN: Explanation = (
    "a text that goes on after its quotation mark",
    "a comma, a colon or a bracket after a text",
    "write a quotation mark within a text as `\\\"`, or use curly ones there: “…”; if the text ends here, \
     a comma follows it",
);

/// Two values with nothing but a gap between them.
pub(super) const MISSING_COMMA: Explanation =
    ("no comma between two values", "a comma", "add a comma here");

/// A comma before a closing bracket.
pub(super) const COMMA_BEFORE_END: Explanation = (
    "a comma after the last entry",
    "no comma before a closing bracket",
    "remove the comma",
);

/// A comma where a value is expected.
pub(super) const EXTRA_COMMA: Explanation = ("a comma", "a value", "remove the comma");

/// A comment.
pub(super) const COMMENT: Explanation = (
    "a comment",
    "JSON, which has no comments",
    "remove it; what readers should know has its place in `context`, `basis` or `method`",
);

/// Quotation marks of print where JSON has its own.
pub(super) const CURLY_QUOTES: Explanation = (
    "a curly quotation mark around a name or a text",
    "the straight one, `\"`",
    "put straight marks around names and texts, in the whole file: the program that you write with \
     sets curly ones by itself until that is turned off; within a text they are right",
);

/// White space of another kind.
pub(super) const STRAY_SPACE: Explanation = (
    "a space that JSON does not know",
    "plain spaces outside of texts",
    "type a plain space in its place; it may have come with a paste",
);

/// A parser's error in words.
pub(super) const fn explain(kind: &ParseErrorKind) -> Explanation {
    match kind {
        ParseErrorKind::ExpectedComma => MISSING_COMMA,
        ParseErrorKind::TrailingCommasNotAllowed => COMMA_BEFORE_END,
        ParseErrorKind::UnexpectedComma => EXTRA_COMMA,
        ParseErrorKind::CommentsNotAllowed => COMMENT,
        ParseErrorKind::SingleQuotedStringsNotAllowed => (
            "a single quotation mark",
            "a double quotation mark, `\"`",
            "put names and texts in double quotation marks",
        ),
        ParseErrorKind::ExpectedStringObjectProperty => (
            "a name without quotation marks",
            "the name of a field in double quotation marks",
            "put the name in double quotation marks; a number is written without separators, as 1000",
        ),
        ParseErrorKind::ExpectedColonAfterObjectKey => (
            "no colon after the name of a field",
            "a colon and a value",
            "add the colon; if this is a value, its field's name or a quotation mark is missing",
        ),
        ParseErrorKind::ExpectedObjectValue => (
            "a field without a value",
            "a value after the colon",
            "add the value, or remove the field",
        ),
        ParseErrorKind::UnterminatedObject => (
            "an object that is never closed",
            "`}` where it ends",
            "close it; if the file was cut off, take the whole of it",
        ),
        ParseErrorKind::UnterminatedArray => (
            "a list that is never closed",
            "`]` where it ends",
            "close it; if the file was cut off, take the whole of it",
        ),
        ParseErrorKind::MultipleRootJsonValues => (
            "something after the end of the story",
            "the end of the file",
            "remove it, or the bracket that closes the story too early",
        ),
        ParseErrorKind::NestingDepthExceeded => (
            "brackets nested too deep",
            "the few levels of the format",
            "remove the brackets that are too many",
        ),
        ParseErrorKind::String(ParseStringErrorKind::UnterminatedStringLiteral) => OPEN_TEXT,
        ParseErrorKind::String(_) => (
            "a backslash that begins no escape of JSON",
            "`\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` or `\\u` and four hex digits",
            "write a backslash as `\\\\`",
        ),
        ParseErrorKind::ExpectedDigit
        | ParseErrorKind::ExpectedDigitFollowingNegativeSign
        | ParseErrorKind::ExpectedPlusMinusOrDigitInNumberLiteral
        | ParseErrorKind::BareDecimalPointNumbersNotAllowed
        | ParseErrorKind::HexadecimalNumbersNotAllowed
        | ParseErrorKind::NonFiniteNumbersNotAllowed
        | ParseErrorKind::UnaryPlusNumbersNotAllowed => (
            "a number that JSON does not know",
            "digits, such as `200` or `36.2`",
            "write it in plain digits",
        ),
        _ => (
            "something that is not JSON",
            "a text in quotation marks, a number, `true`, `false`, an object or a list",
            "look here and just before: a comma, a quotation mark or a bracket is missing or too many; \
             `true` and `false` are written small",
        ),
    }
}
