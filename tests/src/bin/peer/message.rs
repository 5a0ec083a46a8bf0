//! What is sent: messages that can be told apart.

use bytes::Bytes;

use crate::Failure;

pub(crate) fn message(number: u64, len: usize) -> Bytes {
    let mut message = vec![number as u8; len];
    message[..8].copy_from_slice(&number.to_be_bytes());
    message.into()
}

/// So many messages of that length.
#[derive(Clone, Copy)]
pub(crate) struct Amount {
    pub(crate) count: u64,
    pub(crate) len: usize,
}

impl Amount {
    pub(crate) fn parse(count: &str, len: &str) -> Result<Self, Failure> {
        let (count, len) = (count.parse()?, len.parse()?);
        Ok(Self { count, len })
    }

    pub(crate) fn messages(self) -> impl Iterator<Item = Bytes> {
        (0..self.count).map(move |number| message(number, self.len))
    }
}
