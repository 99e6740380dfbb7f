//! service
fn main() {}
