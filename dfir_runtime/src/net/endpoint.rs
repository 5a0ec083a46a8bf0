//! What may be an endpoint, and with which codec.
//!
//! An endpoint is one of two kinds. A raw one (an address, a stream) takes any codec, and
//! `Messages` when it is given none; a half of `serve` or `dial` has a codec of its own and takes
//! none. The kinds are types, so that a mistake is told apart from another: no endpoint, no
//! codec, or one codec too many.

mod sinks;
mod sources;

use std::fmt;
use std::task::{Context, Poll};

use crate::net::codec::NoCodec;
use crate::net::event::Reporter;
use crate::rim::{BoxError, Egress, Ingress, Pause, Polled, Pressure};

/// What `source_tcp` can read from.
#[diagnostic::on_unimplemented(
    message = "`source_tcp` cannot read from `{Self}`",
    label = "not an endpoint to read from",
    note = "an endpoint is an address (`\"0.0.0.0:7000\"`, `SocketAddr`), the second half of `net::serve(..)` or `net::dial(..)`, a `TcpStream` or `OwnedReadHalf`, or `net::stream(..)` of any `AsyncRead`"
)]
pub trait TcpSource {
    /// The endpoint by its kind.
    #[doc(hidden)]
    type Kind;

    #[doc(hidden)]
    fn into_kind(self) -> Self::Kind;
}

/// What `dest_tcp` can write to.
#[diagnostic::on_unimplemented(
    message = "`dest_tcp` cannot write to `{Self}`",
    label = "not an endpoint to write to",
    note = "an endpoint is an address (`\"10.0.0.2:7000\"`, `SocketAddr`), the first half of `net::serve(..)` or `net::dial(..)`, a `TcpStream` or `OwnedWriteHalf`, or `net::stream(..)` of any `AsyncWrite`"
)]
pub trait TcpDest {
    /// The endpoint by its kind.
    #[doc(hidden)]
    type Kind;

    #[doc(hidden)]
    fn into_kind(self) -> Self::Kind;
}

/// An endpoint that takes a codec.
#[doc(hidden)]
#[derive(Debug)]
pub struct Raw<E>(pub(crate) E);

/// An endpoint that has one.
#[doc(hidden)]
#[derive(Debug)]
pub struct WithCodec<E>(pub(crate) E);

/// What stands for a codec where none was given.
#[diagnostic::on_unimplemented(
    message = "this endpoint has a codec of its own and takes no other",
    label = "leave the codec `{Self}` out",
    note = "the halves of `net::serve(..)` and `net::dial(..)` bring the codec that they were made with"
)]
#[doc(hidden)]
pub trait LeftOut {}

impl LeftOut for NoCodec {}

/// A kind of endpoint that can be read with the codec `C`, which is one [`By`](super::AnyDecode)
/// itself or by `tokio_util`.
#[doc(hidden)]
pub trait ReadWith<'a, C, By> {
    /// What it gives.
    type Item;

    /// Makes the ingress.
    fn ingress(self, codec: C, reporter: Reporter) -> AnyIngress<'a, Self::Item>;
}

/// A kind of endpoint to which items of type `T` can be written with the codec `C`, which is one
/// [`By`](super::AnyEncode) itself or by `tokio_util`.
#[diagnostic::on_unimplemented(
    message = "this endpoint takes no items of type `{T}`",
    label = "the items must be pairs `(PeerId, item)`",
    note = "the first half of `net::serve(..)` sends each item to the peer whose id is with it"
)]
#[doc(hidden)]
pub trait WriteWith<'a, C, T, By> {
    /// Makes the egress.
    fn egress(self, codec: C, reporter: Reporter) -> AnyEgress<'a, T>;
}

/// An ingress of any endpoint.
#[doc(hidden)]
pub struct AnyIngress<'a, T>(pub(crate) Box<dyn Ingress<Item = T> + 'a>);

/// An egress of any endpoint.
#[doc(hidden)]
pub struct AnyEgress<'a, T>(pub(crate) Box<dyn Egress<Item = T> + 'a>);

impl<T> Ingress for AnyIngress<'_, T> {
    type Item = T;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<T>,
    ) -> Result<Polled, BoxError> {
        self.0.poll_batch(cx, budget, items)
    }

    fn poll_paused(&mut self, cx: &mut Context<'_>, pause: Pause) -> Result<(), BoxError> {
        self.0.poll_paused(cx, pause)
    }
}

impl<T> Egress for AnyEgress<'_, T> {
    type Item = T;

    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<T>,
    ) -> Poll<Result<(), BoxError>> {
        self.0.poll_send(cx, items)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.0.poll_close(cx)
    }

    fn cut_off(&mut self, items: &mut Vec<T>) -> usize {
        self.0.cut_off(items)
    }

    fn pressure(&self) -> Pressure {
        self.0.pressure()
    }
}

impl<T> fmt::Debug for AnyIngress<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnyIngress")
    }
}

impl<T> fmt::Debug for AnyEgress<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnyEgress")
    }
}
