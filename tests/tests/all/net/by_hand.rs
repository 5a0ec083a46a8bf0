//! TCP without the macro: the same server and client, built by hand.

use bytes::Bytes;
use dfir_runtime::Dfir;
use dfir_runtime::net::{self, Bind, Configure, Message};
use futures::StreamExt;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::codec::{FramedRead, FramedWrite, LinesCodec};

use super::running::{beside, connection, guarded, listener, run, seen};

const COUNT: u32 = 1000;

fn message(address: u32) -> Message {
    let batch = Bytes::from(format!("batch {address}"));
    Message { address, batch }
}

/// Sends everything back, with the address of the next.
async fn serve_one(listener: TcpListener) {
    let mut flow = Dfir::new();
    let (send, recv) = flow.add_tcp_stream(listener.accept().await.unwrap().0);
    flow.add_subgraph_in_out("echo", recv, send, |_, messages, replies| {
        replies.give_all(messages.map(|message: Message| Message {
            address: message.address + 1,
            ..message
        }));
    });
    run(flow).await;
}

#[tokio::test]
async fn a_client_asks_and_a_server_answers() {
    let (listener, address) = listener().await;
    let client = async {
        let (put, mut replies) = seen();
        let mut flow = Dfir::new();
        let (send, recv) = flow.add_tcp_stream(TcpStream::connect(address).await.unwrap());
        flow.add_subgraph_source("questions", send, |_, out| {
            out.give_all((0..COUNT).map(message))
        });
        flow.add_subgraph_sink("answers", recv, move |_, messages| {
            messages.for_each(|message| put.put(message));
        });
        let replies = beside(&mut flow, replies.take(COUNT as usize)).await;
        for (number, reply) in (0..).zip(replies) {
            let Message { address, batch } = reply;
            assert_eq!((address, batch), (number + 1, message(number).batch));
        }
    };
    tokio::join!(serve_one(listener), client);
}

#[tokio::test]
async fn the_halves_of_a_stream_are_attached_one_by_one() {
    let (here, there) = connection().await;
    let (read, write) = here.into_split();
    let mut server = Dfir::new();
    let recv = server.add_read_tcp_stream(read);
    let send = server.add_write_tcp_stream(write);
    server.add_subgraph_in_out("echo", recv, send, |_, messages, replies| {
        replies.give_all(messages);
    });

    let (read, write) = there.into_split();
    let mut asking = Dfir::new();
    let send = asking.add_write_tcp_stream(write);
    asking.add_subgraph_source("questions", send, |_, out| {
        out.give_all((0..COUNT).map(message))
    });
    let mut answers = Vec::new();
    let mut hearing = Dfir::new();
    let recv = hearing.add_read_tcp_stream(read);
    hearing.add_subgraph_sink("answers", recv, |_, messages| answers.extend(messages));
    tokio::join!(run(server), run(asking), run(hearing));
    assert_eq!(answers, Vec::from_iter((0..COUNT).map(message)));
}

#[tokio::test]
async fn addresses_are_attached_too() {
    let endpoint = net::listen("127.0.0.1:0")
        .connections(1)
        .bind()
        .await
        .unwrap();
    let address = endpoint.local_addr().unwrap();
    let mut sender = Dfir::new();
    let send = sender.add_write_tcp_stream(address);
    sender.add_subgraph_source("messages", send, |_, out| {
        out.give_all((0..COUNT).map(message))
    });
    let mut received = Vec::new();
    let mut receiver = Dfir::new();
    let recv = receiver.add_read_tcp_stream(endpoint);
    receiver.add_subgraph_sink("messages", recv, |_, messages| received.extend(messages));
    tokio::join!(run(sender), run(receiver));
    assert_eq!(received, Vec::from_iter((0..COUNT).map(message)));
}

/// A server of the user's own streams and sinks.
#[tokio::test]
async fn any_stream_is_an_ingress_and_any_sink_an_egress() {
    let (here, there) = connection().await;
    let (read, write) = here.into_split();
    let mut server = Dfir::new();
    let (send, lines) = server.make_edge("lines");
    let (answers, recv) = server.make_edge("answers");
    let stream = FramedRead::new(read, LinesCodec::new());
    server.add_ingress("lines", send, stream.map(Result::unwrap));
    server.add_egress("answers", recv, FramedWrite::new(write, LinesCodec::new()));
    server.add_subgraph_in_out("shout", lines, answers, |_, lines, answers| {
        answers.give_all(lines.map(|line: String| line.to_uppercase()));
    });
    let client = super::compat::talk_in_bytes(there, b"one\ntwo\n");
    let ((), bytes) = tokio::join!(run(server), guarded(client));
    assert_eq!(bytes, b"ONE\nTWO\n");
}
