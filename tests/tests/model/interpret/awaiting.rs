//! The states of operators that await something. What they await is ready here, so no tick waits.

use std::future::{Ready, ready};
use std::vec;

use dfir_lang::graph::Node;
use dfir_runtime::ops::{AsDone, FlatMapStream, InOrder, ResolveFutures, ScanAsync};
use dfir_runtime::{Context, Items, OperatorState};
use futures::stream;

use crate::calls;
use crate::functions::Function;
use crate::value::{Typed, Value};

type Stream = stream::Iter<vec::IntoIter<Value>>;
type Streams = Box<dyn FnMut(Value) -> Stream>;
type Step = Ready<Option<Value>>;
type Start = Box<dyn FnMut() -> Value>;
type Steps = Box<dyn FnMut(&mut Value, Value) -> Step>;

pub(super) enum Awaiting {
    /// It polls each future when it comes.
    AtOnce(Futures),
    /// It polls all when they are there.
    Blocking(Futures),
    FlatMapStream(FlatMapStream<Value, Stream, Value, Streams>),
    Scan(ScanAsync<Value, Value, Step, Value, Start, Steps>),
}

pub(super) enum Futures {
    AsDone(ResolveFutures<Ready<Value>, AsDone<Value>>),
    InOrder(ResolveFutures<Ready<Value>, InOrder<Value>>),
}

impl Awaiting {
    /// The state of such an operator; none if it is no such operator.
    pub(super) fn of(node: &Node) -> Option<Self> {
        let (items, futures) = (Items::<Value>::new(), Items::<Ready<Value>>::new());
        let as_done = || Futures::AsDone(futures.resolve_futures().0);
        let in_order = || Futures::InOrder(futures.resolve_futures_ordered().0);
        let streams = |f: Streams| Self::FlatMapStream(items.flat_map_stream_blocking(f).0);
        Some(match node.operator.name {
            "resolve_futures" => Self::AtOnce(as_done()),
            "resolve_futures_ordered" => Self::AtOnce(in_order()),
            "resolve_futures_blocking" => Self::Blocking(as_done()),
            "resolve_futures_blocking_ordered" => Self::Blocking(in_order()),
            "flatten_stream_blocking" => streams(Box::new(Typed::from_value)),
            "flat_map_stream_blocking" => match calls::function(node, 0) {
                Function::Several(f) => streams(Box::new(move |item| stream::iter(f(item)))),
                _ => panic!("a `flat_map_stream_blocking` makes streams"),
            },
            "scan_async_blocking" => match (calls::function(node, 0), calls::function(node, 1)) {
                (Function::Start(start), Function::Advance(advance)) => {
                    let start: Start = Box::new(move || start());
                    let steps: Steps = Box::new(move |value, item| ready(advance(value, item)));
                    Self::Scan(items.scan_async_blocking(start, steps).0)
                }
                _ => panic!("a `scan_async_blocking` begins with a value and advances it"),
            },
            _ => return None,
        })
    }

    pub(super) fn arrive(&mut self, item: Value, context: &Context, out: &mut impl FnMut(Value)) {
        match self {
            Self::AtOnce(Futures::AsDone(state)) => state.start(ready(item), context, out),
            Self::AtOnce(Futures::InOrder(state)) => state.start(ready(item), context, out),
            Self::Blocking(Futures::AsDone(state)) => state.collect(ready(item)),
            Self::Blocking(Futures::InOrder(state)) => state.collect(ready(item)),
            Self::FlatMapStream(state) => state.collect(item),
            Self::Scan(state) => state.collect(item),
        }
    }

    /// Begins what was collected; whether the tick has to wait for it.
    pub(super) fn is_waiting(&mut self, context: &Context) -> bool {
        match self {
            Self::AtOnce(_) => false,
            Self::Blocking(Futures::AsDone(state)) => state.is_waiting(context),
            Self::Blocking(Futures::InOrder(state)) => state.is_waiting(context),
            Self::FlatMapStream(state) => state.is_waiting(context),
            Self::Scan(state) => state.is_waiting(context),
        }
    }

    pub(super) fn emit(&mut self) -> Vec<Value> {
        let mut put_out = Vec::new();
        match self {
            Self::AtOnce(Futures::AsDone(state)) => state.poll(&mut |item| put_out.push(item)),
            Self::AtOnce(Futures::InOrder(state)) => state.poll(&mut |item| put_out.push(item)),
            Self::Blocking(Futures::AsDone(state)) => put_out.extend(state.emit()),
            Self::Blocking(Futures::InOrder(state)) => put_out.extend(state.emit()),
            Self::FlatMapStream(state) => put_out.extend(state.emit()),
            Self::Scan(state) => put_out.extend(state.emit()),
        }
        put_out
    }

    pub(super) fn state(&mut self) -> &mut dyn OperatorState {
        match self {
            Self::AtOnce(Futures::AsDone(state)) | Self::Blocking(Futures::AsDone(state)) => state,
            Self::AtOnce(Futures::InOrder(state)) | Self::Blocking(Futures::InOrder(state)) => {
                state
            }
            Self::FlatMapStream(state) => state,
            Self::Scan(state) => state,
        }
    }
}
