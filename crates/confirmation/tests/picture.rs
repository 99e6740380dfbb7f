//! Anybody can check a confirmation on paper: from a photograph or a scan of its code.

mod support;

use confirmation::{
    Keys, SigningKey, Statement, TrustedKeys,
    check::{self, Carrier, Verdict},
    draw, sign,
};
use jiff::Timestamp;
use mypage_api::EnvironmentKind;
use support::{keys, now, pdf::Pdf, people, picture::Picture, signed};
use texts::Language;

fn page(statement: &Statement) -> Pdf {
    let environment = statement.environment;
    Pdf::new(draw(&signed(statement), &keys(), now(), environment, Language::Nb).expect("a page"))
}

fn check_at(picture: &[u8], now: Timestamp) -> Verdict {
    check::file(picture, &TrustedKeys::new(EnvironmentKind::Sandbox, keys()), now)
}

fn check(picture: &[u8]) -> Verdict {
    check_at(picture, now())
}

fn genuine(statement: Statement) -> Verdict {
    Verdict::Genuine { statement: Box::new(statement), carrier: Carrier::Code }
}

#[test]
fn the_code_of_every_page_is_read_from_a_poor_picture() {
    for (at, sample) in people::all().into_iter().enumerate() {
        // A code with several hundred letters has smaller modules; at 100 dpi they would be less than two points wide.
        let resolution = if ["longest", "fullest"].contains(&sample.key) { 150 } else { 100 };
        let picture = Picture::read(&page(&sample.statement).picture(resolution));
        let degrees = f32::from(u16::try_from(at).unwrap()) * 29.0 - 3.0;
        let poor = picture.turned(degrees, 0.0).blurred().darkened(0.6);
        assert_eq!(check(&poor.write()), genuine(sample.statement), "{} turned by {degrees} degrees", sample.key);
    }
}

#[test]
fn the_code_is_read_from_a_picture_taken_aslant() {
    let picture = Picture::read(&page(&people::vietnamese()).picture(150));
    for farther in [-0.3, 0.3] {
        let slanted = picture.turned(8.0, farther).blurred().darkened(0.8);
        assert_eq!(check(&slanted.write()), genuine(people::vietnamese()), "{farther}");
    }
}

#[test]
fn the_code_is_read_from_a_large_photograph() {
    let picture = page(&people::temporary()).jpeg(300);
    assert_eq!(check(&picture), genuine(people::temporary()));
}

#[test]
fn a_stain_on_the_code_does_no_harm() {
    let mut picture = Picture::read(&page(&people::student()).picture(150));
    let (width, height) = (picture.width, picture.height);
    // The code is at the lower right; a spot of 6 mm in it.
    for y in height * 71 / 100..height * 71 / 100 + 35 {
        picture.points[y * width + width * 82 / 100..][..35].fill(20);
    }
    assert_eq!(check(&picture.write()), genuine(people::student()));
}

#[test]
fn other_decoders_read_it_as_well() {
    for statement in [people::collective(), people::fullest()] {
        let folder = tempfile::tempdir().unwrap();
        let poor = Picture::read(&page(&statement).picture(150)).turned(4.0, 0.0).darkened(0.7);
        std::fs::write(folder.path().join("picture.png"), poor.write()).unwrap();
        let output = std::process::Command::new("zbarimg")
            .args(["--quiet", "--raw", "picture.png"])
            .current_dir(folder.path())
            .output()
            .expect("zbarimg of Debian's zbar-tools");
        assert!(output.stdout.starts_with(b"MS1:"), "{output:?}");
    }
}

#[test]
fn what_the_code_says_is_judged_as_in_a_file() {
    let statement = people::romanian();
    let picture = page(&statement).picture(150);
    let expired = Verdict::Expired { statement: Box::new(statement.clone()), carrier: Carrier::Code };
    assert_eq!(check_at(&picture, statement.valid_until), expired);

    let stranger = SigningKey::from_bytes("stranger", &[8; 32]).unwrap();
    let signed = sign(&statement, &stranger).unwrap();
    let theirs = Keys::new(vec![stranger.public()]);
    let page = Pdf::new(draw(&signed, &theirs, now(), statement.environment, Language::Nb).unwrap());
    assert_eq!(check(&page.picture(150)), Verdict::UnknownSigner);
    let production = TrustedKeys::new(EnvironmentKind::Production, keys());
    assert_eq!(check::file(&picture, &production, now()), Verdict::UnknownSigner);
}

#[test]
fn a_picture_without_a_code_of_ours_is_no_confirmation() {
    let white = Picture { width: 400, height: 300, points: vec![255; 120_000] };
    assert_eq!(check(&white.write()), Verdict::NotAConfirmation);
    let one = Picture { width: 1, height: 1, points: vec![0] };
    assert_eq!(check(&one.write()), Verdict::NotAConfirmation);
}

#[test]
fn a_picture_that_cannot_be_read_is_damaged() {
    let picture = page(&people::temporary()).picture(50);
    for length in [8, 20, 33, 40, 200, picture.len() / 2] {
        assert_eq!(check(&picture[..length]), Verdict::Damaged, "cut at {length}");
    }
    assert_eq!(check(b"\xff\xd8\xff\xe0"), Verdict::Damaged);
}

#[test]
fn a_picture_with_too_many_points_is_not_unpacked() {
    // Only its head says so: 30,000 by 30,000.
    let mut picture = Picture { width: 1, height: 1, points: vec![0] }.write();
    picture[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
    let crc = crc32(&picture[12..29]);
    picture[29..33].copy_from_slice(&crc.to_be_bytes());
    assert_eq!(check(&picture), Verdict::TooLarge);
}

/// The checksum of PNG (ISO/IEC 15948 annex D).
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc)))
}
