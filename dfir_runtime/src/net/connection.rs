//! One connection, over any `AsyncRead` and `AsyncWrite`: bytes in, items out, and the reverse.
//!
//! The two halves know nothing of each other, of peers or of events: they answer what became of
//! them, and their owner reports it. Where there are many connections, none holds memory while it is
//! idle: a half that has nothing in its buffer gives the buffer to its owner, who lends it to whichever
//! half is busy.

mod ledger;
mod reader;
mod silence;
mod stall;
mod unsent;
mod writer;

pub(crate) use self::reader::{Budget, End, Read, Reader};
pub(crate) use self::silence::{Watched, too_silent, watched};
pub(crate) use self::stall::Stall;
pub(crate) use self::unsent::{Limits, Overflowed, Unsent};
pub(crate) use self::writer::{Failure, Writer};
