//! Proving an address: what is kept of it, and where nothing may be.

use client::verification::{Step, Verifications};
use mypage_api::CodePurpose;
use texts::Language;

use crate::{
    desk::{Desk, USUAL, own, shared},
    vault::Manner,
};

fn send_code(desk: &Desk, verifications: &Verifications) {
    desk.wait(verifications.begin(CodePurpose::Register, "kari@example.no".into(), Language::En));
    let mut state = verifications.watch();
    desk.wait(async move { state.wait_for(|state| matches!(state.step, Step::Code(_))).await.map(drop) }).unwrap();
}

#[test]
fn a_verification_is_kept_on_ones_own_computer_and_given_back() {
    let desk = Desk::new(own(), USUAL);
    send_code(&desk, &desk.verifications(own()));
    desk.until("it is kept", |desk| desk.verification_vault.has_one());
    let again = desk.verifications(own());
    desk.wait(again.restore());
    let mut state = again.watch();
    desk.wait(async move { state.wait_for(|state| state.restored).await.map(drop) }).unwrap();
}

#[test]
fn nothing_of_a_verification_is_kept_on_a_computer_that_others_use() {
    let desk = Desk::new(shared(), USUAL);
    let verifications = desk.verifications(shared());
    send_code(&desk, &verifications);
    assert!(desk.wait(verifications.ticket()).is_none());
    assert_eq!(desk.verification_vault.stores(), 0);
}

#[test]
fn a_verification_that_was_kept_is_gone_when_others_use_the_computer_before_it_is_read() {
    let desk = Desk::new(own(), USUAL);
    send_code(&desk, &desk.verifications(own()));
    desk.until("it is kept", |desk| desk.verification_vault.has_one());
    desk.verification_vault.becomes(Manner::Hangs);
    let again = desk.verifications(own());
    desk.wait(again.restore());
    desk.wait(again.follow_rules(shared()));
    // Asked after the rules, so that they hold by now.
    assert!(desk.wait(again.ticket()).is_none());
    desk.verification_vault.becomes(Manner::Works);
    let mut state = again.watch();
    desk.wait(async { state.wait_for(|state| !state.busy).await.map(drop) }).unwrap();
    desk.until("nothing is kept", |desk| !desk.verification_vault.has_one());
    assert!(desk.wait(again.ticket()).is_none());
    assert_eq!(again.watch().borrow().step, Step::Address);
}
