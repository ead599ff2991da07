//! Passing a claim on.

use story::model::{Claim, Ix};

/// As what a claim is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Its text with its status, its date and where it stands.
    Citation,
    /// The address that leads to it.
    Link,
    /// Its citation, by what the device has to share with others.
    Sheet,
    /// The story as a frame for another page.
    Frame,
}

/// What is passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The claim; none for the story as a whole.
    pub claim: Option<Ix<Claim>>,
    /// As what.
    pub form: Form,
    /// The very text that is passed on.
    pub text: String,
    /// Whether the reader has it. Where the page does not let it be copied, the reader still can.
    pub is_copied: bool,
}
