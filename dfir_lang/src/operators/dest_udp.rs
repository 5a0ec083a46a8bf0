use super::{Operator, endpoints};

operator! {
    /// Sends each item in a datagram to the address that is with it: items are `(SocketAddr, T)`.
    ///
    /// The endpoint is an address to bind, the first half of `net::udp`, or a `UdpSocket` of Tokio. The codec makes
    /// datagrams of items; without one they are `Message`s, or what the half's own codec takes. A datagram is one frame,
    /// without its length. One that cannot be sent is counted and told as an event: with the port `[events]` connected,
    /// `TcpEvent`s come out of it.
    ///
    /// Items are written after the tick. While more waits for the socket than the high-water mark,
    /// exactly those sources that feed it are not read.
    ///
    /// ```
    /// # use dfir_runtime::{dfir_syntax, net};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let there = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    /// let address = there.local_addr().unwrap();
    /// dfir_syntax! {
    ///     source_iter(["hello"]) -> map(|text| (address, text)) -> dest_udp("127.0.0.1:0", net::Frames);
    /// }
    /// .run()
    /// .await
    /// .unwrap();
    /// let mut datagram = [0; 10];
    /// let len = there.recv(&mut datagram).unwrap();
    /// assert_eq!(datagram[..len], *b"hello");
    /// # }
    /// ```
    DEST_UDP = Operator {
        name: "dest_udp",
        ..endpoints::DEST
    }
}
