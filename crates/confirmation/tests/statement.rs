//! A signed statement is believed as it was signed, or not at all.

mod support;

use confirmation::{
    KeyError, Keys, MAX_STATEMENT_BYTES, PublicKey, SignedStatement, SigningKey, Statement, StatementError,
    VerifyError, sign,
};
use jiff::{SignedDuration, Timestamp, civil::date};
use mypage_api::{
    EnvironmentKind, Period, Permit, PermitBasis, PermitDuration, Renewal, RightToWork, WorkAccess, WorkExtent,
    WorkKind,
};
use proptest::prelude::*;
use support::{key, keys, now, people, signed};

fn verify(statement: &SignedStatement) -> Result<Statement, VerifyError> {
    statement.verify(&keys(), now(), EnvironmentKind::Sandbox)
}

#[test]
fn what_was_signed_is_what_is_read() {
    for sample in people::all() {
        assert_eq!(verify(&signed(&sample.statement)).as_ref(), Ok(&sample.statement), "{}", sample.key);
    }
}

#[test]
fn a_realistic_statement_fits_into_a_qr_code() {
    for sample in people::all().into_iter().filter(|sample| !["longest", "fullest"].contains(&sample.key)) {
        let size = signed(&sample.statement).as_bytes().len();
        assert!(size < 250, "{} has {size} bytes", sample.key);
    }
}

#[test]
fn the_same_statement_is_signed_the_same_way() {
    assert_eq!(signed(&people::collective()), signed(&people::collective()));
}

#[test]
fn a_statement_is_an_es256_cwt_that_names_its_key() {
    let bytes = signed(&people::permanent()).as_bytes().to_vec();
    // Tag 18, four parts; {1: -7, 4: 'mp-2026-1', 16: 61}; no unprotected header.
    let start = b"\xd2\x84\x51\xa3\x01\x26\x04\x49mp-2026-1\x10\x18\x3d\xa0";
    assert_eq!(&bytes[..start.len()], start);
}

#[test]
fn no_byte_can_be_changed() {
    let original = signed(&people::certain_employer());
    for at in 0..original.as_bytes().len() {
        for change in [0x01, 0x20, 0xff] {
            let mut bytes = original.as_bytes().to_vec();
            bytes[at] ^= change;
            let changed = SignedStatement::from_bytes(bytes).unwrap();
            assert!(verify(&changed).is_err(), "byte {at} changed by {change:#x}");
        }
    }
}

#[test]
fn nothing_can_be_cut_off_or_added() {
    let original = signed(&people::temporary());
    for length in 1..original.as_bytes().len() {
        let cut = SignedStatement::from_bytes(original.as_bytes()[..length].to_vec()).unwrap();
        assert_eq!(verify(&cut), Err(VerifyError::Malformed));
    }
    let longer = SignedStatement::from_bytes([original.as_bytes(), &[0]].concat()).unwrap();
    assert_eq!(verify(&longer), Err(VerifyError::Malformed));
}

#[test]
fn the_same_message_in_a_longer_form_is_refused() {
    let original = signed(&people::temporary()).as_bytes().to_vec();
    // The array of four with its length in a byte of its own: the signature would still fit.
    let longer = [&original[..1], &[0x98, 0x04], &original[2..]].concat();
    assert_eq!(verify(&SignedStatement::from_bytes(longer).unwrap()), Err(VerifyError::Malformed));
}

#[test]
fn a_content_changed_under_the_same_signature_is_altered() {
    let mut bytes = signed(&people::temporary()).as_bytes().to_vec();
    let at = bytes.windows(5).position(|window| window == b"Amara").unwrap();
    bytes[at] = b'O';
    assert_eq!(verify(&SignedStatement::from_bytes(bytes).unwrap()), Err(VerifyError::Altered));
}

#[test]
fn a_key_that_is_not_pinned_is_an_unknown_signer() {
    let stranger = SigningKey::from_bytes("stranger", &[8; 32]).unwrap();
    let statement = sign(&people::temporary(), &stranger).unwrap();
    assert_eq!(verify(&statement), Err(VerifyError::UnknownSigner));
    assert_eq!(
        statement.verify(&Keys::new(vec![]), now(), EnvironmentKind::Sandbox),
        Err(VerifyError::UnknownSigner),
        "without any key nothing is believed"
    );
}

#[test]
fn another_key_under_a_pinned_name_does_not_help() {
    let impostor = SigningKey::from_bytes(key().public().kid(), &[8; 32]).unwrap();
    assert_eq!(verify(&sign(&people::temporary(), &impostor).unwrap()), Err(VerifyError::Altered));
}

#[test]
fn an_earlier_key_keeps_its_statements_checkable() {
    let newer = SigningKey::from_bytes("mp-2027-1", &[9; 32]).unwrap();
    let pinned = Keys::new(vec![newer.public(), key().public()]);
    let statement = signed(&people::temporary());
    assert!(statement.verify(&pinned, now(), EnvironmentKind::Sandbox).is_ok());
}

#[test]
fn a_statement_ends_exactly_when_it_says() {
    let statement = people::temporary();
    let signed = signed(&statement);
    let at = |now: Timestamp| signed.verify(&keys(), now, EnvironmentKind::Sandbox).map(|_| ());
    assert_eq!(at(statement.valid_until - SignedDuration::from_nanos(1)), Ok(()));
    assert_eq!(at(statement.valid_until), Err(VerifyError::Expired));
}

#[test]
fn a_clock_may_be_a_minute_behind_and_no_more() {
    let statement = people::temporary();
    let signed = signed(&statement);
    let at = |now: Timestamp| signed.verify(&keys(), now, EnvironmentKind::Sandbox).map(|_| ());
    assert_eq!(at(statement.issued - SignedDuration::from_secs(60)), Ok(()));
    assert_eq!(at(statement.issued - SignedDuration::from_secs(61)), Err(VerifyError::NotYetValid));
}

#[test]
fn a_statement_of_one_environment_is_none_in_another() {
    let kinds = [EnvironmentKind::Sandbox, EnvironmentKind::Test, EnvironmentKind::Production];
    for made in kinds {
        let signed = signed(&Statement { environment: made, ..people::temporary() });
        for shown in kinds {
            let expected = if made == shown { Ok(()) } else { Err(VerifyError::WrongEnvironment) };
            assert_eq!(signed.verify(&keys(), now(), shown).map(|_| ()), expected);
        }
    }
}

#[test]
fn what_does_not_keep_to_the_limits_is_not_signed() {
    let good = people::certain_employer();
    let limited = |text: &str| RightToWork { limited_to: Some(text.into()), ..good.right_to_work.clone() };
    let backwards = Period { from: date(2026, 1, 2), to: Some(date(2026, 1, 1)) };
    let cases = [
        (Statement { reference: "MS 1".into(), ..good.clone() }, StatementError::Reference),
        (Statement { name: "  ".into(), ..good.clone() }, StatementError::Name),
        (Statement { name: "é".repeat(201), ..good.clone() }, StatementError::Name),
        (Statement { name: "Ola\nNordmann".into(), ..good.clone() }, StatementError::Name),
        (Statement { name: "Ola \u{202e}nnamdroN".into(), ..good.clone() }, StatementError::Name),
        (Statement { name_language: Some("x_y".into()), ..good.clone() }, StatementError::NameLanguage),
        (Statement { duf: "20125869750".into(), ..good.clone() }, StatementError::Duf),
        (Statement { duf: "+20125869750".into(), ..good.clone() }, StatementError::Duf),
        (Statement { citizenships: vec!["NOR".into()], ..good.clone() }, StatementError::Citizenships),
        (Statement { citizenships: vec!["SE".into(); 5], ..good.clone() }, StatementError::Citizenships),
        (Statement { right_to_work: limited(&"x".repeat(301)), ..good.clone() }, StatementError::LimitedTo),
        (Statement { right_to_work: limited("a\tb"), ..good.clone() }, StatementError::LimitedTo),
        (
            Statement { permit: Permit { period: backwards, ..good.permit.clone() }, ..good.clone() },
            StatementError::Period,
        ),
        (Statement { valid_until: good.issued, ..good.clone() }, StatementError::Period),
        (Statement { issuer: "https://å.example".into(), ..good.clone() }, StatementError::Issuer),
    ];
    for (statement, error) in cases {
        assert_eq!(sign(&statement, &key()), Err(error));
    }
}

#[test]
fn a_statement_at_its_limits_is_small_enough_to_travel() {
    let statement = Statement { name: "\u{1ea4}".repeat(200), ..people::fullest() };
    assert_eq!(verify(&signed(&statement)), Ok(statement));
}

#[test]
fn too_many_bytes_or_none_are_not_even_looked_at() {
    assert_eq!(SignedStatement::from_bytes(vec![]), Err(VerifyError::Malformed));
    assert_eq!(SignedStatement::from_bytes(vec![0; MAX_STATEMENT_BYTES + 1]), Err(VerifyError::Malformed));
}

#[test]
fn fractions_of_seconds_are_cut_off() {
    let exact = people::temporary();
    let fraction = SignedDuration::from_millis(999);
    let statement =
        Statement { issued: exact.issued + fraction, valid_until: exact.valid_until + fraction, ..exact.clone() };
    assert_eq!(verify(&signed(&statement)), Ok(exact));
}

#[test]
fn a_key_goes_through_its_jwk_and_its_file() {
    let key = key();
    let (x, y) = key.public().to_jwk_parts();
    assert_eq!((x.len(), y.len()), (43, 43));
    assert_eq!(PublicKey::from_jwk_parts("mp-2026-1", &x, &y), Ok(key.public()));
    let pem = key.to_pkcs8_pem().unwrap();
    assert_eq!(SigningKey::from_pkcs8_pem("mp-2026-1", &pem).unwrap().public(), key.public());
}

#[test]
fn what_is_no_key_is_refused() {
    let (x, y) = key().public().to_jwk_parts();
    for (kid, x, y, error) in [
        ("", x.as_str(), y.as_str(), KeyError::Kid),
        ("a b", &x, &y, KeyError::Kid),
        ("k", &y, &x, KeyError::Key),
        ("k", &x[1..], &y, KeyError::Key),
        ("k", &x, "not base64url!", KeyError::Key),
        ("k", "", "", KeyError::Key),
    ] {
        assert_eq!(PublicKey::from_jwk_parts(kid, x, y), Err(error), "{kid:?} {x} {y}");
    }
    assert_eq!(SigningKey::from_bytes("k", &[0; 32]).unwrap_err(), KeyError::Key);
    assert_eq!(SigningKey::from_bytes("k", &[0xff; 32]).unwrap_err(), KeyError::Key);
    assert_eq!(SigningKey::from_pkcs8_pem("k", "-----BEGIN").unwrap_err(), KeyError::Key);
}

#[test]
fn neither_a_private_key_nor_a_statement_is_printed() {
    let key = SigningKey::from_bytes("k", &[0x41; 32]).unwrap();
    assert_eq!(format!("{key:?}"), r#"SigningKey { kid: "k", key: "[secret]" }"#);
    let printed = format!("{:?}", signed(&people::temporary()));
    assert!(printed.starts_with("SignedStatement(") && printed.ends_with(" bytes)"), "{printed}");
}

prop_compose! {
    fn any_date()(year in 1900i16..2100, month in 1i8..=12, day in 1i8..=28) -> jiff::civil::Date { date(year, month, day) }
}

prop_compose! {
    fn any_period()(from in any_date(), days in proptest::option::of(0i64..20_000)) -> Period {
        Period { from, to: days.map(|days| from + SignedDuration::from_hours(24 * days)) }
    }
}

fn any_renewal() -> impl Strategy<Value = Option<Renewal>> {
    proptest::option::of(prop_oneof![
        any_date().prop_map(|handed_in| Renewal::AppliedInTime { handed_in }),
        any_date().prop_map(|until| Renewal::CollectiveExtension { until }),
    ])
}

prop_compose! {
    fn any_permit()(
        duration in proptest::sample::select(vec![PermitDuration::Permanent, PermitDuration::Temporary]),
        basis in proptest::sample::select(vec![
            PermitBasis::Work, PermitBasis::Family, PermitBasis::Study, PermitBasis::Protection,
            PermitBasis::CollectiveProtection, PermitBasis::Other,
        ]),
        period in any_period(),
        renewal in any_renewal(),
    ) -> Permit { Permit { duration, basis, period, renewal } }
}

prop_compose! {
    fn any_right()(
        access in proptest::sample::select(vec![WorkAccess::Yes, WorkAccess::No, WorkAccess::Unclear]),
        kind in proptest::option::of(proptest::sample::select(vec![
            WorkKind::General, WorkKind::CertainEmployer, WorkKind::CertainWork, WorkKind::CertainEmployerAndWork,
            WorkKind::Unclear,
        ])),
        extent in proptest::option::of(proptest::sample::select(vec![
            WorkExtent::Any, WorkExtent::FullTimeOnly, WorkExtent::PartTimeOnly,
            WorkExtent::PartTimeAndFullTimeInHolidays, WorkExtent::Unclear,
        ])),
        limited_to in proptest::option::of("[A-Za-zæøåА-Яа-я][A-Za-z ,.æøå]{0,100}"),
        period in proptest::option::of(any_period()),
    ) -> RightToWork { RightToWork { access, kind, extent, limited_to, period } }
}

prop_compose! {
    fn any_statement()(
        name in "[A-ZÆØÅА-Я][a-zæøåа-я' -]{0,150}",
        name_language in proptest::option::of("[a-z]{2,3}"),
        birth_date in any_date(),
        duf in "[0-9]{12}",
        citizenships in proptest::collection::vec("[A-Z]{2}", 0..=4),
        permit in any_permit(),
        right_to_work in any_right(),
    ) -> Statement {
        Statement { name, name_language, birth_date, duf, citizenships, permit, right_to_work, ..people::temporary() }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_statement_within_the_limits_comes_back_as_it_was(statement in any_statement()) {
        prop_assert_eq!(verify(&signed(&statement)), Ok(statement));
    }

    #[test]
    fn any_bytes_are_refused_without_a_crash(bytes in proptest::collection::vec(any::<u8>(), 1..400)) {
        prop_assert!(verify(&SignedStatement::from_bytes(bytes).unwrap()).is_err());
    }

    #[test]
    fn any_bytes_in_the_place_of_the_claims_are_refused(tail in proptest::collection::vec(any::<u8>(), 1..200)) {
        let head = b"\xd2\x84\x51\xa3\x01\x26\x04\x49mp-2026-1\x10\x18\x3d\xa0".as_slice();
        let statement = SignedStatement::from_bytes([head, &tail].concat()).unwrap();
        prop_assert!(verify(&statement).is_err());
    }
}
