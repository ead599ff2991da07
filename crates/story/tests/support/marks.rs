//! Marks in a text: `«…»` is where a message should point.

/// A place that was marked in a text by `«…»`.
#[derive(Debug, PartialEq)]
pub struct Mark {
    pub line: usize,
    pub column: usize,
    pub text: String,
}

/// The text without its marks, and what was marked, in the order of the text.
pub fn unmarked(text: &str) -> (String, Vec<Mark>) {
    let mut marks = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let parts: Vec<&str> = line.split(['«', '»']).collect();
        let mut column = 1;
        for (index, part) in parts.iter().enumerate() {
            if index % 2 == 1 {
                marks.push(Mark {
                    line: number + 1,
                    column,
                    text: (*part).to_owned(),
                });
            }
            column += part.chars().count();
        }
    }
    (text.replace(['«', '»'], ""), marks)
}
