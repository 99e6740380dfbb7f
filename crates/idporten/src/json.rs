//! JSON as an issuer writes it. What two readers could read in two ways is read in none.

use std::{collections::HashSet, fmt};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// No answer of an issuer is nested anywhere near this deep.
const DEPTH: usize = 16;

/// Reads a JSON object in which no name is twice (RFC 8259 §4 leaves open which of them holds), nothing is nested without
/// end, and nothing comes after it.
pub(crate) fn object<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    // Nothing else: our reader would also take a list of the values without their names.
    if !bytes.trim_ascii_start().starts_with(b"{") {
        return None;
    }
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    Unambiguous { depth: DEPTH }.deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    serde_json::from_slice(bytes).ok()
}

/// Looks at a value without keeping any of it: it may hold a token.
struct Unambiguous {
    depth: usize,
}

impl Unambiguous {
    fn deeper<E: Error>(&self) -> Result<Self, E> {
        self.depth.checked_sub(1).map(|depth| Self { depth }).ok_or_else(|| E::custom("nested too deep"))
    }
}

impl<'de> DeserializeSeed<'de> for Unambiguous {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unambiguous {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without a name that is there twice")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(self.deeper()?)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = entries.next_key::<String>()? {
            if !names.insert(name) {
                return Err(A::Error::custom("a name twice"));
            }
            entries.next_value_seed(self.deeper()?)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn json_is_read_as_it_is() {
        let text = r#"{"a":[1,-2,3.5,true,null,"x"],"b":{"a":{}}}"#;
        assert_eq!(object::<Value>(text.as_bytes()), serde_json::from_str(text).ok());
        assert!(object::<Value>(format!(" \n{text}\t").as_bytes()).is_some());
    }

    #[test]
    fn a_name_twice_is_not_read_however_it_is_written() {
        for text in [r#"{"a":1,"a":1}"#, r#"{"a":1,"\u0061":1}"#, r#"{"y":[{"x":{"a":1,"b":2,"a":3}}]}"#] {
            assert!(object::<Value>(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn neither_depth_nor_a_second_value_is_read() {
        let nested = |depth: usize| format!("{{\"a\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        assert!(object::<Value>(nested(DEPTH - 1).as_bytes()).is_some());
        assert!(object::<Value>(nested(DEPTH + 1).as_bytes()).is_none());
        assert!(object::<Value>(nested(1_000_000).as_bytes()).is_none());
        assert!(object::<Value>(b"{} {}").is_none());
    }

    #[test]
    fn what_is_no_object_is_not_read() {
        #[derive(serde::Deserialize)]
        struct Named {
            #[expect(dead_code, reason = "only whether it is read matters")]
            name: String,
        }
        assert!(object::<Named>(br#"{"name":"x"}"#).is_some());
        for text in [r#"["x"]"#, "null", "1", "\"x\"", ""] {
            assert!(object::<Named>(text.as_bytes()).is_none(), "{text}");
        }
    }
}
