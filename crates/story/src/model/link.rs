//! Addresses that a decoder may follow.

use std::fmt;

/// An address that begins with `http://` or `https://`, names no user, and holds no white space or
/// control character: safe as an `href`, whatever the file or the packed bytes held.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct Link(String);

/// The text is not a [`Link`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadLink;

impl fmt::Display for BadLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a link is an http:// or https:// address")
    }
}

impl Link {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address with a text fragment, which scrolls to `excerpt` on the page and marks it where
    /// the browser knows how (<https://wicg.github.io/scroll-to-text-fragment/>).
    pub fn to_excerpt(&self, excerpt: &str) -> String {
        let mut address = self.0.clone();
        address.push_str(if address.contains('#') {
            ":~:text="
        } else {
            "#:~:text="
        });
        for byte in excerpt.bytes() {
            // `-`, `&` and `,` have a meaning of their own in the directive.
            if byte.is_ascii_alphanumeric() || b"._~".contains(&byte) {
                address.push(char::from(byte));
            } else {
                const HEX: [char; 16] = [
                    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
                ];
                address.push('%');
                address.extend(HEX.get(usize::from(byte >> 4)));
                address.extend(HEX.get(usize::from(byte & 15)));
            }
        }
        address
    }
}

impl TryFrom<String> for Link {
    type Error = BadLink;

    fn try_from(text: String) -> Result<Self, BadLink> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split(['/', '?', '#', '\\']).next());
        // A name before the host, as in `https://nytimes.com@evil.example`, passes for it.
        let has_host = host.is_some_and(|host| !host.is_empty() && !host.contains('@'));
        if has_host && !text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            Ok(Self(text))
        } else {
            Err(BadLink)
        }
    }
}

impl crate::pack::Decode for Link {
    fn decode(decoder: &mut crate::pack::Decoder<'_>) -> Self {
        let text = String::decode(decoder);
        Self::try_from(text).unwrap_or_else(|_| decoder.fail_with(Self(String::new())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(text: &str) -> Result<Link, BadLink> {
        Link::try_from(text.to_owned())
    }

    #[test]
    fn takes_web_addresses_and_nothing_else() {
        assert!(link("https://example.org/a?b#c").is_ok());
        assert!(link("https://example.org/@a?b=c@d").is_ok());
        for bad in [
            "javascript:alert(1)",
            "JAVASCRIPT:x",
            "data:text/html,x",
            "//example.org",
            "https://",
            "https:///x",
            "https://a b",
            " https://a",
            "https://a\n",
            "ftp://a",
            "https://nytimes.com@evil.example/",
            "https://a:b@evil.example",
            "https://@evil.example",
        ] {
            assert_eq!(link(bad), Err(BadLink), "{bad:?}");
        }
    }

    #[test]
    fn an_excerpt_becomes_a_text_fragment() {
        let plain = link("https://example.org/a").unwrap();
        assert_eq!(
            plain.to_excerpt("so-called, “x” & y"),
            "https://example.org/a#:~:text=so%2Dcalled%2C%20%E2%80%9Cx%E2%80%9D%20%26%20y"
        );
        let with_hash = link("https://example.org/a#b").unwrap();
        assert_eq!(
            with_hash.to_excerpt("x"),
            "https://example.org/a#b:~:text=x"
        );
    }
}
