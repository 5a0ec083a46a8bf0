//! Peers that never read: what is kept for them is bounded, and others of the same graph are served meanwhile.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;

use dfir_runtime::rustls::{ClientConnection, ConnectionCommon, ServerConnection, StreamOwned};

use super::{LIMIT_MIB, assert_round_trips, frame};
use crate::net::Peer;
use crate::net::authority::{name_here, server_here, tls_args, trusting_client};
use crate::net::running::free_path;

const RELIABLE: &[&str] = &["reliable"];

/// A hello of the reliable mode: a session that is new, nothing received, and room for 1 MiB.
const HELLO: &[u8; 38] = b"DFIR\x01\0id of 16 letters\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0";

/// The answer to such a one.
const ANSWER: &[u8; 30] = b"DFIR\x01\0listener\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0";

fn assert_is_bounded(what: &str, peak: f64) {
    println!("{what} never reads: peak memory {peak:.1} MiB");
    assert!(peak < LIMIT_MIB, "{peak} MiB");
}

/// One end of a connection that can be broken off from another thread.
trait Breakable: Read + Write + Send + Sized + 'static {
    fn another(&self) -> Self;
    fn break_off(&self);
}

impl Breakable for TcpStream {
    fn another(&self) -> Self {
        self.try_clone().unwrap()
    }

    fn break_off(&self) {
        // The other side may have done so already.
        let _ = self.shutdown(Shutdown::Both);
    }
}

impl Breakable for UnixStream {
    fn another(&self) -> Self {
        self.try_clone().unwrap()
    }

    fn break_off(&self) {
        let _ = self.shutdown(Shutdown::Both);
    }
}

/// A server echoes for one who writes and never reads, and for others, all in that manner.
fn assert_client_stops_nobody<S: Breakable, W: Write + Send + 'static>(
    what: &str,
    address: &str,
    manner: &[&str],
    connect: impl FnOnce(&str) -> S,
    greet: impl FnOnce(S) -> W,
) {
    let mut server = Peer::start(&[&["echo", address], manner].concat());
    let address = server.address();
    let silent = connect(&address);
    let mut writing = greet(silent.another());
    let writer = thread::spawn(move || {
        // 400 MB, or as much as is taken before the connection is closed.
        (0..100_000).find(|_| writing.write_all(&frame(1)).is_err())
    });
    let other = ["ask", &address, "2000", "4096"];
    let other = Peer::start(&[&other, manner].concat());
    assert_eq!(other.finish().0.trim(), "echoed 2000");
    silent.break_off();
    assert!(writer.join().unwrap().is_some(), "all 400 MB were taken");
    // A connection that never reads would hold up an orderly end for ever. To drop it with something
    // unread breaks it off.
    drop(silent);
    assert_is_bounded(what, server.finish().1);
}

fn connect_tcp(address: &str) -> TcpStream {
    TcpStream::connect(address).unwrap()
}

#[test]
fn a_client() {
    let greet = |stream| stream;
    assert_client_stops_nobody("a client", "127.0.0.1:0", &[], connect_tcp, greet);
}

#[test]
fn a_client_at_a_unix_socket() {
    let address = format!("unix:{}", free_path().display());
    let connect = |address: &str| {
        let path = address.strip_prefix("unix:").unwrap();
        UnixStream::connect(path).unwrap()
    };
    assert_client_stops_nobody("a client over Unix", &address, &[], connect, |stream| {
        stream
    });
}

#[test]
fn a_client_under_tls() {
    let greet = |stream| {
        let connection = ClientConnection::new(trusting_client(), name_here()).unwrap();
        shaken(StreamOwned::new(connection, stream))
    };
    let what = "a client under TLS";
    assert_client_stops_nobody(what, "127.0.0.1:0", &tls_args(), connect_tcp, greet);
}

/// Writes what the reliable mode calls data.
struct Records(TcpStream);

impl Write for Records {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let header = [&[0][..], &(bytes.len() as u32).to_be_bytes()].concat();
        self.0.write_all(&header)?;
        self.0.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// It does not hear what was consumed either, and says more than it may.
#[test]
fn a_client_in_the_reliable_mode() {
    let greet = |mut stream: TcpStream| {
        stream.write_all(HELLO).unwrap();
        Records(stream)
    };
    let what = "a reliable client";
    assert_client_stops_nobody(what, "127.0.0.1:0", RELIABLE, connect_tcp, greet);
}

/// A stream whose handshake is done.
fn shaken<C, D, S: Read + Write>(mut stream: StreamOwned<C, S>) -> StreamOwned<C, S>
where
    C: std::ops::DerefMut<Target = ConnectionCommon<D>>,
    D: dfir_runtime::rustls::SideData,
{
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock).unwrap();
    }
    stream
}

/// A graph offers 400 MB to one who never reads, by way of that kind of endpoint, and echoes for others.
fn assert_is_offered_in_vain<S>(
    what: &str,
    kind: &str,
    address: &str,
    manner: &[&str],
    accept: impl FnOnce() -> S,
) {
    let offer = ["offer", kind, address, "100000", "4096"];
    let mut server = Peer::start(&[&offer, manner].concat());
    let echo = server.address();
    let silent = accept();
    assert_round_trips(&mut TcpStream::connect(&echo).unwrap(), 2_000);
    let (_, peak) = server.finish();
    drop(silent);
    assert_is_bounded(&format!("{what}, offered by {kind},"), peak);
}

/// The same over TCP, where the peer says something first.
fn assert_is_offered_over_tcp<S>(kind: &str, manner: &[&str], greet: impl FnOnce(TcpStream) -> S) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let accept = || greet(listener.accept().unwrap().0);
    let what = manner.first().map_or("a peer", |manner| manner);
    assert_is_offered_in_vain(what, kind, &address, manner, accept);
}

#[test]
fn a_peer_of_an_address() {
    assert_is_offered_over_tcp("connect", &[], |stream| stream);
}

#[test]
fn a_peer_that_is_dialled() {
    assert_is_offered_over_tcp("dial", &[], |stream| stream);
}

#[test]
fn a_peer_of_a_stream_of_the_programs_own() {
    assert_is_offered_over_tcp("stream", &[], |stream| stream);
}

#[test]
fn a_member_of_a_mesh() {
    assert_is_offered_over_tcp("mesh", &[], |mut stream| {
        let mut introduction = [0; 13];
        stream.read_exact(&mut introduction).unwrap();
        stream.write_all(&[1]).unwrap();
        stream
    });
}

#[test]
fn a_peer_under_tls() {
    assert_is_offered_over_tcp("dial", &tls_args(), |stream| {
        let connection = ServerConnection::new(server_here()).unwrap();
        shaken(StreamOwned::new(connection, stream))
    });
}

#[test]
fn a_peer_in_the_reliable_mode() {
    assert_is_offered_over_tcp("dial", RELIABLE, |mut stream| {
        stream.read_exact(&mut HELLO.clone()).unwrap();
        stream.write_all(ANSWER).unwrap();
        stream
    });
}

#[test]
fn a_peer_at_a_unix_socket() {
    let path = free_path();
    let listener = UnixListener::bind(&path).unwrap();
    let address = format!("unix:{}", path.display());
    assert_is_offered_in_vain("a Unix socket", "dial", &address, &[], || {
        let connection = listener.accept().unwrap().0;
        std::fs::remove_file(&path).unwrap();
        connection
    });
}
