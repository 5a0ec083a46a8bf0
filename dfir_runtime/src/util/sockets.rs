//! A codec on a stream socket that is there already, as a sink and a stream.

use tokio::net::{TcpStream, tcp};
#[cfg(unix)]
use tokio::net::{UnixStream, unix};
use tokio_util::codec::{
    BytesCodec, Decoder, FramedRead, FramedWrite, LengthDelimitedCodec, LinesCodec,
};

/// As long as a frame of `net` may be unless it is told otherwise.
const MAX_LINE: usize = 8 << 20;

/// Lines of up to 8 MiB.
pub(super) fn lines_codec() -> LinesCodec {
    LinesCodec::new_with_max_length(MAX_LINE)
}

/// Defines the helpers for one kind of socket.
macro_rules! sockets {
    (
        $socket:ident into $read:path, $write:path;
        $framed:ident, $bytes:ident, $bytestream:ident, $lines:ident;
        $(#[doc = $example:literal])+
    ) => {
        /// Puts a codec of `tokio_util` on a socket: a sink and a stream of its items.
        ///
        $(#[doc = $example])+
        pub fn $framed<C: Clone + Decoder>(
            socket: $socket,
            codec: C,
        ) -> (FramedWrite<$write, C>, FramedRead<$read, C>) {
            let (read, write) = socket.into_split();
            (FramedWrite::new(write, codec.clone()), FramedRead::new(read, codec))
        }

        /// The same for frames: a length of four bytes, then the bytes.
        pub fn $bytes(
            socket: $socket,
        ) -> (FramedWrite<$write, LengthDelimitedCodec>, FramedRead<$read, LengthDelimitedCodec>) {
            $framed(socket, LengthDelimitedCodec::new())
        }

        /// The same for bytes as they come, without frames.
        pub fn $bytestream(
            socket: $socket,
        ) -> (FramedWrite<$write, BytesCodec>, FramedRead<$read, BytesCodec>) {
            $framed(socket, BytesCodec::new())
        }

        /// The same for lines of text, of up to 8 MiB each.
        pub fn $lines(
            socket: $socket,
        ) -> (FramedWrite<$write, LinesCodec>, FramedRead<$read, LinesCodec>) {
            $framed(socket, lines_codec())
        }
    };
}

sockets! {
    TcpStream into tcp::OwnedReadHalf, tcp::OwnedWriteHalf;
    tcp_framed, tcp_bytes, tcp_bytestream, tcp_lines;
    /// ```
    /// use dfir_runtime::{dfir_syntax, util};
    /// use tokio::net::{TcpListener, TcpStream};
    ///
    /// # #[dfir_runtime::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let listener = TcpListener::bind("[::1]:0").await?;
    /// let (requests, _) = util::tcp_lines(TcpStream::connect(listener.local_addr()?).await?);
    /// let (_, lines) = util::tcp_lines(listener.accept().await?.0);
    /// dfir_syntax! { source_iter(["one".to_owned(), "two".to_owned()]) -> dest_sink(requests); }.run().await?;
    /// let mut flow = dfir_syntax! { source_stream(lines) -> for_each(|line| println!("{}", line.unwrap())); };
    /// flow.run().await?;
    /// # Ok(()) }
    /// ```
}

#[cfg(unix)]
sockets! {
    UnixStream into unix::OwnedReadHalf, unix::OwnedWriteHalf;
    unix_framed, unix_bytes, unix_bytestream, unix_lines;
    /// ```
    /// use dfir_runtime::{dfir_syntax, util};
    /// use tokio::net::UnixStream;
    ///
    /// # #[dfir_runtime::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let (here, there) = UnixStream::pair()?;
    /// let (requests, _) = util::unix_lines(here);
    /// dfir_syntax! { source_iter(["one".to_owned()]) -> dest_sink(requests); }.run().await?;
    /// # drop(there);
    /// # Ok(()) }
    /// ```
}
