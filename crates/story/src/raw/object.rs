//! The declaration of each object of the format: its fields, their presence, how they are read.

/// Declares a raw object. Each field says how it must be present: `required`, `optional`, `list`
/// (required), `filled_list` (required, with at least one element) or `optional_list`. Field names
/// are those of the file in snake case. `as` names the kind of text that a field holds, which the
/// schema tells.
macro_rules! raw_object {
    ($(
        $(#[doc = $about:literal])+
        $name:ident $expected:literal {
            $(
                $(#[doc = $doc:literal])+
                $presence:ident $field:ident: $type:ty $(as $kind:ty)?,
            )+
        }
    )+) => {$(
        $(#[doc = $about])+
        #[derive(Debug, Clone)]
        pub struct $name {
            /// The bytes of the object in the file.
            pub position: crate::problem::Span,
            $( $(#[doc = $doc])+ pub $field: $crate::raw::object::raw_field!($presence $type), )+
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).trim_start_matches("Raw").into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                use $crate::raw::{object::{name_in_file, schema_of}, schema::{Field, object_schema}};
                let fields = [$( Field {
                    name: name_in_file(stringify!($field)),
                    about: concat!($($doc),+),
                    presence: stringify!($presence),
                    schema: schema_of!(generator, $type $(, $kind)?),
                } ),+];
                object_schema(concat!($($about),+), &fields)
            }
        }

        impl $crate::raw::Shape for $name {
            fn shape() -> String {
                use $crate::raw::object::{name_in_file, raw_shape};
                let mut fields: Vec<String> = Vec::new();
                $(
                    if let Some(shape) = raw_shape!($presence) {
                        fields.push(format!("\"{}\": {shape}", name_in_file(stringify!($field))));
                    }
                )+
                format!("{{ {} }}", fields.join(", "))
            }
        }

        impl $crate::raw::Texts for $name {
            fn texts<'r>(&'r self, within: &mut $crate::raw::TextsWithin<'_, 'r>) {
                $( within.field(stringify!($field), &self.$field); )+
            }
        }

        impl $crate::raw::reader::Read for $name {
            const EXPECTED: &'static str = $expected;

            fn read(
                value: jsonc_parser::ast::Value<'_>,
                reader: &mut $crate::raw::reader::ValueReader<'_, '_>,
            ) -> Option<Self> {
                use $crate::raw::{object::name_in_file, reader::Fields};
                let known = [$(name_in_file(stringify!($field))),+];
                let known = known.each_ref().map(String::as_str);
                let mut fields = Fields::of::<Self>(value, &known, reader)?;
                Some(Self {
                    $( $field: fields
                        .of_kind($crate::raw::object::expected_of!($($kind)?))
                        .$presence(&name_in_file(stringify!($field))), )+
                    position: fields.at,
                })
            }
        }
    )+};
}
pub(super) use raw_object;

/// The type of a raw object's field, by its presence.
macro_rules! raw_field {
    (required $type:ty) => { Option<$type> };
    (optional $type:ty) => { Option<$type> };
    (list $type:ty) => { Vec<$type> };
    (filled_list $type:ty) => { Vec<$type> };
    (optional_list $type:ty) => { Vec<$type> };
}
pub(super) use raw_field;

/// The words for what a field of a kind is expected to hold, if it has one.
macro_rules! expected_of {
    () => {
        None
    };
    ($kind:ty) => {
        Some(<$kind as $crate::raw::kind::Kind>::expected)
    };
}
pub(super) use expected_of;

/// The schema of a field's value: that of the kind of text that it is, where one is named.
#[cfg(feature = "schema")]
macro_rules! schema_of {
    ($generator:ident, $type:ty) => {
        $generator.subschema_for::<$type>()
    };
    ($generator:ident, $type:ty, $kind:ty) => {
        $generator.subschema_for::<$kind>()
    };
}
#[cfg(feature = "schema")]
pub(super) use schema_of;

/// The shape of a field that must be there, by its presence.
macro_rules! raw_shape {
    (required) => {
        Some("…")
    };
    (list) => {
        Some("[…]")
    };
    (filled_list) => {
        Some("[…]")
    };
    ($optional:ident) => {
        None::<&str>
    };
}
pub(super) use raw_shape;

/// The name of a field in the file: `said_at` is `saidAt` there, and `schema` is `$schema`.
pub(super) fn name_in_file(field: &str) -> String {
    if field == "schema" {
        return "$schema".to_owned();
    }
    let mut name = String::with_capacity(field.len());
    let mut raise_next = false;
    for character in field.chars() {
        if character == '_' {
            raise_next = true;
        } else if std::mem::take(&mut raise_next) {
            name.extend(character.to_uppercase());
        } else {
            name.push(character);
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::name_in_file;

    #[test]
    fn fields_are_camel_case_in_the_file() {
        assert_eq!(name_in_file("possibly_same_as"), "possiblySameAs");
        assert_eq!(name_in_file("id"), "id");
        assert_eq!(name_in_file("schema"), "$schema");
    }
}
