//! A side that has gone for good: who has nothing in doubt begins another session, who has is told so.

use std::future::poll_fn;
use std::sync::Arc;

use dfir_runtime::net::{self, Configure, Lines, MemberId, Memory, Transport, Wire};
use dfir_runtime::{Dfir, dfir_syntax};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::sleep;
use tokio_stream::wrappers::UnboundedReceiverStream;

use super::cutting::Cutting;
use super::{QUICK, WINDOW, answer, line, shouting};
use crate::net::running::{Seen, beside, failure, run, seen};

/// A client of the shouter that asks what it is given, and its answers.
fn asking(cutting: &Arc<Cutting>) -> (Dfir<'static>, UnboundedSender<usize>, Seen<String>) {
    let (ask, questions) = unbounded_channel();
    let client = net::dial("shouter", Lines::new()).transport(cutting.clone());
    let (requests, replies) = client.reliable(WINDOW).back_off(QUICK, QUICK);
    let (put_answer, answers) = seen();
    let client = dfir_syntax! {
        source_stream(UnboundedReceiverStream::new(questions)) -> map(line) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(move |line| put_answer.put(line));
    };
    (client, ask, answers)
}

/// As long as it takes that everything is heard and acknowledged.
async fn settled(flow: &mut Dfir<'_>) {
    beside(flow, sleep(QUICK)).await;
}

/// A client has an answer, may ask once more of a server that does not hear it, and then asks another server, which does
/// not know it.
async fn asks_another(more: Option<usize>) -> (Dfir<'static>, Dfir<'static>, Seen<String>) {
    let network = Arc::new(Memory::new());
    let cutting = Arc::new(Cutting::never(network.clone()));
    let (mut server, _) = shouting(network.clone()).await;
    let (mut client, ask, mut answers) = asking(&cutting);
    ask.send(7).unwrap();
    let first = async {
        let first = beside(&mut client, answers.next()).await;
        settled(&mut client).await;
        first
    };
    assert_eq!(
        beside(&mut server, first).await,
        answer(7).replacen('7', "0", 1)
    );
    if let Some(number) = more {
        ask.send(number).unwrap();
        settled(&mut client).await;
    }
    cutting.cut_all();
    settled(&mut client).await;
    drop(server);
    cutting.mend();
    let (server, _) = shouting(network).await;
    ask.send(9).unwrap();
    // The questions do not end.
    std::mem::forget(ask);
    (server, client, answers)
}

#[tokio::test(start_paused = true)]
async fn a_client_goes_on_with_another_server_if_nothing_is_in_doubt() {
    let (mut server, mut client, mut answers) = asks_another(None).await;
    let another = beside(&mut server, beside(&mut client, answers.next())).await;
    assert_eq!(another, answer(9).replacen('9', "0", 1));
}

#[tokio::test(start_paused = true)]
async fn a_client_whose_question_is_in_doubt_fails() {
    let (mut server, client, _) = asks_another(Some(8)).await;
    let failed = beside(&mut server, failure(client)).await;
    let text = "the server does not know the session any more; \
                what it has not acknowledged may or may not have been worked on";
    assert!(failed.contains(text), "{failed}");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_leaves_tells_its_clients() {
    let network = Arc::new(Memory::new());
    let cutting = Arc::new(Cutting::never(network.clone()));
    let (mut server, _) = shouting(network.clone()).await;
    let (mut client, ask, mut answers) = asking(&cutting);
    ask.send(1).unwrap();
    beside(&mut server, beside(&mut client, answers.next())).await;
    settled(&mut server).await;
    drop(server);
    // It is told, and waits for the next one.
    settled(&mut client).await;
    let (mut server, mut events) = shouting(network).await;
    ask.send(2).unwrap();
    let another = beside(&mut server, beside(&mut client, answers.next())).await;
    assert_eq!(another, answer(2).replacen('2', "0", 1));
    assert!(events.next().await.to_string().contains("connected"));
    assert_eq!(cutting.cut_count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_member_may_leave_a_mesh_and_another_take_its_place() {
    let network = Arc::new(Memory::new());
    let member = |me: u32| {
        let mesh = net::mesh(["zero", "one"], MemberId(me), Lines::new());
        let (dest, source) = mesh.transport(network.clone()).reliable(WINDOW);
        (dest.back_off(QUICK, QUICK), source)
    };
    let (say, said) = unbounded_channel();
    let (dest, source) = member(0);
    let said = UnboundedReceiverStream::new(said);
    let mut zero = dfir_syntax! {
        source_stream(said) -> map(|number| (MemberId(1), line(number))) -> dest_tcp(dest);
        source_tcp(source) -> null();
    };
    for number in 0..5 {
        let (put, mut heard) = seen();
        let (_unused, source) = member(1);
        let mut one = dfir_syntax! { source_tcp(source) -> for_each(|(_, line)| put.put(line)); };
        say.send(number).unwrap();
        let story = async {
            let heard = beside(&mut one, heard.next()).await;
            settled(&mut one).await;
            one.shutdown_handle().shutdown();
            run(one).await;
            heard
        };
        assert_eq!(beside(&mut zero, story).await, line(number));
        settled(&mut zero).await;
    }
}

/// A listener to which every session is new takes a client in.
async fn accept_as_new(network: &Memory, listener_id: u8) -> Box<dyn Wire> {
    let mut listener = network.bind(&"shouter".into()).await.unwrap();
    let accepted = poll_fn(|cx| listener.poll_accept(cx)).await;
    let (mut wire, _) = accepted.unwrap();
    let answer = [&b"DFIR\x01\0"[..], &[listener_id; 8], &[0; 8], &[1; 8]].concat();
    wire.write_all(&answer).await.unwrap();
    wire
}

#[tokio::test(start_paused = true)]
async fn a_question_that_another_server_may_have_heard_is_in_doubt() {
    let network = Arc::new(Memory::new());
    let (mut client, ask, _) = asking(&Arc::new(Cutting::never(network.clone())));
    ask.send(1).unwrap();
    let hello_and_question = 38 + 5 + line(1).len() + 1;
    let story = async {
        // The same one may forget a session of which it has heard nothing, and is told all of it again.
        for _ in 0..2 {
            let mut wire = accept_as_new(&network, 1).await;
            let mut heard = vec![0; hello_and_question];
            wire.read_exact(&mut heard).await.unwrap();
            assert!(heard.ends_with(format!("{}\n", line(1)).as_bytes()));
        }
    };
    beside(&mut client, story).await;
    let (failed, _) = tokio::join!(failure(client), accept_as_new(&network, 2));
    assert!(
        failed.contains("may or may not have been worked on"),
        "{failed}"
    );
}
