//! The engine's files: those of a name that never changes its content, and `embed.js`, which names
//! them.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

use super::{folder::Folder, hash};

/// The engine as it is published.
pub(super) struct Engine {
    /// `embed.js`, which names the others.
    pub(super) embed: Vec<u8>,
    /// `frame.js`.
    pub(super) frame: Vec<u8>,
    /// The path and the bytes of the glue.
    pub(super) glue: (String, Vec<u8>),
    /// The path and the bytes of the wasm.
    pub(super) wasm: (String, Vec<u8>),
}

impl Engine {
    /// Reads the files of a release.
    ///
    /// # Errors
    ///
    /// A file that is not there, and an `embed.js` that does not name its engine.
    pub(super) fn read(release: &Path) -> Result<Self> {
        let read = |name: &str| {
            let path = release.join(name);
            fs::read(&path).with_context(|| {
                format!(
                    "{} cannot be read: name the engine's folder by `--engine` (of the package of \
                     npm's, node_modules/claim-explorer), or build it by `cargo xtask build`",
                    path.display()
                )
            })
        };
        let (glue, wasm) = (read("claim-explorer.js")?, read("claim-explorer_bg.wasm")?);
        let glue_path = format!("engine/claim-explorer-{}.js", hash::name(&[&glue]));
        let wasm_path = format!("engine/claim-explorer-{}.wasm", hash::name(&[&wasm]));
        let embed = String::from_utf8(read("embed.js")?)?;
        let embed = renamed(&embed, "claim-explorer.js", &glue_path)?;
        let embed = renamed(&embed, "claim-explorer_bg.wasm", &wasm_path)?;
        Ok(Self {
            embed: embed.into_bytes(),
            frame: read("frame.js")?,
            glue: (glue_path, glue),
            wasm: (wasm_path, wasm),
        })
    }

    /// Puts the files into the folder.
    pub(super) fn put_into(self, folder: &mut Folder) {
        let (glue, wasm) = (self.glue, self.wasm);
        folder.put(&glue.0, glue.1);
        folder.put(&wasm.0, wasm.1);
        folder.put("frame.js", self.frame);
        folder.put("embed.js", self.embed);
    }
}

/// The script with another address in the place of the one that it names, once.
fn renamed(script: &str, name: &str, path: &str) -> Result<String> {
    let (before, after) = (format!("\"{name}\""), format!("\"{path}\""));
    ensure!(
        script.matches(&before).count() == 1,
        "embed.js does not name `{name}` once: take all files from one release"
    );
    Ok(script.replace(&before, &after))
}
