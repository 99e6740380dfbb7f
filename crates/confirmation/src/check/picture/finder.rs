//! The three corners of a QR code: squares in which dark and light are as 1:1:3:1:1 in every direction
//! (ISO/IEC 18004 §6.3.3).

use super::grey::Grey;

/// How many places that look like a square across are looked at going down; only noise has more.
const MAX_PLACES: usize = 100_000;
/// How many different squares are kept in mind; a sheet full of squares is made to take long.
const MAX_SEEN: usize = 150;
/// How many of them are looked at, those seen on the most rows first.
const MAX_CORNERS: usize = 16;
/// How many threes of them are tried.
const MAX_THREES: usize = 12;

/// A point of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f32,
    pub(super) y: f32,
}

impl Point {
    pub(super) fn to(self, other: Self) -> (f32, f32) {
        (other.x - self.x, other.y - self.y)
    }

    pub(super) fn distance(self, other: Self) -> f32 {
        let (x, y) = self.to(other);
        x.hypot(y)
    }
}

/// The middles of the corners of a code that may be one: upper left, upper right, lower left.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Corners(pub(super) [Point; 3]);

/// Which points are darker than what is around them.
pub(super) struct Dark {
    width: usize,
    height: usize,
    points: Vec<bool>,
}

impl Dark {
    /// Compares each point with the mean of the square around it that reaches so far.
    pub(super) fn of(grey: &Grey, reach: usize) -> Self {
        let (width, height) = (grey.width, grey.height);
        // Sums of everything above and to the left, so that any rectangle's sum is four of them. They may wrap around:
        // only their differences count.
        let mut sums = vec![0_u32; (width + 1) * (height + 1)];
        for y in 0..height {
            let mut row_sum = 0_u32;
            for (x, point) in grey.row(y).iter().enumerate() {
                row_sum = row_sum.wrapping_add(u32::from(*point));
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1].wrapping_add(row_sum);
            }
        }
        let mut points = Vec::with_capacity(width * height);
        for y in 0..height {
            let (top, bottom) = (y.saturating_sub(reach), (y + reach + 1).min(height));
            for (x, point) in grey.row(y).iter().enumerate() {
                let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
                let sum = |x: usize, y: usize| sums[y * (width + 1) + x];
                let around = sum(right, bottom)
                    .wrapping_sub(sum(left, bottom))
                    .wrapping_sub(sum(right, top))
                    .wrapping_add(sum(left, top));
                let count = (right - left) * (bottom - top);
                // A little darker than the mean: paper is never quite even.
                points.push(usize::from(*point) * count * 20 < usize::try_from(around).unwrap_or(usize::MAX) * 19);
            }
        }
        Self { width, height, points }
    }

    fn at(&self, x: usize, y: usize) -> bool {
        self.points[y * self.width + x]
    }

    /// The middle and the width of a corner that is crossed here, going down or across.
    fn crossing(&self, x: usize, y: usize, down: bool, most: f32) -> Option<(f32, f32)> {
        let (start, end) = if down { (y, self.height) } else { (x, self.width) };
        let dark = |at: usize| if down { self.at(x, at) } else { self.at(at, y) };
        let mut runs = [0; 5];
        let mut at = start;
        // A run that is longer than all of them may be need not be followed to its end.
        let longest = whole(most);
        for (run, is_dark) in [(2, true), (3, false), (4, true)] {
            while at < end && runs[run] <= longest && dark(at) == is_dark {
                runs[run] += 1;
                at += 1;
            }
        }
        let last = at;
        at = start;
        for (run, is_dark) in [(2, true), (1, false), (0, true)] {
            while at > 0 && runs[run] <= longest && dark(at - 1) == is_dark {
                runs[run] += 1;
                at -= 1;
            }
        }
        let width = as_corner(runs)?;
        (width <= most).then(|| (half(at + last), width))
    }
}

/// The corners of all codes that may be there, the likeliest first.
pub(super) fn corners(dark: &Dark) -> Vec<Corners> {
    let mut seen = squares(dark);
    seen.sort_by_key(|square| std::cmp::Reverse(square.times));
    seen.truncate(MAX_CORNERS);
    let mut threes = Vec::new();
    for (i, a) in seen.iter().enumerate() {
        for (j, b) in seen.iter().enumerate().skip(i + 1) {
            for c in &seen[j + 1..] {
                threes.extend(as_three([a, b, c]));
            }
        }
    }
    threes.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    threes.truncate(MAX_THREES);
    threes.into_iter().map(|(_, corners)| corners).collect()
}

/// A square that was seen.
struct Square {
    middle: Point,
    width: f32,
    /// On how many rows.
    times: u16,
}

fn squares(dark: &Dark) -> Vec<Square> {
    let mut seen: Vec<Square> = Vec::new();
    let mut places = 0;
    for y in 0..dark.height {
        let mut runs = [0; 5];
        for x in 0..dark.width {
            runs[4] += 1;
            let ends = x + 1 == dark.width || dark.at(x, y) != dark.at(x + 1, y);
            if !ends {
                continue;
            }
            if places < MAX_PLACES
                && dark.at(x, y)
                && let Some(width) = as_corner(runs)
            {
                places += 1;
                let middle = x + 1 - (runs[4] + runs[3] + runs[2].div_ceil(2));
                if let Some(square) = confirmed(dark, middle, y, width) {
                    note(&mut seen, square);
                }
            }
            runs.rotate_left(1);
            runs[4] = 0;
        }
    }
    seen.retain(|square| square.times > 1);
    seen
}

/// The square that is crossed here, if it is one going down as well.
fn confirmed(dark: &Dark, x: usize, y: usize, width: f32) -> Option<Square> {
    let (down, height) = dark.crossing(x, y, true, width * 2.0)?;
    let (across, width) = dark.crossing(x, whole(down).min(dark.height - 1), false, height * 2.0)?;
    Some(Square { middle: Point { x: across, y: down }, width: f32::midpoint(width, height), times: 1 })
}

fn note(seen: &mut Vec<Square>, new: Square) {
    let same =
        |old: &&mut Square| old.middle.distance(new.middle) < old.width / 4.0 && alike(old.width, new.width) < 0.5;
    if let Some(old) = seen.iter_mut().find(same) {
        let times = f32::from(old.times);
        let mean = |old: f32, new: f32| (old * times + new) / (times + 1.0);
        old.middle = Point { x: mean(old.middle.x, new.middle.x), y: mean(old.middle.y, new.middle.y) };
        old.width = mean(old.width, new.width);
        old.times = old.times.saturating_add(1);
    } else if seen.len() < MAX_SEEN {
        seen.push(new);
    }
}

/// How unlike a code three squares are, and which is which; nothing if they cannot be one.
fn as_three(squares: [&Square; 3]) -> Option<(f32, Corners)> {
    let [a, b, c] = squares.map(|square| square.middle);
    // The upper left corner is opposite the longest side.
    let [(_, first, one, two), ..] = {
        let mut sides = [(b.distance(c), a, b, c), (c.distance(a), b, c, a), (a.distance(b), c, a, b)];
        sides.sort_by(|one, other| other.0.total_cmp(&one.0));
        sides
    };
    let ((x1, y1), (x2, y2)) = (first.to(one), first.to(two));
    let (length1, length2) = (x1.hypot(y1), x2.hypot(y2));
    let widths = squares.map(|square| square.width);
    let (least, most) = (widths.iter().copied().fold(f32::MAX, f32::min), widths.iter().copied().fold(0.0, f32::max));
    let slant = ((x1 * x2 + y1 * y2) / (length1 * length2)).abs();
    let (stretch, growth) = (alike(length1, length2), alike(least, most));
    // Between two corners are 14 to 170 modules; a corner has 7.
    let apart = length1.min(length2) > 1.2 * most && length1.max(length2) < 30.0 * most;
    let fits = apart && slant < 0.5 && stretch < 0.6 && growth < 0.7;
    let turned = x1 * y2 - y1 * x2 < 0.0;
    let corners = if turned { [first, two, one] } else { [first, one, two] };
    fits.then_some((slant + stretch + growth, Corners(corners)))
}

/// How much longer the longer one is.
fn alike(one: f32, other: f32) -> f32 {
    one.max(other) / one.min(other).max(0.1) - 1.0
}

/// The width of these runs of dark and light points, if they are as 1:1:3:1:1.
fn as_corner(runs: [usize; 5]) -> Option<f32> {
    let runs = runs.map(|run| u16::try_from(run).map_or(f32::INFINITY, f32::from));
    let width: f32 = runs.iter().sum();
    let fits = |(run, modules): (f32, f32)| {
        let expected = width / 7.0 * modules;
        run > 0.0 && (run - expected).abs() <= expected * 0.6
    };
    (width.is_finite() && runs.into_iter().zip([1.0, 1.0, 3.0, 1.0, 1.0]).all(fits)).then_some(width)
}

#[expect(clippy::cast_precision_loss, reason = "a side has at most 40,000 points")]
fn half(sum: usize) -> f32 {
    sum as f32 / 2.0
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a place in the picture")]
fn whole(at: f32) -> usize {
    at as usize
}
