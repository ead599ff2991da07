//! What the reader chose, and the actions that change it: plain data and pure functions.

pub mod hash;

use story::model::{Claim, Ix};

/// What the reader chose. It starts with everything closed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// The claims that are open.
    open: Vec<Ix<Claim>>,
    /// The steps from claim to claim that the reader can take back, the last one last.
    trail: Vec<Step>,
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
    /// The claims that may look different now. Only they need be looked at again, however many
    /// the story has.
    pub touched: Vec<Ix<Claim>>,
}

/// What a reader can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
}

impl Choices {
    /// The choices of a reader who had these claims open.
    pub fn with_open(open: impl IntoIterator<Item = Ix<Claim>>) -> Self {
        Self {
            open: open.into_iter().collect(),
            trail: Vec::new(),
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
        };
        let came_to = self.trail.last().map(|step| step.to);
        let touched = [acted_on, came_to_before, came_to];
        // An action opens one claim at most, and what it opens comes last.
        let opened = self.open.get(open_before).copied();
        Outcome {
            opened,
            focus,
            touched: touched.into_iter().flatten().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Ix<Claim> = Ix::new(0);
    const B: Ix<Claim> = Ix::new(1);
    const C: Ix<Claim> = Ix::new(2);

    #[test]
    fn a_claim_opens_and_closes() {
        let mut choices = Choices::default();
        let outcome = choices.apply(Action::Toggle(A));
        assert_eq!((outcome.opened, outcome.focus), (Some(A), None));
        assert!(choices.is_open(A) && !choices.is_open(B));
        assert_eq!(choices.apply(Action::Open(A)).opened, None);
        assert_eq!(choices.apply(Action::Toggle(A)).opened, None);
        assert_eq!(choices, Choices::default());
    }

    #[test]
    fn a_walk_opens_the_other_claim_and_leads_back_step_by_step() {
        let mut choices = Choices::with_open([A]);
        assert_eq!(
            choices.apply(Action::Walk { from: A, to: B }).focus,
            Some(B)
        );
        assert_eq!(
            choices.apply(Action::Walk { from: B, to: C }).focus,
            Some(C)
        );
        assert!(choices.is_open(C));
        assert_eq!(
            (choices.came_from(C), choices.came_from(B)),
            (Some(B), None)
        );
        assert_eq!(choices.apply(Action::WalkBack).focus, Some(B));
        assert_eq!(choices.came_from(B), Some(A));
        assert_eq!(choices.apply(Action::WalkBack).focus, Some(A));
        assert_eq!(choices.apply(Action::WalkBack).focus, None);
        assert!(choices.is_open(A) && choices.is_open(B) && choices.is_open(C));
    }

    #[test]
    fn walking_back_opens_what_was_closed_meanwhile() {
        let mut choices = Choices::with_open([A]);
        choices.apply(Action::Walk { from: A, to: B });
        choices.apply(Action::Toggle(A));
        assert_eq!(choices.apply(Action::WalkBack).focus, Some(A));
        assert!(choices.is_open(A));
    }

    #[test]
    fn a_visit_opens_the_claim_and_leads_to_it() {
        let mut choices = Choices::default();
        let outcome = choices.apply(Action::Visit(B));
        assert_eq!((outcome.opened, outcome.focus), (Some(B), Some(B)));
        let again = choices.apply(Action::Visit(B));
        assert_eq!((again.opened, again.focus), (None, Some(B)));
    }

    #[test]
    fn closing_a_claim_gives_up_the_way_back_from_it() {
        let mut choices = Choices::with_open([A]);
        choices.apply(Action::Walk { from: A, to: B });
        choices.apply(Action::Toggle(B));
        choices.apply(Action::Toggle(B));
        assert_eq!(choices.came_from(B), None);
    }

    #[test]
    fn choices_carry_over_to_the_claims_that_another_version_still_has() {
        let mut choices = Choices::with_open([A, B]);
        choices.apply(Action::Walk { from: A, to: B });
        choices.apply(Action::Walk { from: B, to: C });
        // A is gone, B and C changed places.
        let counterparts = [None, Some(C), Some(B)];
        let carried = choices.carried_over(|claim| counterparts[claim.position()]);
        assert!(!carried.is_open(A) && carried.is_open(B) && carried.is_open(C));
        assert_eq!(carried.came_from(B), Some(C));
        assert_eq!(choices.carried_over(Some), choices);
    }

    #[test]
    fn an_action_touches_all_that_it_changes() {
        let all = [A, B, C];
        let walks = all
            .iter()
            .flat_map(|&from| all.iter().map(move |&to| Action::Walk { from, to }));
        let actions: Vec<Action> = all
            .iter()
            .flat_map(|&claim| [Action::Toggle, Action::Open, Action::Visit].map(|act| act(claim)))
            .chain(walks)
            .chain([Action::WalkBack])
            .collect();
        let mut reached = vec![Choices::default()];
        for _ in 0..3 {
            let mut next = Vec::new();
            for (choices, action) in reached
                .iter()
                .flat_map(|c| actions.iter().map(move |a| (c, a)))
            {
                let mut changed = choices.clone();
                let touched = changed.apply(*action).touched;
                let look =
                    |choices: &Choices, claim| (choices.is_open(claim), choices.came_from(claim));
                for claim in all.into_iter().filter(|claim| !touched.contains(claim)) {
                    assert_eq!(
                        look(&changed, claim),
                        look(choices, claim),
                        "{choices:?} {action:?}"
                    );
                }
                next.push(changed);
            }
            reached = next;
        }
    }
}
