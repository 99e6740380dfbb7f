//! The texts of the pages that the browser lands on (requirement B4).

use idporten::Pages;
use texts::{Language, text};

/// The pages in the app's language.
pub(crate) fn landing_pages(language: Language) -> Pages {
    let say = |key: &str| text(language, key, &[]);
    Pages {
        lang: language.tag().to_owned(),
        rtl: language.is_right_to_left(),
        product: say("product-name"),
        success_title: say("landing-success-title"),
        success_body: say("landing-success-body"),
        refused_title: say("landing-refused-title"),
        refused_body: say("landing-refused-body"),
        cancelled_title: say("landing-cancelled-title"),
        cancelled_body: say("landing-cancelled-body"),
        failed_title: say("landing-failed-title"),
        failed_body: say("landing-failed-body"),
        logged_out_title: say("landing-logged-out-title"),
        logged_out_body: say("landing-logged-out-body"),
        logging_out_title: say("landing-logging-out-title"),
        logging_out_body: say("landing-logging-out-body"),
        logging_out_button: say("landing-logging-out-button"),
        stray_title: say("landing-stray-title"),
        stray_body: say("landing-stray-body"),
    }
}
