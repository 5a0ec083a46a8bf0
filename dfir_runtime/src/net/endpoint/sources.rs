//! The endpoints to read from.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::AsyncRead;
use tokio::net::TcpStream;
use tokio::net::tcp::OwnedReadHalf;

use super::{AnyIngress, LeftOut, Raw, ReadWith, TcpSource, WithCodec};
use crate::net::codec::AnyDecode;
use crate::net::dial::{DialIngress, DialReplies};
use crate::net::event::Reporter;
use crate::net::listen::{Listen, ListenIngress, Sender, listen};
use crate::net::mesh::{MemberId, MeshSource};
use crate::net::peer::PeerId;
use crate::net::serve::ServeRequests;
use crate::net::stream::{ByteStream, StreamIngress, stream};

/// Endpoints that are addresses to listen on.
macro_rules! listens {
    ($($address:ty),*) => {$(
        impl TcpSource for $address {
            type Kind = Raw<Listen>;

            fn into_kind(self) -> Raw<Listen> {
                Raw(listen(self))
            }
        }
    )*};
}

listens!(&str, String, &String, SocketAddr);

impl TcpSource for Listen {
    type Kind = Raw<Self>;

    fn into_kind(self) -> Raw<Self> {
        Raw(self)
    }
}

impl TcpSource for TcpStream {
    type Kind = Raw<ByteStream<Self>>;

    fn into_kind(self) -> Self::Kind {
        Raw(ByteStream::from(self))
    }
}

impl TcpSource for OwnedReadHalf {
    type Kind = Raw<ByteStream<Self>>;

    fn into_kind(self) -> Self::Kind {
        let address = self.peer_addr();
        Raw(stream(self).with_peer(address))
    }
}

impl<R: AsyncRead + Unpin> TcpSource for ByteStream<R> {
    type Kind = Raw<Self>;

    fn into_kind(self) -> Raw<Self> {
        Raw(self)
    }
}

impl<C> TcpSource for ServeRequests<C> {
    type Kind = WithCodec<Self>;

    fn into_kind(self) -> WithCodec<Self> {
        WithCodec(self)
    }
}

impl<C> TcpSource for MeshSource<C> {
    type Kind = WithCodec<Self>;

    fn into_kind(self) -> WithCodec<Self> {
        WithCodec(self)
    }
}

impl<C> TcpSource for DialReplies<C> {
    type Kind = WithCodec<Self>;

    fn into_kind(self) -> WithCodec<Self> {
        WithCodec(self)
    }
}

impl<'a, C, By> ReadWith<'a, C, By> for Raw<Listen>
where
    C: AnyDecode<By, Codec: Clone + 'a>,
{
    type Item = C::Item;

    fn ingress(self, codec: C, reporter: Reporter) -> AnyIngress<'a, C::Item> {
        let tag = |_: Sender, item| item;
        let listen = Arc::new(Mutex::new(self.0));
        let codec = codec.into_decode();
        AnyIngress(Box::new(ListenIngress::new(
            listen, codec, tag, None, reporter,
        )))
    }
}

impl<'a, R, C, By> ReadWith<'a, C, By> for Raw<ByteStream<R>>
where
    R: AsyncRead + Unpin + 'a,
    C: AnyDecode<By, Codec: 'a>,
{
    type Item = C::Item;

    fn ingress(self, codec: C, reporter: Reporter) -> AnyIngress<'a, C::Item> {
        AnyIngress(Box::new(StreamIngress::new(
            self.0,
            codec.into_decode(),
            reporter,
        )))
    }
}

impl<'a, N, C, By> ReadWith<'a, N, By> for WithCodec<ServeRequests<C>>
where
    N: LeftOut,
    C: AnyDecode<By, Codec: Clone + 'a>,
{
    type Item = (PeerId, C::Item);

    fn ingress(self, _: N, reporter: Reporter) -> AnyIngress<'a, Self::Item> {
        let ServeRequests { listen, codec, end } = self.0;
        let tag = |sender: Sender, item| (sender.peer, item);
        let codec = codec.into_decode();
        AnyIngress(Box::new(ListenIngress::new(
            listen,
            codec,
            tag,
            Some(end),
            reporter,
        )))
    }
}

impl<'a, N, C, By> ReadWith<'a, N, By> for WithCodec<MeshSource<C>>
where
    N: LeftOut,
    C: AnyDecode<By, Codec: Clone + 'a>,
{
    type Item = (MemberId, C::Item);

    fn ingress(self, _: N, reporter: Reporter) -> AnyIngress<'a, Self::Item> {
        let MeshSource { codec, listen } = self.0;
        let tag = |sender: Sender, item| (sender.member, item);
        let listen = Arc::new(Mutex::new(listen));
        let codec = codec.into_decode();
        AnyIngress(Box::new(ListenIngress::new(
            listen, codec, tag, None, reporter,
        )))
    }
}

impl<'a, N, C, By> ReadWith<'a, N, By> for WithCodec<DialReplies<C>>
where
    N: LeftOut,
    C: AnyDecode<By, Codec: Clone + 'a>,
{
    type Item = C::Item;

    fn ingress(self, _: N, reporter: Reporter) -> AnyIngress<'a, C::Item> {
        let DialReplies { codec, end } = self.0;
        AnyIngress(Box::new(DialIngress::new(
            end,
            codec.into_decode(),
            reporter,
        )))
    }
}
