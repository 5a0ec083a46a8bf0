//! A connection for each address, made when it is first sent to.

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;

use tokio::task::spawn_local;

use super::background::{self, Received};
use super::{CAPACITY, TcpFramedSink, TcpFramedStream};
use crate::net::{self, AnyDecode, AnyEncode, Configure, NoCodec, Reconnect};
use crate::util::unsync::mpsc::{self, SendError, Sender};
use crate::{Dfir, Items};

const NAME: &str = "connect_tcp";

/// Sends each item over the connection to its address.
pub(super) fn connect<T, C, R, W>(codec: C) -> (TcpFramedSink<T>, TcpFramedStream<C::Item>)
where
    T: 'static,
    C: AnyDecode<R, Item: 'static, Codec: Clone + 'static> + Clone + 'static,
    C: AnyEncode<T, W, Codec: 'static>,
    R: 'static,
    W: 'static,
{
    let (to_send, mut sent) = mpsc::bounded::<(T, SocketAddr)>(CAPACITY);
    let (receive, received) = mpsc::bounded(CAPACITY);
    spawn_local(async move {
        let mut connections = HashMap::<SocketAddr, Sender<T>>::new();
        while let Some((mut item, address)) = sent.recv().await {
            loop {
                let connection = connections
                    .entry(address)
                    .or_insert_with(|| open(address, codec.clone(), receive.clone()));
                match connection.send(item).await {
                    Ok(()) => break,
                    // It is over; the item goes over another. Nothing else of it is worth keeping either.
                    Err(SendError(unsent)) => item = unsent,
                }
                connections.retain(|_, connection| !connection.is_closed());
            }
        }
    });
    (to_send, received)
}

/// Runs one connection in the background.
fn open<T, C, R, W>(
    address: SocketAddr,
    codec: C,
    receive: Sender<io::Result<(C::Item, SocketAddr)>>,
) -> Sender<T>
where
    T: 'static,
    C: AnyDecode<R, Item: 'static, Codec: Clone + 'static> + Clone,
    C: AnyEncode<T, W, Codec: 'static>,
{
    let (to_send, sent) = mpsc::bounded(CAPACITY);
    let (requests, replies) = net::dial(address, codec).reconnect(Reconnect::Never);

    let mut sending = Dfir::new();
    let (send, recv) = sending.make_edge("sent");
    sending.add_ingress(NAME, send, sent);
    let send = sending.dest_tcp(NAME, Items::new(), requests, NoCodec);
    sending.add_subgraph_in_out("requests", recv, send, |_, items, out| out.give_all(items));

    let mut receiving = Dfir::new();
    let (recv, _) = receiving.source_tcp(NAME, replies, NoCodec);
    let (send, received) = receiving.make_edge("received");
    receiving.add_subgraph_in_out("replies", recv, send, move |_, items, out| {
        out.give_all(items.map(|item| Ok((item, address))));
    });
    receiving.add_egress(NAME, received, Received(receive.clone()));

    background::run(sending, receiving, receive);
    to_send
}
