//! Processes that are killed; the other kinds of endpoints are in `failures/processes.rs`.

use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Configure, Frames, MemberId, TcpEvent};
use futures::channel::mpsc::unbounded;
use tokio::io::AsyncWriteExt;

use crate::net::Peer;
use crate::net::endpoints::events::kind;
use crate::net::running::{beside, connect, free_address, seen};

const QUICK: Duration = Duration::from_millis(1);

#[tokio::test]
async fn a_listener_hears_the_others() {
    let listen = net::listen("127.0.0.1:0").bind().await.unwrap();
    let address = listen.local_addr().unwrap();
    let ((put, mut frames), (told, mut events)) = (seen(), seen());
    let mut flow = dfir_syntax! {
        source = source_tcp(listen, Frames);
        source[items] -> for_each(|frame| put.put(frame));
        source[events] -> for_each(|event| told.put(event));
    };
    let story = async {
        let offering = Peer::start(&["offer", &address.to_string(), "100000000", "1000"]);
        frames.take(1000).await;
        offering.kill();
        let ended = |event: &TcpEvent| matches!(kind(event), "closed" | "broken");
        events.until(ended).await;
        connect(address)
            .await
            .write_all(b"\0\0\0\x02hi")
            .await
            .unwrap();
        frames.until(|frame| frame == "hi").await;
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
