//! The bytes on the wire are those of `tokio_util`: every codec, over every endpoint, against plain
//! peers.

use std::fmt::Debug;

use futures::{SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio_util::codec::{Decoder, Encoder, Framed, FramedRead, FramedWrite};

/// An item that fits into no buffer.
const LONG: usize = 300_000;

/// Sends items and closes.
async fn send<C, T>(io: impl AsyncWrite + Unpin, codec: C, items: Vec<T>)
where
    C: Encoder<T, Error: Debug>,
{
    let mut framed = FramedWrite::new(io, codec);
    for item in items {
        framed.feed(item).await.unwrap();
    }
    framed.close().await.unwrap();
}

/// All bytes that are sent.
pub(super) async fn receive(mut io: impl AsyncRead + Unpin) -> Vec<u8> {
    let mut bytes = Vec::new();
    io.read_to_end(&mut bytes).await.unwrap();
    bytes
}

/// What bytes mean.
async fn decoded<C: Decoder<Error: Debug>>(bytes: &[u8], codec: C) -> Vec<C::Item> {
    let items = FramedRead::new(bytes, codec);
    items.map(Result::unwrap).collect().await
}

/// Sends each item and waits for its answer.
async fn talk<C, T>(
    io: impl AsyncRead + AsyncWrite + Unpin,
    codec: C,
    items: Vec<T>,
) -> Vec<C::Item>
where
    C: Decoder<Error: Debug> + Encoder<T, Error: Debug>,
{
    let mut framed = Framed::new(io, codec);
    let mut answers = Vec::new();
    for item in items {
        framed.send(item).await.unwrap();
        answers.push(framed.next().await.unwrap().unwrap());
    }
    answers
}

/// Sends bytes while it waits for the answer to them, to its end.
pub(super) async fn talk_in_bytes(
    io: impl AsyncRead + AsyncWrite + Unpin,
    bytes: &[u8],
) -> Vec<u8> {
    let (read, mut write) = tokio::io::split(io);
    let sending = async {
        write.write_all(bytes).await.unwrap();
        write.shutdown().await.unwrap();
    };
    tokio::join!(receive(read), sending).0
}

/// The tests of one codec: `raw` is what an endpoint without a codec is given, `half` what is given to
/// `serve` and `dial`. Around them stand `items()`; `plain()`, the peer's codec, and
/// `plain_items()`, what the items are to it; `wire()`, their bytes; `back()`, which makes what is
/// read what can be written.
macro_rules! over_every_endpoint {
    (raw: [$($codec:expr)?], half: $half:expr) => {
        #[tokio::test]
        async fn a_listener() {
            let endpoint = net::listen("127.0.0.1:0").connections(1).bind().await.unwrap();
            let address = endpoint.local_addr().unwrap();
            let out = Out::new();
            let flow = dfir_syntax! {
                source_tcp(endpoint $(, $codec)?) -> for_each(|item| out.push(item));
            };
            tokio::join!(run(flow), send(connect(address).await, plain(), plain_items()));
            assert!(out.take() == items());
        }

        #[tokio::test]
        async fn an_address_to_connect_to() {
            let (listener, address) = listener().await;
            let flow = dfir_syntax! {
                source_iter(items()) -> dest_tcp(address $(, $codec)?);
            };
            let peer = async { receive(listener.accept().await.unwrap().0).await };
            let ((), bytes) = tokio::join!(run(flow), guarded(peer));
            assert!(bytes == wire());
            assert!(decoded(&bytes, plain()).await == plain_items());
        }

        #[tokio::test]
        async fn the_halves_of_a_server() {
            let server = net::serve("127.0.0.1:0", $half).connections(2);
            let (replies, requests) = server.bind().await.unwrap();
            let address = requests.local_addr().unwrap();
            let flow = dfir_syntax! {
                source_tcp(requests) -> map(|(peer, item)| (peer, back(item))) -> dest_tcp(replies);
            };
            let peers = async {
                let answers = talk(connect(address).await, plain(), plain_items()).await;
                assert!(answers == plain_items());
                assert!(talk_in_bytes(connect(address).await, &wire()).await == wire());
            };
            tokio::join!(run(flow), guarded(peers));
        }

        #[tokio::test]
        async fn the_halves_of_a_client() {
            let (listener, address) = listener().await;
            let (requests, replies) = net::dial(address, $half).reconnect(Reconnect::Never);
            let out = Out::new();
            let flow = dfir_syntax! {
                source_iter(items()) -> dest_tcp(requests);
                source_tcp(replies) -> for_each(|item| out.push(item));
            };
            let peer = async {
                let mut stream = listener.accept().await.unwrap().0;
                let mut bytes = vec![0; wire().len()];
                stream.read_exact(&mut bytes).await.unwrap();
                send(stream, plain(), plain_items()).await;
                bytes
            };
            let ((), bytes) = tokio::join!(run(flow), guarded(peer));
            assert!(bytes == wire());
            assert!(out.take() == items());
        }

        #[tokio::test]
        async fn a_tcp_stream_to_read() {
            let (here, there) = connection().await;
            let out = Out::new();
            let flow = dfir_syntax! {
                source_tcp(here $(, $codec)?) -> for_each(|item| out.push(item));
            };
            tokio::join!(run(flow), send(there, plain(), plain_items()));
            assert!(out.take() == items());
        }

        #[tokio::test]
        async fn a_tcp_stream_to_write() {
            let (here, there) = connection().await;
            let flow = dfir_syntax! { source_iter(items()) -> dest_tcp(here $(, $codec)?); };
            let ((), bytes) = tokio::join!(run(flow), guarded(receive(there)));
            assert!(bytes == wire());
        }

        #[tokio::test]
        async fn the_owned_halves_of_a_tcp_stream() {
            let (here, there) = connection().await;
            let (read, write) = here.into_split();
            let flow = dfir_syntax! {
                source_tcp(read $(, $codec)?) -> map(back) -> dest_tcp(write $(, $codec)?);
            };
            let wire = wire();
            let ((), bytes) = tokio::join!(run(flow), guarded(talk_in_bytes(there, &wire)));
            assert!(bytes == wire);
        }

        #[tokio::test]
        async fn a_stream_that_is_no_socket() {
            let (here, there) = tokio::io::duplex(1 << 16);
            let out = Out::new();
            let source = dfir_syntax! {
                source_tcp(net::stream(here) $(, $codec)?) -> for_each(|item| out.push(item));
            };
            let dest = dfir_syntax! {
                source_iter(items()) -> dest_tcp(net::stream(there) $(, $codec)?);
            };
            tokio::join!(run(source), run(dest));
            assert!(out.take() == items());
        }

        #[tokio::test]
        async fn the_halves_of_a_stream_that_is_no_socket() {
            let (here, there) = tokio::io::duplex(1 << 16);
            let (read, write) = tokio::io::split(here);
            let flow = dfir_syntax! {
                source_tcp(net::stream(read) $(, $codec)?)
                    -> map(back)
                    -> dest_tcp(net::stream(write) $(, $codec)?);
            };
            let peer = async { talk(there, plain(), plain_items()).await };
            let ((), answers) = tokio::join!(run(flow), guarded(peer));
            assert!(answers == plain_items());
        }

        #[tokio::test]
        async fn the_bytes_of_the_plain_codec() {
            let mut bytes = Vec::new();
            send(&mut bytes, plain(), plain_items()).await;
            assert!(bytes == wire());
        }
    };
}

mod addresses;
mod codecs;
