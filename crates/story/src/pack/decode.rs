//! From bytes to the checked types: a decoder of postcard's wire format
//! (<https://postcard.jamesmunns.com/wire-format>).
//!
//! The decoder is here, beside the library that writes the format, for its size: decoders that
//! serde derives return early from every field and clean up what came before, which is 20 kilobytes
//! of code for this story. This decoder never returns early. What it cannot read it notes, and
//! gives something empty in its place; the whole is thrown away at the end.

/// The bytes that are still to be read, and whether all before them made sense.
pub(crate) struct Decoder<'b> {
    rest: &'b [u8],
    failed: bool,
}

/// A type that can be read from bytes.
pub(crate) trait Decode: Sized {
    /// The next value. If the decoder failed, it means nothing.
    fn decode(decoder: &mut Decoder<'_>) -> Self;
}

impl<'b> Decoder<'b> {
    /// A value that takes all of the bytes; `None` if they are anything else.
    pub(super) fn whole<T: Decode>(bytes: &'b [u8]) -> Option<T> {
        let mut decoder = Self {
            rest: bytes,
            failed: false,
        };
        let value = T::decode(&mut decoder);
        (decoder.rest.is_empty() && !decoder.failed).then_some(value)
    }

    /// Notes a failure; the value goes on in place of what could not be read.
    pub(crate) fn fail_with<T>(&mut self, value: T) -> T {
        self.failed = true;
        self.rest = &[];
        value
    }

    fn byte(&mut self) -> u8 {
        match self.rest {
            [byte, rest @ ..] => {
                self.rest = rest;
                *byte
            }
            [] => self.fail_with(0),
        }
    }

    /// An unsigned number: seven bits a byte, the lowest first, the top bit set if more follow.
    fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = u64::from(self.byte());
            let bits = byte & 0x7f;
            if (bits << shift) >> shift != bits {
                return self.fail_with(0);
            }
            number |= bits << shift;
            if byte == bits {
                return number;
            }
        }
        self.fail_with(0)
    }

    /// An unsigned number of 32 bits.
    pub(crate) fn number32(&mut self) -> u32 {
        let number = self.number();
        u32::try_from(number).unwrap_or_else(|_| self.fail_with(0))
    }

    /// The position of an enum's variant, out of so many.
    pub(crate) fn variant(&mut self, count: u32) -> u32 {
        match self.number32() {
            position if position < count => position,
            _ => self.fail_with(0),
        }
    }

    /// A value of `all`, by its position there.
    pub(crate) fn one_of<T: Copy>(&mut self, all: &[T], otherwise: T) -> T {
        let position = self.number32() as usize;
        all.get(position)
            .copied()
            .unwrap_or_else(|| self.fail_with(otherwise))
    }

    fn bytes(&mut self) -> &'b [u8] {
        let length = usize::try_from(self.number()).unwrap_or(usize::MAX);
        match self.rest.split_at_checked(length) {
            Some((bytes, rest)) => {
                self.rest = rest;
                bytes
            }
            None => self.fail_with(&[]),
        }
    }
}

impl Decode for bool {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        decoder.variant(2) == 1
    }
}

impl Decode for u64 {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        decoder.number()
    }
}

impl Decode for i64 {
    /// Zigzag: 0, -1, 1, -2, …
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        let number = decoder.number();
        (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
    }
}

impl Decode for f64 {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        Self::from_le_bytes([(); 8].map(|()| decoder.byte()))
    }
}

impl Decode for String {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        let text = std::str::from_utf8(decoder.bytes());
        text.map_or_else(|_| decoder.fail_with(Self::new()), Self::from)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        bool::decode(decoder).then(|| T::decode(decoder))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        let mut left = decoder.number();
        let mut list = Self::new();
        // A length that lies ends with the bytes.
        while left > 0 && !decoder.failed {
            list.push(T::decode(decoder));
            left -= 1;
        }
        list
    }
}

impl<A: Decode, B: Decode> Decode for (A, B) {
    fn decode(decoder: &mut Decoder<'_>) -> Self {
        (A::decode(decoder), B::decode(decoder))
    }
}

/// Reads structs field by field, in the order of their declaration, which is that of the format.
macro_rules! decode_in_order {
    ($( $name:ident { $($field:ident),+ } )+) => {$(
        impl crate::pack::Decode for $name {
            fn decode(decoder: &mut crate::pack::Decoder<'_>) -> Self {
                Self { $( $field: crate::pack::Decode::decode(decoder), )+ }
            }
        }
    )+};
}
pub(crate) use decode_in_order;
