//! The ingress that reads one JSON value.

use std::marker::PhantomData;
use std::path::PathBuf;
use std::task::{Context, Poll};

use serde::de::DeserializeOwned;

use super::super::{BoxError, Ingress, Polled};
use super::{Doing, Opened};

/// The value that a file holds.
pub(crate) struct JsonIngress<T> {
    text: Opened<Vec<u8>>,
    value: PhantomData<fn() -> T>,
}

impl<T> JsonIngress<T> {
    pub(crate) fn new(path: PathBuf) -> Self {
        let read = tokio::fs::read(path.clone());
        Self {
            text: Opened::new(path, read),
            value: PhantomData,
        }
    }
}

impl<T: DeserializeOwned> Ingress for JsonIngress<T> {
    type Item = T;

    fn poll_batch(
        &mut self,
        cx: &mut Context<'_>,
        _budget: usize,
        items: &mut Vec<T>,
    ) -> Result<Polled, BoxError> {
        let Poll::Ready(text) = self.text.poll(cx)? else {
            return Ok(Polled::Pending);
        };
        match serde_json::from_slice(text) {
            Ok(value) => items.push(value),
            Err(cause) => return Err(self.text.error(Doing::Reading, cause)),
        }
        Ok(Polled::Ended)
    }
}
