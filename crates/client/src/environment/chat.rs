//! The authority's chat and its hours.

use jiff::{
    Timestamp,
    civil::{Time, Weekday},
    tz::TimeZone,
};
use serde::{Deserialize, Deserializer, de::Error};
use url::Url;

use super::holidays::is_holiday;

/// A chat with people, from Monday to Friday at most, in Norway's time, and never on a public holiday.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chat {
    /// Where it is.
    pub address: Url,
    /// When it opens: `"09:00"`.
    #[serde(deserialize_with = "time")]
    pub from: Time,
    /// When it closes.
    #[serde(deserialize_with = "time")]
    pub to: Time,
}

impl Chat {
    /// Whether it is open now.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        let Ok(oslo) = TimeZone::get("Europe/Oslo") else { return false };
        let now = now.to_zoned(oslo);
        let weekend = matches!(now.weekday(), Weekday::Saturday | Weekday::Sunday);
        !weekend && !is_holiday(now.date()) && (self.from..self.to).contains(&now.time())
    }
}

fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Time, D::Error> {
    let text = String::deserialize(deserializer)?;
    let minutes = text.len() == 5;
    Time::strptime("%H:%M", &text).ok().filter(|_| minutes).ok_or_else(|| Error::custom("must be a time such as 09:00"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chat(text: &str) -> Result<Chat, toml::de::Error> {
        toml::from_str(text)
    }

    #[test]
    fn it_is_open_in_its_hours_on_working_days_in_norway() {
        let chat = chat("address = \"https://example.no/chat\"\nfrom = \"09:00\"\nto = \"15:00\"").unwrap();
        let open = |moment: &str| chat.is_open(moment.parse().unwrap());
        assert!(open("2026-11-23T08:00:00Z"), "nine o'clock in winter, Monday");
        assert!(open("2026-07-01T07:00:00Z"), "nine o'clock in summer, Wednesday");
        assert!(!open("2026-11-23T07:59:59Z") && !open("2026-11-23T14:00:00Z"));
        assert!(!open("2026-11-22T10:00:00Z"), "Sunday");
        assert!(!open("2027-05-17T10:00:00Z") && !open("2027-03-26T10:00:00Z"), "Constitution Day, Good Friday");
    }

    #[test]
    fn a_time_that_is_none_is_an_error_that_says_so() {
        for wrong in ["9:00", "25:00", "09.00", ""] {
            let error = chat(&format!("address = \"https://example.no/\"\nfrom = \"{wrong}\"\nto = \"15:00\""));
            assert!(error.unwrap_err().message().contains("09:00"), "{wrong}");
        }
    }
}
