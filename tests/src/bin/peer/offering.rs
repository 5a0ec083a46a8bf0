//! Whoever offers far more to a peer than that reads, and echoes for others in the same graph.

use dfir_runtime::net::{self, Bind, Frames, MemberId};
use dfir_runtime::{Dfir, dfir_syntax};
use futures::stream;
use tokio::net::TcpStream;

use crate::manner::Manner;
use crate::message::Amount;
use crate::{Failure, wait_for_end_of_stdin};

/// Offers by way of that kind of endpoint.
pub(crate) async fn offer(
    kind: &str,
    address: &str,
    amount: Amount,
    manner: &Manner,
) -> Result<(), Failure> {
    let (replies, requests) = net::serve("127.0.0.1:0", Frames).bind().await?;
    println!("listening on {}", requests.local_addr()?);
    let messages = stream::iter(amount.messages());
    let mut flow: Dfir<'_> = match kind {
        "connect" => {
            let dest = manner.dialling(net::connect(address))?;
            dfir_syntax! {
                source_tcp(requests) -> dest_tcp(replies);
                source_stream(messages) -> dest_tcp(dest, Frames);
            }
        }
        "dial" => {
            let (dest, source) = manner.dialling(net::dial(address, Frames))?;
            dfir_syntax! {
                source_tcp(requests) -> dest_tcp(replies);
                source_stream(messages) -> dest_tcp(dest);
                source_tcp(source) -> null();
            }
        }
        // As the second member, which nobody ever dials.
        "mesh" => {
            let (dest, _) = net::mesh([address, "127.0.0.1:1"], MemberId(1), Frames);
            let dest = manner.dialling(dest)?;
            dfir_syntax! {
                source_tcp(requests) -> dest_tcp(replies);
                source_stream(messages) -> map(|message| (MemberId(0), message)) -> dest_tcp(dest);
            }
        }
        "stream" => {
            let (_read, write) = TcpStream::connect(address).await?.into_split();
            dfir_syntax! {
                source_tcp(requests) -> dest_tcp(replies);
                source_stream(messages) -> dest_tcp(write, Frames);
            }
        }
        _ => return Err(format!("offer {kind}").into()),
    };
    // The peer that does not read would hold up an orderly end for ever.
    tokio::select! {
        result = flow.run() => result?,
        result = tokio::task::spawn_blocking(wait_for_end_of_stdin) => result?,
    }
    Ok(())
}
