//! Hashes: the names of what never changes, and what browsers compare.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// The value of `integrity`, and, in quotation marks, of a source in a policy
/// (<https://www.w3.org/TR/sri/>).
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// A short name for these bytes and no others: 40 bits in hexadecimal digits.
pub(super) fn name(parts: &[&[u8]]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
    }
    let digest = digest.finalize();
    let bytes: Vec<String> = digest
        .iter()
        .take(5)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    bytes.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_that_browsers_compute() {
        // From the specification's own example: <https://www.w3.org/TR/CSP3/#external-hash>.
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
        assert_eq!(name(&[b"a", b"b"]), name(&[b"ab"]));
        assert_eq!(name(&[b"ab"]).len(), 10);
    }
}
