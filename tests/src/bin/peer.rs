//! One side of a network test, as a process of its own: so that its memory can be measured, and so
//! that it can be killed.
//!
//! Every role prints `listening on ADDRESS` once it can be connected to, ends when its standard input
//! does, and prints `peak_kib N` last.

use std::error::Error;
use std::io::{self, Read};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use dfir_runtime::net::{self, Bind, Configure, Frames, Lines, MemberId};
use dfir_runtime::{Context, Dfir, RunError, ShutdownHandle, dfir_syntax};
use futures::stream;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

type Failure = Box<dyn Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    // As far as it can be raised. Whoever needs more finds out.
    let _ = rlimit::increase_nofile_limit(u64::MAX);
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        ["echo"] => echo("127.0.0.1:0", PLAIN).await?,
        ["echo", address] => echo(address, PLAIN).await?,
        ["echo", address, "reliable"] => echo(address, RELIABLE).await?,
        ["echo-lines"] => echo_lines().await?,
        ["ask", address, count, len] => ask(address, count.parse()?, len.parse()?, PLAIN).await?,
        ["ask", address, count, len, "reliable"] => {
            ask(address, count.parse()?, len.parse()?, RELIABLE).await?;
        }
        ["ask-member", own, other, count, len] => {
            ask_member([own, other], count.parse()?, len.parse()?).await?;
        }
        ["ask-relay", own, relay, count, len] => {
            ask_relay(own, relay, count.parse()?, len.parse()?).await?;
        }
        ["relay", to] => relay(to).await?,
        ["offer", address, count, len] => offer(address, count.parse()?, len.parse()?).await?,
        ["member", other, own] => member(other, own).await?,
        ["crowd", address, count] => crowd(address, count.parse()?).await?,
        _ => {
            let text = "usage: peer echo [ADDRESS [reliable]] | echo-lines | ask ADDRESS COUNT LEN [reliable] | \
                        ask-member OWN OTHER COUNT LEN | relay TO | ask-relay OWN RELAY COUNT LEN | \
                        offer ADDRESS COUNT LEN | member OTHER OWN | crowd ADDRESS COUNT";
            return Err(text.into());
        }
    }
    println!("peak_kib {}", peak_kib()?);
    Ok(())
}

/// How many bytes may be unacknowledged.
type Reliable = Option<usize>;

const PLAIN: Reliable = None;
const RELIABLE: Reliable = Some(1 << 20);

/// Sends everything back to whom it came from.
async fn echo(address: &str, reliable: Reliable) -> Result<(), Failure> {
    let server = net::serve(address, Frames)
        .configure(|options| options.reliable = reliable)
        // A client that has left, and could not say so, is not waited for any longer.
        .resume_within(Duration::from_secs(10));
    let (replies, requests) = server.bind().await?;
    match requests.local_addr() {
        Ok(address) => println!("listening on {address}"),
        // A Unix socket.
        Err(_) => println!("listening on {address}"),
    }
    let mut flow = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
    shut_down_with_stdin(flow.shutdown_handle());
    flow.run().await?;
    Ok(())
}

/// The same, line by line.
async fn echo_lines() -> Result<(), Failure> {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new()).bind().await?;
    println!("listening on {}", requests.local_addr()?);
    let mut flow = dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); };
    shut_down_with_stdin(flow.shutdown_handle());
    flow.run().await?;
    Ok(())
}

/// What is sent, and what has come back of it.
struct Question {
    count: u64,
    len: usize,
    expected: u64,
}

impl Question {
    fn new(count: u64, len: usize) -> Self {
        Self {
            count,
            len,
            expected: 0,
        }
    }

    fn messages(&self) -> impl Iterator<Item = Bytes> + use<> {
        let len = self.len;
        (0..self.count).map(move |number| message(number, len))
    }

    /// Checks the next answer. The last one ends the graph, since those of a server never end by themselves.
    fn check(&mut self, reply: &Bytes, context: &Context) {
        let expected = self.expected;
        assert_eq!(*reply, message(expected, self.len), "echo {expected}");
        self.expected += 1;
        if self.expected == self.count {
            context.fail(RunError::new("ask", "done"));
        }
    }
}

/// Runs a graph until its question is answered.
async fn answered(mut flow: Dfir<'_>, count: u64) -> Result<(), Failure> {
    let error = flow.run().await.err().ok_or("the replies ended early")?;
    match error.operator() {
        "ask" => println!("echoed {count}"),
        _ => return Err(error.into()),
    }
    Ok(())
}

/// Sends `count` messages at once and counts what comes back, in order.
async fn ask(address: &str, count: u64, len: usize, reliable: Reliable) -> Result<(), Failure> {
    let client = net::dial(address, Frames).configure(|options| options.reliable = reliable);
    let (requests, replies) = client;
    let mut question = Question::new(count, len);
    let messages = question.messages();
    let flow = dfir_syntax! {
        source_stream(stream::iter(messages)) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(|reply| question.check(&reply, &context));
    };
    answered(flow, count).await
}

/// The same as the first member of a mesh, of the second.
async fn ask_member(members: [&str; 2], count: u64, len: usize) -> Result<(), Failure> {
    let (dest, source) = net::mesh(members, MemberId(0), Frames);
    let mut question = Question::new(count, len);
    let messages = question.messages().map(|message| (MemberId(1), message));
    let flow = dfir_syntax! {
        source_stream(stream::iter(messages)) -> dest_tcp(dest);
        source_tcp(source) -> for_each(|(_, reply)| question.check(&reply, &context));
    };
    answered(flow, count).await
}

/// The same by way of a relay, which sends to this one's address.
async fn ask_relay(own: &str, relay: &str, count: u64, len: usize) -> Result<(), Failure> {
    let mut question = Question::new(count, len);
    let messages = question.messages();
    let flow = dfir_syntax! {
        source_stream(stream::iter(messages)) -> dest_tcp(relay, Frames);
        source_tcp(own, Frames) -> for_each(|reply| question.check(&reply, &context));
    };
    answered(flow, count).await
}

/// Sends everything on.
async fn relay(to: &str) -> Result<(), Failure> {
    let listen = net::listen("127.0.0.1:0").bind().await?;
    println!("listening on {}", listen.local_addr()?);
    let mut flow = dfir_syntax! { source_tcp(listen, Frames) -> dest_tcp(to, Frames); };
    shut_down_with_stdin(flow.shutdown_handle());
    flow.run().await?;
    Ok(())
}

/// Offers far more to a peer than it reads, and echoes for others in the same graph.
async fn offer(address: &str, count: u64, len: usize) -> Result<(), Failure> {
    let (replies, requests) = net::serve("127.0.0.1:0", Frames).bind().await?;
    println!("listening on {}", requests.local_addr()?);
    let messages = (0..count).map(move |number| message(number, len));
    let mut flow = dfir_syntax! {
        source_tcp(requests) -> dest_tcp(replies);
        source_stream(stream::iter(messages)) -> dest_tcp(address, Frames);
    };
    // The peer that does not read would hold up an orderly end for ever.
    tokio::select! {
        result = flow.run() => result?,
        result = tokio::task::spawn_blocking(wait_for_end_of_stdin) => result?,
    }
    Ok(())
}

/// The second member of a mesh: sends everything back to the first.
async fn member(other: &str, own: &str) -> Result<(), Failure> {
    let (dest, source) = net::mesh([other, own], MemberId(1), Frames).bind().await?;
    println!("listening on {}", source.local_addr()?);
    let mut flow = dfir_syntax! { source_tcp(source) -> dest_tcp(dest); };
    shut_down_with_stdin(flow.shutdown_handle());
    flow.run().await?;
    Ok(())
}

/// Plain clients, which all exchange a message when all are there, and are idle then.
async fn crowd(address: &str, count: u64) -> Result<(), Failure> {
    let mut clients = Vec::new();
    for _ in 0..count {
        clients.push(TcpStream::connect(address).await?);
    }
    for (client, number) in clients.iter_mut().zip(0..) {
        let frame = [&8_u32.to_be_bytes()[..], &message(number, 8)].concat();
        client.write_all(&frame).await?;
        let mut echo = [0; 12];
        client.read_exact(&mut echo).await?;
        assert_eq!(echo[..], frame, "client {number}");
    }
    println!("exchanged {count}");
    tokio::task::spawn_blocking(wait_for_end_of_stdin).await?;
    Ok(())
}

fn message(number: u64, len: usize) -> Bytes {
    let mut message = vec![number as u8; len];
    message[..8].copy_from_slice(&number.to_be_bytes());
    message.into()
}

fn wait_for_end_of_stdin() {
    // An error is an end as well.
    let _ = io::stdin().read_to_end(&mut Vec::new());
}

fn shut_down_with_stdin(handle: ShutdownHandle) {
    thread::spawn(move || {
        wait_for_end_of_stdin();
        handle.shutdown();
    });
}

/// The most memory that this process ever had resident.
fn peak_kib() -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.ok_or("no VmHWM in /proc/self/status")?.parse()?)
}
