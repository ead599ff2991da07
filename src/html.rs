//! HTML.

/// A frame for another page, with the page at an address in it.
pub fn frame(address: &str, title: &str) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" width=\"100%\" height=\"600\" frameborder=\"0\"></iframe>",
        escaped(address),
        escaped(title)
    )
}

/// Text as it stands in HTML, within quotation marks too.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
