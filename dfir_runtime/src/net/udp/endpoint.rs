//! What may be an endpoint of `source_udp` and `dest_udp`, and with which codec. The kinds are as those of TCP.

use std::net::SocketAddr;

use tokio::net::UdpSocket;

use super::egress::UdpEgress;
use super::ingress::UdpIngress;
use super::{Port, UdpReceives, UdpSends};
use crate::net::codec::{AnyDecode, AnyEncode};
use crate::net::endpoint::{AnyEgress, AnyIngress, LeftOut, Raw, WithCodec};
use crate::net::event::Reporter;

/// What `source_udp` can read from.
#[diagnostic::on_unimplemented(
    message = "`source_udp` cannot read from `{Self}`",
    label = "not an endpoint for datagrams",
    note = "an endpoint is an address to bind (`\"0.0.0.0:7000\"`, `SocketAddr`), the second half of `net::udp(..)`, or a `UdpSocket` of Tokio"
)]
pub trait UdpSource {
    /// The endpoint by its kind.
    #[doc(hidden)]
    type Kind;

    #[doc(hidden)]
    fn into_kind(self) -> Self::Kind;
}

/// What `dest_udp` can write to.
#[diagnostic::on_unimplemented(
    message = "`dest_udp` cannot write to `{Self}`",
    label = "not an endpoint for datagrams",
    note = "an endpoint is an address to bind (`\"0.0.0.0:0\"`, `SocketAddr`), the first half of `net::udp(..)`, or a `UdpSocket` of Tokio"
)]
pub trait UdpDest {
    /// The endpoint by its kind.
    #[doc(hidden)]
    type Kind;

    #[doc(hidden)]
    fn into_kind(self) -> Self::Kind;
}

/// A kind of endpoint whose datagrams can be read with the codec `C`.
#[doc(hidden)]
pub trait ReadUdpWith<'a, C, By> {
    /// What a datagram holds, and where it comes from.
    type Item;

    /// Makes the ingress.
    fn ingress(self, codec: C, reporter: Reporter) -> AnyIngress<'a, Self::Item>;
}

/// A kind of endpoint to which items of type `T` can be written with the codec `C`.
#[diagnostic::on_unimplemented(
    message = "this endpoint takes no items of type `{T}`",
    label = "the items must be pairs `(SocketAddr, item)`",
    note = "`dest_udp` sends each item to the address that is with it"
)]
#[doc(hidden)]
pub trait WriteUdpWith<'a, C, T, By> {
    /// Makes the egress.
    fn egress(self, codec: C, reporter: Reporter) -> AnyEgress<'a, T>;
}

macro_rules! endpoints {
    ($($endpoint:ty => $port:expr),*) => {$(
        impl UdpSource for $endpoint {
            type Kind = Raw<Port>;

            fn into_kind(self) -> Raw<Port> {
                Raw($port(self))
            }
        }

        impl UdpDest for $endpoint {
            type Kind = Raw<Port>;

            fn into_kind(self) -> Raw<Port> {
                Raw($port(self))
            }
        }
    )*};
}

endpoints!(
    &str => |address: &str| Port::new(address.into()),
    String => |address: String| Port::new(address.into()),
    &String => |address: &String| Port::new(address.into()),
    SocketAddr => |address: SocketAddr| Port::new(address.into()),
    UdpSocket => Port::open
);

impl<C> UdpSource for UdpReceives<C> {
    type Kind = WithCodec<Self>;

    fn into_kind(self) -> WithCodec<Self> {
        WithCodec(self)
    }
}

impl<C> UdpDest for UdpSends<C> {
    type Kind = WithCodec<Self>;

    fn into_kind(self) -> WithCodec<Self> {
        WithCodec(self)
    }
}

impl<'a, C, By> ReadUdpWith<'a, C, By> for Raw<Port>
where
    C: AnyDecode<By, Codec: 'a>,
{
    type Item = (SocketAddr, C::Item);

    fn ingress(self, codec: C, reporter: Reporter) -> AnyIngress<'a, Self::Item> {
        let codec = codec.into_decode();
        AnyIngress(Box::new(UdpIngress::new(self.0, codec, reporter)))
    }
}

impl<'a, N, C, By> ReadUdpWith<'a, N, By> for WithCodec<UdpReceives<C>>
where
    N: LeftOut,
    C: AnyDecode<By, Codec: 'a>,
{
    type Item = (SocketAddr, C::Item);

    fn ingress(self, _: N, reporter: Reporter) -> AnyIngress<'a, Self::Item> {
        let UdpReceives { codec, port } = self.0;
        AnyIngress(Box::new(UdpIngress::new(
            port,
            codec.into_decode(),
            reporter,
        )))
    }
}

impl<'a, C, T, By> WriteUdpWith<'a, C, (SocketAddr, T), By> for Raw<Port>
where
    C: AnyEncode<T, By, Codec: 'a>,
    T: 'a,
{
    fn egress(self, codec: C, reporter: Reporter) -> AnyEgress<'a, (SocketAddr, T)> {
        let codec = codec.into_encode();
        AnyEgress(Box::new(UdpEgress::new(self.0, codec, reporter)))
    }
}

impl<'a, N, C, T, By> WriteUdpWith<'a, N, (SocketAddr, T), By> for WithCodec<UdpSends<C>>
where
    N: LeftOut,
    C: AnyEncode<T, By, Codec: 'a>,
    T: 'a,
{
    fn egress(self, _: N, reporter: Reporter) -> AnyEgress<'a, (SocketAddr, T)> {
        let UdpSends { codec, port } = self.0;
        AnyEgress(Box::new(UdpEgress::new(
            port,
            codec.into_encode(),
            reporter,
        )))
    }
}
