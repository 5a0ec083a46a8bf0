//! The flows of a server: they know peers by their ids, the program by their addresses.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::io;
use std::net::SocketAddr;
use std::rc::Rc;
use std::task::{Context, Waker};

use super::background::{self, Received};
use super::{CAPACITY, TcpFramedSink, TcpFramedStream};
use crate::driver::IngressKind;
use crate::net::{
    self, Address, AnyDecode, AnyEncode, AnyIngress, Bind, EventIngress, EventQueue, NoCodec,
    PeerAddress, PeerId, ReadWith, Reporter, TcpEvent, TcpSource,
};
use crate::rim::{BoxError, Ingress, Polled};
use crate::util::unsync::mpsc;
use crate::{Dfir, Items};

const NAME: &str = "bind_tcp";

/// How many peers are remembered that send no more.
const SILENT: usize = 1024;

/// Listens, and runs the flows in the background.
pub(super) async fn bind<T, C, R, W>(
    address: Address,
    codec: C,
) -> io::Result<(TcpFramedSink<T>, TcpFramedStream<C::Item>, SocketAddr)>
where
    T: 'static,
    C: AnyDecode<R, Item: 'static, Codec: Clone + 'static> + Clone,
    C: AnyEncode<T, W, Codec: Clone + 'static>,
{
    let (replies, requests) = net::serve(address, codec).bind().await?;
    let address = requests.local_addr()?;
    let (to_send, sent) = mpsc::bounded(CAPACITY);
    let (receive, received) = mpsc::bounded(CAPACITY);
    let peers = Rc::new(RefCell::new(Peers::default()));

    let mut receiving = Dfir::new();
    let queue = EventQueue::default();
    let reporter = Reporter::new(NAME.into(), Some(queue.clone()));
    let requests = Addressed {
        requests: ReadWith::<NoCodec, R>::ingress(requests.into_kind(), NoCodec, reporter),
        events: queue.ingress(),
        peers: peers.clone(),
        batch: Vec::new(),
    };
    let (send, recv) = receiving.make_edge("requests");
    receiving.attach_ingress(NAME, IngressKind::Data, send, requests);
    let (send, received_recv) = receiving.make_edge("received");
    receiving.add_subgraph_in_out("received", recv, send, |_, items, out| out.give_all(items));
    receiving.add_egress(NAME, received_recv, Received(receive.clone()));

    let mut sending = Dfir::new();
    let (send, recv) = sending.make_edge("sent");
    sending.add_ingress(NAME, send, sent);
    let send = sending.dest_tcp(NAME, Items::new(), replies, NoCodec);
    sending.add_subgraph_in_out("replies", recv, send, move |_, items, out| {
        for (item, address) in items {
            match peers.borrow().ids.get(&address) {
                Some(peer) => out.give((*peer, item)),
                None => {
                    tracing::warn!("{NAME} drops an item: there is no connection from {address}")
                }
            }
        }
    });

    background::run(sending, receiving, receive);
    Ok((to_send, received, address))
}

/// Whose address is known.
#[derive(Default)]
struct Peers {
    addresses: HashMap<PeerId, SocketAddr>,
    ids: HashMap<SocketAddr, PeerId>,
    /// Those that send no more, the eldest first. For a while they can be answered.
    silent: VecDeque<PeerId>,
}

impl Peers {
    fn add(&mut self, peer: PeerId, address: SocketAddr) {
        self.addresses.insert(peer, address);
        self.ids.insert(address, peer);
    }

    fn has_ended(&mut self, peer: PeerId) {
        self.silent.push_back(peer);
        if self.silent.len() > SILENT
            && let Some(eldest) = self.silent.pop_front()
            && let Some(address) = self.addresses.remove(&eldest)
            // A later connection may have the address by now.
            && self.ids.get(&address) == Some(&eldest)
        {
            self.ids.remove(&address);
        }
    }
}

/// The requests with the addresses of their peers.
struct Addressed<T> {
    requests: AnyIngress<'static, (PeerId, T)>,
    events: EventIngress,
    peers: Rc<RefCell<Peers>>,
    batch: Vec<(PeerId, T)>,
}

impl<T> Ingress for Addressed<T> {
    type Item = io::Result<(T, SocketAddr)>;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        budget: usize,
        items: &mut Vec<Self::Item>,
    ) -> Result<Polled, BoxError> {
        let polled = self.requests.poll_batch(cx, budget, &mut self.batch)?;
        // All that has happened while these requests were read.
        let mut events = Vec::new();
        let mut unwoken = Context::from_waker(Waker::noop());
        self.events
            .poll_batch(&mut unwoken, usize::MAX, &mut events)?;
        let peers = &mut *self.peers.borrow_mut();
        let (mut ended, mut errors) = (Vec::new(), Vec::new());
        for event in events {
            match event {
                TcpEvent::Connected {
                    peer,
                    address: PeerAddress::Socket(address),
                } => peers.add(peer, address),
                TcpEvent::Disconnected { peer, .. } => ended.push(peer),
                TcpEvent::BadFrame { .. } => errors.push(Err(io::Error::other(event.to_string()))),
                _ => {}
            }
        }
        let addressed = self.batch.drain(..).filter_map(|(peer, item)| {
            let address = peers.addresses.get(&peer)?;
            Some(Ok((item, *address)))
        });
        items.extend(addressed);
        items.append(&mut errors);
        ended.into_iter().for_each(|peer| peers.has_ended(peer));
        Ok(polled)
    }
}
