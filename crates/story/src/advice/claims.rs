//! Claims that are more than one proposition.

use super::{Adviser, texts::without_quotations};
use crate::problem::Code;

/// Joints of two propositions in an English sentence; a plain `and` joins words as well.
const JOINTS: [&str; 14] = [
    "; ",
    ", and ",
    " but ",
    " and that ",
    " and is ",
    " and are ",
    " and was ",
    " and were ",
    " and has ",
    " and have ",
    " and had ",
    " and will ",
    " and did ",
    " while ",
];

impl Adviser<'_, '_, '_> {
    /// Claims whose text joins two propositions.
    pub(super) fn composite_claims(&mut self) {
        for claim in &self.raw.claims {
            let Some(text) = &claim.text else {
                continue;
            };
            let mut found = None;
            for said in self.said(text) {
                let own = without_quotations(&said.text.value);
                let joint = JOINTS.into_iter().find(|joint| own.contains(joint));
                if let Some(joint) = joint.filter(|_| said.language == "en") {
                    found = Some((said.text.at, joint.trim()));
                }
            }
            if let Some((at, joint)) = found {
                let location = self.problems.part_of(at, joint);
                self.problems
                    .add(
                        Code::CompositeClaim,
                        location,
                        format!("two propositions, joined by `{joint}`"),
                        "one proposition a claim",
                    )
                    .help("make two claims of it: each can be true without the other");
            }
        }
    }
}
