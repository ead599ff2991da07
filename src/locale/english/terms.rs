//! The terms of the field, as readers see them.

use story::{
    derive::{Bearing, QuestionState},
    model::{EndKind, EvidenceKind, MediaState, Points, RelationKind, StanceKind, Status},
};

/// The state of a question.
pub(super) fn question_state(state: QuestionState) -> &'static str {
    match state {
        QuestionState::Established => "Established",
        QuestionState::Contested => "Accounts conflict",
        QuestionState::OneAccount => "One account",
        QuestionState::NotEstablished => "Not established",
        QuestionState::Open => "No account yet",
        QuestionState::Positions => "Stated positions",
    }
}

/// The status of a claim.
pub(super) fn status(status: Status) -> &'static str {
    match status {
        Status::Unverified => "Not verified",
        Status::Supported => "Some evidence",
        Status::Corroborated => "Independently backed",
        Status::Verified => "Verified",
        Status::Inconclusive => "Checked, unclear",
        Status::Misleading => "Misleading",
        Status::False => "False",
    }
}

/// How a claim left the story.
pub(super) fn ended(kind: EndKind) -> &'static str {
    match kind {
        EndKind::Withdrawn => "Withdrawn by us",
        EndKind::Superseded => "Replaced",
    }
}

/// How a statement stands to a claim.
pub(super) fn stance(kind: StanceKind, is_implied: bool) -> &'static str {
    match (kind, is_implied) {
        (StanceKind::Asserts, false) => "Says so",
        (StanceKind::Asserts, true) => "Implies so",
        (StanceKind::Denies, false) => "Denies it",
        (StanceKind::Denies, true) => "Implies otherwise",
        (StanceKind::Questions, false) => "Doubts it",
        (StanceKind::Questions, true) => "Implies doubt",
        (StanceKind::Retracts, _) => "Takes it back",
        (StanceKind::Declined, _) => "No answer",
    }
}

/// What sort of evidence it is.
pub(super) fn evidence_kind(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Video => "Video",
        EvidenceKind::Image => "Image",
        EvidenceKind::Document => "Document",
        EvidenceKind::Testimony => "Testimony",
        EvidenceKind::Measurement => "Measurement",
        EvidenceKind::OwnReporting => "Reporting",
        EvidenceKind::Absence => "Missing evidence",
    }
}

/// What was found of a picture’s authenticity.
pub(super) fn media_state(state: MediaState) -> &'static str {
    match state {
        MediaState::Original => "Authentic",
        MediaState::Decontextualized => "Taken out of context",
        MediaState::EditedOrCropped => "Edited or cropped",
        MediaState::Staged => "Staged",
        MediaState::Transformed => "Altered",
        MediaState::Satire => "Satire",
        MediaState::Unknown => "Authenticity not known",
    }
}

/// Which way evidence points.
pub(super) fn points(points: Points) -> &'static str {
    match points {
        Points::For => "Speaks for it",
        Points::Against => "Speaks against it",
        Points::Unclear => "Does not decide it",
    }
}

/// How other claims bear on one.
pub(super) fn bearing(bearing: Bearing) -> &'static str {
    match bearing {
        Bearing::Against => "Against this",
        Bearing::For => "For this",
        Bearing::Beside => "See also",
    }
}

/// How two claims are related.
pub(super) fn relation(kind: RelationKind, is_outgoing: bool) -> &'static str {
    match (kind, is_outgoing) {
        (RelationKind::Contradicts, _) => "Can’t both be true",
        (RelationKind::Conflicts, _) => "At odds",
        (RelationKind::Undercuts, false) => "Questions the evidence",
        (RelationKind::Undercuts, true) => "Has its evidence questioned by this",
        (RelationKind::Supports, false) => "Adds weight",
        (RelationKind::Supports, true) => "Is given weight by this",
        (RelationKind::Qualifies, false) => "Limits it",
        (RelationKind::Qualifies, true) => "Is limited by this",
    }
}
