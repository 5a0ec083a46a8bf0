//! Memory stays bounded whatever a peer does, and nobody is held up who need not be.
//!
//! Here are the round trips, of every kind of endpoint; peers that never read are in `pressure/silent.rs`.

#[cfg(target_os = "linux")]
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

/// 20,000 messages of 4 KiB there and back, where one answers and one asks it, both in that manner.
fn assert_round_trip(answering: &[&str], asking: &[&str], manner: &[&str]) {
    let mut server = Peer::start(&[answering, manner].concat());
    let (address, amount) = (server.address(), ["20000", "4096"]);
    let client = Peer::start(&[asking, &[&address], &amount, manner].concat());
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
    assert_round_trip(&["echo"], &["ask"], &[]);
}

#[test]
fn so_does_one_under_tls() {
    assert_round_trip(&["echo"], &["ask"], &tls_args());
}

#[test]
fn so_does_one_in_the_reliable_mode() {
    assert_round_trip(&["echo"], &["ask"], &["reliable"]);
}

#[cfg(unix)]
#[test]
fn so_does_one_over_a_unix_socket() {
    let address = format!("unix:{}", free_path().display());
    assert_round_trip(&["echo", &address], &["ask"], &[]);
}

#[test]
fn so_does_one_over_streams_of_the_programs_own() {
    assert_round_trip(&["echo-stream"], &["ask-stream"], &[]);
}

#[test]
fn so_does_one_in_a_mesh_and_under_tls_too() {
    for manner in [&[][..], &tls_args()] {
        let own = &free_address().to_string();
        assert_round_trip(
            &["member", own, "127.0.0.1:0"],
            &["ask-member", own],
            manner,
        );
    }
}

#[test]
fn so_does_one_by_way_of_a_relay_and_under_tls_too() {
    for manner in [&[][..], &tls_args()] {
        let own = &free_address().to_string();
        assert_round_trip(&["relay", own], &["ask-relay", own], manner);
    }
}
