//! Passing a claim on.

use story::model::{Claim, Ix};

/// The form in which a claim is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareForm {
    /// The text with its status, its date and where it stands.
    Citation,
    /// The address that leads to it.
    Link,
    /// The citation, by what the device has to share with others.
    Sheet,
    /// The story as a frame for another page.
    Frame,
}

/// Something to pass on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// The claim; none for the story as a whole.
    pub claim: Option<Ix<Claim>>,
    /// As what.
    pub form: ShareForm,
    /// The text of the claim, or the title of the story; once it is passed on, the very text that
    /// was.
    pub text: String,
    /// The status of the claim, in words.
    pub status: String,
    /// Whether the reader has it. Where the page does not let it be copied, the reader still can.
    pub is_copied: bool,
}
