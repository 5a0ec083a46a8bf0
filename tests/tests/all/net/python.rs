//! A client that is written in another language, from the description of the frames alone.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::process::{Command, Stdio};

use dfir_runtime::Dfir;
use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Json, Message, Messages};
use tokio::task::spawn_blocking;

use crate::net::running::beside;

const CLIENT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/all/net/python/client.py"
);

const COUNT: &str = "300";

/// Runs the client beside a graph that answers it, if there is a Python here.
async fn assert_talks(mut flow: Dfir<'_>, how: &'static str, at: SocketAddr) {
    let (host, port) = (at.ip().to_string(), at.port().to_string());
    let mut command = Command::new("python3");
    let command = command.args([CLIENT, how, &host, &port, COUNT]);
    let started = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let client = match started {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            println!("left out: there is no python3 here");
            return;
        }
        client => client.unwrap(),
    };
    let ending = spawn_blocking(|| client.wait_with_output());
    let output = beside(&mut flow, ending).await.unwrap().unwrap();
    let (said, complained) = (output.stdout, String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{complained}");
    assert_eq!(
        String::from_utf8_lossy(&said).trim(),
        format!("exchanged {COUNT}")
    );
}

#[tokio::test]
async fn messages() {
    let server = net::serve("127.0.0.1:0", Messages).bind().await;
    let (replies, requests) = server.unwrap();
    let at = requests.local_addr().unwrap();
    let flow = dfir_syntax! {
        source_tcp(requests)
            -> map(|(peer, Message { address, batch })| (peer, Message { address: address + 1, batch }))
            -> dest_tcp(replies);
    };
    assert_talks(flow, "messages", at).await;
}

/// A number, a text and a list of one of each.
type Item = (u32, String, (Option<u8>, bool, f64));

#[tokio::test]
async fn lines_of_json() {
    let codec = Json::<HashMap<String, Item>, HashMap<&str, Item>>::new();
    let server = net::serve("127.0.0.1:0", codec).bind().await;
    let (replies, requests) = server.unwrap();
    let at = requests.local_addr().unwrap();
    let heard = |item| HashMap::from([("heard", item)]);
    let flow = dfir_syntax! {
        source_tcp(requests)
            -> flat_map(|(peer, said)| said.into_values().map(move |item| (peer, heard(item))))
            -> dest_tcp(replies);
    };
    assert_talks(flow, "json", at).await;
}
