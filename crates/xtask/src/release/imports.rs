//! Short names for what the engine imports from its glue, and a name for the engine itself.
//!
//! Each name that wasm-bindgen writes ends in a hash, and stands in both files: together they are
//! four kilobytes of a reader's, and say nothing to a browser.

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, Module, NameSection, RawSection};
use wasmparser::{Parser, Payload};

use crate::project::WIDGET;

/// The engine and its glue with short names for the imports.
pub(super) fn shortened(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut names = Vec::new();
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.context("the engine is no wasm")?;
        if let Payload::ImportSection(section) = &payload {
            let mut imports = ImportSection::new();
            for import in section.clone().into_imports() {
                let import = import?;
                let short = format!("i{}", names.len());
                imports.import(
                    import.module,
                    &short,
                    RoundtripReencoder.entity_type(import.ty)?,
                );
                names.push((import.name.to_owned(), short));
            }
            module.section(&imports);
        } else if let Some((id, range)) = payload.as_section() {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            let data = wasm.get(range).context("a section ends with the file")?;
            module.section(&RawSection { id, data });
        }
    }
    // By which `embed.js` knows its own frames in the stack of an error.
    let mut name = NameSection::new();
    name.module(WIDGET);
    module.section(&name);
    Ok((module.finish(), renamed(glue, names)?))
}

fn renamed(glue: &str, mut names: Vec<(String, String)>) -> Result<String> {
    // One name may begin as another does.
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    names
        .iter()
        .try_fold(glue.to_owned(), |glue, (name, short)| {
            glue.contains(name)
                .then(|| glue.replace(name, short))
                .with_context(|| format!("the glue does not know the import {name}"))
        })
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CustomSection, EntityType, TypeSection};

    use super::*;

    /// A module that imports two functions.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in ["__wbg_new_1", "__wbg_new_12"] {
            imports.import("./glue.js", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        let rest = CustomSection {
            name: "rest".into(),
            data: b"as it was".into(),
        };
        module.section(&types).section(&imports).section(&rest);
        module.finish()
    }

    #[test]
    fn engine_and_glue_agree_on_the_short_names() {
        let glue = "{ __wbg_new_1: a, __wbg_new_12: b }";
        let (wasm, glue) = shortened(&module(), glue).unwrap();
        assert_eq!(glue, "{ i0: a, i1: b }");
        let imports = Parser::new(0)
            .parse_all(&wasm)
            .filter_map(|payload| match payload.unwrap() {
                Payload::ImportSection(section) => Some(section),
                _ => None,
            })
            .flat_map(wasmparser::SectionLimited::into_imports)
            .map(|import| import.unwrap().name.to_owned());
        assert_eq!(imports.collect::<Vec<_>>(), ["i0", "i1"]);
        let holds = |part: &[u8]| wasm.windows(part.len()).any(|window| window == part);
        assert!(holds(b"as it was") && holds(WIDGET.as_bytes()));
    }

    #[test]
    fn an_import_that_the_glue_does_not_know_is_an_error() {
        let error = shortened(&module(), "{ __wbg_new_1: a }").unwrap_err();
        assert!(error.to_string().contains("__wbg_new_12"), "{error}");
    }
}
