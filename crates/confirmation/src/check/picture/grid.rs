//! From the three corners to the modules, and from those to the text.
//!
//! The place of a module follows from four points of the picture (a projective map, as of a sheet that lies flat). The
//! fourth, and better places of all, are those at which the modules that every code has are darkest and lightest.

use rqrr::{Grid, SimpleGrid};

use super::{
    finder::{Corners, Point},
    fixed::{Fixed, fixed},
    grey::Grey,
};

/// The least and the most modules on a side: versions 2 and 40; a statement never fits into version 1.
const SIZES: std::ops::RangeInclusive<usize> = 25..=177;
/// How strongly neighbours are taken out of a module, for a sharp picture first and then for more and more blurred ones.
const SHARPENINGS: [f32; 4] = [0.0, 0.5, 1.0, 2.0];
/// How many modules around one say what is dark there.
const AROUND: usize = 6;
/// How many sizes are tried, those first that look most like a code.
const MAX_FITS: usize = 2;
/// How much darker than the light ones the dark fixed modules must be on average.
const LEAST_CONTRAST: f32 = 12.0;

/// The text of the code that has these corners.
pub(super) fn read(grey: &Grey, corners: &Corners) -> Option<Vec<u8>> {
    let estimate = size(grey, corners);
    let sizes = [estimate, estimate.saturating_sub(4), estimate + 4, estimate.saturating_sub(8), estimate + 8];
    let sizes = sizes.into_iter().filter(|size| SIZES.contains(size));
    let mut fits: Vec<(Fit, Vec<Fixed>)> = sizes
        .map(|size| {
            let fixed = fixed(size);
            (Fit::of(grey, corners, size, &fixed), fixed)
        })
        .collect();
    fits.sort_by(|(one, _), (other, _)| other.contrast.total_cmp(&one.contrast));
    fits.truncate(MAX_FITS);
    fits.into_iter().find_map(|(fit, fixed)| {
        let fit = fit.improved(grey, &fixed);
        if fit.contrast > LEAST_CONTRAST { decode(grey, &fit) } else { None }
    })
}

fn decode(grey: &Grey, fit: &Fit) -> Option<Vec<u8>> {
    let map = fit.map()?;
    let size = fit.size;
    let mut shades = Vec::with_capacity(size * size);
    for y in 0..size {
        for x in 0..size {
            shades.push(shade(grey, &map, x, y));
        }
    }
    SHARPENINGS.iter().find_map(|sharpening| {
        let sharp = sharpened(&shades, size, *sharpening);
        let dark = darker(&sharp, size);
        let grid = Grid::new(SimpleGrid::from_func(size, |x, y| dark[y * size + x]));
        let mut text = Vec::new();
        grid.decode_to(&mut text).ok().map(|_| text)
    })
}

/// The shade of a module: of its middle and of four places around it.
fn shade(grey: &Grey, map: &Map, x: usize, y: usize) -> f32 {
    const PLACES: [(f32, f32); 5] = [(0.5, 0.5), (0.3, 0.5), (0.7, 0.5), (0.5, 0.3), (0.5, 0.7)];
    let sum: f32 = PLACES
        .iter()
        .map(|(across, down)| {
            let place = map.place(number(x) + across, number(y) + down);
            grey.at(place.x, place.y)
        })
        .sum();
    sum / 5.0
}

/// The shades with so much of the neighbours taken out: blur puts it in.
fn sharpened(shades: &[f32], size: usize, by: f32) -> Vec<f32> {
    let at = |x: usize, y: usize| shades[y.min(size - 1) * size + x.min(size - 1)];
    let mut sharp = Vec::with_capacity(shades.len());
    for y in 0..size {
        for x in 0..size {
            let around = at(x.saturating_sub(1), y) + at(x + 1, y) + at(x, y.saturating_sub(1)) + at(x, y + 1);
            sharp.push(at(x, y) + by * (at(x, y) - around / 4.0));
        }
    }
    sharp
}

/// Which modules are darker than the mean of those around them.
fn darker(shades: &[f32], size: usize) -> Vec<bool> {
    // Sums of everything above and to the left, so that any rectangle's sum is four of them.
    let wide = size + 1;
    let mut sums = vec![0.0_f64; wide * wide];
    for y in 0..size {
        let mut row = 0.0;
        for x in 0..size {
            row += f64::from(shades[y * size + x]);
            sums[(y + 1) * wide + x + 1] = sums[y * wide + x + 1] + row;
        }
    }
    let mut dark = Vec::with_capacity(shades.len());
    for y in 0..size {
        for x in 0..size {
            let (left, right) = (x.saturating_sub(AROUND), (x + AROUND + 1).min(size));
            let (top, bottom) = (y.saturating_sub(AROUND) * wide, (y + AROUND + 1).min(size) * wide);
            let sum = sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left];
            let count = (right - left) * ((bottom - top) / wide);
            dark.push(f64::from(shades[y * size + x] * number(count)) < sum);
        }
    }
    dark
}

/// About how many modules a side has, rounded to a number that there is.
fn size(grey: &Grey, Corners([first, across, down]): &Corners) -> usize {
    let mut modules = 0.0;
    for (one, other) in [(*first, *across), (*first, *down)] {
        let module = f32::midpoint(ring(grey, one, other), ring(grey, other, one)) / 3.5;
        modules += one.distance(other) / module.max(0.5) / 2.0;
    }
    // Between the middles of two corners lies all but half a corner at each end.
    let version = ((modules + 7.0 - 17.0) / 4.0).round().clamp(0.0, 60.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is from 0 to 60")]
    let version = version as usize;
    17 + 4 * version
}

/// How far a corner reaches from its middle to its edge: half of 1:1:3:1:1, along the line to another corner.
fn ring(grey: &Grey, from: Point, to: Point) -> f32 {
    const STEP: f32 = 0.2;
    let length = from.distance(to);
    let (x, y) = from.to(to);
    let (x, y) = (x / length, y / length);
    let reach = |sign: f32| {
        let shade = |at: f32| grey.at(from.x + sign * x * at, from.y + sign * y * at);
        // The mean of what is crossed lies between dark and light.
        let most = length / 3.0;
        let steps = || (0_u16..).map(|step| f32::from(step) * STEP).take_while(|at| *at < most);
        let (darkest, lightest) = steps()
            .take(200)
            .map(shade)
            .fold((f32::MAX, f32::MIN), |(least, most), shade| (least.min(shade), most.max(shade)));
        let middle = f32::midpoint(darkest, lightest);
        let mut dark = true;
        let mut changes = 0;
        for at in steps() {
            if (shade(at) < middle) != dark {
                dark = !dark;
                changes += 1;
                if changes == 3 {
                    return Some(at);
                }
            }
        }
        None
    };
    match (reach(1.0), reach(-1.0)) {
        (Some(one), Some(other)) => f32::midpoint(one, other),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => length,
    }
}

/// How a code of a certain size lies in the picture.
struct Fit {
    size: usize,
    /// The middles of the corners, and that of the lower right alignment pattern: upper left, upper right, lower left,
    /// lower right.
    points: [Point; 4],
    /// How much darker the dark fixed modules are than the light ones.
    contrast: f32,
}

impl Fit {
    fn of(grey: &Grey, Corners([first, across, down]): &Corners, size: usize, fixed: &[Fixed]) -> Self {
        let (right, below) = (first.to(*across), first.to(*down));
        // Three modules less far than the corners.
        let share = 1.0 - 3.0 / number(size - 7);
        let last = Point { x: first.x + share * (right.0 + below.0), y: first.y + share * (right.1 + below.1) };
        let module = f32::midpoint(right.0.hypot(right.1), below.0.hypot(below.1)) / number(size - 7);
        let mut fit = Self { size, points: [*first, *across, *down, last], contrast: f32::MIN };
        fit.find_last(grey, module);
        fit.contrast = fit.measured(grey, fixed);
        fit
    }

    /// The same with each point where it fits best.
    fn improved(mut self, grey: &Grey, fixed: &[Fixed]) -> Self {
        let module = self.points[0].distance(self.points[1]) / number(self.size - 7);
        for step in [0.5, 0.25, 0.5, 0.25, 0.12, 0.06] {
            self.improve(grey, fixed, module * step);
        }
        self
    }

    /// Finds the lower right alignment pattern near where it would be on a sheet seen from straight above.
    fn find_last(&mut self, grey: &Grey, module: f32) {
        const REACH: i16 = 12;
        let pattern = fixed(self.size);
        let from = self.size - 9;
        let pattern: Vec<Fixed> = pattern.into_iter().filter(|module| module.x >= from && module.y >= from).collect();
        let start = self.points[3];
        let mut best = (f32::MIN, start);
        for down in -REACH..=REACH {
            for across in -REACH..=REACH {
                let shift = |by: i16| f32::from(by) * module / 2.0;
                self.points[3] = Point { x: start.x + shift(across), y: start.y + shift(down) };
                // Of two that are as good, the nearer one.
                let far = f32::from(across.abs() + down.abs()) * 0.2;
                let contrast = self.measured(grey, &pattern) - far;
                if contrast > best.0 {
                    best = (contrast, self.points[3]);
                }
            }
        }
        self.points[3] = best.1;
    }

    /// Moves each point by this much to where the contrast is largest.
    fn improve(&mut self, grey: &Grey, fixed: &[Fixed], step: f32) {
        for at in 0..4 {
            for (x, y) in [(step, 0.0), (-step, 0.0), (0.0, step), (0.0, -step)] {
                let before = self.points[at];
                self.points[at] = Point { x: before.x + x, y: before.y + y };
                let contrast = self.measured(grey, fixed);
                if contrast > self.contrast {
                    self.contrast = contrast;
                } else {
                    self.points[at] = before;
                }
            }
        }
    }

    fn measured(&self, grey: &Grey, fixed: &[Fixed]) -> f32 {
        let Some(map) = self.map() else { return f32::MIN };
        let (mut dark, mut light) = ((0.0, 0.0_f32), (0.0, 0.0_f32));
        for module in fixed {
            let place = map.place(number(module.x) + 0.5, number(module.y) + 0.5);
            let (sum, count) = if module.dark { &mut dark } else { &mut light };
            *sum += grey.at(place.x, place.y);
            *count += 1.0;
        }
        light.0 / light.1.max(1.0) - dark.0 / dark.1.max(1.0)
    }

    fn map(&self) -> Option<Map> {
        let far = number(self.size) - 3.5;
        let last = number(self.size) - 6.5;
        Map::new([(3.5, 3.5), (far, 3.5), (3.5, far), (last, last)], self.points)
    }
}

/// A projective map from modules to points: eight numbers.
struct Map([f32; 8]);

impl Map {
    /// The map that takes four places to four points.
    fn new(from: [(f32, f32); 4], to: [Point; 4]) -> Option<Self> {
        // x' = (a x + b y + c) / (g x + h y + 1), y' = (d x + e y + f) / (g x + h y + 1): eight equations.
        let mut rows = [[0.0_f64; 9]; 8];
        for (at, ((x, y), point)) in from.into_iter().zip(to).enumerate() {
            let (x, y, to_x, to_y) = (f64::from(x), f64::from(y), f64::from(point.x), f64::from(point.y));
            rows[2 * at] = [x, y, 1.0, 0.0, 0.0, 0.0, -x * to_x, -y * to_x, to_x];
            rows[2 * at + 1] = [0.0, 0.0, 0.0, x, y, 1.0, -x * to_y, -y * to_y, to_y];
        }
        solve(&mut rows).map(Self)
    }

    fn place(&self, x: f32, y: f32) -> Point {
        let numbers = &self.0;
        let depth = numbers[6] * x + numbers[7] * y + 1.0;
        Point {
            x: (numbers[0] * x + numbers[1] * y + numbers[2]) / depth,
            y: (numbers[3] * x + numbers[4] * y + numbers[5]) / depth,
        }
    }
}

/// Gaussian elimination.
fn solve(rows: &mut [[f64; 9]; 8]) -> Option<[f32; 8]> {
    for at in 0..8 {
        let pivot = (at..8).max_by(|one, other| rows[*one][at].abs().total_cmp(&rows[*other][at].abs()))?;
        rows.swap(at, pivot);
        let pivot = rows[at];
        if pivot[at].abs() < 1e-9 || !pivot[at].is_finite() {
            return None;
        }
        for (_, row) in rows.iter_mut().enumerate().filter(|(other, _)| *other != at) {
            let share = row[at] / pivot[at];
            for (value, of_pivot) in row.iter_mut().zip(pivot) {
                *value -= share * of_pivot;
            }
        }
    }
    let mut solution = [0.0; 8];
    for (at, value) in solution.iter_mut().enumerate() {
        #[expect(clippy::cast_possible_truncation, reason = "less exact is exact enough")]
        let rounded = (rows[at][8] / rows[at][at]) as f32;
        *value = rounded;
    }
    Some(solution)
}

#[expect(clippy::cast_precision_loss, reason = "a code has at most 177 modules on a side")]
fn number(modules: usize) -> f32 {
    modules as f32
}
