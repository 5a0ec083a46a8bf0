use super::{Operator, endpoints};

operator! {
    /// Puts out what arrives in datagrams, each item with the address that it comes from: `(SocketAddr, T)`.
    ///
    /// The endpoint is an address to bind, the second half of `net::udp`, or a `UdpSocket` of Tokio. The codec makes
    /// items of datagrams; without one they are `Message`s, or what the half's own codec makes. A datagram is one frame,
    /// without its length. One that the codec cannot read is told as an event, and the next one is read: with the port
    /// `[events]` connected, `TcpEvent`s come out of it and the items out of `[items]`.
    ///
    /// Nothing is bound before the flow first runs; an address that cannot be bound ends the run with an
    /// error that names this operator and its place. The source never ends by itself.
    ///
    /// ```
    /// # use dfir_runtime::{dfir_syntax, net};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let here = tokio::net::UdpSocket::bind("127.0.0.1:0").await.unwrap();
    /// let there = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    /// there.send_to(b"hello", here.local_addr().unwrap()).unwrap();
    ///
    /// let (heard, mut hears) = tokio::sync::mpsc::unbounded_channel();
    /// let mut flow = dfir_syntax! {
    ///     source_udp(here, net::Lines::new()) -> for_each(|(from, line)| heard.send((from, line)).unwrap());
    /// };
    /// tokio::select! {
    ///     ran = flow.run() => ran.unwrap(),
    ///     item = hears.recv() => assert_eq!(item, Some((there.local_addr().unwrap(), "hello".to_owned()))),
    /// }
    /// # }
    /// ```
    SOURCE_UDP = Operator {
        name: "source_udp",
        ..endpoints::SOURCE
    }
}
