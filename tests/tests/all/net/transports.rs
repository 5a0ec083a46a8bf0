//! What serves and dials over TCP does so over Unix sockets and in memory as well.

use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::Arc;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Address, Bind, Configure, Lines, Memory, PeerAddress, TcpOptions};

use crate::driving::Out;
use crate::net::running::{guarded, run, seen};

/// Asks a server and has an answer, sends to a listener that hears it, all at one address.
async fn assert_talks(
    address: impl Into<Address> + Clone + Debug,
    set: impl Fn(&mut TcpOptions) + Copy,
) {
    let (requests, replies) = net::dial(address.clone(), Lines::new()).configure(set);
    let (for_client, for_server) = net::serve(address.clone(), Lines::new())
        .configure(set)
        .connections(1)
        .bind()
        .await
        .unwrap();
    let (put_event, mut events) = seen();
    let server = dfir_syntax! {
        asked = source_tcp(for_server);
        asked[items] -> map(|(peer, line)| (peer, line.to_uppercase())) -> dest_tcp(for_client);
        asked[events] -> for_each(|event| put_event.put(event));
    };
    let (put_answer, mut answers) = seen();
    let client = dfir_syntax! {
        source_iter(["a", "b"]) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(|line| put_answer.put(line));
    };
    let handle = client.shutdown_handle();
    let user = async {
        assert_eq!(answers.take(2).await, ["A", "B"]);
        handle.shutdown();
    };
    guarded(async { tokio::join!(run(server), run(client), user) }).await;
    let peer = events.next().await;
    assert_eq!(*peer.address(), PeerAddress::Asked(address.clone().into()));

    let listen = net::listen(address.clone()).configure(set).connections(1);
    let listen = listen.bind().await.unwrap();
    let heard = &Out::new();
    let listener = dfir_syntax! {
        source_tcp(listen, Lines::new()) -> for_each(|line| heard.push(line));
    };
    let connect = net::connect(address).configure(set);
    let speaker = dfir_syntax! { source_iter(["x", "y"]) -> dest_tcp(connect, Lines::new()); };
    guarded(async { tokio::join!(run(listener), run(speaker)) }).await;
    assert_eq!(heard.take(), ["x", "y"]);
}

#[tokio::test]
async fn a_network_in_memory() {
    let network = Arc::new(Memory::new());
    assert_talks("anywhere", |options| {
        options.transport = Some(network.clone());
    })
    .await;
    let taken = net::listen("anywhere").transport(network.clone());
    let taken = taken.bind().await.unwrap();
    let second = net::listen("anywhere").transport(network.clone()).bind();
    let error = second.await.unwrap_err().to_string();
    assert_eq!(error, "cannot listen on anywhere: address in use");
    drop(taken);
    let again = net::listen("anywhere").transport(network).bind();
    again.await.unwrap();
}

/// A path that no other test uses, and nobody when the test is over.
struct TempPath(PathBuf);

impl TempPath {
    fn new(name: &str) -> Self {
        let file = format!("dfir-{}-{name}.sock", std::process::id());
        Self(std::env::temp_dir().join(file))
    }
}

impl Drop for TempPath {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_unix_socket() {
    let path = TempPath::new("talk");
    let text = format!("unix:{}", path.0.display());
    assert_eq!(Address::from(text.clone()), path.0.clone().into());
    assert_eq!(Address::from(path.0.clone()).to_string(), text);
    assert_talks(text, |_| ()).await;
    assert!(!path.0.exists(), "the file goes with its listener");
}

#[cfg(unix)]
#[tokio::test]
async fn a_unix_socket_that_nobody_listens_on_any_more_is_bound_anew() {
    let path = TempPath::new("left");
    drop(std::os::unix::net::UnixListener::bind(&path.0).unwrap());
    assert!(path.0.exists());
    let listen = net::listen(path.0.clone()).bind().await.unwrap();
    let error = net::listen(path.0.clone()).bind().await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
    assert!(listen.local_addr().is_err());
    drop(listen);
    assert!(!path.0.exists());
}
