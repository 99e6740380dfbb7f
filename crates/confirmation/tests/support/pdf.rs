//! A PDF file as others see it: through poppler's tools.

use std::process::Command;

use tempfile::TempDir;

/// A file on the disk for the tools to read.
pub(crate) struct Pdf {
    pub(crate) bytes: Vec<u8>,
    folder: TempDir,
}

impl Pdf {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("page.pdf"), &bytes).expect("a file");
        Self { bytes, folder }
    }

    /// The text in reading order, with single spaces.
    pub(crate) fn text(&self) -> String {
        self.ask("pdftotext", &["-raw", "-enc", "UTF-8", "page.pdf", "-"])
            .split(|c: char| c.is_ascii_whitespace() || c == '\u{c}')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// What the file says about itself.
    pub(crate) fn info(&self) -> String {
        self.ask("pdfinfo", &["page.pdf"])
    }

    /// The fonts, one a line: name, type, encoding, embedded, subset, with Unicode, object.
    pub(crate) fn fonts(&self) -> Vec<String> {
        self.ask("pdffonts", &["page.pdf"]).lines().skip(2).map(str::to_owned).collect()
    }

    /// The file with nothing packed or compressed, for looking for an entry.
    pub(crate) fn plain(&self) -> Vec<u8> {
        self.ask("qpdf", &["--qdf", "--object-streams=disable", "page.pdf", "plain.pdf"]);
        std::fs::read(self.folder.path().join("plain.pdf")).expect("a file")
    }

    /// Whether the file is one, to a reader that forgives nothing.
    pub(crate) fn assert_whole(&self) {
        let report = self.ask("qpdf", &["--check", "page.pdf"]);
        assert!(report.contains("No syntax or stream encoding errors found"), "{report}");
    }

    /// The box of each word: left, top, right, bottom, in points from the upper left corner.
    pub(crate) fn words(&self) -> Vec<[f32; 4]> {
        let html = self.ask("pdftotext", &["-bbox", "page.pdf", "-"]);
        let word = |line: &str| {
            let numbers: Vec<f32> = line.split('"').skip(1).step_by(2).map(|n| n.parse().expect("a number")).collect();
            numbers.try_into().expect("four numbers")
        };
        html.lines().map(str::trim).filter(|line| line.starts_with("<word ")).map(word).collect()
    }

    /// The logical structure, a role or a piece of text a line, indented.
    pub(crate) fn structure(&self) -> String {
        self.ask("pdfinfo", &["-struct-text", "page.pdf"])
    }

    /// The file that is attached under this name.
    pub(crate) fn attachment(&self, name: &str) -> Vec<u8> {
        assert!(self.ask("pdfdetach", &["-list", "page.pdf"]).contains(&format!("1: {name}\n")));
        self.ask("pdfdetach", &["-save", "1", "-o", "attachment", "page.pdf"]);
        std::fs::read(self.folder.path().join("attachment")).expect("an attachment")
    }

    /// The sheet with the code, which is the last one, as a grey PNG picture.
    pub(crate) fn picture(&self, dots_per_inch: u32) -> Vec<u8> {
        let (resolution, last) = (dots_per_inch.to_string(), self.sheets());
        self.ask("pdftoppm", &["-r", &resolution, "-f", &last, "-gray", "-png", "-singlefile", "page.pdf", "picture"]);
        std::fs::read(self.folder.path().join("picture.png")).expect("a picture")
    }

    /// The sheet with the code as a JPEG picture in colour.
    pub(crate) fn jpeg(&self, dots_per_inch: u32) -> Vec<u8> {
        let (resolution, last) = (dots_per_inch.to_string(), self.sheets());
        self.ask("pdftoppm", &["-r", &resolution, "-f", &last, "-jpeg", "-singlefile", "page.pdf", "picture"]);
        std::fs::read(self.folder.path().join("picture.jpg")).expect("a picture")
    }

    /// How many sheets there are.
    fn sheets(&self) -> String {
        let info = self.info();
        let line = info.lines().find_map(|line| line.strip_prefix("Pages:")).expect("a number of sheets");
        line.trim().to_owned()
    }

    fn ask(&self, tool: &str, args: &[&str]) -> String {
        let output = Command::new(tool)
            .args(args)
            .current_dir(self.folder.path())
            .output()
            .unwrap_or_else(|error| panic!("{tool}, which Debian's poppler-utils and qpdf bring: {error}"));
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && complaints.is_empty(), "{tool}: {complaints}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }
}
