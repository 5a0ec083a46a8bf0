//! Bytes without a meaning, for the codecs and for the connections of a graph.
//!
//! `FUZZ_INPUTS=10000000 FUZZ_SEED=7` is the long form.
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails at the right place"
)]

use std::panic::catch_unwind;

use proptest::prelude::*;
use tests::fuzzing::{Mutator, Role, check_codecs, check_connection};

/// So many inputs for connections are worth one for codecs, which take so much longer.
const CODECS_EACH: u64 = 50;

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().unwrap())
}

/// Each codec's frames, with the two bytes in front that choose it and the cuts.
fn frames() -> Vec<Vec<u8>> {
    let bodies: [&[u8]; 12] = [
        b"\0\0\0\x05hello\0\0\0\0\0\0\0\x01x",
        b"\0\0\0\x09\0\0\0\x07hello\0\0\0\x04\xff\xff\xff\xff",
        b"one\r\ntwo\n\nthree and no end",
        b"\0\0\0\x0a\x01\x01a\x01\x07\x01\x01\x01\x02\x03\0\0\0\x06\0\x01\x01\x01\x02\x03",
        b"\0\0\0\x07\x02\x01a\x03b\xc3\xa9\0\0\0\x01\0",
        b"\0\0\0\x0d\0\0\0\0\0\0\xf8\x7f\x03\x01\x02xy",
        b"\0\0\0\x05hello\0\0\0\0",
        b"one\r\ntwo\nthree",
        b"one,two,three",
        b"anything",
        b"[[[\"a\",7],[\"\",null]],{\"Ok\":\"x\"},[1,2,3]]\n\r\n[[],{\"Err\":true},[0,0,0]]",
        b"[\"\\u00e5\\ud83d\\ude00\\n\", \"b\"]\r\n[]\n",
    ];
    let numbered = bodies.iter().zip(0_u8..);
    numbered
        .map(|(body, codec)| [&[codec, codec], *body].concat())
        .collect()
}

fn conversations(role: Role) -> Vec<Vec<u8>> {
    let consumed = b"\x01\0\0\0\0\0\0\0\x04";
    let frames = [role.frame(b"hello"), role.frame(b""), role.frame(&[7; 64])].concat();
    vec![
        role.greeting(1),
        [role.greeting(2), frames.clone()].concat(),
        [
            role.greeting(3),
            consumed.to_vec(),
            frames,
            b"\x02".to_vec(),
        ]
        .concat(),
    ]
}

#[test]
fn frames_that_are_nearly_right() {
    let mut mutator = Mutator::new(number("FUZZ_SEED", 1), frames());
    let count = number("FUZZ_INPUTS", 100_000);
    for _ in 0..count {
        let input = mutator.bytes();
        catch_unwind(|| check_codecs(&input)).unwrap_or_else(|_| panic!("of {input:?}"));
    }
    println!("{count} inputs for codecs");
}

#[test]
fn connections_that_are_nearly_right() {
    let seed = number("FUZZ_SEED", 1);
    let count = number("FUZZ_INPUTS", 100_000) / CODECS_EACH;
    for role in Role::ALL {
        let mut mutator = Mutator::new(seed, conversations(role));
        for _ in 0..count / Role::ALL.len() as u64 {
            let input = mutator.bytes();
            catch_unwind(|| talk(role, &input)).unwrap_or_else(|_| panic!("{role:?}, {input:?}"));
        }
    }
    println!("{count} inputs for connections");
}

fn talk(role: Role, input: &[u8]) {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_time().start_paused(true).build().unwrap();
    runtime.block_on(check_connection(role, input));
}

proptest! {
    #[test]
    fn codecs_take_any_bytes(input in prop::collection::vec(any::<u8>(), 0..200)) {
        check_codecs(&input);
    }

    #[test]
    fn codecs_take_short_frames(
        codec in 0_u8..6, cuts: u8,
        payloads in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..70), 0..4),
    ) {
        let mut input = vec![codec, cuts];
        for payload in &payloads {
            input.extend((payload.len() as u32).to_be_bytes());
            input.extend(payload);
        }
        check_codecs(&input);
    }

    #[test]
    fn graphs_take_any_bytes(
        role in prop::sample::select(&Role::ALL[..]),
        is_greeted: bool,
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let greeting = if is_greeted { role.greeting(1) } else { Vec::new() };
        talk(role, &[greeting, bytes].concat());
    }
}
