//! Peers that mean harm. Each has a bound, and an event that tells of it.
//!
//! | what | the bound | the event | where |
//! |---|---|---|---|
//! | too many connections | `max_connections`; more wait in the kernel | none: nothing has happened yet | here |
//! | half a frame, then silence | memory for what has come, not for what was announced | none before the connection ends | here |
//! | half a handshake, then silence | `handshake_timeout` | `Refused` | here |
//! | a million tiny frames | so many items a tick; the others have their turns | none: it is allowed | here |
//! | a length of 4 GiB | `max_read_frame_len`, by the header alone | `BadFrame` | here, `failures/bytes.rs` |
//! | garbage | the same | `BadFrame`, `Refused` in a mesh | `matrix`, `failures/bytes.rs`, the fuzzing |
//! | a frame one byte over the limit | the same | `BadFrame` | `matrix`, `endpoints/limits.rs` |
//! | a line without an end | the same | `BadFrame` | here, `failures/bytes.rs` |
//! | more than may be unacknowledged in the reliable mode | that | `Disconnected` with the error | `reliable/held_up.rs` |
//! | a peer that never reads | the marks | none: it may read later | `pressure/silent.rs` |

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Configure, Frames, Lines, Memory, TcpEvent, Transport};
use tokio::io::AsyncWriteExt;

use super::Peer;
use super::endpoints::peers::{ask, client};
use super::pressure::{LIMIT_MIB, assert_round_trips};
use super::running::{beside, connect, seen};

#[tokio::test]
async fn more_connections_than_there_may_be_wait_for_a_place() {
    let server = net::serve("127.0.0.1:0", Lines::new())
        .max_connections(3)
        .half_closed(Duration::ZERO);
    let (replies, requests) = server.bind().await.unwrap();
    let address = requests.local_addr().unwrap();
    let (put, mut events) = seen();
    let mut flow = dfir_syntax! {
        requests = source_tcp(requests);
        requests[items] -> dest_tcp(replies);
        requests[events] -> for_each(|event| put.put(event));
    };
    let story = async {
        let mut inside = Vec::new();
        for _ in 0..3 {
            inside.push(client(address).await);
        }
        events.take(3).await;
        let mut outside = Vec::new();
        for _ in 0..10 {
            outside.push(connect(address).await);
        }
        for inside in &mut inside {
            assert_eq!(ask(inside, "still here").await, "still here");
        }
        assert!(events.rest().is_empty(), "nobody else is let in");
        // The first one outside has the place of the first one that goes.
        inside.remove(0);
        let is_connected = |event: &TcpEvent| matches!(event, TcpEvent::Connected { .. });
        let event = events.until(is_connected).await;
        let first = outside[0].local_addr().unwrap();
        assert_eq!(event.address().to_string(), first.to_string());
    };
    beside(&mut flow, story).await;
}

#[test]
fn half_frames_and_announcements_cost_no_more_than_has_come() {
    let mut server = Peer::start(&["echo"]);
    let address = server.address();
    let mut good = TcpStream::connect(&address).unwrap();
    let mut crowd = Vec::new();
    // Together they announce 8 GiB.
    for _ in 0..1000 {
        let mut slow = TcpStream::connect(&address).unwrap();
        slow.write_all(&(8_u32 << 20).to_be_bytes()).unwrap();
        slow.write_all(&[7; 1000]).unwrap();
        crowd.push(slow);
    }
    assert_round_trips(&mut good, 100);
    for _ in 0..1000 {
        let mut greedy = TcpStream::connect(&address).unwrap();
        greedy.write_all(&u32::MAX.to_be_bytes()).unwrap();
        assert!(matches!(greedy.read(&mut [0]), Ok(0) | Err(_)));
    }
    assert_round_trips(&mut good, 100);
    drop((crowd, good));
    let (_, peak) = server.finish();
    println!("peak memory: {peak:.1} MiB");
    assert!(peak < LIMIT_MIB, "{peak} MiB");
}

#[tokio::test(start_paused = true)]
async fn half_a_handshake_is_waited_for_so_long_and_no_longer() {
    let network = Arc::new(Memory::new());
    let listen = net::listen("here")
        .transport(network.clone())
        .reliable(1000);
    let (put, mut events) = seen();
    let mut flow = dfir_syntax! {
        source = source_tcp(listen.handshake_timeout(Duration::from_secs(5)), Frames);
        source[items] -> null();
        source[events] -> for_each(|event: TcpEvent| put.put(event.to_string()));
    };
    let story = async {
        let (mut slow, _) = network.connect(&"here".into()).await.unwrap();
        slow.write_all(b"DFIR\x01").await.unwrap();
        let event = events.next().await;
        assert!(
            event.starts_with("refused: the handshake took longer than 5s"),
            "{event}"
        );
    };
    // It listens as soon as it is first polled.
    let listening = beside(&mut flow, tokio::task::yield_now());
    listening.await;
    beside(&mut flow, story).await;
}

const MANY: usize = 1_000_000;

#[test]
fn a_million_tiny_frames_hold_nobody_up() {
    let mut server = Peer::start(&["echo"]);
    let address = server.address();
    let mut writing = TcpStream::connect(&address).unwrap();
    let mut reading = writing.try_clone().unwrap();
    let writer = thread::spawn(move || writing.write_all(&[0; 4 * MANY]).unwrap());
    let reader = thread::spawn(move || {
        let mut echo = vec![1; 4 * MANY];
        reading.read_exact(&mut echo).unwrap();
        echo.iter().all(|byte| *byte == 0)
    });
    assert_round_trips(&mut TcpStream::connect(&address).unwrap(), 100);
    writer.join().unwrap();
    assert!(reader.join().unwrap(), "all come back");
    let (_, peak) = server.finish();
    println!("peak memory: {peak:.1} MiB");
    assert!(peak < LIMIT_MIB, "{peak} MiB");
}

#[test]
fn a_line_without_an_end_is_read_up_to_the_limit() {
    let mut server = Peer::start(&["echo-lines"]);
    let address = server.address();
    let mut endless = TcpStream::connect(&address).unwrap();
    let part = [b'x'; 1 << 16];
    let written = (0..10_000).find(|_| endless.write_all(&part).is_err());
    assert!(written.is_some(), "640 MB of one line were taken");
    let mut good = TcpStream::connect(&address).unwrap();
    good.write_all(b"hi\n").unwrap();
    let mut echo = [0; 3];
    good.read_exact(&mut echo).unwrap();
    assert_eq!(&echo, b"hi\n");
    drop((endless, good));
    let (_, peak) = server.finish();
    println!("peak memory: {peak:.1} MiB");
    assert!(peak < LIMIT_MIB, "{peak} MiB");
}
