//! One side of a network test, as a process of its own: so that its memory can be measured, and so
//! that it can be killed.
//!
//! Every role prints `listening on ADDRESS` once it can be connected to, ends when its standard input
//! does, and prints `peak_kib N` last.

use std::error::Error;
use std::io::{self, Read};
use std::thread;

use bytes::Bytes;
use dfir_runtime::net::{self, Bind, Frames, Lines, MemberId};
use dfir_runtime::{ShutdownHandle, dfir_syntax};
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
        ["echo"] => echo().await?,
        ["echo-lines"] => echo_lines().await?,
        ["ask", address, count, len] => ask(address, count.parse()?, len.parse()?).await?,
        ["offer", address, count, len] => offer(address, count.parse()?, len.parse()?).await?,
        ["member", other, own] => member(other, own).await?,
        ["crowd", address, count] => crowd(address, count.parse()?).await?,
        _ => {
            let text = "usage: peer echo | echo-lines | ask ADDRESS COUNT LEN | offer ADDRESS COUNT LEN | \
                        member OTHER OWN | crowd ADDRESS COUNT";
            return Err(text.into());
        }
    }
    println!("peak_kib {}", peak_kib()?);
    Ok(())
}

/// Sends everything back to whom it came from.
async fn echo() -> Result<(), Failure> {
    let (replies, requests) = net::serve("127.0.0.1:0", Frames).bind().await?;
    println!("listening on {}", requests.local_addr()?);
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

/// Sends `count` messages at once and counts what comes back, in order.
async fn ask(address: &str, count: u64, len: usize) -> Result<(), Failure> {
    let (requests, replies) = net::dial(address, Frames);
    let messages = (0..count).map(move |number| message(number, len));
    let mut expected = 0;
    let mut flow = dfir_syntax! {
        source_stream(stream::iter(messages)) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(|reply| {
            assert_eq!(reply, message(expected, len), "echo {expected}");
            expected += 1;
            if expected == count {
                context.fail(dfir_runtime::RunError::new("ask", "done"));
            }
        });
    };
    // The replies of a server never end by themselves: the last one ends the graph.
    let error = flow.run().await.err().ok_or("the replies ended early")?;
    match error.operator() {
        "ask" => println!("echoed {count}"),
        _ => return Err(error.into()),
    }
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
