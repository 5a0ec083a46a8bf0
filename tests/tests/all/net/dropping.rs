//! A graph that is dropped in the middle of its work takes everything with it.

use std::fs;
use std::process::Command;
use std::rc::Rc;
use std::time::Duration;

use dfir_runtime::net::{self, Bind, Configure, Lines, Reconnect};
use dfir_runtime::{Dfir, dfir_syntax};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;

use crate::net::running::{beside, guarded, seen};

/// How many descriptors the process holds.
fn descriptor_count() -> usize {
    fs::read_dir("/proc/self/fd").unwrap().count()
}

/// A graph with one of everything, whose state, closures and items all hold `token`.
async fn one_of_everything(
    token: &Rc<()>,
    dialled: std::net::SocketAddr,
) -> (Dfir<'static>, TcpStream) {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
        .bind()
        .await
        .unwrap();
    let client = TcpStream::connect(requests.local_addr().unwrap())
        .await
        .unwrap();
    let (questions, answers) = net::dial(dialled, Lines::new()).reconnect(Reconnect::Never);
    let (held, in_state, in_source) = (token.clone(), token.clone(), token.clone());
    let (here, there) = duplex(16);
    let flow = dfir_syntax! {
        asked = source_tcp(requests) -> tee();
        asked -> map(move |(peer, line)| { let _held = &held; (peer, line) }) -> dest_tcp(replies);
        asked -> map(|(_, line)| line) -> dest_tcp(questions);
        source_tcp(answers) -> known;
        source_tcp("127.0.0.1:0", Lines::new()) -> known;
        known = union()
            -> fold::<'static>(move || vec![in_state.clone()], |kept, _: String| kept.truncate(1))
            -> null();
        source_interval(Duration::from_secs(3600)) -> null();
        // More than the pipe holds, so that it is never done.
        source_iter([in_source]) -> map(|_| "x".repeat(1000)) -> dest_tcp(net::stream(here), Lines::new());
        source_tcp(net::stream(there), Lines::new()) -> defer_tick_lazy() -> null();
    };
    (flow, client)
}

/// In a process of its own, where no other test opens and closes anything.
#[tokio::test]
#[ignore = "the test below runs it"]
async fn drops_everything() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let tasks = Handle::current().metrics();
    let (descriptors_before, tasks_before) = (descriptor_count(), tasks.num_alive_tasks());
    let token = Rc::new(());
    let (mut flow, mut client) = one_of_everything(&token, address).await;
    let (put, mut seen_accepted) = seen();
    let story = async {
        put.put(listener.accept().await.unwrap().0);
        client.write_all(b"hello\n").await.unwrap();
        let mut answer = [0; 6];
        client.read_exact(&mut answer).await.unwrap();
    };
    beside(&mut flow, story).await;
    let mut dialled = seen_accepted.next().await;
    assert!(Rc::strong_count(&token) > 1);
    drop(flow);
    assert_eq!(Rc::strong_count(&token), 1, "state and closures are gone");
    assert_eq!(tasks.num_alive_tasks(), tasks_before, "tasks are gone");
    let mut rest = Vec::new();
    guarded(dialled.read_to_end(&mut rest)).await.unwrap();
    assert_eq!(rest, b"hello\n", "the dialled connection is closed");
    assert_eq!(guarded(client.read(&mut [0])).await.unwrap(), 0);
    drop((client, dialled));
    assert_eq!(descriptor_count(), descriptors_before, "sockets are gone");
}

#[cfg(target_os = "linux")]
#[test]
fn a_graph_that_is_dropped_half_way_takes_everything_with_it() {
    let child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "net::dropping::drops_everything",
            "--ignored",
            "--nocapture",
        ])
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&child.stdout) + String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success(), "{printed}");
    assert!(printed.contains("1 passed"), "{printed}");
}
