//! Whatever happens in whatever order, the app does what the model says.

use std::{cell::Cell, time::Duration};

use client::{Clock as _, Gone, Rules, session::State};
use jiff::SignedDuration;
use proptest::{collection::vec, prelude::*, test_runner::TestRunner};
use texts::Language;

use crate::{
    desk::{Desk, MINUTE, USUAL, own, shared},
    model::{Model, Shown},
    my_page::{Asked, Ends, Slow},
    vault::Manner,
};

#[derive(Debug, Clone, Copy)]
enum Event {
    LogIn,
    Cancel,
    Activity,
    Stay,
    Call,
    Pass(u64),
    Sleep(u64),
    SetWall(i64),
    GoneAway(Gone),
    Rules(Which),
    EndedAtService,
    Network(bool),
    Slow(bool),
    Vault(bool),
    LogOut,
    LogOutEverywhere,
    ForgetReceipt,
    RestoreAgain,
    Quit(Which),
    Crash(Which),
}

#[derive(Debug, Clone, Copy)]
enum Which {
    Own,
    Shared,
    Short,
    ShortAbsolute,
}

impl Which {
    fn rules(self) -> Rules {
        match self {
            Self::Own => own(),
            Self::Shared => shared(),
            Self::Short => Rules { idle: 5 * MINUTE, ..own() },
            Self::ShortAbsolute => Rules { absolute: 20 * MINUTE, ..own() },
        }
    }
}

fn which() -> impl Strategy<Value = Which> {
    prop_oneof![3 => Just(Which::Own), 2 => Just(Which::Shared), 1 => Just(Which::Short), 1 => Just(Which::ShortAbsolute)]
}

fn event() -> impl Strategy<Value = Event> {
    let gone = prop_oneof![
        Just(Gone::Locked),
        Just(Gone::Suspended),
        Just(Gone::SwitchedAway),
        Just(Gone::ShutDown),
        Just(Gone::Closed),
    ];
    prop_oneof![
        10 => Just(Event::LogIn),
        2 => Just(Event::Cancel),
        6 => Just(Event::Activity),
        3 => Just(Event::Stay),
        4 => Just(Event::Call),
        4 => (1_u64..70).prop_map(Event::Pass),
        4 => (70_u64..1_000).prop_map(Event::Pass),
        3 => (1_u64..20_000).prop_map(Event::Sleep),
        2 => (-100_000_i64..-4).prop_map(Event::SetWall),
        2 => prop_oneof![1_i64..1_000, 1_000_i64..100_000].prop_map(Event::SetWall),
        3 => gone.prop_map(Event::GoneAway),
        3 => which().prop_map(Event::Rules),
        2 => Just(Event::EndedAtService),
        3 => any::<bool>().prop_map(Event::Network),
        4 => any::<bool>().prop_map(Event::Slow),
        2 => any::<bool>().prop_map(Event::Vault),
        4 => Just(Event::LogOut),
        2 => Just(Event::LogOutEverywhere),
        1 => Just(Event::ForgetReceipt),
        1 => Just(Event::RestoreAgain),
        2 => which().prop_map(Event::Quit),
        3 => which().prop_map(Event::Crash),
    ]
}

struct Both {
    desk: Desk,
    model: Model,
}

impl Both {
    fn new(which: Which, ends: Ends) -> Self {
        let desk = Desk::new(which.rules(), ends);
        let model = Model::new(which.rules(), ends, desk.clock.now().wall);
        Self { desk, model }
    }

    fn do_both(&mut self, event: Event) -> Result<(), String> {
        let Self { desk, model } = self;
        let living = desk.my_page.living();
        match event {
            Event::LogIn => {
                let waited = desk.my_page.waits(Asked::LogIn);
                model.log_in(desk.my_page.next_token());
                desk.ask_to_log_in();
                if model.slow && model.shown == Shown::SigningIn {
                    desk.until("the login is on its way", |desk| desk.my_page.waits(Asked::LogIn) > waited);
                }
            }
            Event::Cancel => {
                desk.tell(|session| async move { session.cancel_sign_in().await });
                model.cancel();
            }
            Event::Activity => {
                desk.tell(|session| async move { session.activity().await });
                model.active(false, &living);
            }
            Event::Stay => {
                desk.tell(|session| async move { session.stay().await });
                model.active(true, &living);
            }
            Event::Call => {
                let waited = desk.my_page.waits(Asked::List);
                let call = desk.ask(|session| async move { session.places().await });
                if model.slow && model.live.is_some() {
                    desk.until("the call is on its way", |desk| desk.my_page.waits(Asked::List) > waited);
                } else {
                    let _ = desk.answer(call);
                }
                model.call(&living);
            }
            Event::Pass(seconds) => return self.pass(Duration::from_secs(seconds)),
            Event::Sleep(seconds) => {
                desk.clock.pass_asleep(Duration::from_secs(seconds));
                let living = desk.my_page.living();
                model.clocks(SignedDuration::from_secs(seconds.cast_signed()), Duration::ZERO, &living);
            }
            Event::SetWall(seconds) => {
                desk.clock.set_wall(SignedDuration::from_secs(seconds));
                model.clocks(SignedDuration::from_secs(seconds), Duration::ZERO, &living);
            }
            Event::GoneAway(gone) => {
                desk.tell(|session| async move { session.gone_away(gone, Language::En).await });
                model.gone_away();
            }
            Event::Rules(which) => {
                desk.tell(|session| async move { session.follow_rules(which.rules()).await });
                model.follow(which.rules(), &living);
            }
            Event::EndedAtService => desk.my_page.ends_all_sessions(),
            Event::Network(there) => {
                desk.my_page.is_gone(!there);
                model.network = there;
            }
            Event::Slow(true) => {
                desk.my_page.becomes(Slow::BeforeDoing);
                model.slow = true;
            }
            Event::Slow(false) => {
                let newest = desk.my_page.token_of_the_last_who_waits();
                let left: Vec<_> =
                    living.iter().map(|token| (token.clone(), desk.my_page.absolute_left(token))).collect();
                let left =
                    |token: &str| left.iter().find(|(t, _)| t == token).map_or(Duration::ZERO, |(_, left)| *left);
                model.answered(newest, left, &living);
                desk.my_page.becomes(Slow::No);
            }
            Event::Vault(works) => {
                desk.vault.becomes(if works { Manner::Works } else { Manner::Fails });
                model.vault = works;
            }
            Event::LogOut => {
                desk.tell(|session| async move { session.log_out(Language::En).await });
                model.log_out();
            }
            Event::LogOutEverywhere => {
                desk.tell(|session| async move { session.log_out_everywhere(Language::En).await });
                model.log_out();
            }
            Event::ForgetReceipt => {
                desk.tell(|session| async move { session.forget_receipt().await });
                model.receipt = false;
            }
            Event::RestoreAgain => {
                desk.tell(|session| async move { session.restore_again().await });
                if model.shown == Shown::SignedOut && !model.receipt {
                    model.start(|token| desk.my_page.absolute_left(token), &living);
                }
            }
            Event::Quit(which) => {
                desk.tell(|session| async move { session.gone_away(Gone::Closed, Language::En).await });
                model.gone_away();
                self.agree()?;
                self.crash(which);
            }
            Event::Crash(which) => self.crash(which),
        }
        self.agree()
    }

    fn crash(&mut self, which: Which) {
        let Self { desk, model } = self;
        desk.crash();
        desk.my_page.forgets_who_waits();
        let living = desk.my_page.living();
        model.crash(&living);
        model.rules = which.rules();
        model.start(|token| desk.my_page.absolute_left(token), &living);
        desk.start(which.rules());
    }

    /// Time passes, and stops on its way when the model says that something is told then.
    fn pass(&mut self, mut time: Duration) -> Result<(), String> {
        while !time.is_zero() {
            let step = self.model.until_told().filter(|step| !step.is_zero()).map_or(time, |step| step.min(time));
            self.desk.clock.pass(step);
            let living = self.desk.my_page.living();
            self.model.clocks(step.try_into().unwrap(), step, &living);
            self.agree()?;
            time -= step;
        }
        Ok(())
    }

    /// Waits until the app is where the model is, and looks that it stays there.
    fn agree(&mut self) -> Result<(), String> {
        let Self { desk, model } = self;
        desk.look();
        if let Err(state) = desk.comes_to(|desk| differences(desk, model).is_empty()) {
            return Err(format!("{}\n{state:?}\n{model:?}", differences(desk, model).join("; ")));
        }
        if !model.network {
            // Nobody can tell the service of those that are left there.
            let mine = model.live.as_ref().map(|live| &live.token);
            let kept = model.item.as_ref().map(|item| &item.token);
            let others = desk.my_page.living().into_iter().filter(|token| Some(token) != mine && Some(token) != kept);
            model.forgiven.extend(others);
        }
        Ok(())
    }
}

fn differences(desk: &Desk, model: &Model) -> Vec<String> {
    let mut all = Vec::new();
    let mut check = |what: &str, same: bool| {
        if !same {
            all.push(what.to_owned());
        }
    };
    match (desk.state(), &model.shown) {
        (State::Restoring, Shown::Restoring) | (State::SigningIn(_), Shown::SigningIn) => {}
        (State::SignedIn(shown), Shown::SignedIn) => {
            let seconds = model.live.as_ref().unwrap().left().as_secs();
            let same =
                shown.left.seconds.map_or(shown.left.minutes == u32::try_from(seconds.div_ceil(60)).unwrap(), |s| {
                    u64::from(s) == seconds
                });
            check("the time left is another", same);
        }
        (State::SignedOut(out), Shown::SignedOut) => {
            check("the receipt", out.receipt.is_some() == model.receipt);
            let done = out.receipt.is_none_or(|receipt| receipt.is_complete());
            let on_its_way = model.slow && desk.my_page.waits(Asked::End) + desk.my_page.waits(Asked::EndAll) > 0;
            check("the logout is not done", done || on_its_way);
        }
        _ => check("the state is another", false),
    }
    check("the keyring has another item", desk.vault.token() == model.item.as_ref().map(|item| item.token.clone()));
    check("the keyring was written to another number of times", desk.vault.stores() == model.stores);
    check("the service was told another number of times", desk.my_page.times(Asked::Prolong) == model.prolongs);
    check("the service has not answered", model.slow || desk.my_page.is_idle());
    if model.network && !model.slow {
        // Whatever lives at the service is here, is kept for later, or could not be told.
        let mine = model.live.as_ref().map(|live| live.token.clone());
        let kept = model.item.as_ref().map(|item| item.token.clone());
        let stray = desk.my_page.living().into_iter().find(|token| {
            Some(token) != mine.as_ref() && Some(token) != kept.as_ref() && !model.forgiven.contains(token)
        });
        check("a session lives at the service that nobody has", stray.is_none());
    }
    all
}

#[test]
fn whatever_happens_the_session_ends_when_it_should_and_only_then() {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(150);
    let config = ProptestConfig {
        cases,
        max_shrink_iters: 300,
        max_shrink_time: 60_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let short = Ends { idle: 5 * MINUTE, absolute: 30 * MINUTE };
    let story = (which(), prop_oneof![Just(USUAL), Just(short)], vec(event(), 1..=25));
    let failed = Cell::new(false);
    let run = TestRunner::new(config).run(&story, |(which, ends, events)| {
        let mut both = Both::new(which, ends);
        if failed.get() {
            // Looking for the shortest story that fails, it fails again and again.
            both.desk.patience = Duration::from_millis(400);
        }
        for (number, event) in events.into_iter().enumerate() {
            both.do_both(event).map_err(|why| {
                failed.set(true);
                TestCaseError::fail(format!("event {number}, {event:?}: {why}"))
            })?;
        }
        Ok(())
    });
    if let Err(error) = run {
        panic!("{error}");
    }
}
