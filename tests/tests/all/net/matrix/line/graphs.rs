//! A graph with one endpoint, of each kind.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::net::{self, Address, Bind, Frames, MemberId, PeerId, TcpEvent, TcpOptions};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::channel::mpsc::UnboundedReceiver;
use futures::{Stream, StreamExt};

use super::Endpoint::{self, Connect, DialDest, DialSource, Listen, ServeDest, ServeSource};
use super::MAX;
use crate::net::matrix::carrier::{Carrier, bound_at};
use crate::net::running::Put;

/// What the graph's end is made of.
pub(super) struct Inside {
    pub(super) items: UnboundedReceiver<Bytes>,
    pub(super) taken: Rc<Cell<usize>>,
    pub(super) hear: Put<Bytes>,
    pub(super) tell: Put<TcpEvent>,
}

impl Inside {
    fn items(self) -> (impl Stream<Item = Bytes>, Put<TcpEvent>) {
        let taken = self.taken;
        let count = move |_: &Bytes| taken.set(taken.get() + 1);
        (self.items.inspect(count), self.tell)
    }
}

fn set_all(options: &mut TcpOptions, set: impl Fn(&mut TcpOptions)) {
    options.max_read_frame_len = MAX;
    options.max_write_frame_len = MAX;
    options.first_back_off = Duration::from_millis(1);
    options.longest_back_off = options.first_back_off;
    set(options);
}

/// The address of a member that is not needed.
fn nowhere() -> Address {
    "127.0.0.1:1".into()
}

pub(super) async fn listening(
    carrier: Carrier,
    address: Address,
    endpoint: Endpoint,
    set: impl Fn(&mut TcpOptions),
    inside: Inside,
) -> (Dfir<'static>, Address) {
    let set = |options: &mut TcpOptions| set_all(options, set);
    let asked = address.clone();
    let at = |bound| bound_at(bound, asked);
    match endpoint {
        Listen => {
            let listen = carrier.serving(net::listen(address), set);
            let listen = listen.bind().await.unwrap();
            let (at, Inside { hear, tell, .. }) = (at(listen.local_addr()), inside);
            let flow = dfir_syntax! {
                source = source_tcp(listen, Frames);
                source[items] -> for_each(move |frame| hear.put(frame));
                source[events] -> for_each(move |event| tell.put(event));
            };
            (flow, at)
        }
        ServeSource => {
            let server = carrier.serving(net::serve(address, Frames), set);
            let (_, source) = server.bind().await.unwrap();
            let (at, Inside { hear, tell, .. }) = (at(source.local_addr()), inside);
            let flow = dfir_syntax! {
                source = source_tcp(source);
                source[items] -> for_each(move |(_, frame)| hear.put(frame));
                source[events] -> for_each(move |event| tell.put(event));
            };
            (flow, at)
        }
        ServeDest => {
            let server = carrier.serving(net::serve(address, Frames), set);
            let (dest, source) = server.bind().await.unwrap();
            let at = at(source.local_addr());
            let (items, tell) = inside.items();
            // Items are for whoever came last.
            let latest = Rc::new(Cell::new(PeerId::default()));
            let peer = latest.clone();
            let flow = dfir_syntax! {
                source_tcp(source) -> null();
                source_stream(items) -> map(move |item| (peer.get(), item)) -> dest;
                dest = dest_tcp(dest) -> for_each(move |event: TcpEvent| {
                    if let TcpEvent::Connected { peer, .. } = &event {
                        latest.set(*peer);
                    }
                    tell.put(event);
                });
            };
            (flow, at)
        }
        _ => {
            let (_, source) = net::mesh([address, nowhere()], MemberId(0), Frames);
            let source = carrier.serving(source, set).bind().await.unwrap();
            let (at, Inside { hear, tell, .. }) = (at(source.local_addr()), inside);
            let flow = dfir_syntax! {
                source = source_tcp(source);
                source[items] -> for_each(move |(_, frame)| hear.put(frame));
                source[events] -> for_each(move |event| tell.put(event));
            };
            (flow, at)
        }
    }
}

pub(super) fn dialling(
    carrier: Carrier,
    at: Address,
    endpoint: Endpoint,
    set: impl Fn(&mut TcpOptions),
    inside: Inside,
) -> Dfir<'static> {
    let set = |options: &mut TcpOptions| set_all(options, set);
    match endpoint {
        DialSource => {
            let (_, source) = carrier.dialling(net::dial(at, Frames), set);
            let Inside { hear, tell, .. } = inside;
            dfir_syntax! {
                source = source_tcp(source);
                source[items] -> for_each(move |frame| hear.put(frame));
                source[events] -> for_each(move |event| tell.put(event));
            }
        }
        Connect => {
            let dest = carrier.dialling(net::connect(at), set);
            let (items, tell) = inside.items();
            dfir_syntax! {
                source_stream(items) -> dest_tcp(dest, Frames) -> for_each(move |event| tell.put(event));
            }
        }
        DialDest => {
            let (dest, _) = carrier.dialling(net::dial(at, Frames), set);
            let (items, tell) = inside.items();
            dfir_syntax! {
                source_stream(items) -> dest_tcp(dest) -> for_each(move |event| tell.put(event));
            }
        }
        _ => {
            let (dest, _) = net::mesh([nowhere(), at], MemberId(0), Frames);
            let dest = carrier.dialling(dest, set);
            let (items, tell) = inside.items();
            dfir_syntax! {
                source_stream(items) -> map(|item| (MemberId(1), item)) -> dest;
                dest = dest_tcp(dest) -> for_each(move |event| tell.put(event));
            }
        }
    }
}
