//! Serde values through streams and sinks of bytes: what `source_stream_serde` and `dest_sink_serde` are.
//!
//! A payload is one value in the postcard format, and nothing else: where it begins and ends is the stream's
//! affair. Who it is from, or goes to, stands beside it and passes as it is.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::task::{Context, Poll};

use ::bytes::Bytes;
use futures_core::Stream;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::PostcardError;
use super::codec::{from_payload, to_payload};
use crate::driver::IngressKind;
use crate::ops::Pair;
use crate::rim::sink::{SinkEgress, SinkOf};
use crate::rim::stream::StreamIngress;
use crate::rim::{BoxError, Egress, Ingress, Polled, Pressure};
use crate::{Dfir, Items, RecvPort, SendPort};

/// A stream of payloads, each with where it is from: what `source_stream_serde` reads.
#[diagnostic::on_unimplemented(
    message = "`source_stream_serde` reads a `Stream<Item = Result<(payload, address), error>>`, which `{Self}` is not",
    label = "`{Self}` is not such a stream"
)]
pub trait PayloadStream:
    Stream<
    Item = Result<
        (
            <Self as PayloadStream>::Payload,
            <Self as PayloadStream>::Address,
        ),
        <Self as PayloadStream>::Error,
    >,
>
{
    /// The bytes of a value.
    type Payload: AsRef<[u8]>;
    /// Where it is from.
    type Address;
    /// What the stream itself may say instead.
    type Error;
}

#[diagnostic::do_not_recommend]
impl<S, P: AsRef<[u8]>, A, E> PayloadStream for S
where
    S: Stream<Item = Result<(P, A), E>>,
{
    type Payload = P;
    type Address = A;
    type Error = E;
}

/// Why a stream has given no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PayloadError<E> {
    /// The stream says so.
    Stream(E),
    /// The payload is no value of the type.
    Payload(PostcardError),
}

impl<E: fmt::Display> fmt::Display for PayloadError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stream(error) => error.fmt(f),
            Self::Payload(error) => error.fmt(f),
        }
    }
}

impl<E: Error + 'static> Error for PayloadError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Stream(error) => Some(error),
            Self::Payload(error) => Some(error),
        }
    }
}

/// What `source_stream_serde` puts out.
type Received<T, S> =
    Result<(T, <S as PayloadStream>::Address), PayloadError<<S as PayloadStream>::Error>>;

#[doc(hidden)]
impl<'a> Dfir<'a> {
    #[expect(clippy::type_complexity, reason = "the type shows what comes out")]
    pub fn source_stream_serde<T, S>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        stream: S,
    ) -> (
        RecvPort<Result<(T, S::Address), PayloadError<S::Error>>>,
        Items<Result<(T, S::Address), PayloadError<S::Error>>>,
    )
    where
        T: DeserializeOwned + 'a,
        S: PayloadStream + 'a,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        let values = Values {
            stream: StreamIngress::new(stream),
            payloads: Vec::new(),
            read: read::<T, S>,
        };
        self.attach_ingress(name, IngressKind::Data, send, values);
        (recv, Items::new())
    }

    pub fn dest_sink_serde<I, T, A, S>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<I>,
        sink: S,
    ) -> SendPort<I>
    where
        I: Pair<T, A> + 'a,
        T: Serialize + 'a,
        A: 'a,
        S: SinkOf<(Bytes, A)> + 'a,
    {
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        let payloads = Payloads {
            sink: SinkEgress::new(sink),
            payloads: Vec::new(),
            write: write::<I, T, A>,
        };
        self.attach_egress(name, recv, payloads);
        send
    }
}

fn read<T: DeserializeOwned, S: PayloadStream>(item: S::Item) -> Received<T, S> {
    let (payload, address) = item.map_err(PayloadError::Stream)?;
    let value = from_payload(payload.as_ref()).map_err(PayloadError::Payload)?;
    Ok((value, address))
}

fn write<I: Pair<T, A>, T: Serialize, A>(item: I) -> Result<(Bytes, A), PostcardError> {
    let (value, address) = item.into_parts();
    Ok((to_payload(&value)?, address))
}

/// Makes values of the payloads of a stream.
struct Values<S: Stream, T> {
    stream: StreamIngress<S>,
    payloads: Vec<S::Item>,
    read: fn(S::Item) -> T,
}

impl<S: Stream, T> Ingress for Values<S, T> {
    type Item = T;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<T>,
    ) -> Result<Polled, BoxError> {
        let polled = self.stream.poll_batch(cx, budget, &mut self.payloads);
        items.extend(self.payloads.drain(..).map(self.read));
        polled
    }
}

/// Makes payloads of values, for a sink.
struct Payloads<S, I, P> {
    sink: SinkEgress<S, P>,
    payloads: Vec<P>,
    write: fn(I) -> Result<P, PostcardError>,
}

impl<S: SinkOf<P>, I, P> Egress for Payloads<S, I, P> {
    type Item = I;

    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<I>,
    ) -> Poll<Result<(), BoxError>> {
        for item in items.drain(..) {
            self.payloads.push((self.write)(item)?);
        }
        self.sink.poll_send(cx, &mut self.payloads)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.sink.poll_close(cx)
    }

    fn pressure(&self) -> Pressure {
        self.sink.pressure()
    }
}
