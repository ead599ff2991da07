//! The budgets file.

use anyhow::{Context, Result};
use serde::Deserialize;

/// Compiled in, so that the budgets are those of the code that measures.
const FILE: &str = include_str!("../../budgets.toml");

/// How many KB each figure may have: 1024 bytes each, after compression.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Budgets {
    /// The wasm without a story.
    pub(super) engine: f64,
    /// The script that a host page includes.
    pub(super) embed: f64,
    /// That script and the engine's own.
    pub(super) glue: f64,
    /// The style.
    pub(super) style: f64,
    /// A real story, packed.
    pub(super) story: f64,
    /// All that comes before anything can be read.
    pub(super) readable: f64,
    /// All that comes before a claim opens in the live widget.
    pub(super) interactive: f64,
}

impl Budgets {
    /// The budgets in force.
    pub(super) fn read() -> Result<Self> {
        parse(FILE)
    }
}

fn parse(text: &str) -> Result<Budgets> {
    toml::from_str(text).context("crates/xtask/budgets.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_names_every_figure() {
        let budgets = Budgets::read().unwrap();
        assert!(budgets.engine > budgets.glue && budgets.readable > budgets.style);
        assert!(budgets.glue > budgets.embed && budgets.interactive > budgets.readable);
    }

    #[test]
    fn a_missing_or_misspelt_figure_is_an_error() {
        assert!(parse("engine = 1").is_err());
        let complete = "engine = 1.5\nembed = 1\nglue = 1\nstyle = 1\nstory = 1\n\
            readable = 1\ninteractive = 1\n";
        assert!(parse(complete).is_ok());
        assert!(parse(&format!("{complete}stile = 1\n")).is_err());
    }
}
