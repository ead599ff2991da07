//! The terms of the field, as readers see them.

use story::{
    derive::QuestionState,
    model::{EndKind, EvidenceKind, MediaFinding, RelationKind, SpeakerKind, StanceKind, Status},
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

/// The end of a claim: how it left the story.
pub(super) fn ended(kind: EndKind) -> &'static str {
    match kind {
        EndKind::Withdrawn => "Withdrawn by us",
        EndKind::Superseded => "Replaced",
    }
}

/// A side that says nothing for a claim, only against it.
pub(super) fn only_rejects(kind: StanceKind) -> &'static str {
    match kind {
        StanceKind::Questions => "Doubts",
        StanceKind::Retracts => "Takes back",
        _ => "Denies",
    }
}

/// A stance as a verb after a name.
pub(super) fn stance(kind: StanceKind, is_implied: bool, is_plural: bool) -> &'static str {
    match (kind, is_implied, is_plural) {
        (StanceKind::Asserts, false, false) => "says",
        (StanceKind::Asserts, false, true) => "say",
        (StanceKind::Asserts, true, false) => "implies this",
        (StanceKind::Asserts, true, true) => "imply this",
        (StanceKind::Suggests, _, false) => "thinks it likely",
        (StanceKind::Suggests, _, true) => "think it likely",
        (StanceKind::Reports, _, false) => "reports it",
        (StanceKind::Reports, _, true) => "report it",
        (StanceKind::Denies, false, false) => "denies it",
        (StanceKind::Denies, false, true) => "deny it",
        (StanceKind::Denies, true, false) => "implies otherwise",
        (StanceKind::Denies, true, true) => "imply otherwise",
        (StanceKind::Questions, false, false) => "doubts it",
        (StanceKind::Questions, false, true) => "doubt it",
        (StanceKind::Questions, true, false) => "implies doubt",
        (StanceKind::Questions, true, true) => "imply doubt",
        (StanceKind::Retracts, _, false) => "takes it back",
        (StanceKind::Retracts, _, true) => "take it back",
        (StanceKind::Declined, _, _) => "gave no answer",
    }
}

/// A stance as something to filter by.
pub(super) fn stance_facet(kind: StanceKind) -> &'static str {
    match kind {
        StanceKind::Asserts => "Says so",
        StanceKind::Suggests => "Thinks it likely",
        StanceKind::Reports => "Reports it",
        StanceKind::Denies => "Denies it",
        StanceKind::Questions => "Doubts it",
        StanceKind::Retracts => "Takes it back",
        StanceKind::Declined => "Gave no answer",
    }
}

/// Speakers of a kind, as a group.
pub(super) fn speaker_kind(kind: SpeakerKind) -> &'static str {
    match kind {
        SpeakerKind::Person => "individuals",
        SpeakerKind::Government => "governments",
        SpeakerKind::Military => "armed forces",
        SpeakerKind::ArmedGroup => "armed groups",
        SpeakerKind::PartyChannel => "party channels",
        SpeakerKind::StateMedia => "state media",
        SpeakerKind::Monitor => "monitors",
        SpeakerKind::Newsroom => "press",
        SpeakerKind::Company => "companies",
        SpeakerKind::Organisation => "organisations",
        SpeakerKind::Court => "courts",
        SpeakerKind::Expert => "experts",
        SpeakerKind::Witness => "witnesses",
        SpeakerKind::Unnamed => "unnamed sources",
    }
}

/// The kind of a piece of evidence.
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

/// A finding on the authenticity of a video, a picture or a recording.
pub(super) fn media_finding(finding: MediaFinding) -> &'static str {
    match finding {
        MediaFinding::Original => "original",
        MediaFinding::Decontextualized => "taken out of context",
        MediaFinding::EditedOrCropped => "edited or cropped",
        MediaFinding::Staged => "staged",
        MediaFinding::Transformed => "altered",
        MediaFinding::Satire => "satire",
        MediaFinding::Unknown => "authenticity not known",
    }
}

/// The relation of two claims.
pub(super) fn relation(kind: RelationKind, is_outgoing: bool) -> &'static str {
    match (kind, is_outgoing) {
        (RelationKind::Contradicts, _) => "Can’t both be true",
        (RelationKind::Conflicts, _) => "At odds with this",
        (RelationKind::Undercuts, false) => "Questions the evidence for this",
        (RelationKind::Undercuts, true) => "This questions its evidence",
        (RelationKind::Supports, false) => "Adds weight to this",
        (RelationKind::Supports, true) => "This adds weight to it",
        (RelationKind::Qualifies, false) => "Limits this",
        (RelationKind::Qualifies, true) => "This limits it",
    }
}
