//! Processes that are killed; some that do more than one thing are in `failures/processes.rs`.

use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Configure, Frames, MemberId, TcpEvent};
use futures::channel::mpsc::unbounded;

use super::carrier::Carrier;
use super::line::{Endpoint, line_on};
use crate::net::Peer;
use crate::net::endpoints::events::kind;
use crate::net::running::{beside, free_address, seen};

const QUICK: Duration = Duration::from_millis(1);

/// A process at the other end is killed while it talks: that is told, and another peer is met.
pub(super) async fn killed(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    line.stop_listening();
    let at = &line.at.to_string();
    let offering = |kind| carrier.peer(&["offer", kind, at, "100000000", "1000"]);
    let talking = match endpoint {
        Endpoint::Listen | Endpoint::ServeDest => offering("connect"),
        Endpoint::ServeSource => offering("dial"),
        Endpoint::MeshSource => offering("mesh"),
        Endpoint::MeshDest => carrier.peer(&["member", "127.0.0.1:1", at]),
        _ => carrier.peer(&["echo", at]),
    };
    let story = async {
        if endpoint == Endpoint::MeshDest {
            line.give(0);
        }
        line.connected().await;
        match endpoint {
            // A server that only echoes has nothing to say.
            Endpoint::DialSource => {}
            _ if endpoint.is_source() => drop(line.heard.take(1000).await),
            _ => (0..1000).for_each(|_| line.give(1000)),
        }
        talking.kill();
        line.disconnected().await;
        line.listen_again().await;
        let mut next = line.peer().await;
        line.heard.rest();
        line.assert_works(&mut next).await;
    };
    beside(&mut flow, story).await;
}

#[tokio::test]
async fn a_member_goes_on_and_meets_its_successor() {
    let addresses = [free_address(), free_address()].map(|address| address.to_string());
    let [here, there] = &addresses;
    let (dest, source) = net::mesh(addresses.clone(), MemberId(0), Frames).back_off(QUICK, QUICK);
    let (give, items) = unbounded::<Bytes>();
    let ((put, mut frames), (told, mut events)) = (seen(), seen());
    let told_too = told.clone();
    let mut flow = dfir_syntax! {
        source_stream(items) -> map(|item| (MemberId(1), item)) -> dest;
        dest = dest_tcp(dest) -> for_each(|event| told.put(event));
        source = source_tcp(source);
        source[items] -> for_each(|(from, frame)| put.put((from, frame)));
        source[events] -> for_each(|event| told_too.put(event));
    };
    let story = async {
        for life in 0..3 {
            let other = Peer::start(&["member", here, there]);
            let said = format!("life {life}");
            // What the kernel took for the one who was killed is lost with it.
            let is_it = |heard: &(MemberId, Bytes)| heard.0 == MemberId(1) && heard.1 == said;
            loop {
                give.unbounded_send(said.clone().into()).unwrap();
                tokio::task::yield_now().await;
                if frames.try_next().is_some_and(|heard| is_it(&heard)) {
                    break;
                }
            }
            other.kill();
            let ended = |event: &TcpEvent| matches!(kind(event), "closed" | "broken");
            events.until(ended).await;
        }
    };
    beside(&mut flow, story).await;
}
