//! What asks for a tick in every tick.

use std::task::Context;

use super::{BoxError, Ingress, Polled};

/// Gives a `()` to each tick. Never ends.
#[derive(Debug)]
pub(crate) struct SpinIngress;

impl Ingress for SpinIngress {
    type Item = ();

    fn poll_batch(
        &mut self,
        _: &mut Context<'_>,
        _: usize,
        items: &mut Vec<()>,
    ) -> Result<Polled, BoxError> {
        items.push(());
        Ok(Polled::More)
    }
}
