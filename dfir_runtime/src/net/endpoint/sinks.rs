//! The endpoints to write to.

use std::net::SocketAddr;

use tokio::io::AsyncWrite;
use tokio::net::TcpStream;
use tokio::net::tcp::OwnedWriteHalf;

use super::{AnyEgress, LeftOut, Raw, TcpDest, WithCodec, WriteWith};
use crate::net::codec::AnyEncode;
use crate::net::dial::{Connect, DialEgress, DialRequests, connect};
use crate::net::event::Reporter;
use crate::net::mesh::{MemberId, MeshDest, MeshEgress};
use crate::net::peer::PeerId;
use crate::net::serve::{ServeEgress, ServeReplies};
use crate::net::stream::{ByteStream, StreamEgress, stream};

/// Endpoints that are addresses to connect to.
macro_rules! connects {
    ($($address:ty),*) => {$(
        impl TcpDest for $address {
            type Kind = Raw<Connect>;

            fn into_kind(self) -> Raw<Connect> {
                Raw(connect(self))
            }
        }
    )*};
}

connects!(&str, String, &String, SocketAddr);

impl TcpDest for Connect {
    type Kind = Raw<Self>;

    fn into_kind(self) -> Raw<Self> {
        Raw(self)
    }
}

impl TcpDest for TcpStream {
    type Kind = Raw<ByteStream<Self>>;

    fn into_kind(self) -> Self::Kind {
        Raw(ByteStream::from(self))
    }
}

impl TcpDest for OwnedWriteHalf {
    type Kind = Raw<ByteStream<Self>>;

    fn into_kind(self) -> Self::Kind {
        let address = self.peer_addr();
        Raw(stream(self).with_peer(address))
    }
}

impl<W: AsyncWrite + Unpin> TcpDest for ByteStream<W> {
    type Kind = Raw<Self>;

    fn into_kind(self) -> Raw<Self> {
        Raw(self)
    }
}

impl<C> TcpDest for ServeReplies<C> {
    type Kind = WithCodec<Self>;

    fn into_kind(self) -> WithCodec<Self> {
        WithCodec(self)
    }
}

impl<C> TcpDest for MeshDest<C> {
    type Kind = WithCodec<Self>;

    fn into_kind(self) -> WithCodec<Self> {
        WithCodec(self)
    }
}

impl<C> TcpDest for DialRequests<C> {
    type Kind = WithCodec<Self>;

    fn into_kind(self) -> WithCodec<Self> {
        WithCodec(self)
    }
}

impl<'a, C, T, By> WriteWith<'a, C, T, By> for Raw<Connect>
where
    C: AnyEncode<T, By, Codec: 'a>,
    T: 'a,
{
    fn egress(self, codec: C, reporter: Reporter) -> AnyEgress<'a, T> {
        let end = self.0.into_end();
        AnyEgress(Box::new(DialEgress::new(
            end,
            codec.into_encode(),
            reporter,
        )))
    }
}

impl<'a, W, C, T, By> WriteWith<'a, C, T, By> for Raw<ByteStream<W>>
where
    W: AsyncWrite + Unpin + 'a,
    C: AnyEncode<T, By, Codec: 'a>,
    T: 'a,
{
    fn egress(self, codec: C, reporter: Reporter) -> AnyEgress<'a, T> {
        AnyEgress(Box::new(StreamEgress::new(
            self.0,
            codec.into_encode(),
            reporter,
        )))
    }
}

impl<'a, N, C, T, By> WriteWith<'a, N, (PeerId, T), By> for WithCodec<ServeReplies<C>>
where
    N: LeftOut,
    C: AnyEncode<T, By, Codec: Clone + 'a>,
    T: 'a,
{
    fn egress(self, _: N, reporter: Reporter) -> AnyEgress<'a, (PeerId, T)> {
        let ServeReplies { listen, codec, end } = self.0;
        AnyEgress(Box::new(ServeEgress::new(
            listen,
            codec.into_encode(),
            end,
            reporter,
        )))
    }
}

impl<'a, N, C, T, By> WriteWith<'a, N, (MemberId, T), By> for WithCodec<MeshDest<C>>
where
    N: LeftOut,
    C: AnyEncode<T, By, Codec: Clone + 'a> + Clone,
    T: 'a,
{
    fn egress(self, _: N, reporter: Reporter) -> AnyEgress<'a, (MemberId, T)> {
        let codec = self.0.codec.clone().into_encode();
        AnyEgress(Box::new(MeshEgress::new(self.0, codec, reporter)))
    }
}

impl<'a, N, C, T, By> WriteWith<'a, N, T, By> for WithCodec<DialRequests<C>>
where
    N: LeftOut,
    C: AnyEncode<T, By, Codec: 'a>,
    T: 'a,
{
    fn egress(self, _: N, reporter: Reporter) -> AnyEgress<'a, T> {
        let DialRequests { codec, end } = self.0;
        AnyEgress(Box::new(DialEgress::new(
            end,
            codec.into_encode(),
            reporter,
        )))
    }
}
