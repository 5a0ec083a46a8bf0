//! Memory stays bounded whatever a peer does, and nobody is held up who need not be.
//!
//! Here are the round trips, of every kind of endpoint; peers that never read are in `pressure/silent.rs`.

mod silent;

use std::io::{Read, Write};
use std::net::TcpStream;

use super::Peer;
use super::authority::tls_args;
use super::running::{free_address, free_path};

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

#[cfg(target_os = "linux")]
#[test]
fn so_does_one_in_the_reliable_mode() {
    let mut server = Peer::start(&["echo", "127.0.0.1:0", "reliable"]);
    let client = Peer::start(&["ask", &server.address(), "20000", "4096", "reliable"]);
    let (text, client_peak) = client.finish();
    assert_eq!(text.trim(), "echoed 20000");
    // The client leaves as soon as it has the last answer, so its session may be waited for: an orderly end is not.
    let server_peak = server.peak_mib();
    server.kill();
    println!("peak memory: client {client_peak:.1} MiB, server {server_peak:.1} MiB");
    assert!(
        client_peak < LIMIT_MIB && server_peak < LIMIT_MIB,
        "{client_peak} {server_peak} MiB"
    );
}

#[cfg(unix)]
#[test]
fn so_does_one_over_a_unix_socket() {
    let address = format!("unix:{}", free_path().display());
    let mut server = Peer::start(&["echo", &address]);
    let client = Peer::start(&["ask", &server.address(), "20000", "4096"]);
    assert_round_trip(server, client);
}

#[test]
fn so_does_one_under_tls() {
    let mut server = Peer::start(&[&["echo"][..], &tls_args()].concat());
    let address = server.address();
    let client = ["ask", &address, "20000", "4096"];
    let client = Peer::start(&[&client[..], &tls_args()].concat());
    assert_round_trip(server, client);
}

#[test]
fn so_does_one_over_streams_of_the_programs_own() {
    let mut server = Peer::start(&["echo-stream"]);
    let client = Peer::start(&["ask-stream", &server.address(), "20000", "4096"]);
    assert_round_trip(server, client);
}

#[test]
fn so_does_one_in_a_mesh() {
    assert_round_trip_of_members(&[]);
}

#[test]
fn so_does_one_in_a_mesh_under_tls() {
    assert_round_trip_of_members(&tls_args());
}

fn assert_round_trip_of_members(manner: &[&str]) {
    let own = free_address().to_string();
    let mut server = Peer::start(&[&["member", &own, "127.0.0.1:0"], manner].concat());
    let address = server.address();
    let client = ["ask-member", &own, &address, "20000", "4096"];
    let client = Peer::start(&[&client[..], manner].concat());
    assert_round_trip(server, client);
}

#[test]
fn so_does_one_by_way_of_a_relay() {
    assert_round_trip_by_way_of_a_relay(&[]);
}

#[test]
fn so_does_one_by_way_of_a_relay_under_tls() {
    assert_round_trip_by_way_of_a_relay(&tls_args());
}

fn assert_round_trip_by_way_of_a_relay(manner: &[&str]) {
    let own = free_address().to_string();
    let mut server = Peer::start(&[&["relay", &own], manner].concat());
    let address = server.address();
    let client = ["ask-relay", &own, &address, "20000", "4096"];
    let client = Peer::start(&[&client[..], manner].concat());
    assert_round_trip(server, client);
}
