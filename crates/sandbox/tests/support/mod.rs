//! A browser without a window: it keeps cookies, presses buttons and follows redirects, all of them.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test program uses its own part; a test that cannot go on has failed"
)]

use std::collections::HashMap;

use idporten::Pages;
use reqwest::{Client, Response, header, redirect};
use url::Url;

/// The browser.
pub struct Browser {
    http: Client,
    cookies: HashMap<String, String>,
}

/// A page that the browser ended up on.
pub struct Page {
    pub address: Url,
    pub status: u16,
    pub text: String,
}

impl Default for Browser {
    fn default() -> Self {
        let http = Client::builder().redirect(redirect::Policy::none()).no_proxy().build().unwrap();
        Self { http, cookies: HashMap::new() }
    }
}

impl Browser {
    pub async fn open(&mut self, address: &Url) -> Page {
        let response = self.get(address).await;
        self.follow(address.clone(), response).await
    }

    /// Where the next redirect would lead, without going there.
    pub async fn redirect_of(&mut self, address: &Url) -> Option<Url> {
        let response = self.get(address).await;
        let location = response.headers().get(header::LOCATION)?.to_str().ok()?;
        address.join(location).ok()
    }

    /// Presses the button with this id; its form is read from the page.
    pub async fn press(&mut self, page: &Page, id: &str) -> Page {
        self.press_in_form(page, &format!("id=\"{id}\"")).await
    }

    /// Presses the button of the form that has this in it.
    pub async fn press_in_form(&mut self, page: &Page, mark: &str) -> Page {
        let (form, button) = page
            .text
            .split("<form")
            .find_map(|form| form.contains(mark).then(|| (form, form.split("<button").last().unwrap())))
            .unwrap_or_else(|| panic!("no form with {mark} on {}", page.text));
        let between = |text: &str, before: &str| {
            text.split_once(before).and_then(|(_, rest)| rest.split_once('"')).map(|(value, _)| value.to_owned())
        };
        let action = page.address.join(&between(form, "action=\"").unwrap()).unwrap();
        let mut fields: Vec<(String, String)> = form
            .split("<input")
            .skip(1)
            .map(|input| (between(input, "name=\"").unwrap(), between(input, "value=\"").unwrap()))
            .collect();
        if let (Some(name), Some(value)) = (between(button, "name=\""), between(button, "value=\"")) {
            fields.push((name, value));
        }
        let request = self.http.post(action.clone()).header(header::COOKIE, self.cookie_line()).form(&fields);
        let response = request.send().await.unwrap();
        self.remember(&response);
        self.follow(action, response).await
    }

    /// Fills in the form with the button of this id, and hands it in.
    pub async fn submit(&mut self, page: &Page, id: &str, fields: &[(&str, &str)]) -> Page {
        let form = page.text.split("<form").find(|form| form.contains(&format!("id=\"{id}\"")));
        let form = form.unwrap_or_else(|| panic!("no button {id} on {}", page.text));
        let action = form.split("action=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let action = page.address.join(action).unwrap();
        let request = self.http.post(action.clone()).header(header::COOKIE, self.cookie_line()).form(&fields);
        let response = request.send().await.unwrap();
        self.remember(&response);
        self.follow(action, response).await
    }

    /// Goes through the login pages to the end.
    pub async fn log_in(&mut self, address: &Url, eid: &str, person: &str) -> Page {
        let page = self.open(address).await;
        let page = self.press(&page, &format!("eid-{eid}")).await;
        let page = self.press(&page, &format!("person-{person}")).await;
        let page = self.press(&page, "approve").await;
        if page.text.contains("id=\"consent\"") { self.press(&page, "consent").await } else { page }
    }

    async fn get(&mut self, address: &Url) -> Response {
        let request = self.http.get(address.clone()).header(header::COOKIE, self.cookie_line());
        let response = request.send().await.unwrap();
        self.remember(&response);
        response
    }

    async fn follow(&mut self, mut address: Url, mut response: Response) -> Page {
        while let Some(location) = response.headers().get(header::LOCATION) {
            address = address.join(location.to_str().unwrap()).unwrap();
            response = self.get(&address).await;
        }
        let status = response.status().as_u16();
        Page { address, status, text: response.text().await.unwrap() }
    }

    fn cookie_line(&self) -> String {
        self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    fn remember(&mut self, response: &Response) {
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let (name, value) = cookie.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

/// The texts of the pages that the browser lands on.
pub fn pages() -> Pages {
    let say = str::to_owned;
    Pages {
        lang: say("en"),
        rtl: false,
        product: say("Test"),
        success_title: say("SUCCESS"),
        success_body: say("<b>&"),
        refused_title: say("REFUSED"),
        refused_body: say("-"),
        cancelled_title: say("CANCELLED"),
        cancelled_body: say("-"),
        failed_title: say("FAILED"),
        failed_body: say("-"),
        logged_out_title: say("LOGGED OUT"),
        logged_out_body: say("-"),
        logging_out_title: say("LOGGING OUT"),
        logging_out_body: say("-"),
        logging_out_button: say("-"),
        stray_title: say("STRAY"),
        stray_body: say("-"),
    }
}
