//! Measures the built widget in headless Chromium, over generated stories of many sizes, and prints
//! one table. See `README.md`.

mod browser;
mod controls;
mod figures;
mod page;
mod site;
mod stories;
mod table;
mod visit;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Parser;
use thirtyfour::WebDriver;

use crate::{
    browser::{Driver, Programs},
    figures::Figures,
    page::Page,
    site::{BLANK, Site},
};

/// Measures the built widget over generated stories, and prints one table.
#[derive(Parser)]
#[command(name = "bench")]
struct Options {
    /// Sizes of the stories, in claims
    #[arg(
        long, num_args = 1.., value_delimiter = ',', value_name = "NUMBER",
        default_values_t = [40, 400, 4_000, 10_000], value_parser = at_least_one,
    )]
    claims: Vec<usize>,
    /// Speeds of the processor: so many times slower than it is
    #[arg(
        long, num_args = 1.., value_delimiter = ',', value_name = "TIMES",
        default_values_t = [1, 4], value_parser = clap::value_parser!(u32).range(1..),
    )]
    cpu: Vec<u32>,
    /// Visits to each page; medians are printed
    #[arg(
        long, value_name = "NUMBER", default_value_t = 3,
        value_parser = clap::value_parser!(u32).range(1..),
    )]
    rounds: u32,
    /// The folder of the release
    #[arg(
        long,
        env = "CLAIM_EXPLORER_DIST",
        value_name = "FOLDER",
        default_value = "dist"
    )]
    dist: PathBuf,
    /// Print the table in Markdown
    #[arg(long)]
    markdown: bool,
    #[command(flatten)]
    programs: Programs,
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) => Err("a story has one claim at least".to_owned()),
        Ok(claims) => Ok(claims),
        Err(error) => Err(error.to_string()),
    }
}

fn main() -> Result<()> {
    let options = Options::parse();
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    Site::write(&pages, &options.claims)?;
    let site = Site::serve(options.dist, pages)?;
    let driver = Driver::start(options.programs)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;

    let mut rows: Vec<(usize, u32, Vec<Figures>)> = Vec::new();
    for claims in &options.claims {
        rows.extend(options.cpu.iter().map(|cpu| (*claims, *cpu, Vec::new())));
    }
    // Each round visits every page, so that a machine that is busy for a while spoils none of them.
    for round in 1..=options.rounds {
        for (claims, cpu, visits) in &mut rows {
            eprintln!(
                "round {round} of {}: {claims} claims, CPU 1/{cpu}",
                options.rounds
            );
            match runtime.block_on(visit(&driver, &site, *claims, *cpu)) {
                Ok(figures) => visits.push(figures),
                Err(error) => eprintln!("not measured: {error:#}"),
            }
        }
    }
    let rows = rows.into_iter();
    let rows: Vec<_> = rows
        .map(|(claims, cpu, visits)| (claims, cpu, Figures::medians(&visits)))
        .collect();
    println!("{}", table::table(&rows, options.markdown));
    Ok(())
}

/// The figures of one visit, in a browser of its own.
async fn visit(driver: &Driver, site: &str, claims: usize, cpu: u32) -> Result<Figures> {
    let browser = driver.browser().await?;
    let (blank, address) = (
        format!("{site}{BLANK}"),
        format!("{site}{}", site::page(claims)),
    );
    let outcome = browser.run_and_quit(async |browser: WebDriver| {
        let page = Page::open(&browser, &blank, &address, cpu).await?;
        visit::measure(&page).await
    });
    outcome
        .await
        .map_err(anyhow::Error::from)
        .context(address.clone())
}
