use super::{Operator, endpoints};

operator! {
    /// Sends each item over TCP.
    ///
    /// The endpoint is an address to connect to, a half of `net::serve` (items are `(PeerId, T)`) or of
    /// `net::dial`, or a connection that there is already. The codec makes bytes of items; without one
    /// they are `Message`s, or what the half's own codec takes. With the port `[events]` connected,
    /// `TcpEvent`s come out of it.
    ///
    /// Items are written after the tick. While more waits for a connection than its high-water mark,
    /// exactly those sources that feed it are not read, or what its `overflow` option says is done.
    ///
    /// ```
    /// # use dfir_runtime::{dfir_syntax, net};
    /// # use bytes::Bytes;
    /// use tokio::io::AsyncReadExt;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let (mut near, far) = tokio::io::duplex(1024);
    /// dfir_syntax! {
    ///     source_iter([net::Message { address: 7, batch: Bytes::from("hi") }]) -> dest_tcp(net::stream(far));
    /// }
    /// .run()
    /// .await
    /// .unwrap();
    /// let mut bytes = Vec::new();
    /// near.read_to_end(&mut bytes).await.unwrap();
    /// assert_eq!(bytes, *b"\0\0\0\x06\0\0\0\x07hi");
    /// # }
    /// ```
    DEST_TCP = Operator {
        name: "dest_tcp",
        ..endpoints::DEST
    }
}
