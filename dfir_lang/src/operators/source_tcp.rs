use super::{Operator, endpoints};

operator! {
    /// Puts out what arrives over TCP.
    ///
    /// The endpoint is an address to listen on (items of all connections are merged), a half of
    /// `net::serve` or `net::dial`, or a connection that there is already. The codec makes items of
    /// bytes; without one they are `Message`s, or what the half's own codec makes. With the port
    /// `[events]` connected, `TcpEvent`s come out of it and the items out of `[items]`.
    ///
    /// Nothing is bound before the flow first runs; an address that cannot be bound ends the run with an
    /// error that names this operator and its place.
    ///
    /// ```
    /// # use dfir_runtime::{dfir_syntax, net};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let (near, far) = tokio::io::duplex(1024);
    /// let mut sender = dfir_syntax! {
    ///     source_iter(["a", "b"]) -> map(String::from) -> dest_tcp(net::stream(far), net::Lines::new());
    /// };
    /// sender.run().await.unwrap();
    /// drop(sender);
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_tcp(net::stream(near), net::Lines::new()) -> for_each(|line| out.push(line));
    /// }
    /// .run()
    /// .await
    /// .unwrap();
    /// assert_eq!(out, ["a", "b"]);
    /// # }
    /// ```
    SOURCE_TCP = Operator {
        name: "source_tcp",
        ..endpoints::SOURCE
    }
}
