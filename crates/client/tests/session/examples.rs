//! What matters most, each in one sentence.

use std::time::Duration;

use client::{Code, EndReason, Gone, Outcome, session::State};
use jiff::SignedDuration;
use texts::Language;

use crate::{
    desk::{Desk, HOUR, MINUTE, USUAL, own, shared},
    my_page::{Asked, Ends, Slow},
    vault::Manner,
};

const SECOND: Duration = Duration::from_secs(1);

fn lock(desk: &Desk) {
    desk.tell(|session| async move { session.gone_away(Gone::Locked, Language::En).await });
    desk.look();
}

fn log_out(desk: &Desk) {
    desk.tell(|session| async move { session.log_out(Language::En).await });
    desk.look();
}

fn activity_for(desk: &Desk, minutes: u32) {
    for _ in 0..minutes {
        desk.clock.pass(MINUTE);
        let told = desk.my_page.times(Asked::Prolong);
        desk.is_active();
        desk.until("the service is told", |desk| desk.my_page.is_idle() && desk.my_page.times(Asked::Prolong) > told);
    }
}

#[test]
fn a_session_ends_by_itself_when_nobody_was_active_for_a_quarter_of_an_hour() {
    let desk = Desk::signed_in(own());
    desk.clock.pass(899 * SECOND);
    desk.look();
    assert!(desk.is_signed_in());
    // It looks just past the end.
    desk.clock.pass(2 * SECOND);
    desk.until("nothing is left", Desk::nothing_is_left);
    assert_eq!(desk.reason(), Some(EndReason::Idle));
}

#[test]
fn a_session_ends_after_two_hours_however_active_its_person_is() {
    let desk = Desk::signed_in(own());
    activity_for(&desk, 118);
    desk.clock.pass(119 * SECOND);
    desk.look();
    assert!(desk.is_signed_in());
    desk.clock.pass(2 * SECOND);
    desk.until("nothing is left", Desk::nothing_is_left);
    assert_eq!(desk.reason(), Some(EndReason::Absolute));
}

#[test]
fn a_computer_that_slept_for_three_hours_wakes_up_logged_out() {
    let desk = Desk::signed_in(own());
    desk.clock.pass_asleep(3 * HOUR);
    // Nobody touches it. The monotonic clock goes on from where it was, and within a minute somebody looks.
    desk.clock.pass(MINUTE + SECOND);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn activity_after_three_hours_of_sleep_does_not_prolong_anything() {
    let desk = Desk::signed_in(own());
    desk.clock.pass_asleep(3 * HOUR);
    desk.is_active();
    desk.until("nothing is left", Desk::nothing_is_left);
    assert_eq!(desk.my_page.times(Asked::Prolong), 0);
}

#[test]
fn a_wall_clock_set_one_day_back_neither_ends_nor_prolongs_a_session() {
    let desk = Desk::signed_in(own());
    desk.clock.set_wall(SignedDuration::from_hours(-24));
    desk.look();
    assert!(desk.is_signed_in());
    desk.clock.pass(899 * SECOND);
    desk.look();
    assert!(desk.is_signed_in());
    desk.clock.pass(2 * SECOND);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn sleep_after_the_wall_clock_was_set_one_day_back_still_counts() {
    let desk = Desk::signed_in(own());
    desk.clock.set_wall(SignedDuration::from_hours(-24));
    desk.clock.pass(MINUTE);
    desk.look();
    desk.clock.pass_asleep(3 * HOUR);
    desk.clock.pass(MINUTE + SECOND);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn a_wall_clock_set_one_day_forward_ends_the_session_because_it_may_have_been_sleep() {
    let desk = Desk::signed_in(own());
    desk.clock.set_wall(SignedDuration::from_hours(24));
    desk.look();
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn a_session_that_was_kept_is_not_given_back_when_the_clock_was_set_one_day_back() {
    let mut desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.crash();
    desk.clock.set_wall(SignedDuration::from_hours(-24));
    desk.start(own());
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn a_session_that_was_kept_is_given_back_after_a_crash() {
    let mut desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.clock.pass(10 * MINUTE);
    desk.crash_and_start(own());
    desk.until("it is given back", Desk::is_signed_in);
    assert_eq!(desk.vault.token(), desk.my_page.newest());
}

#[test]
fn a_session_that_was_kept_past_its_end_is_not_given_back_and_the_service_is_not_asked() {
    let mut desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.crash();
    desk.clock.pass_asleep(15 * MINUTE);
    desk.start(own());
    desk.until("nothing is left", Desk::nothing_is_left);
    assert_eq!(desk.my_page.times(Asked::Prolong), 0);
}

#[test]
fn starting_the_app_again_does_not_move_the_absolute_end_that_the_administrator_set() {
    let short = client::Rules { absolute: 20 * MINUTE, ..own() };
    let mut desk = Desk::signed_in(short);
    activity_for(&desk, 12);
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.crash_and_start(short);
    desk.until("it is given back", Desk::is_signed_in);
    activity_for(&desk, 6);
    desk.clock.pass(119 * SECOND);
    desk.look();
    assert!(desk.is_signed_in());
    desk.clock.pass(2 * SECOND);
    desk.until("nothing is left", Desk::nothing_is_left);
    assert_eq!(desk.reason(), Some(EndReason::Absolute));
}

#[test]
fn locking_the_screen_of_a_computer_that_others_use_logs_out() {
    let desk = Desk::signed_in(shared());
    lock(&desk);
    desk.until("nothing is left", Desk::nothing_is_left);
    assert_eq!(desk.reason(), Some(EndReason::Locked));
    assert_eq!(desk.vault.stores(), 0);
}

#[test]
fn locking_the_screen_of_ones_own_computer_changes_nothing() {
    let desk = Desk::signed_in(own());
    lock(&desk);
    assert!(desk.is_signed_in());
    desk.clock.pass(14 * MINUTE);
    desk.look();
    assert!(desk.is_signed_in());
}

#[test]
fn a_computer_that_others_use_from_now_on_has_no_session_in_its_keyring() {
    let desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.tell(|session| async move { session.follow_rules(shared()).await });
    desk.until("it is kept no more", |desk| desk.vault.token().is_none());
    let stores = desk.vault.stores();
    activity_for(&desk, 5);
    assert!(desk.is_signed_in());
    assert_eq!(desk.vault.stores(), stores);
}

#[test]
fn a_session_that_was_kept_ends_when_others_use_the_computer_at_the_next_start() {
    let mut desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.crash_and_start(shared());
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn a_session_is_not_given_back_when_others_use_the_computer_before_the_service_has_answered() {
    let mut desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.my_page.becomes(Slow::BeforeDoing);
    desk.crash_and_start(own());
    desk.until("the service is asked", |desk| desk.my_page.times(Asked::Prolong) == 1);
    desk.tell(|session| async move { session.follow_rules(shared()).await });
    lock(&desk);
    desk.my_page.becomes(Slow::No);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn logging_out_before_a_kept_session_is_given_back_ends_it() {
    let mut desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.my_page.becomes(Slow::BeforeAnswering);
    desk.crash_and_start(own());
    desk.until("the service is asked", |desk| desk.my_page.times(Asked::Prolong) == 1);
    log_out(&desk);
    desk.my_page.becomes(Slow::No);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn a_login_takes_the_place_of_a_kept_session_that_is_being_looked_for() {
    let mut desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    let kept = desk.vault.token().unwrap();
    desk.my_page.becomes(Slow::BeforeAnswering);
    desk.crash_and_start(own());
    desk.until("the service is asked", |desk| desk.my_page.times(Asked::Prolong) == 1);
    desk.ask_to_log_in();
    desk.until("the login is on its way", |desk| desk.my_page.times(Asked::LogIn) == 2);
    desk.my_page.becomes(Slow::No);
    desk.until("only the new session is left", |desk| {
        desk.is_signed_in() && desk.my_page.living() == [desk.my_page.newest().unwrap()]
    });
    desk.until("the new session is kept", |desk| desk.vault.token() == desk.my_page.newest());
    assert_ne!(desk.vault.token(), Some(kept));
}

#[test]
fn logging_out_while_a_refresh_is_on_its_way_leaves_nothing() {
    for slow in [Slow::BeforeDoing, Slow::BeforeAnswering] {
        let desk = Desk::signed_in(own());
        desk.my_page.becomes(slow);
        desk.clock.pass(2 * MINUTE);
        desk.is_active();
        desk.until("the refresh is on its way", |desk| desk.my_page.times(Asked::Prolong) == 1);
        log_out(&desk);
        assert!(desk.is_signed_out());
        desk.my_page.becomes(Slow::No);
        desk.until("nothing is left", Desk::nothing_is_left);
    }
}

#[test]
fn logging_out_ends_a_call_that_is_on_its_way() {
    let desk = Desk::signed_in(own());
    desk.my_page.becomes(Slow::BeforeAnswering);
    let call = desk.ask(|session| async move { session.places().await });
    desk.until("the call is on its way", |desk| desk.my_page.times(Asked::List) == 1);
    log_out(&desk);
    assert_eq!(desk.answer(call), Err(Code::SessionEnded));
    desk.my_page.becomes(Slow::No);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn looking_for_a_session_while_it_is_being_logged_out_does_not_bring_it_back() {
    let desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.my_page.becomes(Slow::BeforeDoing);
    desk.vault.becomes(Manner::Hangs);
    log_out(&desk);
    desk.tell(|session| async move { session.restore_again().await });
    desk.look();
    desk.vault.becomes(Manner::Works);
    desk.my_page.becomes(Slow::No);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn of_two_logins_at_once_one_session_is_left() {
    for slow in [Slow::BeforeDoing, Slow::BeforeAnswering] {
        let desk = Desk::new(own(), USUAL);
        desk.my_page.becomes(slow);
        desk.ask_to_log_in();
        desk.until("the first is on its way", |desk| desk.my_page.times(Asked::LogIn) == 1);
        desk.ask_to_log_in();
        desk.until("the second is on its way", |desk| desk.my_page.times(Asked::LogIn) == 2);
        desk.my_page.becomes(Slow::No);
        desk.until("one session is left", |desk| {
            desk.is_signed_in() && desk.my_page.living().len() == 1 && desk.vault.token() == desk.my_page.living().pop()
        });
    }
}

#[test]
fn a_login_that_the_service_answers_after_it_was_cancelled_leaves_nothing() {
    for slow in [Slow::BeforeDoing, Slow::BeforeAnswering] {
        let desk = Desk::new(own(), USUAL);
        desk.my_page.becomes(slow);
        desk.ask_to_log_in();
        desk.until("it is on its way", |desk| desk.my_page.times(Asked::LogIn) == 1);
        desk.tell(|session| async move { session.cancel_sign_in().await });
        desk.look();
        assert!(desk.is_signed_out());
        desk.my_page.becomes(Slow::No);
        desk.until("the late session is ended", |desk| desk.my_page.times(Asked::End) == 1);
        desk.until("nothing is left", Desk::nothing_is_left);
        assert_eq!(desk.vault.stores(), 0);
    }
}

#[test]
fn a_login_after_which_nobody_can_say_who_it_is_leaves_nothing() {
    let desk = Desk::new(own(), USUAL);
    desk.my_page.loses(Asked::Me);
    desk.ask_to_log_in();
    desk.until("it failed", |desk| matches!(desk.state(), State::SignedOut(out) if out.failure.is_some()));
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn a_login_during_a_logout_keeps_its_own_session() {
    let desk = Desk::signed_in(own());
    desk.my_page.becomes(Slow::BeforeDoing);
    log_out(&desk);
    desk.ask_to_log_in();
    desk.until("the login is on its way", |desk| desk.my_page.times(Asked::LogIn) == 2);
    desk.my_page.becomes(Slow::No);
    desk.until("somebody is logged in", Desk::is_signed_in);
    desk.until("one session is left", |desk| {
        desk.my_page.living().len() == 1 && desk.vault.token() == desk.my_page.living().pop()
    });
}

#[test]
fn a_session_that_the_service_ended_ends_here_at_the_next_call() {
    let desk = Desk::signed_in(own());
    desk.my_page.ends_all_sessions();
    assert_eq!(desk.tell(|session| async move { session.places().await }), Err(Code::SessionEnded));
    desk.until("nothing is left", Desk::nothing_is_left);
    assert_eq!(desk.reason(), Some(EndReason::Service));
}

#[test]
fn no_network_is_no_logout() {
    let desk = Desk::signed_in(own());
    desk.my_page.is_gone(true);
    activity_for(&desk, 5);
    assert_eq!(desk.tell(|session| async move { session.places().await }), Err(Code::ServiceUnreachable));
    desk.look();
    assert!(desk.is_signed_in());
    desk.my_page.is_gone(false);
    assert_eq!(desk.tell(|session| async move { session.places().await }), Ok(1));
}

#[test]
fn a_logout_without_network_says_that_the_service_did_not_hear_of_it() {
    let desk = Desk::signed_in(own());
    desk.my_page.is_gone(true);
    log_out(&desk);
    desk.until("all is done that can be", |desk| desk.is_quiet() && desk.vault.token().is_none());
    let State::SignedOut(out) = desk.state() else { panic!("not signed out") };
    assert_eq!(out.receipt.map(|receipt| receipt.service), Some(Outcome::Failed));
}

#[test]
fn a_kept_session_waits_for_the_network_and_is_given_back_then() {
    let mut desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.token().is_some());
    desk.my_page.is_gone(true);
    desk.crash_and_start(own());
    desk.until("it cannot be asked", |desk| matches!(desk.state(), State::SignedOut(out) if out.failure.is_some()));
    assert!(desk.vault.token().is_some());
    desk.my_page.is_gone(false);
    desk.tell(|session| async move { session.restore_again().await });
    desk.until("it is given back", Desk::is_signed_in);
}

#[test]
fn whoever_was_active_and_presses_stay_in_the_last_seconds_stays() {
    let desk = Desk::signed_in(own());
    desk.clock.pass(50 * SECOND);
    desk.is_active();
    desk.clock.pass(10 * SECOND);
    desk.until("the service is told of it in time", |desk| desk.my_page.times(Asked::Prolong) == 1);
    desk.clock.pass(889 * SECOND);
    desk.look();
    desk.tell(|session| async move { session.stay().await });
    desk.until("the service is told", |desk| desk.my_page.times(Asked::Prolong) == 2);
    assert_eq!(desk.tell(|session| async move { session.places().await }), Ok(1));
    assert!(desk.is_signed_in());
}

#[test]
fn shorter_times_hold_at_once_and_for_what_is_kept() {
    let short = client::Rules { idle: 5 * MINUTE, ..own() };
    let mut desk = Desk::signed_in(own());
    desk.until("it is kept", |desk| desk.vault.stores() == 1);
    desk.tell(|session| async move { session.follow_rules(short).await });
    desk.until("it is kept with its new ends", |desk| desk.vault.stores() == 2);
    desk.crash();
    desk.clock.pass(5 * MINUTE);
    desk.start(short);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn the_service_may_have_shorter_ends() {
    let desk = Desk::new(own(), Ends { idle: 5 * MINUTE, absolute: 10 * MINUTE });
    desk.log_in();
    activity_for(&desk, 8);
    desk.clock.pass(119 * SECOND);
    desk.look();
    assert!(desk.is_signed_in());
    desk.clock.pass(2 * SECOND);
    desk.until("nothing is left", Desk::nothing_is_left);
    assert_eq!(desk.reason(), Some(EndReason::Absolute));
}

#[test]
fn a_keyring_that_fails_leaves_the_session_in_memory_only() {
    let desk = Desk::new(own(), USUAL);
    desk.vault.becomes(Manner::Fails);
    desk.log_in();
    desk.until("it says so", |desk| matches!(desk.state(), State::SignedIn(live) if live.memory_only.is_some()));
    log_out(&desk);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn a_keyring_that_hangs_holds_up_neither_the_login_nor_the_end_of_the_session() {
    let desk = Desk::new(own(), USUAL);
    desk.vault.becomes(Manner::Hangs);
    desk.log_in();
    assert_eq!(desk.tell(|session| async move { session.places().await }), Ok(1));
    log_out(&desk);
    assert!(desk.is_signed_out());
    assert_eq!(desk.tell(|session| async move { session.places().await }), Err(Code::SessionEnded));
    desk.vault.becomes(Manner::Works);
    desk.until("nothing is left", Desk::nothing_is_left);
}

#[test]
fn logging_out_everywhere_ends_the_other_sessions_of_the_account() {
    let desk = Desk::signed_in(own());
    desk.my_page.logs_in_elsewhere();
    assert_eq!(desk.my_page.living().len(), 2);
    desk.tell(|session| async move { session.log_out_everywhere(Language::En).await });
    desk.until("nothing is left", Desk::nothing_is_left);
}
