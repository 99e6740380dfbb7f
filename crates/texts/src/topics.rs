//! The language files: one folder a language, one file a topic.

/// The sources of a language's folder, one for each topic.
macro_rules! topics {
    ($($topic:literal),+ $(,)?) => {
        macro_rules! sources {
            ($folder:literal) => {
                &[$(include_str!(concat!("../locales/", $folder, "/", $topic, ".ftl"))),+]
            };
        }
    };
}

topics! {
    "app", "applications", "appointments", "check", "confirmation", "contact", "email", "errors", "guides", "help", "idporten", "landing", "letters", "overview",
    "pdf", "report", "residency", "self-test", "settings", "shared", "shell", "signed-out", "start",
    "welcome",
}
