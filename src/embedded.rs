//! The story that the build was given.

/// The packed story: the bytes that `story::unpack` reads.
pub const STORY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/story.packed"));
