//! The shape of what a file may hold, as messages show it.

/// A value that has a shape: what one has to fill in is `…`.
pub(crate) trait Shape {
    /// The value as it is written.
    fn shape() -> String;
}

/// A value whose shape is always the same.
macro_rules! shaped {
    ($($type:ty: $shape:literal,)+) => {$(
        impl Shape for $type {
            fn shape() -> String {
                $shape.to_owned()
            }
        }
    )+};
}

shaped! {
    super::Spanned<String>: "\"…\"",
    super::Spanned<bool>: "true",
    super::Spanned<u64>: "200",
    super::Spanned<f64>: "36.2",
    super::RawText: "\"…\"",
    super::RawTime: "\"2024-11-29\"",
}

impl<T: Shape> Shape for Box<T> {
    fn shape() -> String {
        T::shape()
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn shape() -> String {
        format!("[{}]", T::shape())
    }
}
