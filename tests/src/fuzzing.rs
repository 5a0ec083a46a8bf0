//! What has to hold of bytes without a meaning.
//!
//! A check takes any bytes and panics where something does not hold. Who chooses the bytes is elsewhere: proptest and
//! [`Mutator`] in the tests, cargo-fuzz in `fuzz`.

mod codecs;
mod connections;
mod mutator;

pub use self::codecs::check_codecs;
pub use self::connections::{Role, check_connection};
pub use self::mutator::{Mutator, Random};
