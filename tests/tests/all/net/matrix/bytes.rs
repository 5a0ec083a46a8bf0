//! What cannot be read or written.

use dfir_runtime::net::TcpEvent;
use tokio::io::AsyncReadExt;

use super::carrier::{Carrier, Partner};
use super::line::{Endpoint, Line, MAX, line_on};
use crate::net::endpoints::events::kind;
use crate::net::running::beside;

/// Until the graph has closed the connection.
async fn closed(peer: &mut Partner) {
    while !matches!(peer.read(&mut [0; 100]).await, Ok(0) | Err(_)) {}
}

/// One byte more than the limit: a source closes the connection before it has the payload, a destination refuses the item.
pub(super) async fn oversized(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    let story = async {
        let mut peer = line.peer().await;
        line.assert_works(&mut peer).await;
        if endpoint.is_source() {
            peer.say(&(MAX as u32 + 1).to_be_bytes()).await;
            let told = [line.events.next().await, line.events.next().await];
            assert_eq!(told.map(|event| kind(&event)), ["bad frame", "broken"]);
            closed(&mut peer).await;
            let mut other = line.peer().await;
            line.assert_works(&mut other).await;
            return;
        }
        for more in [MAX - 4, MAX - 4 + 1, MAX - 4 + 2, MAX - 4] {
            line.give(more);
        }
        let first = line.given - 4;
        assert_eq!(line.read_numbers(&mut peer).await, [first, first + 3]);
        assert_eq!(dropped_count(&mut line, 2).await, 2);
        line.assert_works(&mut peer).await;
    };
    beside(&mut flow, story).await;
}

/// How many items are told to be dropped, once there are at least so many.
pub(super) async fn dropped_count(line: &mut Line, at_least: usize) -> usize {
    let mut count = 0;
    while count < at_least {
        if let TcpEvent::Dropped { item_count, .. } = line.events.next().await {
            count += item_count;
        }
    }
    count
}

const BAD: &[u8] = b"GET / HTTP/1.1\r\n\r\n";

/// Something that is no frame, or no member of a mesh: only that connection ends.
pub(super) async fn bad_frames(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    let story = async {
        let mut bad = stranger(&mut line).await;
        bad.say(BAD).await;
        let expects_frames = matches!(
            endpoint,
            Endpoint::Listen | Endpoint::ServeSource | Endpoint::DialSource
        );
        if expects_frames {
            line.events.until(|event| kind(event) == "bad frame").await;
        }
        assert_only_that_one_ends(&mut line, bad).await;
    };
    beside(&mut flow, story).await;
}

/// The same below TLS: something that is no record of it, when all is agreed.
pub(super) async fn bad_records(endpoint: Endpoint, carrier: Carrier) {
    let (mut flow, mut line) = line_on(carrier, endpoint, |_| ()).await;
    let story = async {
        let mut bad = stranger(&mut line).await;
        bad.say_raw(BAD).await;
        assert_only_that_one_ends(&mut line, bad).await;
    };
    beside(&mut flow, story).await;
}

/// One who is connected, and in a mesh has not said who it is.
async fn stranger(line: &mut Line) -> Partner {
    match line.endpoint {
        Endpoint::MeshSource => {}
        Endpoint::MeshDest => line.give(0),
        _ => return line.peer().await,
    }
    line.stranger().await
}

async fn assert_only_that_one_ends(line: &mut Line, mut bad: Partner) {
    let ends: fn(&TcpEvent) -> bool = match line.endpoint {
        // Nobody reads it.
        Endpoint::Connect | Endpoint::DialDest => return line.assert_works(&mut bad).await,
        Endpoint::MeshSource => |event| matches!(event, TcpEvent::Refused { .. }),
        Endpoint::MeshDest => |event| kind(event) == "retrying",
        _ => |event| kind(event) == "broken",
    };
    line.events.until(ends).await;
    closed(&mut bad).await;
    let mut good = line.peer().await;
    line.assert_works(&mut good).await;
}
