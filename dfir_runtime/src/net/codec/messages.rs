//! The raw form: frames whose payload is an address and a batch.

use ::bytes::{Buf, BufMut, BytesMut};

use super::frame::{FrameError, put_header, reserve_datagram, take_datagram, take_payload};
use super::{Decode, Encode};
use crate::net::Message;

/// How many bytes of the payload are the address.
const ADDRESS_LEN: usize = 4;

/// The codec of an endpoint that was given none: items are [`Message`]s.
///
/// A frame's payload is the address, 4 bytes big-endian, then the batch. A payload that is too short
/// for an address is a bad frame.
///
/// ```
/// use bytes::BytesMut;
/// use dfir_runtime::net::{Decode, Encode, Message, Messages};
///
/// let mut buffer = BytesMut::new();
/// let message = Message { address: 7, batch: "hi".into() };
/// Messages.encode(message.clone(), &mut buffer, 100).unwrap();
/// assert_eq!(&buffer[..], b"\0\0\0\x06\0\0\0\x07hi");
/// assert_eq!(Messages.decode(&mut buffer, 100).unwrap(), Some(message));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Messages;

impl Decode for Messages {
    type Item = Message;
    type Error = FrameError;

    fn decode(&mut self, buffer: &mut BytesMut, max: usize) -> Result<Option<Message>, FrameError> {
        take_payload(buffer, max)?.map(message).transpose()
    }

    fn decode_datagram(
        &mut self,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<Option<Message>, FrameError> {
        message(take_datagram(buffer, max)?).map(Some)
    }
}

/// The message that is a payload.
fn message(mut payload: BytesMut) -> Result<Message, FrameError> {
    let len = payload.len();
    let address = payload.try_get_u32().map_err(|_| FrameError::TooShort {
        len,
        min: ADDRESS_LEN,
    })?;
    Ok(Message {
        address,
        batch: payload.freeze(),
    })
}

impl Encode<Message> for Messages {
    type Error = FrameError;

    fn encode(
        &mut self,
        item: Message,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<(), FrameError> {
        put_header(buffer, ADDRESS_LEN.saturating_add(item.batch.len()), max)?;
        buffer.put_u32(item.address);
        buffer.put_slice(&item.batch);
        Ok(())
    }

    fn encode_datagram(
        &mut self,
        item: Message,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<(), FrameError> {
        reserve_datagram(buffer, ADDRESS_LEN.saturating_add(item.batch.len()), max)?;
        buffer.put_u32(item.address);
        buffer.put_slice(&item.batch);
        Ok(())
    }
}

/// What `source_tcp` and `dest_tcp` are given when the program names no codec.
///
/// A raw endpoint then speaks [`Messages`]; a half of `serve` or `dial` speaks the codec that it was
/// made with, and takes no other.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NoCodec;

impl Decode for NoCodec {
    type Item = Message;
    type Error = FrameError;

    fn decode(&mut self, buffer: &mut BytesMut, max: usize) -> Result<Option<Message>, FrameError> {
        Messages.decode(buffer, max)
    }

    fn decode_datagram(
        &mut self,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<Option<Message>, FrameError> {
        Messages.decode_datagram(buffer, max)
    }
}

impl Encode<Message> for NoCodec {
    type Error = FrameError;

    fn encode(
        &mut self,
        item: Message,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<(), FrameError> {
        Messages.encode(item, buffer, max)
    }

    fn encode_datagram(
        &mut self,
        item: Message,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<(), FrameError> {
        Messages.encode_datagram(item, buffer, max)
    }
}
