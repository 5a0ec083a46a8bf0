//! Any bytes through every codec.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tests::fuzzing::check_codecs;

fuzz_target!(|input: &[u8]| check_codecs(input));
