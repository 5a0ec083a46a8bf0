//! One side of a network test, as a process of its own: so that its memory can be measured, and so
//! that it can be killed.
//!
//! Every role prints `listening on ADDRESS` once it can be connected to, ends when its standard input
//! does, and prints `peak_kib N` last.

mod answering;
mod asking;
mod manner;
mod message;
mod offering;

use std::error::Error;
use std::io::{self, Read};
use std::thread;

use dfir_runtime::ShutdownHandle;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use self::answering::{echo, echo_lines, echo_stream, member, relay};
use self::asking::{ask, ask_member, ask_relay, ask_stream};
use self::manner::Manner;
use self::message::{Amount, message};
use self::offering::offer;

type Failure = Box<dyn Error>;

const USAGE: &str = "\
usage: peer ROLE [MANNER]
  asking     ask ADDRESS COUNT LEN | ask-stream ADDRESS COUNT LEN | ask-member OWN OTHER COUNT LEN |
             ask-relay OWN RELAY COUNT LEN
  answering  echo [ADDRESS] | echo-lines | echo-stream | member OTHER OWN | relay TO
  others     offer connect|dial|mesh|stream ADDRESS COUNT LEN | crowd ADDRESS COUNT
  manner     reliable | tls ROOT CERTIFICATE KEY";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    // As far as it can be raised. Whoever needs more finds out.
    let _ = rlimit::increase_nofile_limit(u64::MAX);
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let (args, manner) = Manner::take_off(&args)?;
    match *args {
        ["echo"] => echo("127.0.0.1:0", &manner).await?,
        ["echo", address] => echo(address, &manner).await?,
        ["echo-lines"] => echo_lines().await?,
        ["echo-stream"] => echo_stream().await?,
        ["ask", address, count, len] => ask(address, Amount::parse(count, len)?, &manner).await?,
        ["ask-stream", address, count, len] => {
            ask_stream(address, Amount::parse(count, len)?).await?;
        }
        ["ask-member", own, other, count, len] => {
            ask_member([own, other], Amount::parse(count, len)?, &manner).await?;
        }
        ["ask-relay", own, relay, count, len] => {
            ask_relay(own, relay, Amount::parse(count, len)?, &manner).await?;
        }
        ["relay", to] => relay(to, &manner).await?,
        ["offer", kind, address, count, len] => {
            offer(kind, address, Amount::parse(count, len)?, &manner).await?;
        }
        ["member", other, own] => member(other, own, &manner).await?,
        ["crowd", address, count] => crowd(address, count.parse()?).await?,
        _ => return Err(USAGE.into()),
    }
    println!("peak_kib {}", peak_kib()?);
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
