//! For and against: the speakers who take a stance on a claim, in two columns.

use story::{
    derive::{Bearing, ClaimThread, Reason, Reversal},
    model::StanceKind,
};

use super::{
    ExplorerContext,
    element::{Element, element},
    heading::interface_heading,
    statement::account,
    visit::visit_claim,
    voices::brief_name,
};

impl Element {
    /// Adds those who are for a claim and those who are against it, in columns where there is room.
    pub(super) fn sides(self, explorer: ExplorerContext, thread: &ClaimThread) -> Self {
        let messages = explorer.locale().messages;
        let reversals = thread.reversals.iter();
        let reversals =
            reversals.map(|turn| element("p", "reversal").text(&reversal(explorer, turn)));
        let accounts = thread.accounts();
        let of = |wanted: fn(StanceKind) -> bool| -> Vec<Element> {
            let accounts = accounts.iter();
            let wanted = accounts.filter(|account| wanted(account.first.stance.kind));
            wanted.map(|said| account(explorer, said)).collect()
        };
        let supporting = of(StanceKind::affirms);
        let mut opposing = of(StanceKind::rejects);
        if opposing.is_empty() {
            opposing = at_odds(explorer, thread);
        }
        let sides = element("div", "sides")
            .child(side(explorer, messages.side_for, supporting))
            .child(side(explorer, messages.side_against, opposing));
        self.children(reversals).child(sides).children(of(|kind| {
            matches!(kind, StanceKind::Reports | StanceKind::Declined)
        }))
    }
}

/// A column: its title, and who stands in it.
fn side(explorer: ExplorerContext, title: &'static str, content: Vec<Element>) -> Element {
    let nothing = explorer.locale().messages.nothing_reported;
    let nothing = content
        .is_empty()
        .then(|| element("p", "nothing").text(nothing));
    element("div", "side")
        .child(interface_heading(explorer, 3, "label", title))
        .children(nothing)
        .children(content)
}

/// The claims that stand against one which nobody rejects.
fn at_odds(explorer: ExplorerContext, thread: &ClaimThread) -> Vec<Element> {
    let messages = explorer.locale().messages;
    let mut against = Vec::new();
    for related in &thread.related {
        if related.bearing != Bearing::Against {
            continue;
        }
        let label = related.reasons.iter().find_map(|reason| match reason {
            Reason::Relation {
                relation,
                is_outgoing,
                ..
            } => Some((messages.relation)(relation.kind, *is_outgoing)),
            Reason::Statement { .. } => None,
        });
        let label = label.map(|label| (messages.label)(label));
        let claim = element("p", "why")
            .child(element("span", "label").text(&label.unwrap_or_default()))
            .children(visit_claim(explorer, related.ix, thread.ix));
        against.push(claim);
    }
    against
}

fn reversal(explorer: ExplorerContext, reversal: &Reversal) -> String {
    let time = |statement: &story::model::Statement| {
        let time = statement.time();
        time.map(|time| explorer.locale().time(time))
            .unwrap_or_default()
    };
    let name = brief_name(explorer, &reversal.speaker);
    let (before, after) = (time(&reversal.before), time(&reversal.after));
    (explorer.locale().messages.reversal)(&name, &before, reversal.turn, &after)
}
