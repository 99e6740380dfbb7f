//! Holds the list of faults against the tests: every one has a test.

use crate::{
    answers, callback, conformance, discovery, id_token,
    issuer::{Fault, Manner, Place},
    keys, logout, pushed, token,
};

/// Every test of a fault: its name and the fault.
fn tests() -> Vec<(&'static str, Fault)> {
    let lists = [
        callback::REFUSED,
        callback::BY_HAND,
        discovery::REFUSED,
        id_token::REFUSED,
        id_token::ACCEPTED,
        id_token::BY_HAND,
        keys::REFUSED,
        keys::BY_HAND,
        logout::BY_HAND,
        pushed::REFUSED,
        pushed::BY_HAND,
        token::REFUSED,
        token::BY_HAND,
    ];
    let answers = answers::MANNERS
        .iter()
        .flat_map(|(name, manner)| Place::ALL.iter().map(move |place| (*name, Fault::Answer(*place, *manner))));
    let modules = conformance::MODULES.iter().flat_map(|(_, tests)| tests.iter().copied());
    lists.iter().flat_map(|list| list.iter().copied()).chain(modules).chain(answers).collect()
}

#[test]
fn every_fault_has_a_test() {
    let tests = tests();
    let without: Vec<Fault> = Fault::all().filter(|fault| !tests.iter().any(|(_, tested)| tested == fault)).collect();
    assert!(without.is_empty(), "{without:?}");
    assert_eq!(answers::MANNERS.len(), Manner::ALL.len());
}
