//! Ten thousand connections to one graph.

use std::fs;
use std::net::TcpStream;

use rlimit::Resource;

use super::Peer;
use super::pressure::assert_round_trips;

/// As many as a listener holds where nothing else is said.
const COUNT: usize = 10_000;

/// What a process opens beside its connections.
const OTHERS: u64 = 100;

/// What an idle connection may cost a server, in bytes: far more than it does.
const LIMIT: usize = 4096;

/// What a process has resident.
fn resident_bytes(process: u32) -> usize {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.unwrap().parse::<usize>().unwrap() * 1024
}

#[test]
fn ten_thousand_connections_to_one_graph() {
    let (_, most) = Resource::NOFILE.get().unwrap();
    if most < COUNT as u64 + OTHERS {
        println!("left out: only {most} files may be open here");
        return;
    }
    // Both sides are processes, since together they need twice as many files.
    let mut server = Peer::start(&["echo"]);
    let address = server.address();
    let mut client = TcpStream::connect(&address).unwrap();
    assert_round_trips(&mut client, 1);
    let before = resident_bytes(server.id());
    let others = COUNT - 1;
    let mut crowd = Peer::start(&["crowd", &address, &others.to_string()]);
    assert_eq!(crowd.line(), format!("exchanged {others}"));
    let each = (resident_bytes(server.id()) - before) / others;
    assert_round_trips(&mut client, 10);
    println!("{COUNT} connections, {each} bytes of the server's memory for an idle one");
    assert!(each < LIMIT, "{each} bytes");
    crowd.finish();
    drop(client);
    server.finish();
}
