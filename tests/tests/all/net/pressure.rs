//! Memory stays bounded whatever a peer does, and nobody is held up who need not be.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;

use super::Peer;
use super::running::free_address;

/// What a process may have resident at most.
pub(super) const LIMIT_MIB: f64 = 64.0;

const LEN: usize = 4 << 10;

fn frame(byte: u8) -> Vec<u8> {
    let mut frame = (LEN as u32).to_be_bytes().to_vec();
    frame.resize(4 + LEN, byte);
    frame
}

/// A client that waits for each reply.
pub(super) fn assert_round_trips(stream: &mut TcpStream, count: usize) {
    for number in 0..count {
        let sent = frame(number as u8);
        stream.write_all(&sent).unwrap();
        let mut reply = vec![0; sent.len()];
        stream.read_exact(&mut reply).unwrap();
        assert!(reply == sent, "reply {number}");
    }
}

/// 20,000 messages of 4 KiB there and back.
fn assert_round_trip(server: Peer, client: Peer) {
    let (text, client_peak) = client.finish();
    assert_eq!(text.trim(), "echoed 20000");
    let (_, server_peak) = server.finish();
    println!("peak memory: client {client_peak:.1} MiB, server {server_peak:.1} MiB");
    assert!(
        client_peak < LIMIT_MIB && server_peak < LIMIT_MIB,
        "{client_peak} {server_peak} MiB"
    );
}

#[test]
fn a_round_trip_of_80_mb_makes_progress_in_bounded_memory() {
    let mut server = Peer::start(&["echo"]);
    let client = Peer::start(&["ask", &server.address(), "20000", "4096"]);
    assert_round_trip(server, client);
}

#[test]
fn so_does_one_in_the_reliable_mode() {
    let mut server = Peer::start(&["echo", "127.0.0.1:0", "reliable"]);
    let client = Peer::start(&["ask", &server.address(), "20000", "4096", "reliable"]);
    assert_round_trip(server, client);
}

#[cfg(unix)]
#[test]
fn so_does_one_over_a_unix_socket() {
    let file = format!("dfir-{}-pressure.sock", std::process::id());
    let address = format!("unix:{}", std::env::temp_dir().join(file).display());
    let mut server = Peer::start(&["echo", &address]);
    let client = Peer::start(&["ask", &server.address(), "20000", "4096"]);
    assert_round_trip(server, client);
}

#[test]
fn so_does_one_in_a_mesh() {
    let own = free_address().to_string();
    let mut server = Peer::start(&["member", &own, "127.0.0.1:0"]);
    let client = Peer::start(&["ask-member", &own, &server.address(), "20000", "4096"]);
    assert_round_trip(server, client);
}

#[test]
fn so_does_one_by_way_of_a_relay() {
    let own = free_address().to_string();
    let mut server = Peer::start(&["relay", &own]);
    let client = Peer::start(&["ask-relay", &own, &server.address(), "20000", "4096"]);
    assert_round_trip(server, client);
}

#[test]
fn a_client_that_never_reads_stops_nobody_else() {
    let mut server = Peer::start(&["echo"]);
    let address = server.address();
    let silent = TcpStream::connect(&address).unwrap();
    let mut writing = silent.try_clone().unwrap();
    let writer = thread::spawn(move || {
        // 400 MB, or as much as is taken before the connection is closed.
        (0..100_000).find(|_| writing.write_all(&frame(1)).is_err())
    });
    assert_round_trips(&mut TcpStream::connect(&address).unwrap(), 2_000);
    silent.shutdown(Shutdown::Both).unwrap();
    assert!(writer.join().unwrap().is_some(), "all 400 MB were taken");
    // A connection that never reads would hold up an orderly end for ever. To drop it with something
    // unread breaks it off.
    drop(silent);
    let (_, peak) = server.finish();
    println!("peak memory: {peak:.1} MiB");
    assert!(peak < LIMIT_MIB, "{peak} MiB");
}

#[test]
fn a_peer_that_never_reads_holds_up_only_what_feeds_it() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let silent_at = silent.local_addr().unwrap().to_string();
    let mut server = Peer::start(&["offer", &silent_at, "100000", "4096"]);
    let address = server.address();
    let connection = silent.accept().unwrap();
    assert_round_trips(&mut TcpStream::connect(&address).unwrap(), 2_000);
    let (_, peak) = server.finish();
    drop(connection);
    println!("peak memory: {peak:.1} MiB");
    assert!(peak < LIMIT_MIB, "{peak} MiB");
}
