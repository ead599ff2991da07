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

/// The stylesheet without comments and indentation, which readers need not load.
fn embed_style() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=style.css");
    let style = fs::read_to_string("style.css")?;
    let comments_end = |part: &str| part.split_once("*/").map(|(_, rest)| rest.to_owned());
    let mut parts = style.split("/*");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(&comments_end(part).ok_or("style.css has a comment without an end")?);
    }
    let lines = plain.lines().map(str::trim).filter(|line| !line.is_empty());
    let folder = env::var("OUT_DIR")?;
    fs::write(
        Path::new(&folder).join("style.css"),
        lines.collect::<Vec<_>>().join("\n"),
    )?;
    Ok(())
}
