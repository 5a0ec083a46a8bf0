//! Every codec over every endpoint.

use std::io;

use bytes::{Buf, BufMut, Bytes, BytesMut};
use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Configure, Message, Reconnect};
use tokio::io::AsyncReadExt;
use tokio_util::codec::{Decoder, Encoder, LengthDelimitedCodec, LinesCodec};

use super::{LONG, decoded, receive, send, talk, talk_in_bytes};
use crate::driving::Out;
use crate::net::running::{connect, connection, guarded, listener, run};

fn long() -> Vec<u8> {
    vec![b'x'; LONG]
}

fn concat(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

mod messages {
    use super::*;

    fn items() -> Vec<Message> {
        let items = [
            (7, Bytes::from("hi")),
            (u32::MAX, Bytes::new()),
            (0, long().into()),
        ];
        items
            .map(|(address, batch)| Message { address, batch })
            .into()
    }

    fn back(message: Message) -> Message {
        message
    }

    fn plain() -> LengthDelimitedCodec {
        LengthDelimitedCodec::new()
    }

    fn plain_items() -> Vec<Bytes> {
        let long = concat(&[&[0; 4], &long()]);
        vec![
            Bytes::from("\0\0\0\x07hi"),
            Bytes::from(vec![0xff; 4]),
            long.into(),
        ]
    }

    fn wire() -> Vec<u8> {
        let short = b"\0\0\0\x06\0\0\0\x07hi\0\0\0\x04\xff\xff\xff\xff";
        concat(&[short, &(LONG as u32 + 4).to_be_bytes(), &[0; 4], &long()])
    }

    over_every_endpoint!(raw: [], half: net::Messages);
}

mod frames {
    use super::*;

    pub(super) fn items() -> Vec<Bytes> {
        vec![Bytes::from("hi"), Bytes::new(), long().into()]
    }

    fn back(frame: Bytes) -> Bytes {
        frame
    }

    fn plain() -> LengthDelimitedCodec {
        LengthDelimitedCodec::new()
    }

    fn plain_items() -> Vec<Bytes> {
        items()
    }

    pub(super) fn wire() -> Vec<u8> {
        concat(&[
            b"\0\0\0\x02hi\0\0\0\0",
            &(LONG as u32).to_be_bytes(),
            &long(),
        ])
    }

    over_every_endpoint!(raw: [net::Frames], half: net::Frames);
}

mod postcard {
    use super::*;

    type Pair = (String, u64);

    fn items() -> Vec<Pair> {
        let long = "x".repeat(LONG);
        vec![("hi".to_owned(), 7), (String::new(), 300), (long, 0)]
    }

    fn back(pair: Pair) -> Pair {
        pair
    }

    fn plain() -> LengthDelimitedCodec {
        LengthDelimitedCodec::new()
    }

    fn plain_items() -> Vec<Bytes> {
        let long = concat(&[b"\xe0\xa7\x12", &long(), b"\0"]);
        vec![
            Bytes::from("\x02hi\x07"),
            Bytes::from_static(b"\0\xac\x02"),
            long.into(),
        ]
    }

    fn wire() -> Vec<u8> {
        let short = b"\0\0\0\x04\x02hi\x07\0\0\0\x03\0\xac\x02";
        concat(&[short, &(LONG as u32 + 4).to_be_bytes(), &plain_items()[2]])
    }

    over_every_endpoint!(raw: [net::Postcard::<Pair>::new()], half: net::Postcard::<Pair>::new());
}

mod lines {
    use super::*;

    pub(super) fn items() -> Vec<String> {
        vec!["hi".to_owned(), String::new(), "x".repeat(LONG)]
    }

    pub(super) fn back(line: String) -> String {
        line
    }

    pub(super) fn plain() -> LinesCodec {
        LinesCodec::new()
    }

    pub(super) fn plain_items() -> Vec<String> {
        items()
    }

    pub(super) fn wire() -> Vec<u8> {
        concat(&[b"hi\n\n", &long(), b"\n"])
    }

    over_every_endpoint!(raw: [net::Lines::new()], half: net::Lines::new());
}

mod lines_of_tokio_util {
    use super::lines::{back, items, plain, plain_items, wire};
    use super::*;

    over_every_endpoint!(raw: [LinesCodec::new()], half: LinesCodec::new());
}

mod frames_of_tokio_util {
    use super::frames::{items, wire};
    use super::*;

    fn back(frame: BytesMut) -> Bytes {
        frame.freeze()
    }

    fn plain() -> LengthDelimitedCodec {
        LengthDelimitedCodec::new()
    }

    fn plain_items() -> Vec<Bytes> {
        items()
    }

    over_every_endpoint!(raw: [LengthDelimitedCodec::new()], half: LengthDelimitedCodec::new());
}

/// Numbers, each after its place in the connection; another place is an error.
#[derive(Debug, Clone, Default)]
struct Numbered {
    read: u8,
    written: u8,
}

impl Decoder for Numbered {
    type Item = u32;
    type Error = io::Error;

    fn decode(&mut self, buffer: &mut BytesMut) -> io::Result<Option<u32>> {
        if buffer.len() < 5 {
            return Ok(None);
        }
        if buffer.get_u8() != self.read {
            return Err(io::ErrorKind::InvalidData.into());
        }
        self.read += 1;
        Ok(Some(buffer.get_u32()))
    }
}

impl Encoder<u32> for Numbered {
    type Error = io::Error;

    fn encode(&mut self, number: u32, buffer: &mut BytesMut) -> io::Result<()> {
        buffer.put_u8(self.written);
        buffer.put_u32(number);
        self.written += 1;
        Ok(())
    }
}

mod a_codec_of_the_users {
    use super::*;

    fn items() -> Vec<u32> {
        vec![7, 0, u32::MAX]
    }

    fn back(number: u32) -> u32 {
        number
    }

    fn plain() -> Numbered {
        Numbered::default()
    }

    fn plain_items() -> Vec<u32> {
        items()
    }

    fn wire() -> Vec<u8> {
        b"\0\0\0\0\x07\x01\0\0\0\0\x02\xff\xff\xff\xff".into()
    }

    over_every_endpoint!(raw: [Numbered::default()], half: Numbered::default());
}
