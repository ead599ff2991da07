//! The bytes that a page is given: a magic word, the version of the format, a checksum, and the
//! checked story in postcard. References are positions in its tables, which [`unpack`] checks.

use std::fmt;

use crc::{CRC_32_ISCSI, Crc, NoTable};

use crate::model::Story;

mod decode;
mod references;

pub(crate) use decode::{Decode, Decoder, decode_in_order};

/// The bytes that a packed story begins with.
const MAGIC: [u8; 4] = *b"CLMX";

/// The version of the packed format that this program writes and reads.
pub const VERSION: u16 = 3;

const CHECKSUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISCSI);

/// The reason why bytes are not a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnpackError {
    /// Bytes that do not begin as a packed story does.
    NotAStory,
    /// Bytes of another version of the format than [`VERSION`].
    OtherVersion(u16),
    /// Bytes that changed on the way.
    Corrupt,
    /// Bytes that are whole, yet not a story of this format.
    Malformed,
    /// A reference leads out of its table.
    DanglingReference,
}

impl fmt::Display for UnpackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAStory => f.write_str("this is not a packed story"),
            Self::OtherVersion(found) => write!(
                f,
                "this story is packed in version {found} of the format, and the engine reads \
                 version {VERSION}: publish both by the same release"
            ),
            Self::Corrupt => {
                f.write_str("the packed story was damaged on the way: its checksum is wrong")
            }
            Self::Malformed => f.write_str("the packed story is not of this format"),
            Self::DanglingReference => {
                f.write_str("the packed story refers to something that is not in it")
            }
        }
    }
}

impl std::error::Error for UnpackError {}

/// The story as bytes.
///
/// # Errors
///
/// Never for a story of this crate; the serializer's error, should it meet one.
#[cfg(feature = "author")]
pub fn pack(story: &Story) -> Result<Vec<u8>, postcard::Error> {
    let payload = postcard::to_allocvec(story)?;
    let mut bytes = MAGIC.to_vec();
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend(CHECKSUM.checksum(&payload).to_le_bytes());
    bytes.extend(payload);
    Ok(bytes)
}

/// The number by which versions of a story are told apart: the checksum of its bytes.
pub fn version_of(bytes: &[u8]) -> Option<u32> {
    let (_, rest) = bytes.strip_prefix(&MAGIC)?.split_first_chunk::<2>()?;
    let (checksum, _) = rest.split_first_chunk()?;
    Some(u32::from_le_bytes(*checksum))
}

/// The story that the bytes hold.
///
/// # Errors
///
/// See [`UnpackError`]; any bytes give a story or an error.
pub fn unpack(bytes: &[u8]) -> Result<Story, UnpackError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(UnpackError::NotAStory)?;
    let (version, rest) = rest.split_first_chunk().ok_or(UnpackError::NotAStory)?;
    let version = u16::from_le_bytes(*version);
    if version != VERSION {
        return Err(UnpackError::OtherVersion(version));
    }
    let (checksum, payload) = rest.split_first_chunk().ok_or(UnpackError::Corrupt)?;
    if CHECKSUM.checksum(payload) != u32::from_le_bytes(*checksum) {
        return Err(UnpackError::Corrupt);
    }
    let story: Story = Decoder::whole(payload).ok_or(UnpackError::Malformed)?;
    if references::all_within(&story) {
        Ok(story)
    } else {
        Err(UnpackError::DanglingReference)
    }
}
