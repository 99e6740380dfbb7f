//! What both programs share: how they are called, and how CPU time is measured.

use std::{env, error::Error, fs};

use rustix::time::{ClockId, clock_gettime};
use serde_json::json;

/// Runs a program that draws a document: `PROGRAM … once FILE` writes one file and ends; `PROGRAM … loop COUNT` draws
/// that many after a tenth as many to get warm, and prints the CPU time (user and system) of one in milliseconds.
///
/// # Errors
/// If it is called in another way, or if a document cannot be drawn or written.
pub fn run(mut draw: impl FnMut() -> Result<Vec<u8>, Box<dyn Error>>) -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().collect();
    let [.., how, what] = args.as_slice() else { return Err("usage: … once FILE | … loop COUNT".into()) };
    if how == "once" {
        fs::write(what, draw()?)?;
        return Ok(());
    }
    let count: u32 = what.parse()?;
    for _ in 0..count.div_ceil(10) {
        draw()?;
    }
    let start = cpu_seconds();
    let mut bytes = 0;
    for _ in 0..count {
        bytes = draw()?.len();
    }
    let each = (cpu_seconds() - start) / f64::from(count) * 1000.0;
    println!("{}", json!({ "cpu_ms": each, "bytes": bytes }));
    Ok(())
}

fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
