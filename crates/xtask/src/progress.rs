//! The lines that a person reads between the output of the tools.

use std::time::{Duration, Instant};

use anyhow::Result;

/// The steps so far, each with the time that it took.
#[derive(Default)]
pub(crate) struct Progress(Vec<(String, Duration)>);

impl Progress {
    /// Runs a step, between a line that says what it does and one that says how long it took.
    pub(crate) fn step(
        &mut self,
        name: &str,
        about: &str,
        work: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        println!("▸ {name:<8} {about}");
        let start = Instant::now();
        let outcome = work();
        let took = start.elapsed();
        let verb = if outcome.is_ok() {
            "took"
        } else {
            "failed after"
        };
        note(&format!("{name} {verb} {:.1} s", took.as_secs_f64()));
        self.0.push((name.to_owned(), took));
        outcome
    }

    /// The steps and how long each took, a line each, and how long all did.
    pub(crate) fn summary(&self) -> String {
        let all = self.0.iter().map(|(_, took)| took).sum();
        let total = [("in all".to_owned(), all)];
        let lines = self.0.iter().chain(&total);
        let lines = lines.map(|(name, took)| format!("  {name:<8} {:>8.1} s", took.as_secs_f64()));
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Says something in the course of a step.
pub(crate) fn note(text: &str) {
    println!("  {text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_line_up() {
        let progress = Progress(vec![
            ("format".to_owned(), Duration::from_millis(940)),
            ("lint".to_owned(), Duration::from_millis(104_250)),
        ]);
        assert_eq!(
            progress.summary(),
            "  format        0.9 s\n  lint        104.2 s\n  in all      105.2 s"
        );
    }
}
