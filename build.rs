//! Embeds the style, and for the browser the packed story; stops the build with every mistake of
//! the story's file.

use std::{env, error::Error, fs, path::Path, process::ExitCode};

use story::report::report;

/// The story that is embedded where the variable `STORY` names none.
const DEFAULT_STORY: &str = "data/aleppo-2024.json";

fn main() -> ExitCode {
    embed().unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn embed() -> Result<ExitCode, Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    embed_style()?;
    // The native rendering is given its story, so that a broken file never stops the tool that
    // explains it.
    if env::var_os("CARGO_FEATURE_CSR").is_none() {
        return Ok(ExitCode::SUCCESS);
    }
    // The name of the module, by which `embed.js` knows the engine's frames in the stack of an error.
    println!("cargo::rustc-link-arg-bins=--soname=claim-explorer");
    println!("cargo::rerun-if-env-changed=STORY");
    let file = env::var("STORY").unwrap_or_else(|_| DEFAULT_STORY.to_owned());
    println!("cargo::rerun-if-changed={file}");
    let text = fs::read_to_string(&file)
        .map_err(|error| format!("the story `{file}` (variable STORY) cannot be read: {error}"))?;
    match story::parse(&text) {
        Ok(story) => {
            let folder = env::var("OUT_DIR")?;
            fs::write(
                Path::new(&folder).join("story.packed"),
                story::pack(&story)?,
            )?;
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            eprint!("{}", report(&file, &text, &problems, false));
            Ok(ExitCode::FAILURE)
        }
    }
}

/// The parts of the stylesheet, in their order.
const STYLE: [&str; 2] = ["style.css", "style/layouts.css"];

/// Embeds the stylesheet without comments and indentation, which readers need not load.
fn embed_style() -> Result<(), Box<dyn Error>> {
    let mut plain = String::new();
    for file in STYLE {
        println!("cargo::rerun-if-changed={file}");
        let style = fs::read_to_string(file)?;
        let mut parts = style.split("/*");
        plain.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let (_, rest) = part
                .split_once("*/")
                .ok_or_else(|| format!("{file} has a comment without an end"))?;
            plain.push_str(rest);
        }
    }
    let lines = plain.lines().map(str::trim).filter(|line| !line.is_empty());
    let folder = env::var("OUT_DIR")?;
    fs::write(
        Path::new(&folder).join("style.css"),
        lines.collect::<Vec<_>>().join("\n"),
    )?;
    Ok(())
}
