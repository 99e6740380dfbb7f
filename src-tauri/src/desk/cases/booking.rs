//! Booking an appointment, and moving one.

use client::{Code, Failure, IdempotencyKey};
use jiff::{SignedDuration, Timestamp};
use mypage_api::{Appointment, AppointmentPurpose, FreeTime, Id, MoveAppointment, NewAppointment};

use super::loaded;
use crate::{
    desk::{Desk, Page, show},
    view::Loading,
};

/// How far ahead free times are looked for.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 60);

/// What is being booked.
pub(in crate::desk) struct Booking {
    pub application: Id,
    pub receipt_number: String,
    pub purpose: AppointmentPurpose,
    /// The appointment that is moved, if it is not a new one.
    pub moves: Option<Appointment>,
    pub place: Option<Id>,
    pub times: Loading<Vec<FreeTime>>,
    pub busy: bool,
    pub failure: Option<Failure>,
    /// The time that was asked for last, and the key with which it was: asked for again, it is the same.
    asked: Option<(Id, Timestamp, IdempotencyKey)>,
}

impl Desk {
    /// Begins to book an appointment for the application that is open.
    pub(crate) fn begin_booking(&self, purpose: AppointmentPurpose) {
        let begun = self.change(|state| {
            let open = state.pages.cases.open.as_ref()?;
            let Loading::Ready { value } = &open.data else { return None };
            let summary = &value.summary;
            state.pages.cases.booking = Some(Booking {
                application: summary.id.clone(),
                receipt_number: summary.receipt_number.clone()?,
                purpose,
                moves: None,
                place: summary.meeting_point.clone(),
                times: Loading::Loading,
                busy: false,
                failure: None,
                asked: None,
            });
            state.page = Page::Booking;
            state.notice = None;
            Some(())
        });
        if begun.is_some() {
            self.load_booking();
        }
    }

    /// Begins to move an appointment.
    pub(crate) fn begin_move(&self, id: &str) {
        let begun = self.change(|state| {
            let appointment = state.appointment(id)?;
            state.pages.cases.booking = Some(Booking {
                application: appointment.application.clone(),
                receipt_number: appointment.receipt_number.clone(),
                purpose: appointment.purpose,
                place: Some(appointment.meeting_point.id.clone()),
                moves: Some(appointment),
                times: Loading::Loading,
                busy: false,
                failure: None,
                asked: None,
            });
            state.page = Page::Booking;
            state.notice = None;
            Some(())
        });
        if begun.is_some() {
            self.load_booking();
        }
    }

    pub(in crate::desk) fn load_booking(&self) {
        self.load_places();
        self.load_times();
    }

    /// Another meeting point.
    pub(crate) fn choose_place(&self, id: &str) {
        let Ok(id) = id.parse::<Id>() else { return };
        self.change(|state| {
            if let Some(booking) = &mut state.pages.cases.booking {
                booking.place = Some(id);
                booking.times = Loading::Loading;
                booking.failure = None;
            }
        });
        self.load_times();
    }

    fn load_times(&self) {
        let Some(session) = self.session().cloned() else { return };
        let (epoch, wanted) = {
            let state = self.state();
            let booking = state.pages.cases.booking.as_ref();
            (state.epoch, booking.and_then(|booking| Some((booking.place.clone()?, booking.purpose))))
        };
        let Some((place, purpose)) = wanted else { return };
        let desk = self.clone();
        tauri::async_runtime::spawn(async move {
            let now = Timestamp::now();
            let until = now.checked_add(AHEAD).unwrap_or(now);
            let result = session.free_times(place.clone(), now, until, purpose).await;
            desk.change(|state| {
                let booking = state.pages.cases.booking.as_mut();
                // Another place may have been chosen meanwhile; its times are on their way.
                if let Some(booking) = booking.filter(|booking| booking.place.as_ref() == Some(&place))
                    && state.epoch == epoch
                {
                    booking.times = loaded(result);
                }
            });
        });
    }

    /// Books a time, or moves the appointment there. Pressed twice, it is done once.
    pub(crate) async fn book(&self, start: Timestamp) {
        let Some(session) = self.session().cloned() else { return };
        let language = self.language().tag().to_owned();
        let begun = self.change(|state| {
            let epoch = state.epoch;
            let booking = state.pages.cases.booking.as_mut().filter(|booking| !booking.busy)?;
            let place = booking.place.clone()?;
            let key = match &booking.asked {
                Some((asked_place, asked, key)) if *asked_place == place && *asked == start => key.clone(),
                _ => IdempotencyKey::new().ok()?,
            };
            booking.asked = Some((place.clone(), start, key.clone()));
            booking.busy = true;
            booking.failure = None;
            let moves = booking.moves.as_ref().map(|appointment| appointment.id.clone());
            let (application, purpose) = (booking.application.clone(), booking.purpose);
            Some((epoch, moves, NewAppointment { application, meeting_point: place, start, purpose, language }, key))
        });
        let Some((epoch, earlier, new, key)) = begun else { return };
        let moved = earlier.is_some();
        let result = match earlier {
            Some(id) => {
                let to = MoveAppointment { meeting_point: new.meeting_point, start };
                session.move_appointment(id, to).await
            }
            None => session.book(new, key).await,
        };
        let failed = result.as_ref().err().copied();
        self.change(|state| {
            if state.epoch != epoch {
                return;
            }
            match result {
                Ok(_) => {
                    state.pages.cases.booking = None;
                    state.page = Page::Appointments;
                    let what = if moved { "appointment-moved" } else { "appointment-booked" };
                    state.notice = Some(show::notice("success", what));
                }
                Err(code) => {
                    if let Some(booking) = &mut state.pages.cases.booking {
                        booking.busy = false;
                        booking.failure = Some(code.into());
                    }
                }
            }
        });
        match failed {
            None => self.load_appointments(),
            // Whoever was too late sees at once what is still free.
            Some(Code::TimeTaken) => self.load_times(),
            Some(_) => {}
        }
    }

    /// Cancels an appointment.
    pub(crate) async fn cancel_appointment(&self, id: &str) {
        let (Some(session), Ok(id)) = (self.session().cloned(), id.parse::<Id>()) else { return };
        let epoch = self.state().epoch;
        let result = session.cancel_appointment(id).await;
        self.change(|state| {
            if state.epoch == epoch {
                state.notice = Some(match result {
                    Ok(()) => show::notice("success", "appointment-cancelled"),
                    Err(code) => show::error(code, "none"),
                });
            }
        });
        self.load_appointments();
        self.load_open();
    }
}

impl crate::desk::DeskState {
    /// An appointment that is shown somewhere.
    fn appointment(&self, id: &str) -> Option<Appointment> {
        let listed = match &self.pages.cases.appointments {
            Some(Loading::Ready { value }) => value.as_slice(),
            _ => &[],
        };
        let of_open = match self.pages.cases.open.as_ref().map(|open| &open.data) {
            Some(Loading::Ready { value }) => value.summary.appointments.as_slice(),
            _ => &[],
        };
        listed.iter().chain(of_open).find(|appointment| appointment.id.as_str() == id).cloned()
    }
}
