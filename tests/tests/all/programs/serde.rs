//! source_stream_serde, dest_sink_serde.

use bytes::{Bytes, BytesMut};
use dfir_runtime::net::{PayloadError, PostcardError};
use dfir_runtime::{dfir_syntax, util};
use futures::channel::mpsc::unbounded;
use futures::stream;

use crate::driving::Out;

#[test]
fn what_is_sent_is_read_again_with_its_address() {
    let (send, receive) = unbounded::<(Bytes, u8)>();
    let values = [
        (("a".to_owned(), vec![1, 2]), 7),
        ((String::new(), vec![]), 8),
    ];
    dfir_syntax! { source_iter(values.clone()) -> dest_sink_serde(send); }
        .run_sync()
        .unwrap();
    let received = futures::executor::block_on_stream(receive).map(Ok::<_, std::io::Error>);
    let out = Out::new();
    dfir_syntax! {
        source_stream_serde(stream::iter(received)) -> map(Result::unwrap) -> for_each(|item| out.push(item));
    }
    .run_sync()
    .unwrap();
    assert_eq!(out.take(), values);
}

#[test]
fn what_is_no_value_is_an_item_as_is_what_the_stream_reports() {
    let items = [
        Ok((BytesMut::from(&b"\x01"[..]), 'a')),
        Err("broken"),
        Ok((BytesMut::from(&b""[..]), 'b')),
        Ok((BytesMut::from(&b"\x02\x03"[..]), 'c')),
        Ok((BytesMut::from(&b"\x04"[..]), 'd')),
    ];
    let out = Out::new();
    dfir_syntax! {
        source_stream_serde::<u32>(stream::iter(items)) -> for_each(|item| out.push(item));
    }
    .run_sync()
    .unwrap();
    let [one, broken, empty, long, four] = &out.take()[..] else {
        panic!("there are five")
    };
    assert_eq!((one, four), (&Ok((1, 'a')), &Ok((4, 'd'))));
    assert_eq!(broken, &Err(PayloadError::Stream("broken")));
    assert!(matches!(
        empty,
        Err(PayloadError::Payload(PostcardError::Value(_)))
    ));
    let left_over = PostcardError::LeftOver { len: 1 };
    assert_eq!(long, &Err(PayloadError::Payload(left_over)));
}

/// A value that no format takes.
struct Refuses;

impl serde::Serialize for Refuses {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("it refuses"))
    }
}

#[test]
fn a_value_that_cannot_be_serialized_ends_the_run() {
    let (send, _receive) = unbounded::<(Bytes, ())>();
    let mut flow = dfir_syntax! { source_iter([(Refuses, ())]) -> dest_sink_serde(send); };
    let error = flow.run_sync().unwrap_err();
    assert!(
        error.operator().starts_with("dest_sink_serde at "),
        "{error}"
    );
    assert!(error.operator().contains("serde.rs:"), "{error}");
}

#[test]
fn a_sink_that_fails_ends_the_run() {
    let (send, receive) = unbounded::<(Bytes, u8)>();
    drop(receive);
    let mut flow = dfir_syntax! { source_iter([("a", 1)]) -> dest_sink_serde(send); };
    let error = flow.run_sync().unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("send failed because receiver is gone"),
        "{error}"
    );
}

#[dfir_runtime::test]
async fn values_go_over_tcp_and_back() {
    let (replies, requests, address) = util::bind_tcp_bytes("127.0.0.1:0").await.unwrap();
    let (ask, answers) = util::connect_tcp_bytes();
    let (send, mut sums) = tokio::sync::mpsc::unbounded_channel();
    let mut server = dfir_syntax! {
        source_stream_serde::<Vec<u64>>(requests)
            -> filter_map(Result::ok)
            -> map(|(numbers, client)| (numbers.into_iter().sum::<u64>(), client))
            -> dest_sink_serde(replies);
    };
    let mut client = dfir_syntax! {
        source_iter([vec![1_u64, 2], vec![3, 4, 5]]) -> map(|numbers| (numbers, address)) -> dest_sink_serde(ask);
        source_stream_serde::<u64>(answers)
            -> filter_map(Result::ok)
            -> for_each(|(sum, _)| send.send(sum).unwrap());
    };
    let received = async { [sums.recv().await, sums.recv().await] };
    tokio::select! {
        _ = server.run() => unreachable!("it listens"),
        _ = client.run() => unreachable!("it is connected"),
        sums = received => assert_eq!(sums, [Some(3), Some(12)]),
    }
}
