//! What the person at the terminal sees between the output of the tools.

use std::time::Duration;

/// One line at the start of a step: its name and what it does.
pub(crate) fn announce(name: &str, about: &str) {
    println!("▸ {name:<8} {about}");
}

/// One line inside a step.
pub(crate) fn note(text: &str) {
    println!("  {text}");
}

/// A duration as the summary shows it.
pub(crate) fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

/// The steps that ran and how long each took, a line each, without a line break at the end.
pub(crate) fn summary(steps: &[(String, Duration)]) -> String {
    steps
        .iter()
        .map(|(name, duration)| format!("  {name:<8} {:>8}", seconds(*duration)))
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_line_up() {
        let steps = [
            ("format".to_owned(), Duration::from_millis(940)),
            ("lint".to_owned(), Duration::from_millis(104_250)),
        ];
        assert_eq!(summary(&steps), "  format      0.9 s\n  lint      104.2 s");
    }
}
