//! Pictures as people take them: turned, blurred, too dark.

/// A picture in shades of grey.
#[derive(Clone)]
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) points: Vec<u8>,
}

impl Picture {
    /// Reads a PNG file, in shades of grey.
    pub(crate) fn read(file: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().expect("a PNG file");
        let mut points = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut points).expect("a picture");
        let samples = info.color_type.samples();
        let mean = |point: &[u8]| point.iter().map(|sample| usize::from(*sample)).sum::<usize>() / samples;
        let points = points.chunks_exact(samples).map(|point| mean(point) as u8).collect();
        let side = |points: u32| usize::try_from(points).expect("a side");
        Self { width: side(info.width), height: side(info.height), points }
    }

    /// The picture as a PNG file.
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let side = |points: usize| u32::try_from(points).expect("a side");
        let mut encoder = png::Encoder::new(&mut file, side(self.width), side(self.height));
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_compression(png::Compression::Fast);
        encoder.write_header().expect("a header").write_image_data(&self.points).expect("a picture");
        file
    }

    fn at(&self, x: f32, y: f32) -> f32 {
        let point = |x: f32, y: f32| {
            let inside = x >= 0.0 && y >= 0.0 && (x as usize) < self.width && (y as usize) < self.height;
            if inside { f32::from(self.points[y as usize * self.width + x as usize]) } else { 225.0 }
        };
        let (left, top) = (x.floor(), y.floor());
        let mix = |y: f32| point(left, y) * (left + 1.0 - x) + point(left + 1.0, y) * (x - left);
        mix(top) * (top + 1.0 - y) + mix(top + 1.0) * (y - top)
    }

    fn mapped(&self, shade: impl Fn(f32, f32) -> f32) -> Self {
        let points = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x as f32, y as f32)));
        let points = points.map(|(x, y)| shade(x, y).round() as u8).collect();
        Self { points, ..*self }
    }

    /// Turned around its middle, on a ground that is large enough, and its far edge as much smaller as this.
    pub(crate) fn turned(&self, degrees: f32, farther: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let side = (self.width as f32).hypot(self.height as f32) * 1.1;
        let ground = Self { width: side as usize, height: side as usize, points: Vec::new() };
        ground.mapped(|x, y| {
            let (x, y) = (x - side / 2.0, y - side / 2.0);
            let depth = 1.0 - farther * y / side;
            let (x, y) = (x / depth, y / depth);
            self.at(self.width as f32 / 2.0 + cos * x - sin * y, self.height as f32 / 2.0 + sin * x + cos * y)
        })
    }

    /// Each point mixed with its eight neighbours.
    pub(crate) fn blurred(&self) -> Self {
        const STEPS: [f32; 3] = [-1.0, 0.0, 1.0];
        self.mapped(|x, y| {
            let around = STEPS.iter().flat_map(|down| STEPS.iter().map(move |across| (across, down)));
            around
                .map(|(across, down)| self.at(x + across, y + down) * (2.0 - across.abs()) * (2.0 - down.abs()))
                .sum::<f32>()
                / 16.0
        })
    }

    /// With so much of the light left, and half of that in one corner.
    pub(crate) fn darkened(&self, left: f32) -> Self {
        let far = (self.width + self.height) as f32;
        self.mapped(|x, y| self.at(x, y) * left * (1.0 - 0.5 * (x + y) / far))
    }
}
