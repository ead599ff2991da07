//! A message in which names stand out.

/// A message in which names, or what else matters most, stand out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phrase(pub Vec<Piece>);

/// A piece of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text, with the spaces around it.
    pub text: String,
    /// Whether it stands out.
    pub is_strong: bool,
}

impl Phrase {
    /// The phrase with more text at its end.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.with(text.into(), false)
    }

    /// The phrase with text at its end that stands out.
    #[must_use]
    pub fn strong(self, text: impl Into<String>) -> Self {
        self.with(text.into(), true)
    }

    fn with(mut self, text: String, is_strong: bool) -> Self {
        if !text.is_empty() {
            self.0.push(Piece { text, is_strong });
        }
        self
    }

    /// The phrase with names at its end, each of which stands out; `between` says what stands
    /// between two of them by the position of the first.
    #[must_use]
    pub fn names(self, names: &[String], between: impl Fn(usize) -> &'static str) -> Self {
        let mut phrase = self;
        for (position, name) in names.iter().enumerate() {
            if position > 0 {
                phrase = phrase.plain(between(position - 1));
            }
            phrase = phrase.strong(name.clone());
        }
        phrase
    }

    /// The phrase as plain text.
    pub fn text(&self) -> String {
        self.0.iter().map(|piece| piece.text.as_str()).collect()
    }
}
