//! TCP for graphs that are built by hand.

use tokio::net::TcpStream;

use super::codec::NoCodec;
use super::endpoint::{ReadWith, TcpDest, TcpSource, WriteWith};
use super::message::Message;
use crate::{Dfir, RecvPort, SendPort};

impl<'a> Dfir<'a> {
    /// Attaches a connection: what is put into the port is written to it, and what it sends comes
    /// out of the other.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use dfir_runtime::Dfir;
    /// use tokio::net::{TcpListener, TcpStream};
    ///
    /// let listener = TcpListener::bind("127.0.0.1:0").await?;
    /// let _client = TcpStream::connect(listener.local_addr()?).await?;
    /// let mut flow = Dfir::new();
    /// let (send, recv) = flow.add_tcp_stream(listener.accept().await?.0);
    /// flow.add_subgraph_in_out("echo", recv, send, |_, messages, replies| {
    ///     replies.give_all(messages);
    /// });
    /// # drop(_client);
    /// flow.run().await?;
    /// # Ok(()) }
    /// ```
    pub fn add_tcp_stream(&mut self, stream: TcpStream) -> (SendPort<Message>, RecvPort<Message>) {
        let (read, write) = stream.into_split();
        (
            self.add_write_tcp_stream(write),
            self.add_read_tcp_stream(read),
        )
    }

    /// Attaches what sends [`Message`]s: a `TcpStream`, its read half, or any other endpoint of
    /// `source_tcp`.
    pub fn add_read_tcp_stream<E, By>(&mut self, endpoint: E) -> RecvPort<Message>
    where
        E: TcpSource,
        E::Kind: ReadWith<'a, NoCodec, By, Item = Message>,
    {
        let name = "add_read_tcp_stream";
        let (send, recv) = self.make_edge(name);
        self.read_tcp(name.into(), send, endpoint, NoCodec, None);
        recv
    }

    /// Attaches what is sent [`Message`]s: a `TcpStream`, its write half, or any other endpoint of
    /// `dest_tcp`.
    pub fn add_write_tcp_stream<E, By>(&mut self, endpoint: E) -> SendPort<Message>
    where
        E: TcpDest,
        E::Kind: WriteWith<'a, NoCodec, Message, By>,
    {
        let name = "add_write_tcp_stream";
        let (send, recv) = self.make_edge(name);
        self.write_tcp(name.into(), recv, endpoint, NoCodec, None);
        send
    }
}
