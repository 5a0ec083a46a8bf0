//! Whoever asks: sends messages, all at once, and checks that each comes back, in order.

use bytes::Bytes;
use dfir_runtime::net::{self, Frames, MemberId};
use dfir_runtime::{Context, Dfir, RunError, dfir_syntax};
use futures::stream;
use tokio::net::TcpStream;

use crate::Failure;
use crate::manner::Manner;
use crate::message::{Amount, message};

/// What was sent, and what has come back of it.
struct Question {
    amount: Amount,
    expected: u64,
}

impl Question {
    fn new(amount: Amount) -> Self {
        Self {
            amount,
            expected: 0,
        }
    }

    /// Checks the next answer. The last one ends the graph, since those of a server never end by themselves.
    fn check(&mut self, reply: &Bytes, context: &Context) {
        let expected = self.expected;
        let right = message(expected, self.amount.len);
        assert_eq!(*reply, right, "echo {expected}");
        self.expected += 1;
        if self.expected == self.amount.count {
            context.fail(RunError::new("ask", "done"));
        }
    }
}

/// Runs a graph until its question is answered.
async fn answered(mut flow: Dfir<'_>, amount: Amount) -> Result<(), Failure> {
    let error = flow.run().await.err().ok_or("the replies ended early")?;
    match error.operator() {
        "ask" => println!("echoed {}", amount.count),
        _ => return Err(error.into()),
    }
    Ok(())
}

/// Asks a server.
pub(crate) async fn ask(address: &str, amount: Amount, manner: &Manner) -> Result<(), Failure> {
    let (requests, replies) = manner.dialling(net::dial(address, Frames))?;
    let mut question = Question::new(amount);
    let flow = dfir_syntax! {
        source_stream(stream::iter(amount.messages())) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(|reply| question.check(&reply, &context));
    };
    answered(flow, amount).await
}

/// The same over a stream that this program has made.
pub(crate) async fn ask_stream(address: &str, amount: Amount) -> Result<(), Failure> {
    let (read, write) = TcpStream::connect(address).await?.into_split();
    let mut question = Question::new(amount);
    let flow = dfir_syntax! {
        source_stream(stream::iter(amount.messages())) -> dest_tcp(write, Frames);
        source_tcp(read, Frames) -> for_each(|reply| question.check(&reply, &context));
    };
    answered(flow, amount).await
}

/// The first member of a mesh asks the second.
pub(crate) async fn ask_member(
    members: [&str; 2],
    amount: Amount,
    manner: &Manner,
) -> Result<(), Failure> {
    let (dest, source) = manner.meshing(net::mesh(members, MemberId(0), Frames))?;
    let mut question = Question::new(amount);
    let messages = amount.messages().map(|message| (MemberId(1), message));
    let flow = dfir_syntax! {
        source_stream(stream::iter(messages)) -> dest_tcp(dest);
        source_tcp(source) -> for_each(|(_, reply)| question.check(&reply, &context));
    };
    answered(flow, amount).await
}

/// Asks by way of a relay, which sends to this one's address.
pub(crate) async fn ask_relay(
    own: &str,
    relay: &str,
    amount: Amount,
    manner: &Manner,
) -> Result<(), Failure> {
    let dest = manner.dialling(net::connect(relay))?;
    let source = manner.serving(net::listen(own));
    let mut question = Question::new(amount);
    let flow = dfir_syntax! {
        source_stream(stream::iter(amount.messages())) -> dest_tcp(dest, Frames);
        source_tcp(source, Frames) -> for_each(|reply| question.check(&reply, &context));
    };
    answered(flow, amount).await
}
