//! Members of a mesh send to each other.

use std::sync::Arc;
use std::time::Duration;

use dfir_runtime::net::{self, Configure, Lines, MemberId, Memory, TcpEvent};
use dfir_runtime::{Dfir, ShutdownHandle, dfir_syntax};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::net::running::{Put, Seen, beside, guarded, run, seen};

const MEMBERS: [&str; 4] = ["zero", "one", "two", "three"];
const QUICK: Duration = Duration::from_millis(1);

/// What a member has heard: who it is, from whom, and what.
type Heard = (MemberId, MemberId, String);

fn all() -> impl Iterator<Item = MemberId> {
    (0..MEMBERS.len() as u32).map(MemberId)
}

/// A member that tells every other, and itself, `count` things.
fn member(network: &Arc<Memory>, me: MemberId, count: usize, heard: Put<Heard>) -> Dfir<'static> {
    let (dest, source) = net::mesh(MEMBERS, me, Lines::new())
        .transport(network.clone())
        .back_off(QUICK, QUICK);
    let news =
        (0..count).flat_map(move |number| all().map(move |to| (to, format!("{me} {number}"))));
    dfir_syntax! {
        source_iter(news) -> dest_tcp(dest);
        source_tcp(source) -> for_each(move |(from, line)| heard.put((me, from, line)));
    }
}

#[tokio::test(start_paused = true)]
async fn every_member_hears_every_other_in_order() {
    let (count, network) = (100, Arc::new(Memory::new()));
    let (put, mut heard) = seen();
    // Some are there later than those who send to them.
    let flows: Vec<_> = all()
        .map(|me| member(&network, me, count, put.clone()))
        .collect();
    let handles: Vec<_> = flows.iter().map(Dfir::shutdown_handle).collect();
    let listening = async {
        let heard = heard.take(count * MEMBERS.len() * MEMBERS.len()).await;
        handles.iter().for_each(ShutdownHandle::shutdown);
        heard
    };
    let running = futures::future::join_all(flows.into_iter().map(run));
    let (_, heard) = guarded(async { tokio::join!(running, listening) }).await;
    for to in all() {
        for from in all() {
            let between = heard
                .iter()
                .filter(|heard| (heard.0, heard.1) == (to, from));
            let lines: Vec<_> = between.map(|heard| heard.2.clone()).collect();
            let said: Vec<_> = (0..count)
                .map(|number| format!("{from} {number}"))
                .collect();
            assert_eq!(lines, said, "from {from} to {to}");
        }
    }
}

#[tokio::test]
async fn an_item_for_nobody_is_told_of() {
    let (dest, _) = net::mesh(MEMBERS, MemberId(0), Lines::new());
    let (put_event, mut events) = seen();
    let flow = dfir_syntax! {
        source_iter([(MemberId(4), "lost"), (MemberId(9), "too")]) -> dest;
        dest = dest_tcp(dest);
        dest[events] -> for_each(|event: TcpEvent| put_event.put(event.to_string()));
    };
    run(flow).await;
    let told = events.next().await;
    assert!(
        told.starts_with("dropped 2 items: there are 4 members"),
        "{told}"
    );
}

async fn refused(events: &mut Seen<TcpEvent>) -> String {
    let is_refused = |event: &TcpEvent| matches!(event, TcpEvent::Refused { .. });
    events.until(is_refused).await.to_string()
}

#[tokio::test]
async fn strangers_are_refused() {
    let network = Arc::new(Memory::new());
    let (_, source) = net::mesh(MEMBERS, MemberId(1), Lines::new()).transport(network.clone());
    let (put_event, mut events) = seen();
    let mut flow = dfir_syntax! {
        source = source_tcp(source);
        source[items] -> null();
        source[events] -> for_each(|event| put_event.put(event));
    };
    let strangers = async {
        // Somebody with another list of members.
        let (dest, _) = net::mesh(["zero", "x", "one"], MemberId(0), Lines::new())
            .transport(network.clone())
            .back_off(QUICK, QUICK);
        let mut other = dfir_syntax! { source_iter([(MemberId(2), "hi")]) -> dest_tcp(dest); };
        let told = beside(&mut other, refused(&mut events)).await;
        assert!(
            told.contains("takes this one, member 1, for member 2"),
            "{told}"
        );
        drop(other);

        let more = ["zero", "one", "two", "three", "four"];
        let (dest, _) = net::mesh(more, MemberId(4), Lines::new()).transport(network.clone());
        let mut other = dfir_syntax! { source_iter([(MemberId(1), "hi")]) -> dest_tcp(dest); };
        let told = beside(&mut other, refused(&mut events)).await;
        assert!(told.contains("member 4 of a mesh of 4"), "{told}");
        drop(other);

        let (mut wire, _) = net::Transport::connect(&*network, &"one".into())
            .await
            .unwrap();
        wire.write_all(b"GET / HTTP/1.1\r\n").await.unwrap();
        let told = refused(&mut events).await;
        assert!(told.contains("no member of a mesh"), "{told}");
        assert_eq!(wire.read(&mut [0]).await.unwrap(), 0, "it is closed");
    };
    beside(&mut flow, strangers).await;
}

#[test]
#[should_panic(expected = "member 4 of a mesh of 4")]
fn one_who_is_in_no_place_of_the_list_is_a_mistake() {
    let _ = net::mesh(MEMBERS, MemberId(4), Lines::new());
}
