//! Graphs that talk to several others: who is heard, who is answered, and what is told of it.

pub(super) mod events;
mod limits;
pub(super) mod peers;
mod reconnecting;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Bind, Configure, Frames, Postcard};

use super::running::{listener, run, seen};

#[tokio::test]
async fn three_graphs_joined_by_tcp_come_to_their_ends_together() {
    let for_doubling = net::listen("127.0.0.1:0")
        .connections(1)
        .bind()
        .await
        .unwrap();
    let for_adding = net::listen("127.0.0.1:0")
        .connections(1)
        .bind()
        .await
        .unwrap();
    let doubling_at = for_doubling.local_addr().unwrap();
    let adding_at = for_adding.local_addr().unwrap();
    let first = dfir_syntax! {
        source_iter(0..10_000_u64) -> dest_tcp(doubling_at, Postcard::<u64>::new());
    };
    let second = dfir_syntax! {
        source_tcp(for_doubling, Postcard::<u64>::new())
            -> map(|n| (n, 2 * n))
            -> dest_tcp(adding_at, Postcard::<(), (u64, u64)>::new());
    };
    let mut sum = (0, 0);
    let third = dfir_syntax! {
        source_tcp(for_adding, Postcard::<(u64, u64), ()>::new())
            -> for_each(|(n, twice)| { sum.0 += n; sum.1 += twice });
    };
    tokio::join!(run(first), run(second), run(third));
    assert_eq!(sum, (49_995_000, 99_990_000));
}

#[tokio::test]
async fn items_on_one_connection_stay_in_order() {
    const COUNT: u32 = 100_000;
    let (listener, address) = listener().await;
    let sender = dfir_syntax! {
        source_iter(0..COUNT) -> map(u32::to_be_bytes) -> dest_tcp(address, Frames);
    };
    let mut expected = 0;
    let receiving = async {
        let stream = listener.accept().await.unwrap().0;
        let receiver = dfir_syntax! {
            source_tcp(stream, Frames) -> for_each(|frame| {
                assert_eq!(frame[..], u32::to_be_bytes(expected));
                expected += 1;
            });
        };
        run(receiver).await;
    };
    tokio::join!(run(sender), receiving);
    assert_eq!(expected, COUNT);
}

#[tokio::test]
async fn items_come_back_in_order() {
    const COUNT: u32 = 100_000;
    let (replies, requests) = net::serve("127.0.0.1:0", Postcard::<u32>::new())
        .connections(1)
        .bind()
        .await
        .unwrap();
    let address = requests.local_addr().unwrap();
    let server = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
    let (questions, answers) = net::dial(address, Postcard::<u32>::new());
    let (put, mut answered) = seen();
    let client = dfir_syntax! {
        source_iter(0..COUNT) -> dest_tcp(questions);
        source_tcp(answers) -> for_each(|n| put.put(n));
    };
    let done = client.shutdown_handle();
    let counting = async {
        assert!(answered.take(COUNT as usize).await == Vec::from_iter(0..COUNT));
        done.shutdown();
    };
    tokio::join!(run(server), run(client), counting);
}
