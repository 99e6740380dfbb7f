//! The same page with krilla, as PDF/A-3a and PDF/UA-1: `krilla PAGE.json REGULAR.ttf BOLD.ttf once FILE | loop COUNT`.
//!
//! It is given the lines where they stand, and has neither to verify nor to lay out anything. Each line is a paragraph.

use std::{env, error::Error, fs};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    configure::{Accessibility, Archival, ConfigurationBuilder},
    destination::XyzDestination,
    embed::{AssociationKind, EmbeddedFile, MimeType},
    geom::{Path, PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    num::NormalizedF32,
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Tag, TagGroup, TagTree},
    text::{Font, TextDirection},
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Page {
    width: f32,
    height: f32,
    title: String,
    attachment: String,
    lines: Vec<Line>,
    bars: Vec<Shape>,
    frames: Vec<Shape>,
    code: Vec<[f32; 4]>,
}

#[derive(Deserialize)]
struct Line {
    text: String,
    x: f32,
    y: f32,
    size: f32,
    bold: bool,
    rgb: [u8; 3],
}

#[derive(Deserialize)]
struct Shape {
    r#box: [f32; 4],
    rgb: [u8; 3],
    #[serde(default)]
    width: f32,
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().collect();
    let page: Page = serde_json::from_slice(&fs::read(&args[1])?)?;
    let font = |at: usize| -> Result<Font, Box<dyn Error>> {
        Font::new(fs::read(&args[at])?.into(), 0).ok_or_else(|| "not a font".into())
    };
    let fonts = [font(2)?, font(3)?];
    let attachment = STANDARD.decode(&page.attachment)?;
    confirmation_bench::run(|| draw(&page, &fonts, &attachment))
}

fn draw(page: &Page, fonts: &[Font; 2], attachment: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| format!("{error:?}"))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut tags = TagTree::new();
    let mut sheet = document.start_page_with(PageSettings::from_wh(page.width, page.height).ok_or("a size")?);
    let mut surface = sheet.surface();
    for bar in &page.bars {
        ornament(&mut surface, |surface| fill(surface, &[bar.r#box], bar.rgb, page.height));
    }
    for frame in &page.frames {
        ornament(&mut surface, |surface| {
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke {
                paint: colour(frame.rgb).into(),
                width: frame.width,
                ..Stroke::default()
            }));
            if let Some(path) = path(&[frame.r#box], page.height) {
                surface.draw_path(&path);
            }
            surface.set_stroke(None);
        });
    }
    let largest = page.lines.iter().map(|line| line.size).fold(0.0, f32::max);
    for line in &page.lines {
        let identifier = surface.start_tagged(ContentTag::Other);
        surface.set_fill(Some(solid(line.rgb)));
        let font = fonts[usize::from(line.bold)].clone();
        let place = Point::from_xy(line.x, page.height - line.y);
        surface.draw_text(place, font, line.size, &line.text, false, TextDirection::LeftToRight);
        surface.end_tagged();
        #[expect(clippy::float_cmp, reason = "it is one of them")]
        let mut group = if line.size == largest {
            TagGroup::new(Tag::Hn(std::num::NonZeroU16::MIN, Some(line.text.clone())))
        } else {
            TagGroup::new(Tag::P)
        };
        group.push(identifier);
        tags.push(group);
    }
    let identifier = surface.start_tagged(ContentTag::Other);
    fill(&mut surface, &page.code, [0; 3], page.height);
    surface.end_tagged();
    let mut figure = TagGroup::new(Tag::Figure(Some("QR".into())));
    figure.push(identifier);
    tags.push(figure);
    surface.finish();
    sheet.finish();

    document.set_tag_tree(tags);
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(page.title.clone(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    document.set_outline(outline);
    document.set_metadata(
        Metadata::new()
            .title(page.title.clone())
            .language("nb".into())
            .creation_date(DateTime::new(2026).month(11).day(20).hour(13).minute(5).second(0).utc_offset_hour(0)),
    );
    document.embed_file(EmbeddedFile {
        path: "statement.cwt".into(),
        mime_type: MimeType::new("application/cwt"),
        description: Some("The signed statement".into()),
        association_kind: AssociationKind::Data,
        data: attachment.to_vec().into(),
        modification_date: Some(DateTime::new(2026).month(11).day(20)),
        compress: Some(false),
        location: None,
    });
    document.finish().map_err(|error| format!("{error:?}").into())
}

fn ornament(surface: &mut Surface<'_>, draw: impl FnOnce(&mut Surface<'_>)) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
    draw(surface);
    surface.end_tagged();
}

fn fill(surface: &mut Surface<'_>, boxes: &[[f32; 4]], rgb: [u8; 3], height: f32) {
    surface.set_fill(Some(solid(rgb)));
    if let Some(path) = path(boxes, height) {
        surface.draw_path(&path);
    }
}

fn path(boxes: &[[f32; 4]], height: f32) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for [x, y, width, tall] in boxes {
        builder.push_rect(Rect::from_xywh(*x, height - y - tall, *width, *tall)?);
    }
    builder.finish()
}

fn solid(rgb: [u8; 3]) -> Fill {
    Fill { paint: colour(rgb).into(), opacity: NormalizedF32::ONE, rule: krilla::paint::FillRule::NonZero }
}

fn colour([red, green, blue]: [u8; 3]) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}
