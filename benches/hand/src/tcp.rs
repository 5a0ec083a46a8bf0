//! TCP: Tokio with a length-delimited codec, and blocking sockets with buffers of their own.

use std::io::{Read, Write};
use std::net::TcpStream;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use tokio::runtime::{Builder, Runtime};
use tokio_util::codec::{Framed, FramedRead, FramedWrite, LengthDelimitedCodec};
use workloads::tcp::{self, ECHO_SIZE, RoundTrips, Traffic};
use workloads::{Sample, Workload};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("tcp_16_feed", || feed(tcp::SMALL)),
    ("tcp_256_feed", || feed(tcp::MEDIUM)),
    ("tcp_16k_feed", || feed(tcp::LARGE)),
    ("tcp_16_std", || blocking(tcp::SMALL)),
    ("tcp_256_std", || blocking(tcp::MEDIUM)),
    ("tcp_16k_std", || blocking(tcp::LARGE)),
    ("tcp_echo_framed", echo_framed),
    ("tcp_echo_std", echo_blocking),
];

const WRITE_BUFFER: usize = 64 << 10;
const READ_BUFFER: usize = 256 << 10;

fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_io()
        .build()
        .expect("there is a poller")
}

fn socket(stream: TcpStream) -> tokio::net::TcpStream {
    tokio::net::TcpStream::from_std(stream).expect("it does not block")
}

/// Each message is fed to the sink, which is flushed at the end.
fn feed(traffic: Traffic) -> Sample {
    let send = |stream| {
        runtime().block_on(async {
            let mut sink = FramedWrite::new(socket(stream), LengthDelimitedCodec::new());
            sink.set_backpressure_boundary(WRITE_BUFFER);
            let payload = Bytes::from(vec![7; traffic.size]);
            for _ in 0..traffic.count {
                sink.feed(payload.clone())
                    .await
                    .expect("the receiver reads");
            }
            SinkExt::<Bytes>::flush(&mut sink)
                .await
                .expect("the receiver reads");
        });
    };
    let receive = |stream| {
        runtime().block_on(async {
            let mut messages = FramedRead::new(socket(stream), LengthDelimitedCodec::new());
            let mut bytes = 0;
            while let Some(message) = messages.next().await {
                bytes += message.expect("the sender sends").len() as u64;
            }
            bytes
        })
    };
    traffic.one_way(send, receive)
}

/// Messages are copied into one buffer and looked at in the other where they are.
fn blocking(traffic: Traffic) -> Sample {
    let send = |mut stream: TcpStream| {
        stream.set_nonblocking(false).expect("it is open");
        let payload = vec![7; traffic.size];
        let mut buffer = Vec::with_capacity(WRITE_BUFFER + traffic.size + 4);
        for _ in 0..traffic.count {
            buffer.extend_from_slice(&(traffic.size as u32).to_be_bytes());
            buffer.extend_from_slice(&payload);
            if buffer.len() >= WRITE_BUFFER {
                stream.write_all(&buffer).expect("the receiver reads");
                buffer.clear();
            }
        }
        stream.write_all(&buffer).expect("the receiver reads");
    };
    let receive = |mut stream: TcpStream| {
        stream.set_nonblocking(false).expect("it is open");
        let mut buffer = vec![0; READ_BUFFER];
        let (mut filled, mut bytes) = (0, 0);
        while bytes < traffic.total() {
            filled += stream
                .read(&mut buffer[filled..])
                .expect("the sender sends");
            let mut rest = &buffer[..filled];
            while let Some((length, after)) = rest.split_first_chunk::<4>() {
                let Some(after) = after.get(u32::from_be_bytes(*length) as usize..) else {
                    break;
                };
                bytes += u64::from(u32::from_be_bytes(*length));
                rest = after;
            }
            let left = rest.len();
            buffer.copy_within(filled - left..filled, 0);
            filled = left;
        }
        bytes
    };
    traffic.one_way(send, receive)
}

fn echo_framed() -> Sample {
    let ask = |stream| {
        let mut trips = RoundTrips::new();
        runtime().block_on(async {
            let mut messages = Framed::new(socket(stream), LengthDelimitedCodec::new());
            loop {
                let question = Bytes::from_static(&[7; ECHO_SIZE]);
                messages.send(question).await.expect("the server reads");
                messages
                    .next()
                    .await
                    .expect("the server answers")
                    .expect("it is no nonsense");
                if !trips.reply() {
                    break;
                }
            }
        });
        trips
    };
    let answer = |stream| {
        runtime().block_on(async {
            let mut messages = Framed::new(socket(stream), LengthDelimitedCodec::new());
            while let Some(Ok(message)) = messages.next().await {
                messages
                    .send(message.freeze())
                    .await
                    .expect("the client reads");
            }
        });
    };
    tcp::echo(ask, answer)
}

fn echo_blocking() -> Sample {
    let ask = |mut stream: TcpStream| {
        stream.set_nonblocking(false).expect("it is open");
        let mut trips = RoundTrips::new();
        let mut message = [7; ECHO_SIZE + 4];
        loop {
            stream.write_all(&message).expect("the server reads");
            stream.read_exact(&mut message).expect("the server answers");
            if !trips.reply() {
                return trips;
            }
        }
    };
    let answer = |mut stream: TcpStream| {
        stream.set_nonblocking(false).expect("it is open");
        let mut message = [0; ECHO_SIZE + 4];
        while stream.read_exact(&mut message).is_ok() {
            stream.write_all(&message).expect("the client reads");
        }
    };
    tcp::echo(ask, answer)
}
