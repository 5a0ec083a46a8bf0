//! What all codecs must do: round trips, limits at the boundary, splits anywhere, nonsense.

use std::fmt::Debug;

use ::bytes::{BufMut, Bytes, BytesMut};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use tokio_util::codec::{Decoder, Encoder, LengthDelimitedCodec, LinesCodec};

use super::*;
use crate::net::Message;

const MAX: usize = 1 << 20;

/// Encodes all items into one buffer.
fn encoded<T>(mut codec: impl Encode<T>, items: impl IntoIterator<Item = T>) -> BytesMut {
    let mut buffer = BytesMut::new();
    for item in items {
        codec
            .encode(item, &mut buffer, MAX)
            .map_err(Into::into)
            .unwrap();
    }
    buffer
}

/// Decodes what arrives in the given pieces, to the end of the stream.
fn decoded<'a, D: Decode>(
    mut codec: D,
    max: usize,
    pieces: impl IntoIterator<Item = &'a [u8]>,
) -> Result<Vec<D::Item>, Box<dyn Error + Send + Sync>> {
    let (mut buffer, mut items) = (BytesMut::new(), Vec::new());
    for piece in pieces {
        buffer.extend_from_slice(piece);
        while let Some(item) = codec.decode(&mut buffer, max).map_err(Into::into)? {
            items.push(item);
        }
    }
    while let Some(item) = codec.decode_end(&mut buffer, max).map_err(Into::into)? {
        items.push(item);
    }
    Ok(items)
}

/// Splits the items' bytes at every position and reads the same items from both parts.
fn survives_every_split<T, C>(codec: C, items: &[T])
where
    T: Clone + PartialEq + Debug,
    C: Decode<Item = T> + Encode<T> + Clone,
{
    let bytes = encoded(codec.clone(), items.iter().cloned());
    for at in 0..=bytes.len() {
        let (front, back) = bytes.split_at(at);
        assert_eq!(
            decoded(codec.clone(), MAX, [front, back]).unwrap(),
            items,
            "split at {at}"
        );
    }
    assert_eq!(decoded(codec, MAX, bytes.chunks(1)).unwrap(), items);
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Request {
    Put { key: String, value: Vec<u8> },
    Get(String),
    Quit,
}

#[test]
fn a_frame_may_be_split_anywhere() {
    let batch = |len| Bytes::from(vec![7; len]);
    survives_every_split(Frames, &[batch(0), batch(1), batch(300)]);
    survives_every_split(
        Messages,
        &[
            Message {
                address: 0,
                batch: batch(0),
            },
            Message {
                address: u32::MAX,
                batch: batch(70),
            },
        ],
    );
    survives_every_split(
        Lines::new(),
        &["".to_string(), "åé".to_string(), "x".repeat(50)],
    );
    survives_every_split(
        Postcard::<Request>::new(),
        &[
            Request::Put {
                key: "k".into(),
                value: vec![0; 200],
            },
            Request::Get("".into()),
            Request::Quit,
        ],
    );
    let items = [batch(0), batch(9)];
    let mut foreign = BytesMut::new();
    for item in &items {
        let mut codec = AnyEncode::<Bytes, _>::into_encode(LengthDelimitedCodec::new());
        codec.encode(item.clone(), &mut foreign, MAX).unwrap();
    }
    let read = decoded(
        LengthDelimitedCodec::new().into_decode(),
        MAX,
        foreign.chunks(1),
    )
    .unwrap();
    assert_eq!(read, items);
}

#[test]
fn the_limit_is_exact_each_way() {
    for max in [0, 1, 9, 100] {
        let (fits, too_long) = (vec![1; max], vec![1; max + 1]);
        let mut buffer = BytesMut::new();
        Frames.encode(&fits, &mut buffer, max).unwrap();
        assert_eq!(Frames.decode(&mut buffer, max).unwrap().unwrap(), fits);
        let error = FrameError::TooLong { len: max + 1, max };
        assert_eq!(
            Frames.encode(&too_long, &mut buffer, max),
            Err(error.clone())
        );
        let mut announced = BytesMut::from(&(max as u32 + 1).to_be_bytes()[..]);
        assert_eq!(
            Frames.decode(&mut announced, max),
            Err(error),
            "before the payload arrives"
        );
    }
    let message = Message {
        address: 1,
        batch: Bytes::from_static(b"12345"),
    };
    let mut buffer = BytesMut::new();
    Messages.encode(message.clone(), &mut buffer, 9).unwrap();
    assert_eq!(Messages.decode(&mut buffer, 9), Ok(Some(message.clone())));
    assert!(Messages.encode(message, &mut buffer, 8).is_err());
}

#[test]
fn a_value_that_passes_the_limit_is_stopped_there() {
    let value = "x".repeat(99);
    let mut codec = Postcard::<String>::new();
    let mut buffer = BytesMut::new();
    codec.encode(value.clone(), &mut buffer, 100).unwrap();
    assert_eq!(codec.decode(&mut buffer, 100).unwrap(), Some(value));
    let error = codec.encode("x".repeat(100), &mut buffer, 100).unwrap_err();
    assert_eq!(
        error,
        PostcardError::Frame(FrameError::TooLong { len: 101, max: 100 })
    );
}

#[test]
fn a_line_is_judged_without_its_ending() {
    let mut lines = Lines::new();
    for ending in ["\n", "\r\n"] {
        let read = decoded(Lines::new(), 3, ["abc", ending].map(str::as_bytes)).unwrap();
        assert_eq!(read, ["abc"]);
    }
    assert!(
        decoded(Lines::new(), 3, [&b"abcd"[..]]).is_err(),
        "before its end arrives"
    );
    assert_eq!(
        lines.encode("a\nb", &mut BytesMut::new(), 9),
        Err(LineError::LineEnd)
    );
    assert_eq!(
        lines.encode("a\r", &mut BytesMut::new(), 9),
        Err(LineError::LineEnd),
        "it would be read as `a`"
    );
    assert!(lines.encode("abcd", &mut BytesMut::new(), 3).is_err());
    assert!(decoded(Lines::new(), 9, [&b"\xff\n"[..]]).is_err());
    assert_eq!(
        decoded(Lines::new(), 9, [&b"a\nb"[..]]).unwrap(),
        ["a", "b"]
    );
}

#[test]
fn a_message_without_a_whole_address_is_a_bad_frame() {
    for len in 0..4 {
        let bytes = encoded(Frames, [vec![1; len]]);
        let error = Messages.decode(&mut bytes.clone(), MAX).unwrap_err();
        assert_eq!(error, FrameError::TooShort { len, min: 4 });
    }
}

#[test]
fn a_payload_of_another_type_is_a_bad_frame() {
    let bytes = encoded(Postcard::<(u8, u8)>::new(), [(1, 2)]);
    let error = Postcard::<u8>::new()
        .decode(&mut bytes.clone(), MAX)
        .unwrap_err();
    assert_eq!(error, PostcardError::LeftOver { len: 1 });
    assert!(
        Postcard::<(u8, u8, u8)>::new()
            .decode(&mut bytes.clone(), MAX)
            .is_err()
    );
}

#[test]
fn a_codec_of_tokio_util_is_held_to_the_limit() {
    let long = b"x".repeat(11);
    assert!(decoded(LinesCodec::new().into_decode(), 10, [&long[..]]).is_err());
    assert_eq!(
        decoded(LinesCodec::new().into_decode(), 10, [&long[..10], b"\n"]).unwrap(),
        ["x".repeat(10)]
    );
    let mut buffer = BytesMut::new();
    let mut codec = AnyEncode::<String, _>::into_encode(LinesCodec::new());
    assert!(codec.encode("x".repeat(10), &mut buffer, 10).is_err());
    assert!(codec.encode("x".repeat(9), &mut buffer, 10).is_ok());
}

proptest! {
    #[test]
    fn frames_are_those_of_length_delimited_codec(
        payloads in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 0..8)
    ) {
        let ours = encoded(Frames, &payloads);
        let mut theirs = BytesMut::new();
        for payload in &payloads {
            let payload = Bytes::copy_from_slice(payload);
            Encoder::encode(&mut LengthDelimitedCodec::new(), payload, &mut theirs).unwrap();
        }
        prop_assert_eq!(&ours, &theirs);
        let mut codec = LengthDelimitedCodec::new();
        let mut buffer = ours;
        for payload in &payloads {
            let read = Decoder::decode(&mut codec, &mut buffer).unwrap();
            prop_assert_eq!(&read.unwrap()[..], &payload[..]);
        }
        prop_assert_eq!(decoded(Frames, MAX, [&theirs[..]]).unwrap(), payloads);
    }

    #[test]
    fn a_message_is_its_address_then_its_batch(address: u32, batch: Vec<u8>) {
        let message = Message { address, batch: batch.clone().into() };
        let bytes = encoded(Messages, [message.clone()]);
        let mut payload = BytesMut::new();
        payload.put_u32(address);
        payload.put_slice(&batch);
        prop_assert_eq!(&bytes, &encoded(Frames, [payload]));
        prop_assert_eq!(decoded(Messages, MAX, [&bytes[..]]).unwrap(), [message]);
    }

    #[test]
    fn nonsense_is_an_error_and_never_a_panic(bytes: Vec<u8>, short_header in 0u8..40, at: usize) {
        let mut framed = vec![0, 0, 0, short_header];
        framed.extend(&bytes);
        for bytes in [&bytes, &framed] {
            let (front, back) = bytes.split_at(at % (bytes.len() + 1));
            let _ = decoded(Frames, 64, [front, back]);
            let _ = decoded(Messages, 64, [front, back]);
            let _ = decoded(Lines::new(), 64, [front, back]);
            let _ = decoded(Postcard::<Request>::new(), 64, [front, back]);
            let _ = decoded(Postcard::<Vec<(String, Option<f64>)>>::new(), 64, [front, back]);
            let _ = decoded(LengthDelimitedCodec::new().into_decode(), 64, [front, back]);
        }
    }
}

#[cfg(feature = "json")]
#[test]
fn json_is_a_value_a_line() {
    let put = |len| Request::Put {
        key: "line\nend".into(),
        value: vec![0; len],
    };
    survives_every_split(
        Json::<Request>::new(),
        &[put(0), put(20), Request::Get("é".into()), Request::Quit],
    );
    let read = |bytes: &'static [u8]| {
        let values = decoded(Json::<u8>::new(), 3, [bytes]);
        values.map_err(|error| error.to_string())
    };
    assert_eq!(read(b"1\n\r\n\n22\r\n3"), Ok(vec![1, 22, 3]));
    for (bytes, wrong) in [
        (&b"1234\n"[..], "longer than the limit"),
        (b"256\n", "not a value of the type"),
        (b"1 2\n", "not a value of the type"),
    ] {
        let error = read(bytes).unwrap_err();
        assert!(error.contains(wrong), "{error}");
    }
    let deep = "[".repeat(100_000);
    let error = decoded(Json::<serde_json::Value>::new(), MAX, [deep.as_bytes()]).unwrap_err();
    assert!(error.to_string().contains("recursion limit"), "{error}");

    let mut buffer = BytesMut::new();
    let mut codec = Json::<String>::new();
    codec.encode("x".repeat(8), &mut buffer, 10).unwrap();
    let error = codec.encode("x".repeat(9), &mut buffer, 10).unwrap_err();
    assert!(matches!(
        error,
        JsonError::Frame(FrameError::TooLong { .. })
    ));
}
