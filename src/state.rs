//! What the reader chose, and the actions that change it: plain data and pure functions.

pub mod hash;
mod share;
#[cfg(test)]
mod tests;

pub use share::{Form, Share};
use story::model::{Claim, Ix};

/// What the reader chose. It starts with everything closed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The claims that are open.
    open: Vec<Ix<Claim>>,
    /// The steps from claim to claim that the reader can take back, the last one last.
    trail: Vec<Step>,
    /// What the reader passed on last, until the next action.
    shared: Option<Share>,
}

/// A step from one claim to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    from: Ix<Claim>,
    to: Ix<Claim>,
}

/// What came of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The claim that was closed and is open now.
    pub opened: Option<Ix<Claim>>,
    /// The claim that the focus must go to, if it moves.
    pub focus: Option<Ix<Claim>>,
    /// What is to be passed on.
    pub share: Option<Share>,
    /// The claims that may look different now. Only they need be looked at again, however many
    /// the story has.
    pub touched: Vec<Ix<Claim>>,
}

/// What a reader can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Open a claim that is closed, close one that is open.
    Toggle(Ix<Claim>),
    /// Open a claim, whether it is open or not: find-in-page found something in it.
    Open(Ix<Claim>),
    /// Come to a claim by a link from outside of the widget.
    Visit(Ix<Claim>),
    /// Walk from one claim to another that stands against it or for it.
    Walk {
        /// Where the reader is.
        from: Ix<Claim>,
        /// Where the link leads.
        to: Ix<Claim>,
    },
    /// Walk back the last step.
    WalkBack,
    /// Pass a claim on.
    Share(Share),
    /// The page passed a claim on, or would not.
    Shared(Share),
}

impl Choices {
    /// The choices of a reader who had these claims open.
    pub fn with_open(open: impl IntoIterator<Item = Ix<Claim>>) -> Self {
        Self {
            open: open.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Whether the claim is open.
    pub fn is_open(&self, claim: Ix<Claim>) -> bool {
        self.open.contains(&claim)
    }

    /// The claim that the reader came from to `claim`, if the last step led there.
    pub fn came_from(&self, claim: Ix<Claim>) -> Option<Ix<Claim>> {
        self.trail
            .last()
            .filter(|step| step.to == claim)
            .map(|step| step.from)
    }

    /// What the reader passed on last, if nothing was done since.
    pub fn shared(&self) -> Option<&Share> {
        self.shared.as_ref()
    }

    /// The same choices for another version of the story, or for another story: each claim is
    /// the one that `counterpart` finds there. What has none is given up.
    #[must_use]
    pub fn carried_over(&self, counterpart: impl Fn(Ix<Claim>) -> Option<Ix<Claim>>) -> Self {
        let step = |step: &Step| {
            Some(Step {
                from: counterpart(step.from)?,
                to: counterpart(step.to)?,
            })
        };
        Self {
            open: self.open.iter().copied().filter_map(&counterpart).collect(),
            trail: self.trail.iter().filter_map(step).collect(),
            shared: None,
        }
    }

    fn open(&mut self, claim: Ix<Claim>) {
        if !self.is_open(claim) {
            self.open.push(claim);
        }
    }

    /// Carries out an action.
    pub fn apply(&mut self, action: Action) -> Outcome {
        let came_to_before = self.trail.last().map(|step| step.to);
        let open_before = self.open.len();
        let shared_before = self.shared.take().map(|share| share.claim);
        let mut share = None;
        let (acted_on, focus) = match action {
            Action::Toggle(claim) => {
                if self.is_open(claim) {
                    self.open.retain(|open| *open != claim);
                    // The way back stands in the claim that was walked to, and closes with it.
                    self.trail.retain(|step| step.to != claim);
                } else {
                    self.open.push(claim);
                }
                (Some(claim), None)
            }
            Action::Open(claim) => {
                self.open(claim);
                (Some(claim), None)
            }
            Action::Visit(claim) => {
                self.open(claim);
                (Some(claim), Some(claim))
            }
            Action::Walk { from, to } => {
                self.open(to);
                self.trail.push(Step { from, to });
                (Some(to), Some(to))
            }
            Action::WalkBack => {
                let from = self.trail.pop().map(|step| step.from);
                if let Some(from) = from {
                    self.open(from);
                }
                (from, from)
            }
            Action::Share(asked) => {
                share = Some(asked);
                (None, None)
            }
            Action::Shared(shared) => {
                let claim = shared.claim;
                self.shared = Some(shared);
                (Some(claim), None)
            }
        };
        let came_to = self.trail.last().map(|step| step.to);
        let touched = [acted_on, came_to_before, came_to, shared_before];
        // An action opens one claim at most, and what it opens comes last.
        let opened = self.open.get(open_before).copied();
        Outcome {
            opened,
            focus,
            share,
            touched: touched.into_iter().flatten().collect(),
        }
    }
}
