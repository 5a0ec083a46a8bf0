//! What ends a graph with an error, and what does not.

mod bytes;
mod processes;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Configure, Frames, Lines, Reconnect};
use tokio::io::AsyncWriteExt;

use super::running::{connection, failure, free_address, listener, run};

/// Where `operator` stands in a line of this file, as the errors write it.
fn place(operator: &str, line: u32) -> String {
    let source = include_str!("failures.rs");
    let text = source.lines().nth(line as usize - 1).unwrap();
    let column = text.find(operator).unwrap() + 1;
    format!("`{operator} at {}:{line}:{column}`", file!())
}

#[tokio::test]
async fn an_address_in_use_is_an_error_with_its_place_in_the_source() {
    let (_listener, address) = listener().await;
    let line = line!() + 2;
    let flow = dfir_syntax! {
        source_iter(["a"]) -> for_each(drop); source_tcp(address, Lines::new()) -> for_each(drop);
    };
    let text = failure(flow).await;
    assert!(text.starts_with(&place("source_tcp", line)), "{text}");
    assert!(
        text.contains(&format!("cannot listen on {address}")),
        "{text}"
    );
    assert!(text.contains("in use"), "{text}");
}

#[tokio::test]
async fn an_address_of_another_host_is_an_error() {
    // Reserved for documents.
    let flow = dfir_syntax! { source_tcp("192.0.2.1:0", Lines::new()) -> for_each(drop); };
    let text = failure(flow).await;
    assert!(text.contains("cannot listen on 192.0.2.1:0"), "{text}");
}

#[tokio::test]
async fn a_server_that_cannot_be_bound_is_an_error_of_its_source() {
    let (_listener, address) = listener().await;
    let (replies, requests) = net::serve(address, Frames);
    let line = line!() + 2;
    let flow = dfir_syntax! {
        source_tcp(requests) -> dest_tcp(replies);
    };
    let text = failure(flow).await;
    assert!(text.starts_with(&place("source_tcp", line)), "{text}");
}

#[tokio::test]
async fn a_name_that_is_not_found_is_an_error() {
    // No name at all, so that nobody is asked for it.
    const NAME: &str = "no..name:7000";
    let flow = dfir_syntax! { source_tcp(NAME, Lines::new()) -> for_each(drop); };
    let text = failure(flow).await;
    assert!(text.contains("cannot listen on no..name:7000: "), "{text}");
    let line = line!() + 2;
    let flow = dfir_syntax! {
        source_iter(["a"]) -> dest_tcp(NAME, Lines::new());
    };
    let text = failure(flow).await;
    assert!(text.starts_with(&place("dest_tcp", line)), "{text}");
    assert!(text.contains("cannot connect to no..name:7000: "), "{text}");
}

#[tokio::test]
async fn an_address_without_a_port_is_an_error() {
    let flow = dfir_syntax! { source_tcp("127.0.0.1", Lines::new()) -> for_each(drop); };
    let text = failure(flow).await;
    assert!(text.contains("cannot listen on 127.0.0.1: "), "{text}");
}

#[tokio::test]
async fn a_refused_connection_is_an_error_where_no_other_try_is_allowed() {
    let address = free_address();
    let endpoint = net::connect(address).reconnect(Reconnect::Never);
    let line = line!() + 2;
    let flow = dfir_syntax! {
        source_iter(["a"]) -> dest_tcp(endpoint, Lines::new());
    };
    let text = failure(flow).await;
    assert!(text.starts_with(&place("dest_tcp", line)), "{text}");
    assert!(
        text.contains(&format!("cannot connect to {address}")),
        "{text}"
    );
    assert!(text.contains("refused"), "{text}");
}

#[test]
fn without_a_tokio_runtime_there_is_an_error_that_says_so() {
    let address = free_address();
    let mut source = dfir_syntax! { source_tcp(address, Lines::new()) -> for_each(drop); };
    let mut dest = dfir_syntax! { source_iter(["a"]) -> dest_tcp(address, Lines::new()); };
    let (replies, requests) = net::serve(address, Lines::new());
    let mut server = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
    let (requests, replies) = net::dial(address, Lines::new());
    let mut client = dfir_syntax! {
        source_tcp(replies) -> for_each(drop);
        source_iter(["a"]) -> dest_tcp(requests);
    };
    for flow in [&mut source, &mut dest, &mut server, &mut client] {
        let text = flow.run_sync().unwrap_err().to_string();
        assert!(text.contains("there is no Tokio runtime here"), "{text}");
        assert!(text.contains("_tcp at "), "{text}");
    }
}

#[tokio::test]
async fn a_server_whose_requests_are_not_read_is_an_error() {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new());
    drop(requests);
    let flow = dfir_syntax! {
        source_stream(futures::stream::pending::<(net::PeerId, String)>()) -> dest_tcp(replies);
    };
    let text = failure(flow).await;
    assert!(
        text.contains("the requests of this server are not read"),
        "{text}"
    );
}

#[tokio::test]
async fn a_graph_ends_with_its_connections_however_they_end() {
    let (here, there) = connection().await;
    drop(there);
    run(dfir_syntax! { source_tcp(here, Lines::new()) -> for_each(drop); }).await;

    let (mut here, there) = connection().await;
    // What is unread when it is dropped breaks the connection off.
    here.write_all(b"unread").await.unwrap();
    there.readable().await.unwrap();
    drop(there);
    run(dfir_syntax! { source_tcp(here, Lines::new()) -> for_each(drop); }).await;

    let (here, there) = connection().await;
    let (read, write) = here.into_split();
    drop(there);
    run(dfir_syntax! { source_tcp(read, Lines::new()) -> dest_tcp(write, Lines::new()); }).await;
}
