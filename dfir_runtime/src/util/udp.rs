//! A codec on a UDP socket, as a sink and a stream of `(item, address)`: a datagram each.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::{ToSocketAddrs, UdpSocket};
use tokio_util::codec::{BytesCodec, LengthDelimitedCodec, LinesCodec};
use tokio_util::udp::UdpFramed;

use super::sockets::lines_codec;

/// A half of a UDP socket: a sink of `(item, address)`, or a stream of
/// `Result<(item, address), error>`.
pub type UdpFramedHalf<C> = UdpFramed<C, Arc<UdpSocket>>;

/// Puts a codec of `tokio_util` on a socket: a sink to send with, and a stream of what arrives.
pub fn udp_framed<C: Clone>(socket: UdpSocket, codec: C) -> (UdpFramedHalf<C>, UdpFramedHalf<C>) {
    let socket = Arc::new(socket);
    (
        UdpFramed::new(socket.clone(), codec.clone()),
        UdpFramed::new(socket, codec),
    )
}

/// The same for frames: a length of four bytes, then the bytes. A datagram can hold several.
pub fn udp_bytes(
    socket: UdpSocket,
) -> (
    UdpFramedHalf<LengthDelimitedCodec>,
    UdpFramedHalf<LengthDelimitedCodec>,
) {
    udp_framed(socket, LengthDelimitedCodec::new())
}

/// The same for datagrams as they are.
pub fn udp_bytestream(socket: UdpSocket) -> (UdpFramedHalf<BytesCodec>, UdpFramedHalf<BytesCodec>) {
    udp_framed(socket, BytesCodec::new())
}

/// The same for lines of text.
pub fn udp_lines(socket: UdpSocket) -> (UdpFramedHalf<LinesCodec>, UdpFramedHalf<LinesCodec>) {
    udp_framed(socket, lines_codec())
}

/// Opens a UDP socket for frames, see [`udp_bytes`]: its sink, its stream and the address that is bound.
pub async fn bind_udp_bytes(
    address: impl ToSocketAddrs,
) -> io::Result<(
    UdpFramedHalf<LengthDelimitedCodec>,
    UdpFramedHalf<LengthDelimitedCodec>,
    SocketAddr,
)> {
    let socket = UdpSocket::bind(address).await?;
    let address = socket.local_addr()?;
    let (sink, stream) = udp_bytes(socket);
    Ok((sink, stream, address))
}

/// Opens a UDP socket for lines of text: its sink, its stream and the address that is bound.
///
/// ```
/// use dfir_runtime::{dfir_syntax, util};
///
/// # #[dfir_runtime::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let (_, received, address) = util::bind_udp_lines("[::1]:0").await?;
/// let (outbound, _, _) = util::bind_udp_lines("[::1]:0").await?;
/// let mut flow = dfir_syntax! {
///     source_iter(["hello"]) -> map(|text| (text, address)) -> dest_sink(outbound);
///     source_stream(received) -> filter_map(Result::ok) -> for_each(|(line, _)| println!("{line}"));
/// };
/// flow.run_available().await;
/// # Ok(()) }
/// ```
pub async fn bind_udp_lines(
    address: impl ToSocketAddrs,
) -> io::Result<(
    UdpFramedHalf<LinesCodec>,
    UdpFramedHalf<LinesCodec>,
    SocketAddr,
)> {
    let socket = UdpSocket::bind(address).await?;
    let address = socket.local_addr()?;
    let (sink, stream) = udp_lines(socket);
    Ok((sink, stream, address))
}
