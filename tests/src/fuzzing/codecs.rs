//! Any bytes, in any pieces, through every codec.

use std::error::Error;
use std::fmt::Debug;

use bytes::{Bytes, BytesMut};
use dfir_runtime::net::{
    AnyDecode, Decode, Encode, Frames, Json, Lines, Message, Messages, Postcard,
};
use tokio_util::codec::{AnyDelimiterCodec, BytesCodec, LengthDelimitedCodec, LinesCodec};

use super::Random;

/// The limit of a frame.
const MAX: usize = 64;

/// The longest that a header or a line end is.
const OVERHEAD: usize = 4;

type BoxError = Box<dyn Error + Send + Sync>;
type Everything = (Vec<(String, Option<u64>)>, Result<char, bool>, [u16; 3]);

/// What was read, and whether it ended with an error.
type Outcome<T> = (Vec<T>, bool);

/// Has a codec read the bytes. The first byte chooses it, the second one how the rest is cut into pieces.
///
/// Nothing panics; nothing longer than the limit waits or is taken for an item; where the cuts are makes no difference; and what
/// was read is read again from what is written of it.
pub fn check_codecs(input: &[u8]) {
    let [codec, cuts, bytes @ ..] = input else {
        return;
    };
    let pieces = pieces(bytes, u64::from(*cuts));
    match codec % 12 {
        0 => check(&Frames, bytes, &pieces, |item: &Bytes| item.len()),
        1 => check(&Messages, bytes, &pieces, |item: &Message| {
            item.batch.len() + 4
        }),
        2 => check(&Lines::new(), bytes, &pieces, String::len),
        3 => check(&Postcard::<Everything>::new(), bytes, &pieces, |item| {
            item.0.len()
        }),
        4 => check(&Postcard::<Vec<String>>::new(), bytes, &pieces, |items| {
            items.iter().map(|item| item.len() + 1).sum()
        }),
        5 => check(
            &Postcard::<(f64, i128, Option<Box<[u8]>>)>::new(),
            bytes,
            &pieces,
            |item| item.2.as_ref().map_or(0, |bytes| bytes.len()),
        ),
        6 => check_foreign(LengthDelimitedCodec::new(), &pieces),
        7 => check_foreign(LinesCodec::new(), &pieces),
        8 => check_foreign(AnyDelimiterCodec::new(vec![b','], vec![b',']), &pieces),
        9 => check_foreign(BytesCodec::new(), &pieces),
        10 => check(&Json::<Everything>::new(), bytes, &pieces, |item| {
            item.0.len()
        }),
        _ => check(&Json::<Vec<String>>::new(), bytes, &pieces, |items| {
            items.iter().map(String::len).sum()
        }),
    }
}

fn pieces(bytes: &[u8], seed: u64) -> Vec<&[u8]> {
    let mut random = Random::new(seed);
    let (mut pieces, mut rest) = (Vec::new(), bytes);
    let longest = 1 + random.below(40);
    while !rest.is_empty() {
        let (piece, others) = rest.split_at(rest.len().min(1 + random.below(longest)));
        pieces.push(piece);
        rest = others;
    }
    pieces
}

/// Reads the pieces to the end. `kept` is how much may be waiting for its rest.
fn read<D: Decode>(mut codec: D, pieces: &[&[u8]], kept: usize) -> Outcome<D::Item> {
    let mut buffer = BytesMut::new();
    let mut items = Vec::new();
    for piece in pieces {
        buffer.extend_from_slice(piece);
        loop {
            let before = buffer.len();
            match codec.decode(&mut buffer, MAX) {
                Ok(Some(item)) => items.push(item),
                Ok(None) => break,
                Err(_) => return (items, true),
            }
            assert!(buffer.len() <= before, "a codec takes bytes and adds none");
        }
        assert!(buffer.len() <= kept, "{} bytes wait", buffer.len());
    }
    loop {
        match codec.decode_end(&mut buffer, MAX) {
            Ok(Some(item)) => items.push(item),
            Ok(None) => return (items, !buffer.is_empty()),
            Err(_) => return (items, true),
        }
    }
}

fn check<C>(codec: &C, bytes: &[u8], pieces: &[&[u8]], len: impl Fn(&C::Item) -> usize)
where
    C: Decode + Encode<C::Item> + Clone,
    C::Item: Clone + Debug,
{
    let outcome = read(codec.clone(), pieces, MAX + OVERHEAD);
    let whole = read(codec.clone(), &[bytes], usize::MAX);
    // By their text, in which a number that is none equals itself.
    assert_eq!(
        format!("{outcome:?}"),
        format!("{whole:?}"),
        "cut into {pieces:?}"
    );
    let items = outcome.0;
    assert!(items.iter().all(|item| len(item) <= MAX), "{items:?}");
    let mut written = BytesMut::new();
    let mut writing = codec.clone();
    let mut taken = Vec::new();
    for item in items {
        let before = written.len();
        match writing.encode(item.clone(), &mut written, MAX) {
            Ok(()) => taken.push(item),
            Err(_) => written.truncate(before),
        }
        assert!(written.len() - before <= MAX + OVERHEAD);
    }
    let again = read(codec.clone(), &[&written], usize::MAX);
    assert_eq!(format!("{again:?}"), format!("{:?}", (taken, false)));
}

/// What such a codec makes of the bytes is its own affair.
fn check_foreign<C, By>(codec: C, pieces: &[&[u8]])
where
    C: AnyDecode<By>,
    <C::Codec as Decode>::Error: Into<BoxError>,
{
    read(codec.into_decode(), pieces, MAX);
}
