//! Randomness, without a crate for it.

use std::hash::{BuildHasher, RandomState};

/// A random number. The standard library has no other source of them: every `RandomState` has other keys.
pub(super) fn random() -> u64 {
    RandomState::new().hash_one(0_u8)
}
