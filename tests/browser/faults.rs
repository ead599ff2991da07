//! Faults on the way from a server: whatever is asked for in a folder of this name is the
//! built file, with its fault.

use std::path::Path;

/// A fault of a file.
#[derive(Clone, Copy)]
pub(super) enum Fault {
    /// Nothing.
    None,
    /// A file that is not there.
    Gone,
    /// A file that is not whole.
    Damaged,
    /// A file of a release that was never sealed.
    Unsealed,
}

/// Folder, the file in it that has the fault, and the fault.
const FAULTS: [(&str, &str, Fault); 7] = [
    ("/without-engine", "_bg.wasm", Fault::Gone),
    ("/without-glue", "/claim-explorer.js", Fault::Gone),
    ("/tampered-engine", "_bg.wasm", Fault::Damaged),
    ("/tampered-glue", "/claim-explorer.js", Fault::Damaged),
    ("/corrupt-engine", "/embed.js", Fault::Unsealed),
    ("/corrupt-engine", "_bg.wasm", Fault::Damaged),
    ("/another-release", "/embed.js", Fault::Unsealed),
];

/// The folder whose wasm is sent as something else.
const WRONG_TYPE: &str = "/wrong-type";

/// The file that is asked for in such a folder, and what becomes of it.
pub(super) fn of(path: &str) -> Option<(&str, Fault)> {
    let (folder, file) = path
        .get(1..)?
        .split_once('/')
        .map(|(folder, _)| path.split_at(folder.len() + 1))?;
    let is_known = folder == WRONG_TYPE || FAULTS.iter().any(|(name, ..)| *name == folder);
    let mut faults = FAULTS.iter();
    let fault = faults.find(|(name, end, _)| *name == folder && file.ends_with(end));
    is_known.then(|| (file, fault.map_or(Fault::None, |(.., fault)| *fault)))
}

/// The type that a faulty server sends a file as.
pub(super) fn mime_type(path: &str) -> Option<&'static str> {
    let is_wasm = Path::new(path).extension().is_some_and(|end| end == "wasm");
    (is_wasm && path.starts_with(WRONG_TYPE)).then_some("application/octet-stream")
}

impl Fault {
    /// The bytes that the fault leaves of a file.
    pub(super) fn leaves(self, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
        match self {
            Self::None => Some(bytes),
            Self::Gone => None,
            Self::Damaged => {
                bytes.truncate(bytes.len() / 2);
                Some(bytes)
            }
            Self::Unsealed => Some(include_bytes!("../../src/host/embed.js").to_vec()),
        }
    }
}
