//! What the compiler cannot know that the engine never runs, or runs to no end, is cut: the function
//! is left with the one instruction `unreachable`, and the optimiser then drops all that only it
//! needed.

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};
use wasm_encoder::{CodeSection, Function, Instruction, Module, RawSection};
use wasmparser::{BinaryReader, CodeSectionReader, KnownCustom, Name, Parser, Payload, TypeRef};

/// What the names of the functions hold that are cut.
const CUTS: [&str; 16] = [
    // A panic composes a message for a standard error that browsers do not have, and ends in
    // `unreachable`. `embed.js` knows it by that.
    "__rustc::rust_begin_unwind",
    "core::panicking::",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::cell::panic_already",
    "core::slice::index::slice_index_fail",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::str::slice_error_fail",
    "std::thread::local::panic_access_error",
    // What only such messages show.
    " as core::fmt::Debug>::fmt",
    // Serde's words for a value that was not expected: every value of a configuration may be.
    "<serde_core::de::Unexpected as core::fmt::Display>::fmt",
    "<f64 as core::fmt::Display>::fmt",
    // Streams, which leptos exports and nothing asks for.
    "intounderlying",
    "wasm_streams::",
    "js_sys::futures::future_to_promise",
];

/// The engine without them. It must still have the names of its functions.
pub(super) fn cut(wasm: &[u8]) -> Result<Vec<u8>> {
    let names = Names::of(wasm)?;
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.context("the engine is no wasm")?;
        let Some((id, range)) = payload.as_section() else {
            continue;
        };
        let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
        let data = wasm.get(range).context("a section ends with the file")?;
        if matches!(payload, Payload::CodeSectionStart { .. }) {
            module.section(&names.cut_code(data)?);
        } else {
            module.section(&RawSection { id, data });
        }
    }
    Ok(module.finish())
}

/// The names of a module's functions.
#[derive(Default)]
struct Names {
    /// How many functions come before those that the module defines itself.
    imported: u32,
    by_index: HashMap<u32, String>,
}

impl Names {
    fn of(wasm: &[u8]) -> Result<Self> {
        let mut names = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.context("the engine is no wasm")? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        names.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CustomSection(section) => {
                    if let KnownCustom::Name(section) = section.as_known() {
                        for subsection in section {
                            if let Name::Function(functions) = subsection? {
                                for function in functions {
                                    let function = function?;
                                    names.by_index.insert(function.index, plain(function.name));
                                }
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(names)
    }

    /// The code section with what is to be cut cut.
    fn cut_code(&self, data: &[u8]) -> Result<CodeSection> {
        let mut unused = Vec::from(CUTS);
        let mut code = CodeSection::new();
        let functions = CodeSectionReader::new(BinaryReader::new(data, 0))?;
        for (index, function) in (self.imported..).zip(functions) {
            let name = self.by_index.get(&index).map_or("", String::as_str);
            if CUTS.iter().any(|cut| name.contains(cut)) {
                unused.retain(|cut| !name.contains(cut));
                let mut stub = Function::new([]);
                stub.instruction(&Instruction::Unreachable)
                    .instruction(&Instruction::End);
                code.function(&stub);
            } else {
                code.raw(function?.as_bytes());
            }
        }
        ensure!(
            unused.is_empty(),
            "the engine no longer has the functions {unused:?}: take them out of the list of cuts"
        );
        Ok(code)
    }
}

/// A name without the hashes that the compiler puts in brackets after the crates'.
fn plain(name: &str) -> String {
    let mut parts = name.split('[');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((hash, rest)) if hash.len() == 16 => plain.push_str(rest),
            _ => plain.extend(["[", part]),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{FunctionSection, NameMap, NameSection, TypeSection};

    use super::*;

    /// A module with a function that is not cut, and one for each name.
    fn module(names: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        let mut map = NameMap::new();
        for (index, name) in (0..).zip(["kept"].iter().chain(names)) {
            functions.function(0);
            let mut body = Function::new([]);
            body.instruction(&Instruction::Nop)
                .instruction(&Instruction::End);
            code.function(&body);
            map.append(index, name);
        }
        let mut section = NameSection::new();
        section.functions(&map);
        let mut module = Module::new();
        module
            .section(&types)
            .section(&functions)
            .section(&code)
            .section(&section);
        module.finish()
    }

    /// The first instruction of each function.
    fn first_instructions(wasm: &[u8]) -> Vec<String> {
        let payloads = Parser::new(0).parse_all(wasm).map(Result::unwrap);
        let bodies = payloads.filter_map(|payload| match payload {
            Payload::CodeSectionEntry(body) => Some(body),
            _ => None,
        });
        let first = bodies.map(|body| body.get_operators_reader().unwrap().read().unwrap());
        first.map(|operator| format!("{operator:?}")).collect()
    }

    #[test]
    fn what_is_named_is_cut_and_nothing_else() {
        let cut = cut(&module(&CUTS)).unwrap();
        let found = first_instructions(&cut);
        assert_eq!(found.first().map(String::as_str), Some("Nop"));
        assert_eq!(found.len(), CUTS.len() + 1);
        assert!(found.iter().skip(1).all(|first| first == "Unreachable"));
    }

    #[test]
    fn a_cut_that_has_become_needless_is_an_error() {
        let (last, others) = CUTS.split_last().unwrap();
        let error = cut(&module(others)).unwrap_err();
        assert!(error.to_string().contains(last), "{error}");
    }

    #[test]
    fn names_are_compared_without_hashes() {
        assert_eq!(
            plain("<f64 as core[c5930c85a12de822]::fmt::Display>::fmt"),
            "<f64 as core::fmt::Display>::fmt"
        );
        assert_eq!(plain("<[u8] as Read>::read"), "<[u8] as Read>::read");
    }
}
