//! Those who are for a claim, and those who are against it.

use std::sync::Arc;

use leptos::prelude::*;
use story::{
    derive::{Account, Bearing, ClaimThread, Reason, Reversal},
    model::StanceKind,
};

use super::{
    ExplorerContext, heading::Heading, statement::AccountItem, visit::VisitClaim,
    voices::brief_name,
};
use crate::locale::Localized;

/// For and against, in columns where there is room.
#[component]
pub(super) fn Sides(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// The claim.
    thread: Arc<ClaimThread>,
) -> impl IntoView {
    let messages = explorer.locale().messages;
    let reversals = thread.reversals.iter();
    let reversals = reversals.map(|turn| {
        view! {
            <p class="reversal">{reversal(explorer, turn)}</p>
        }
    });
    let accounts = thread.accounts();
    let of = |wanted: fn(StanceKind) -> bool| {
        let accounts = accounts
            .iter()
            .filter(|account| wanted(account.first.stance.kind));
        accounts
            .map(|account| account_view(explorer, account))
            .collect::<Vec<_>>()
    };
    let supporting = of(|kind| kind == StanceKind::Asserts);
    let opposing = of(|kind| {
        matches!(
            kind,
            StanceKind::Denies | StanceKind::Questions | StanceKind::Retracts
        )
    });
    let silent = of(|kind| kind == StanceKind::Declined);
    let nothing = || view! { <p class="nothing">{messages.nothing_reported}</p> }.into_any();
    let supporting = if supporting.is_empty() {
        nothing()
    } else {
        supporting.into_any()
    };
    let opposing = if opposing.is_empty() {
        let rivals = at_odds(explorer, &thread);
        if rivals.is_empty() {
            nothing()
        } else {
            rivals.into_any()
        }
    } else {
        opposing.into_any()
    };
    view! {
        {reversals.collect_view()}
        <div class="sides">
            <Side explorer=explorer title=messages.side_for content=supporting />
            <Side explorer=explorer title=messages.side_against content=opposing />
        </div>
        {silent}
    }
    .into_any()
}

/// One of the two.
#[component]
fn Side(
    /// The context of the widget.
    explorer: ExplorerContext,
    /// Which.
    title: &'static str,
    /// Who stands on it.
    content: AnyView,
) -> impl IntoView {
    view! {
        <div class="side">
            <Heading explorer=explorer below=3 class="label" text=Localized::interface(title) />
            {content}
        </div>
    }
    .into_any()
}

fn account_view(explorer: ExplorerContext, account: &Account<'_>) -> AnyView {
    let repetitions = account.repetitions.iter().map(|said| (*said).clone());
    view! {
        <AccountItem
            explorer=explorer
            first=account.first.clone()
            repetitions=repetitions.collect()
        />
    }
    .into_any()
}

/// The claims that stand against one which nobody rejects.
fn at_odds(explorer: ExplorerContext, thread: &ClaimThread) -> Vec<AnyView> {
    let messages = explorer.locale().messages;
    let against = thread
        .related
        .iter()
        .filter(|related| related.bearing == Bearing::Against);
    against
        .map(|related| {
            let label = related.reasons.iter().find_map(|reason| match reason {
                Reason::Relation {
                    relation,
                    is_outgoing,
                    ..
                } => Some((messages.relation)(relation.kind, *is_outgoing)),
                Reason::Statement { .. } => None,
            });
            let label = label.map(|label| (messages.label)(label));
            view! {
                <p class="why">
                    <span class="label">{label}</span>
                    <VisitClaim explorer=explorer to=related.ix from=thread.ix />
                </p>
            }
            .into_any()
        })
        .collect()
}

fn reversal(explorer: ExplorerContext, reversal: &Reversal) -> String {
    let time = |statement: &story::model::Statement| {
        let time = statement.time();
        time.map(|time| explorer.locale().time(time))
            .unwrap_or_default()
    };
    let name = brief_name(explorer, &reversal.speaker);
    let (asserted, rejected) = (time(&reversal.asserted), time(&reversal.rejected));
    (explorer.locale().messages.reversal)(&name, &asserted, reversal.turn, &rejected)
}
