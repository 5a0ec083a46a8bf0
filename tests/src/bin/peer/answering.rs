//! Whoever sends everything back, or on.

use std::io;
use std::net::SocketAddr;

use dfir_runtime::net::{self, Bind, Frames, Lines, MemberId};
use dfir_runtime::{Dfir, dfir_syntax};
use tokio::net::TcpListener;

use crate::manner::Manner;
use crate::{Failure, shut_down_with_stdin};

/// Says where this process can be connected to. A Unix socket is where it was asked to be.
pub(crate) fn say_listening(bound: io::Result<SocketAddr>, asked: &str) {
    match bound {
        Ok(address) => println!("listening on {address}"),
        Err(_) => println!("listening on {asked}"),
    }
}

/// Runs a graph until it ends, or the standard input does.
async fn run(mut flow: Dfir<'_>) -> Result<(), Failure> {
    shut_down_with_stdin(flow.shutdown_handle());
    flow.run().await?;
    Ok(())
}

/// Sends everything back to whom it came from.
pub(crate) async fn echo(address: &str, manner: &Manner) -> Result<(), Failure> {
    let server = manner.serving(net::serve(address, Frames));
    let (replies, requests) = server.bind().await?;
    say_listening(requests.local_addr(), address);
    run(dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); }).await
}

/// The same, line by line.
pub(crate) async fn echo_lines() -> Result<(), Failure> {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new()).bind().await?;
    println!("listening on {}", requests.local_addr()?);
    run(dfir_syntax! { source_tcp(requests) -> dest_tcp(replies); }).await
}

/// The same over the one stream that this program has accepted.
pub(crate) async fn echo_stream() -> Result<(), Failure> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on {}", listener.local_addr()?);
    let (read, write) = listener.accept().await?.0.into_split();
    run(dfir_syntax! { source_tcp(read, Frames) -> dest_tcp(write, Frames); }).await
}

/// Sends everything on.
pub(crate) async fn relay(to: &str, manner: &Manner) -> Result<(), Failure> {
    let listen = manner.serving(net::listen("127.0.0.1:0")).bind().await?;
    println!("listening on {}", listen.local_addr()?);
    let dest = manner.dialling(net::connect(to))?;
    run(dfir_syntax! { source_tcp(listen, Frames) -> dest_tcp(dest, Frames); }).await
}

/// The second member of a mesh: sends everything back to the first.
pub(crate) async fn member(other: &str, own: &str, manner: &Manner) -> Result<(), Failure> {
    let mesh = manner.meshing(net::mesh([other, own], MemberId(1), Frames))?;
    let (dest, source) = mesh.bind().await?;
    say_listening(source.local_addr(), own);
    run(dfir_syntax! { source_tcp(source) -> dest_tcp(dest); }).await
}
