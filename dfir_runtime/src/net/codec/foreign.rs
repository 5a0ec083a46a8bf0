//! Every codec of the ecosystem: a `Decoder` of `tokio_util` can be used as a [`Decode`], an
//! `Encoder` as an [`Encode`].
//!
//! Such a codec knows nothing of the connection's limit, so the limit is held around it, in whole
//! bytes: its header, if it has one, counts when written, and when read as far as the codec
//! leaves it in the buffer.

use std::error::Error;

use ::bytes::BytesMut;
use tokio_util::codec::{Decoder, Encoder};

use super::frame::FrameError;
use super::{Decode, Encode};

type BoxError = Box<dyn Error + Send + Sync>;

/// A codec that can read: a [`Decode`], or a `Decoder` of `tokio_util`.
///
/// Which of the two it is, `By` says; it is inferred.
///
/// A `Decoder` of `tokio_util` sets aside what it likes for a frame that has begun; give it a limit of its own where peers are
/// not trusted, as with `LengthDelimitedCodec::builder().max_frame_length(..)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a codec that can read",
    label = "no codec for reading",
    note = "a codec is one of `Messages`, `Frames`, `Postcard`, `Lines`, or any `Decoder` of `tokio_util`"
)]
pub trait AnyDecode<By> {
    /// What it reads.
    type Item;
    /// The codec as a [`Decode`].
    type Codec: Decode<Item = Self::Item>;

    /// Makes it one.
    fn into_decode(self) -> Self::Codec;
}

/// A codec that can write items of type `T`: an [`Encode`], or an `Encoder` of `tokio_util`.
///
/// Which of the two it is, `By` says; it is inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot write items of type `{T}`",
    label = "no codec for writing `{T}`",
    note = "without a codec the items are `Message`s; `Frames` writes bytes, `Lines` strings, `Postcard::<T>` any `T: Serialize`, and any `Encoder` of `tokio_util` its items"
)]
pub trait AnyEncode<T, By> {
    /// The codec as an [`Encode`].
    type Codec: Encode<T>;

    /// Makes it one.
    fn into_encode(self) -> Self::Codec;
}

/// Marks what is a [`Decode`] or an [`Encode`] by itself.
#[derive(Debug)]
pub enum ByItself {}

/// Marks what is a `Decoder` or an `Encoder` of `tokio_util`.
#[derive(Debug)]
pub enum ByTokioUtil {}

impl<D: Decode> AnyDecode<ByItself> for D {
    type Item = D::Item;
    type Codec = D;

    fn into_decode(self) -> D {
        self
    }
}

impl<D: Decoder<Error: Into<BoxError>>> AnyDecode<ByTokioUtil> for D {
    type Item = D::Item;
    type Codec = Foreign<D>;

    fn into_decode(self) -> Foreign<D> {
        Foreign(self)
    }
}

impl<E: Encode<T>, T> AnyEncode<T, ByItself> for E {
    type Codec = E;

    fn into_encode(self) -> E {
        self
    }
}

impl<E: Encoder<T, Error: Into<BoxError>>, T> AnyEncode<T, ByTokioUtil> for E {
    type Codec = Foreign<E>;

    fn into_encode(self) -> Foreign<E> {
        Foreign(self)
    }
}

/// A codec of `tokio_util`.
#[derive(Debug, Clone)]
pub struct Foreign<C>(C);

impl<D: Decoder<Error: Into<BoxError>>> Decode for Foreign<D> {
    type Item = D::Item;
    type Error = BoxError;

    fn decode(&mut self, buffer: &mut BytesMut, max: usize) -> Result<Option<D::Item>, BoxError> {
        let item = self.0.decode(buffer).map_err(Into::into)?;
        if item.is_none() && buffer.len() > max {
            return Err(FrameError::NoItem {
                len: buffer.len(),
                max,
            }
            .into());
        }
        Ok(item)
    }

    fn decode_end(&mut self, buffer: &mut BytesMut, _: usize) -> Result<Option<D::Item>, BoxError> {
        self.0.decode_eof(buffer).map_err(Into::into)
    }
}

impl<E: Encoder<T, Error: Into<BoxError>>, T> Encode<T> for Foreign<E> {
    type Error = BoxError;

    fn encode(&mut self, item: T, buffer: &mut BytesMut, max: usize) -> Result<(), BoxError> {
        let start = buffer.len();
        self.0.encode(item, buffer).map_err(Into::into)?;
        match buffer.len().saturating_sub(start) {
            len if len > max => Err(FrameError::TooLong { len, max }.into()),
            _ => Ok(()),
        }
    }
}
