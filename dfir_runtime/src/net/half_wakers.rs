//! Who is woken when something happens that both halves of a connection must see.

use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Wake, Waker};

/// The wakers of both halves, as one: either may be asleep for long.
#[derive(Debug, Default)]
pub(super) struct HalfWakers {
    pub(super) read: HalfWaker,
    pub(super) write: HalfWaker,
}

/// The waker of one half.
#[derive(Debug, Default)]
pub(super) struct HalfWaker(Mutex<Option<Waker>>);

impl HalfWaker {
    pub(super) fn register(&self, waker: &Waker) {
        let mut registered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *registered {
            Some(registered) => registered.clone_from(waker),
            None => *registered = Some(waker.clone()),
        }
    }

    pub(super) fn wake(&self) {
        let waker = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl HalfWakers {
    pub(super) fn wake_both(&self) {
        self.read.wake();
        self.write.wake();
    }
}

impl Wake for HalfWakers {
    fn wake(self: Arc<Self>) {
        self.wake_both();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.wake_both();
    }
}
