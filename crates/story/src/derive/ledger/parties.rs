//! The parties that the others' cell names with its further claims.

use super::{
    cast::{Cast, Marks, Member},
    stance::ColumnStance,
};
use crate::model::{Shared, Speaker};

/// The first two parties that assert further claims, beside those that the lead names: each the
/// outermost body that its speaker belongs to.
pub(super) fn parties<'s>(
    further: impl Iterator<Item = &'s ColumnStance<'s>>,
    lead: Option<&ColumnStance<'_>>,
    cast: &Cast<'_>,
    marks: &mut Marks,
) -> Vec<Shared<Speaker>> {
    // Speakers who are named with the lead, or may be the same, are marked.
    for account in lead.iter().flat_map(|lead| lead.plainest()) {
        let position = account.first.gist.speaker.position();
        if let Some(member) = cast.get(position) {
            for named in member.namesakes.iter().chain([&position, &member.body]) {
                marks.put(*named, 0);
            }
        }
    }
    let mut found: Vec<usize> = Vec::new();
    for account in further.flat_map(|stance| stance.plainest().collect::<Vec<_>>()) {
        let position = account.first.gist.speaker.position();
        let Some(body) = cast.get(position).map(|member| member.body) else {
            continue;
        };
        let is_party = cast.get(body).is_some_and(Member::is_party);
        if is_party && marks.get(position).is_none() && marks.put(body, 0) {
            found.push(body);
        }
    }
    marks.clear();
    let first = found.iter().min();
    let second = found.iter().filter(|body| Some(*body) != first).min();
    let parties = first
        .into_iter()
        .chain(second)
        .filter_map(|body| cast.get(*body));
    parties
        .map(|member| Shared::clone(member.speaker))
        .collect()
}
