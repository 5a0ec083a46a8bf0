//! What the programs that all dialects share leave open.

pub(crate) use dfir_runtime::dfir_syntax;
use tokio::sync::mpsc::{self, UnboundedSender};
use tokio_stream::wrappers::UnboundedReceiverStream;

pub(crate) fn channel<T>() -> (UnboundedSender<T>, UnboundedReceiverStream<T>) {
    let (send, receive) = mpsc::unbounded_channel();
    (send, UnboundedReceiverStream::new(receive))
}

macro_rules! run_tick {
    ($flow:ident) => {
        $flow.run_tick_sync()
    };
}

macro_rules! run_available {
    ($flow:ident) => {
        $flow.run_available_sync()
    };
}

pub(crate) use {run_available, run_tick};
