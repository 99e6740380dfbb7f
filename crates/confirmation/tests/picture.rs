//! Anybody can check a confirmation on paper: from a photograph or a scan of its code.

mod support;

use confirmation::{
    Keys, SigningKey, Statement, TrustedKeys,
    check::{self, Carrier, Verdict},
    draw, sign,
};
use jiff::Timestamp;
use mypage_api::EnvironmentKind;
use support::{keys, languages, now, pdf::Pdf, people, picture::Picture, signed};

fn page(statement: &Statement) -> Pdf {
    let environment = statement.environment;
    Pdf::new(draw(&signed(statement), &keys(), now(), environment, languages()).expect("a page"))
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
fn a_sheet_scanned_into_a_pdf_file_is_read() {
    let scan = page(&people::renewal()).jpeg(150);
    let logo = page(&people::temporary()).jpeg(30);
    let stream = |picture: &[u8]| [b"1 0 obj\n<<>>\nstream\n", picture, b"\nendstream\nendobj\n"].concat();
    let file = [b"%PDF-1.5\n", stream(&logo).as_slice(), &stream(&scan)].concat();
    assert_eq!(check(&file), genuine(people::renewal()));
    let other = [b"%PDF-1.5\n", stream(&logo).as_slice()].concat();
    assert_eq!(check(&other), Verdict::NotAConfirmation);
}

#[test]
fn no_picture_makes_the_program_stop() {
    let picture = Picture::read(&page(&people::temporary()).picture(60));
    let jpeg = page(&people::temporary()).jpeg(60);
    let mut numbers = 7_u32;
    let mut number = |end: usize| {
        numbers = numbers.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(numbers >> 8).unwrap() % end
    };
    for _ in 0..60 {
        let mut torn = picture.clone();
        for _ in 0..40 {
            let (from, to, length) = (number(torn.points.len()), number(torn.points.len()), number(20_000));
            let length = length.min(torn.points.len() - from.max(to));
            torn.points.copy_within(from..from + length, to);
        }
        let _ = check(&torn.write());
        let mut broken = jpeg.clone();
        for _ in 0..=number(20) {
            let at = number(broken.len());
            broken[at] = number(256).to_le_bytes()[0];
        }
        let _ = check(&broken);
    }
}

#[test]
fn a_picture_that_is_made_to_take_long_is_answered_in_time() {
    // Nothing but corners of codes, and stripes that look like one across.
    let square = |at: usize| ![1, 5, 7, 8].contains(&at);
    let ring = |x: usize, y: usize| x.abs_diff(3).max(y.abs_diff(3));
    let corners = |x: usize, y: usize| x % 9 < 7 && y % 9 < 7 && ring(x % 9, y % 9) != 2;
    let stripes = |x: usize, _: usize| square(x % 9);
    let side = 1_700;
    for shade in [&corners as &dyn Fn(usize, usize) -> bool, &stripes] {
        let points = (0..side * side).map(|at| if shade(at % side, at / side) { 0 } else { 255 }).collect();
        let file = Picture { width: side, height: side, points }.write();
        let start = std::time::Instant::now();
        assert_eq!(check(&file), Verdict::NotAConfirmation);
        assert!(start.elapsed().as_secs_f32() < 5.0, "{:?}, and a release build is faster", start.elapsed());
    }
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
    let page = Pdf::new(draw(&signed, &theirs, now(), statement.environment, languages()).unwrap());
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
