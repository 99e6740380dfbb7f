//! How long it takes to draw a confirmation, and to check one.

use std::hint::black_box;

use confirmation::{TrustedKeys, check, draw};
use criterion::{Criterion, criterion_group, criterion_main};

#[path = "../tests/support/mod.rs"]
mod support;

use support::{keys, languages, now, people, signed};

fn drawing(criterion: &mut Criterion) {
    for (name, statement) in [("temporary", people::temporary()), ("longest", people::longest())] {
        let signed = signed(&statement);
        criterion.bench_function(&format!("draw {name}"), |bencher| {
            bencher.iter(|| draw(black_box(&signed), &keys(), now(), statement.environment, languages()));
        });
    }
}

fn checking(criterion: &mut Criterion) {
    let statement = people::certain_employer();
    let trusted = TrustedKeys::new(statement.environment, keys());
    let file = draw(&signed(&statement), &keys(), now(), statement.environment, languages()).expect("a page");
    criterion.bench_function("check a genuine file", |bencher| {
        bencher.iter(|| check::file(black_box(&file), &trusted, now()));
    });
    let mut altered = file.clone();
    altered[file.len() / 3] ^= 1;
    criterion.bench_function("check an altered file", |bencher| {
        bencher.iter(|| check::file(black_box(&altered), &trusted, now()));
    });
}

criterion_group!(benches, drawing, checking);
criterion_main!(benches);
