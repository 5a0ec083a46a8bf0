//! Items that are worked on one after the other, where each may have to be waited for.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context as TaskContext, Poll};

use crate::Context;

/// Items whose turn has not come, and what was made of the one whose turn it is.
pub(super) struct OneByOne<T, P> {
    items: VecDeque<T>,
    current: Pin<Box<Option<P>>>,
}

/// Whether there is more to come of the same item.
pub(super) enum Progress {
    More,
    Over,
}

impl<T, P> OneByOne<T, P> {
    pub(super) fn new() -> Self {
        Self {
            items: VecDeque::new(),
            current: Box::pin(None),
        }
    }

    #[inline]
    pub(super) fn push(&mut self, item: T) {
        self.items.push_back(item);
    }

    /// Goes on as far as it can. `begin` makes what is polled of an item, once the one before is over. Says
    /// whether something is not ready; then the subgraph that runs will be woken.
    pub(super) fn is_waiting(
        &mut self,
        context: &Context,
        mut begin: impl FnMut(T) -> P,
        mut poll: impl FnMut(Pin<&mut P>, &mut TaskContext<'_>) -> Poll<Progress>,
    ) -> bool {
        if self.items.is_empty() && self.current.is_none() {
            return false;
        }
        let waker = context.waker();
        let cx = &mut TaskContext::from_waker(&waker);
        loop {
            while let Some(current) = self.current.as_mut().as_pin_mut() {
                match poll(current, cx) {
                    Poll::Ready(Progress::More) => {}
                    Poll::Ready(Progress::Over) => self.current.set(None),
                    Poll::Pending => return true,
                }
            }
            match self.items.pop_front() {
                Some(item) => self.current.set(Some(begin(item))),
                None => return false,
            }
        }
    }
}
