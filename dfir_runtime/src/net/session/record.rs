//! What is said on the connections of a session; the table is in the module above.

use std::io;

use bytes::{Buf, BufMut, BytesMut};

const MAGIC: &[u8; 4] = b"DFIR";
const VERSION: u8 = 1;

pub(super) const HELLO_LEN: usize = 4 + 1 + 1 + 16 + 8 + 8;
pub(super) const ANSWER_LEN: usize = 4 + 1 + 1 + 8 + 8 + 8;

/// Which session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct SessionId(pub(super) [u8; 16]);

/// Which listener: another one than before does not know what that has worked on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct ListenerId(pub(super) u64);

/// What the side that dials says first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hello {
    /// Whether it may be new to the other side, for all that is known here.
    pub(crate) is_first: bool,
    pub(crate) id: SessionId,
    pub(crate) inbound: Inbound,
}

/// What one side has of the other's bytes, and how many more it takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Inbound {
    /// The offset up to which it has received them.
    pub(crate) received: u64,
    /// How many bytes it takes that no tick has consumed.
    pub(crate) window: u64,
}

/// What the side that listens says to that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) standing: Standing,
    pub(crate) listener: ListenerId,
    pub(crate) inbound: Inbound,
}

/// What a session is to the side that listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    New,
    Known,
    /// It has been given up, or its process has.
    Unknown,
}

impl Hello {
    pub(super) fn encoded(&self) -> [u8; HELLO_LEN] {
        let mut bytes = [0; HELLO_LEN];
        let mut rest = &mut bytes[..];
        rest.put_slice(MAGIC);
        rest.put_u8(VERSION);
        rest.put_u8(u8::from(!self.is_first));
        rest.put_slice(&self.id.0);
        self.inbound.put(rest);
        bytes
    }

    pub(super) fn decode(mut bytes: &[u8]) -> io::Result<Self> {
        check_magic(&mut bytes)?;
        let is_first = match bytes.get_u8() {
            0 => true,
            1 => false,
            other => return Err(invalid(format!("a hello of kind {other}"))),
        };
        let mut id = [0; 16];
        bytes.copy_to_slice(&mut id);
        Ok(Self {
            is_first,
            id: SessionId(id),
            inbound: Inbound::take(bytes),
        })
    }
}

impl Inbound {
    fn put(self, mut out: &mut [u8]) {
        out.put_u64(self.received);
        out.put_u64(self.window);
    }

    fn take(mut bytes: &[u8]) -> Self {
        Self {
            received: bytes.get_u64(),
            window: bytes.get_u64(),
        }
    }
}

impl Answer {
    pub(super) fn encoded(&self) -> [u8; ANSWER_LEN] {
        let mut bytes = [0; ANSWER_LEN];
        let mut rest = &mut bytes[..];
        rest.put_slice(MAGIC);
        rest.put_u8(VERSION);
        rest.put_u8(match self.standing {
            Standing::New => 0,
            Standing::Known => 1,
            Standing::Unknown => 2,
        });
        rest.put_u64(self.listener.0);
        self.inbound.put(rest);
        bytes
    }

    pub(super) fn decode(mut bytes: &[u8]) -> io::Result<Self> {
        check_magic(&mut bytes)?;
        let standing = match bytes.get_u8() {
            0 => Standing::New,
            1 => Standing::Known,
            2 => Standing::Unknown,
            other => return Err(invalid(format!("an answer of kind {other}"))),
        };
        Ok(Self {
            standing,
            listener: ListenerId(bytes.get_u64()),
            inbound: Inbound::take(bytes),
        })
    }
}

/// How many bytes tell whether it is the reliable mode at all.
pub(super) const MAGIC_LEN: usize = 4 + 1;

pub(super) fn check_magic(bytes: &mut &[u8]) -> io::Result<()> {
    let mut magic = [0; 4];
    bytes.copy_to_slice(&mut magic);
    match (&magic, bytes.get_u8()) {
        (MAGIC, VERSION) => Ok(()),
        (MAGIC, other) => Err(invalid(format!("version {other} of the reliable mode"))),
        _ => {
            let text = "the peer does not speak the reliable mode; set it at both ends";
            Err(io::Error::new(io::ErrorKind::InvalidData, text))
        }
    }
}

pub(super) fn invalid(what: String) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("the peer speaks {what}"),
    )
}

/// What follows the greetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Record {
    /// So many bytes follow.
    Data(u32),
    Consumed(u64),
    End,
    Left,
}

const DATA: u8 = 0;
const CONSUMED: u8 = 1;
const END: u8 = 2;
const LEFT: u8 = 3;

impl Record {
    pub(super) fn put(self, out: &mut BytesMut) {
        match self {
            Self::Data(len) => {
                out.put_u8(DATA);
                out.put_u32(len);
            }
            Self::Consumed(offset) => {
                out.put_u8(CONSUMED);
                out.put_u64(offset);
            }
            Self::End => out.put_u8(END),
            Self::Left => out.put_u8(LEFT),
        }
    }

    /// Takes a whole record off the front, but for the bytes of a `Data`.
    pub(super) fn take(input: &mut BytesMut) -> io::Result<Option<Self>> {
        let Some(kind) = input.first() else {
            return Ok(None);
        };
        let len = match *kind {
            DATA => 1 + 4,
            CONSUMED => 1 + 8,
            END | LEFT => 1,
            other => return Err(invalid(format!("a record of kind {other}"))),
        };
        if input.len() < len {
            return Ok(None);
        }
        Ok(Some(match input.get_u8() {
            DATA => Self::Data(input.get_u32()),
            CONSUMED => Self::Consumed(input.get_u64()),
            LEFT => Self::Left,
            _ => Self::End,
        }))
    }
}
