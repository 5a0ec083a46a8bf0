//! Servers of many connections: Tokio with a length-delimited codec, a task for each connection.

use std::cell::Cell;
use std::rc::Rc;

use futures_util::{SinkExt, StreamExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tokio::sync::Notify;
use tokio::task::{LocalSet, spawn_local};
use tokio_util::codec::{Framed, FramedRead, LengthDelimitedCodec};
use workloads::Workload;
use workloads::connections::{self, Listening, Stop};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("conn_echo_1", || connections::echo(1, echo)),
    ("conn_echo_100", || connections::echo(100, echo)),
    ("conn_echo_1000", || connections::echo(1000, echo)),
    ("conn_send_1", || connections::one_way(1, count)),
    ("conn_send_100", || connections::one_way(100, count)),
    ("conn_send_1000", || connections::one_way(1000, count)),
    ("conn_idle_1000", || connections::idle(echo)),
];

/// Gives each connection to a task, until `end` is there.
fn serve<T, S: Future<Output = ()> + 'static>(
    listening: Listening,
    end: impl Future<Output = T>,
    connection: impl Fn(TcpStream) -> S + 'static,
) -> T {
    let runtime = Builder::new_current_thread().enable_io().build();
    LocalSet::new().block_on(&runtime.expect("there is a poller"), async {
        let listener = TcpListener::bind("127.0.0.1:0").await;
        let listener = listener.expect("loopback has a port");
        let _ = listening.send(listener.local_addr().expect("it is bound"));
        spawn_local(async move {
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).expect("it is connected");
                spawn_local(connection(stream));
            }
        });
        end.await
    })
}

fn echo(listening: Listening, stop: Stop) {
    let _ = serve(listening, stop, |stream| async {
        let mut messages = Framed::new(stream, LengthDelimitedCodec::new());
        while let Some(Ok(message)) = messages.next().await {
            if messages.send(message.freeze()).await.is_err() {
                break;
            }
        }
    });
}

fn count(listening: Listening, total: u64) -> u64 {
    let (bytes, all) = (Rc::new(Cell::new(0)), Rc::new(Notify::new()));
    let (counted, is_all) = (Rc::clone(&bytes), Rc::clone(&all));
    serve(
        listening,
        async move { is_all.notified().await },
        move |stream| {
            let (bytes, all) = (Rc::clone(&bytes), Rc::clone(&all));
            async move {
                let mut messages = FramedRead::new(stream, LengthDelimitedCodec::new());
                while let Some(Ok(message)) = messages.next().await {
                    bytes.set(bytes.get() + message.len() as u64);
                    if bytes.get() == total {
                        all.notify_one();
                    }
                }
            }
        },
    );
    counted.get()
}
