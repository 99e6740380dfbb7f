//! What is asked of the issuer, and nothing else.

use std::{collections::BTreeMap, time::Duration};

use idporten::{Login, LoginRequest};
use url::Url;

use crate::{
    issuer::{CLIENT_ID, Fault},
    support::{World, request},
};

fn parameters(address: &Url) -> BTreeMap<String, String> {
    address.query_pairs().into_owned().collect()
}

async fn begin(world: &World, request: LoginRequest) -> Login {
    world.client.begin(request).await.unwrap()
}

#[tokio::test]
async fn the_request_asks_for_a_code_with_pkce_and_comes_back_to_our_own_port() {
    let world = World::new(Fault::None);
    let login = begin(&world, request()).await;
    let address = login.address();
    assert_eq!(address.as_str().split('?').next(), Some(format!("{}/authorize", world.issuer.address()).as_str()));
    let mut asked = parameters(address);
    assert_eq!(asked.len(), address.query_pairs().count(), "none is there twice");
    let redirect = Url::parse(&asked.remove("redirect_uri").unwrap()).unwrap();
    // RFC 8252 §7.3 and §8.3: the address and not its name.
    assert_eq!((redirect.scheme(), redirect.host_str(), redirect.path()), ("http", Some("127.0.0.1"), "/callback"));
    assert!(redirect.port().is_some() && redirect.query().is_none());
    let values = ["state", "nonce", "code_challenge"].map(|name| asked.remove(name).unwrap());
    // 256 bits each, and none of them another one.
    assert!(values.iter().all(|value| value.len() == 43), "{values:?}");
    assert!(values[0] != values[1] && values[1] != values[2] && values[0] != values[2]);
    let rest: Vec<(&str, &str)> = asked.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let expected = [
        ("acr_values", "idporten-loa-high"),
        ("client_id", CLIENT_ID),
        ("code_challenge_method", "S256"),
        ("response_type", "code"),
        ("scope", "openid profile"),
        ("ui_locales", "en"),
    ];
    assert_eq!(rest, expected);
}

#[tokio::test]
async fn prompt_max_age_language_and_resource_are_passed_on() {
    let world = World::with(Fault::None, |settings| settings.resource = Some("https://api.example".into()));
    let anew = LoginRequest {
        ui_locale: "se".into(),
        prompt_login: true,
        max_age: Some(Duration::from_secs(300)),
        ..request()
    };
    let asked = parameters(begin(&world, anew).await.address());
    let expected = [("ui_locales", "se"), ("prompt", "login"), ("max_age", "300"), ("resource", "https://api.example")];
    for (name, value) in expected {
        assert_eq!(asked.get(name).map(String::as_str), Some(value), "{name}");
    }
}

#[tokio::test]
async fn no_two_logins_have_a_value_a_port_or_a_challenge_in_common() {
    let world = World::new(Fault::None);
    let (one, two) = (begin(&world, request()).await, begin(&world, request()).await);
    let (one, two) = (parameters(one.address()), parameters(two.address()));
    for name in ["state", "nonce", "code_challenge", "redirect_uri"] {
        assert_ne!(one[name], two[name], "{name}");
    }
}

#[tokio::test]
async fn neither_the_login_nor_what_came_of_it_prints_a_secret() {
    let signed_in = crate::support::acceptance(Fault::None).await;
    let printed = format!("{signed_in:?} {:?} {:?}", signed_in.access_token, signed_in.pid);
    for secret in [signed_in.access_token.expose(), signed_in.id_token.expose(), "subject", crate::issuer::PID] {
        assert!(!printed.contains(secret), "{printed}");
    }
}
