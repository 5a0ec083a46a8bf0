//! Polling an ingress or an egress without a graph.

use std::future::poll_fn;
use std::task::{Context, Poll, Waker};

use super::TcpEvent;
use super::event::{EventQueue, Reporter};
use crate::rim::{BoxError, Egress, Ingress, Polled};

/// A reporter, and what it has told so far.
pub(super) struct Told(EventQueue, Vec<TcpEvent>);

pub(super) fn reporter() -> (Reporter, Told) {
    let queue = EventQueue::default();
    (
        Reporter::new("test".into(), Some(queue.clone())),
        Told(queue, Vec::new()),
    )
}

/// A reporter nobody listens to.
pub(super) fn mute() -> Reporter {
    Reporter::new("test".into(), None)
}

impl Told {
    /// All events so far.
    pub(super) fn events(&mut self) -> &[TcpEvent] {
        let cx = &mut Context::from_waker(Waker::noop());
        self.0
            .ingress()
            .poll_batch(cx, usize::MAX, &mut self.1)
            .unwrap();
        &self.1
    }

    /// The first words of all events so far.
    pub(super) fn kinds(&mut self) -> Vec<&'static str> {
        let kind = |event: &TcpEvent| match event {
            TcpEvent::Connected { .. } => "connected",
            TcpEvent::Disconnected { error: None, .. } => "closed",
            TcpEvent::Disconnected { .. } => "broken",
            TcpEvent::Refused { .. } => "refused",
            TcpEvent::BadFrame { .. } => "bad frame",
            TcpEvent::Dropped { .. } => "dropped",
            TcpEvent::Stalled { .. } => "stalled",
            TcpEvent::Retrying { .. } => "retrying",
        };
        self.events().iter().map(kind).collect()
    }

    /// How many items were reported as dropped.
    pub(super) fn dropped_count(&mut self) -> usize {
        let count = |event: &TcpEvent| match event {
            TcpEvent::Dropped { item_count, .. } => *item_count,
            _ => 0,
        };
        self.events().iter().map(count).sum()
    }
}

/// Polls once.
pub(super) async fn poll_batch<I: Ingress>(
    ingress: &mut I,
    budget: usize,
    items: &mut Vec<I::Item>,
) -> Result<Polled, BoxError> {
    poll_fn(|cx| Poll::Ready(ingress.poll_batch(cx, budget, items))).await
}

/// Polls whenever it is woken, until `done` or until it has ended.
pub(super) async fn read_until<I: Ingress>(
    ingress: &mut I,
    mut done: impl FnMut(&[I::Item]) -> bool,
) -> Result<Vec<I::Item>, BoxError> {
    let mut items = Vec::new();
    poll_fn(|cx| {
        loop {
            match ingress.poll_batch(cx, 4096, &mut items)? {
                Polled::Ended | Polled::Drained => return Poll::Ready(Ok(())),
                _ if done(&items) => return Poll::Ready(Ok(())),
                Polled::More => {}
                Polled::Pending => return Poll::Pending,
            }
        }
    })
    .await
    .map(|()| items)
}

pub(super) async fn read_count<I: Ingress>(ingress: &mut I, count: usize) -> Vec<I::Item> {
    read_until(ingress, |items| items.len() >= count)
        .await
        .unwrap()
}

pub(super) async fn read_to_end<I: Ingress>(ingress: &mut I) -> Vec<I::Item> {
    read_until(ingress, |_| false).await.unwrap()
}

/// Polls whenever it is woken, until `done`.
pub(super) async fn drive<I: Ingress>(ingress: &mut I, mut done: impl FnMut() -> bool) {
    read_until(ingress, |_| done()).await.unwrap();
}

/// Gives items, once.
pub(super) async fn give<E: Egress>(
    egress: &mut E,
    items: impl IntoIterator<Item = E::Item>,
) -> Poll<Result<(), BoxError>> {
    let mut items: Vec<_> = items.into_iter().collect();
    poll_fn(|cx| Poll::Ready(egress.poll_send(cx, &mut items))).await
}

/// Gives items and waits until they are written.
pub(super) async fn send<E: Egress>(
    egress: &mut E,
    items: impl IntoIterator<Item = E::Item>,
) -> Result<(), BoxError> {
    let mut items: Vec<_> = items.into_iter().collect();
    poll_fn(|cx| egress.poll_send(cx, &mut items)).await
}

pub(super) async fn close<E: Egress>(egress: &mut E) -> Result<(), BoxError> {
    poll_fn(|cx| egress.poll_close(cx)).await
}
