//! Any bytes, on connections to graphs.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::net::{
    self, Accept, Address, Bind, Configure, Frames, MemberId, Memory, TcpOptions, Transport, Wire,
};
use dfir_runtime::{Dfir, RunError, dfir_syntax};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;

/// Who hears the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// One who listens to frames.
    Listener,
    /// One who listens in the reliable mode.
    ReliableListener,
    /// A member of a mesh.
    Member,
    /// A member of a mesh in the reliable mode.
    ReliableMember,
    /// One who dials somebody in the reliable mode.
    ReliableClient,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Listener,
        Self::ReliableListener,
        Self::Member,
        Self::ReliableMember,
        Self::ReliableClient,
    ];

    fn is_reliable(self) -> bool {
        !matches!(self, Self::Listener | Self::Member)
    }

    /// What the others say to it in order; the number makes it something else each time.
    pub fn greeting(self, number: u8) -> Vec<u8> {
        let introduction: &[u8] = b"DFIM\x01\0\0\0\x01\0\0\0\0";
        let hello = [b"DFIR\x01\0".as_slice(), &[number; 16], &[0; 16]].concat();
        match self {
            Self::Listener => Vec::new(),
            Self::ReliableListener => hello,
            Self::Member => introduction.to_vec(),
            Self::ReliableMember => [introduction, &hello].concat(),
            Self::ReliableClient => [b"DFIR\x01\0".as_slice(), &[0; 24]].concat(),
        }
    }

    /// One frame as it would come after the greeting.
    pub fn frame(self, payload: &[u8]) -> Vec<u8> {
        let frame = [&(payload.len() as u32).to_be_bytes(), payload].concat();
        match self.is_reliable() {
            true => [b"\0", &(frame.len() as u32).to_be_bytes()[..], &frame].concat(),
            false => frame,
        }
    }
}

const NAME: &str = "graph";
const MAX: usize = 64;
const QUICK: Duration = Duration::from_millis(1);

/// What is said after the bytes.
const GOOD: &[u8] = b"a frame that is good";

/// Hours, in the time of a test.
const GUARD: Duration = Duration::from_secs(10_000);

/// Lets a graph hear the bytes on a connection, and something good on another one.
///
/// Nothing panics and the good frame is heard, within the time that its limits allow. No frame is longer than the limit. For a
/// runtime whose time is paused.
pub async fn check_connection(role: Role, bytes: &[u8]) {
    let network = Arc::new(Memory::new());
    let (put, heard) = unbounded_channel();
    let talking = async {
        match role {
            Role::ReliableClient => {
                let listener = network.bind(&NAME.into()).await.unwrap();
                let client = client(network.clone(), put);
                be_dialled(client, listener, bytes, heard).await;
            }
            _ => {
                let graph = listener(role, network.clone(), put).await;
                dial(role, graph, &network, bytes, heard).await;
            }
        }
    };
    timeout(GUARD, talking)
        .await
        .expect("the good frame is heard");
}

fn limits(role: Role, network: Arc<Memory>) -> impl FnOnce(&mut TcpOptions) {
    move |options| {
        options.transport = Some(network);
        options.max_read_frame_len = MAX;
        options.reliable = role.is_reliable().then_some(256);
        options.first_back_off = QUICK;
        options.longest_back_off = QUICK;
    }
}

async fn listener(role: Role, network: Arc<Memory>, put: UnboundedSender<Bytes>) -> Dfir<'static> {
    // Nobody waits for more of what nobody listens to any more.
    let hear = move |frame| drop(put.send(frame));
    match role {
        Role::Listener | Role::ReliableListener => {
            let listen = net::listen(NAME)
                .configure(limits(role, network))
                .bind()
                .await
                .unwrap();
            dfir_syntax! { source_tcp(listen, Frames) -> for_each(hear); }
        }
        _ => {
            let (_, source) = net::mesh([NAME, "other"], MemberId(0), Frames);
            let source = source
                .configure(limits(role, network))
                .bind()
                .await
                .unwrap();
            dfir_syntax! { source_tcp(source) -> map(|(_, frame)| frame) -> for_each(hear); }
        }
    }
}

async fn hear_good(heard: &mut UnboundedReceiver<Bytes>) {
    loop {
        let frame = heard.recv().await.expect("the graph lives");
        assert!(frame.len() <= MAX);
        if frame == GOOD {
            return;
        }
    }
}

async fn dial(
    role: Role,
    mut graph: Dfir<'_>,
    network: &Memory,
    bytes: &[u8],
    mut heard: UnboundedReceiver<Bytes>,
) {
    let talking = async {
        let mut bad = connect(network).await;
        for piece in bytes.chunks(1 + bytes.len() / 3) {
            // It may have been closed before it has said everything.
            if bad.write_all(piece).await.is_err() {
                break;
            }
            tokio::task::yield_now().await;
        }
        let mut good = connect(network).await;
        good.write_all(&role.greeting(0xaa)).await.unwrap();
        good.write_all(&role.frame(GOOD)).await.unwrap();
        hear_good(&mut heard).await;
        drop(bad);
    };
    tokio::select! {
        ran = graph.run() => panic!("the graph has ended: {ran:?}"),
        () = talking => {}
    }
}

async fn connect(network: &Memory) -> Box<dyn Wire> {
    network.connect(&Address::from(NAME)).await.unwrap().0
}

fn client(network: Arc<Memory>, put: UnboundedSender<Bytes>) -> Dfir<'static> {
    let limits = limits(Role::ReliableClient, network);
    let (requests, replies) = net::dial(NAME, Frames).configure(limits);
    dfir_syntax! {
        source_iter(["question"]) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(move |frame| drop(put.send(frame)));
    }
}

async fn be_dialled(
    mut graph: Dfir<'_>,
    mut listener: Box<dyn Accept>,
    bytes: &[u8],
    mut heard: UnboundedReceiver<Bytes>,
) {
    let mut accept = async || {
        std::future::poll_fn(|cx| listener.poll_accept(cx))
            .await
            .unwrap()
            .0
    };
    let talking = async {
        let mut bad = accept().await;
        let _ = bad.write_all(bytes).await;
        let _ = bad.read(&mut [0; 100]).await;
        drop(bad);
        // The bytes may have been an answer; then the good one is that of a server which has forgotten, and the next one that
        // of another session.
        let good = async {
            let mut said = Vec::new();
            loop {
                let mut good = accept().await;
                let role = Role::ReliableClient;
                good.write_all(&role.greeting(0)).await.unwrap();
                good.write_all(&role.frame(GOOD)).await.unwrap();
                said.push(good);
            }
        };
        tokio::select! {
            () = hear_good(&mut heard) => {}
            () = good => {}
        }
    };
    tokio::select! {
        // What was asked before may be in doubt.
        ran = graph.run() => { let _: RunError = ran.unwrap_err(); }
        () = talking => {}
    }
}
