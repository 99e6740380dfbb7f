//! Keys come and go: what an earlier one signed stays checkable, and no key counts outside of its environment.

mod support;

use confirmation::{
    Keys, SigningKey, Statement, TrustedKeys,
    check::{self, Verdict},
    draw, sign,
};
use mypage_api::EnvironmentKind::{self, Production, Sandbox, Test};
use support::{languages, now, pdf::Pdf, people};

fn key(kid: &str, secret: u8) -> SigningKey {
    SigningKey::from_bytes(kid, &[secret; 32]).expect("a key")
}

fn statement(environment: EnvironmentKind) -> Statement {
    Statement { environment, ..people::permanent() }
}

/// The page that whoever has this key makes.
fn page(key: &SigningKey, environment: EnvironmentKind) -> Vec<u8> {
    let signed = sign(&statement(environment), key).expect("a statement within the limits");
    draw(&signed, &Keys::new(vec![key.public()]), now(), environment, languages()).expect("a page")
}

fn check(page: &[u8], environment: EnvironmentKind, pinned: &[&SigningKey]) -> Verdict {
    let keys = Keys::new(pinned.iter().map(|key| key.public()).collect());
    check::file(page, &TrustedKeys::new(environment, keys), now())
}

#[test]
fn what_an_earlier_key_signed_is_genuine_while_both_are_pinned() {
    let (earlier, current) = (key("mp-2025-1", 5), key("mp-2026-1", 6));
    for signer in [&earlier, &current] {
        // In whichever order they stand.
        for pinned in [[&earlier, &current], [&current, &earlier]] {
            let verdict = check(&page(signer, Production), Production, &pinned);
            assert!(matches!(verdict, Verdict::Genuine { .. }), "{verdict:?}");
        }
    }
}

#[test]
fn what_a_withdrawn_key_signed_is_of_an_unknown_signer() {
    let (withdrawn, current) = (key("mp-2025-1", 5), key("mp-2026-1", 6));
    assert_eq!(check(&page(&withdrawn, Production), Production, &[&current]), Verdict::UnknownSigner);
    assert_eq!(check(&page(&current, Production), Production, &[]), Verdict::UnknownSigner);
}

#[test]
fn a_key_that_nobody_pinned_is_an_unknown_signer_in_a_file_and_in_a_picture() {
    let (stranger, current) = (key("stranger", 8), key("mp-2026-1", 6));
    let file = page(&stranger, Production);
    assert_eq!(check(&file, Production, &[&current]), Verdict::UnknownSigner);
    assert_eq!(check(&Pdf::new(file).picture(150), Production, &[&current]), Verdict::UnknownSigner);
}

#[test]
fn a_key_under_the_name_of_a_pinned_one_signs_nothing_genuine() {
    let (impostor, current) = (key("mp-2026-1", 8), key("mp-2026-1", 6));
    let altered = Verdict::Altered { statement: None };
    assert_eq!(check(&page(&impostor, Production), Production, &[&current]), altered);
    // Nor does it where the genuine one is pinned a second time under that name.
    assert_eq!(check(&page(&impostor, Production), Production, &[&current, &impostor]), altered);
}

#[test]
fn a_sandbox_key_never_counts_in_production() {
    let (sandbox, production) = (key("sandbox", 7), key("mp-2026-1", 6));
    // What the sandbox made, and what somebody makes with its key and says to be real.
    for environment in [Sandbox, Test, Production] {
        assert_eq!(check(&page(&sandbox, environment), Production, &[&production]), Verdict::UnknownSigner);
    }
    // Even where the same key was pinned for both by mistake.
    for environment in [Sandbox, Test] {
        let verdict = check(&page(&sandbox, environment), Production, &[&production, &sandbox]);
        assert_eq!(verdict, Verdict::UnknownSigner);
    }
}

#[test]
fn a_real_confirmation_is_none_in_a_sandbox() {
    let production = key("mp-2026-1", 6);
    for environment in [Sandbox, Test] {
        assert_eq!(check(&page(&production, Production), environment, &[&production]), Verdict::UnknownSigner);
    }
}
