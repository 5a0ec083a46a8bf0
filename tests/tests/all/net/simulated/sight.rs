//! What is sent on the simulated network, and what its hosts see of it.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::time::Duration;

use dfir_runtime::net::{PeerAddress, PeerId, Postcard, TcpEvent};
use futures::Stream;

use super::storm::{Storm, Trace};

const STEP: Duration = Duration::from_millis(1);

/// How many items are sent while it storms.
const COUNT: u32 = 60;

/// The item that is sent when everything is calm again.
const LAST: u32 = 999;

/// What a host sends after it was started anew is so much more each time.
const LIFE: u32 = 1000;

/// A number and something behind it, so that items are of all lengths.
pub(super) type Item = (u32, Vec<u8>);
pub(super) type Numbers = Postcard<Item>;

fn item(number: u32) -> Item {
    (number, vec![number as u8; (number * 37 % 300) as usize])
}

/// From and to whom, and what.
type Heard = (&'static str, &'static str, u32);

/// A connection that there is, and who has told of it.
type Open = (&'static str, PeerId, PeerAddress);

/// What all hosts of a simulation see.
#[derive(Clone, Default)]
pub(super) struct Sight {
    trace: Trace,
    pub(super) is_calm: Rc<Cell<bool>>,
    heard: Rc<RefCell<Vec<Heard>>>,
    pub(super) dropped_count: Rc<Cell<usize>>,
    open: Rc<RefCell<HashSet<Open>>>,
    /// What came last on each connection.
    order: Rc<RefCell<HashMap<(&'static str, PeerId), u32>>>,
}

impl Sight {
    pub(super) fn of(storm: &Storm) -> Self {
        Self {
            trace: storm.trace.clone(),
            ..Self::default()
        }
    }

    pub(super) fn hear(&self, from: &'static str, to: &'static str, heard: &Item) {
        let number = heard.0;
        assert_eq!(*heard, item(number), "as it was sent");
        self.trace
            .note(format_args!("{to} hears {number} from {from}"));
        self.heard.borrow_mut().push((from, to, number));
    }

    /// The same of what came on one connection, where it stays in order.
    pub(super) fn hear_of(&self, peer: PeerId, from: &'static str, to: &'static str, heard: &Item) {
        let before = self.order.borrow_mut().insert((to, peer), heard.0);
        assert!(
            before.is_none_or(|before| before < heard.0),
            "{} after {before:?}",
            heard.0
        );
        self.hear(from, to, heard);
    }

    /// A life of a host begins, in which these tell of connections.
    pub(super) fn begin(&self, who: &[&str]) {
        self.open.borrow_mut().retain(|open| !who.contains(&open.0));
        self.order
            .borrow_mut()
            .retain(|(to, _), _| !who.contains(to));
    }

    pub(super) fn tell(&self, who: &'static str, event: &TcpEvent) {
        self.trace.event(who, event);
        let open = |peer: PeerId| (who, peer, event.address().clone());
        match event {
            TcpEvent::Dropped { item_count, .. } => {
                self.dropped_count
                    .set(self.dropped_count.get() + item_count);
            }
            TcpEvent::Connected { peer, .. } => {
                assert!(
                    self.open.borrow_mut().insert(open(*peer)),
                    "{who}: {event}, again"
                );
            }
            TcpEvent::Disconnected { peer, .. } => {
                assert!(
                    self.open.borrow_mut().remove(&open(*peer)),
                    "{who}: {event}, unknown"
                );
            }
            _ => {}
        }
    }

    pub(super) fn heard_from(&self, from: &str, to: &str) -> Vec<u32> {
        let heard = self.heard.borrow();
        let between = heard
            .iter()
            .filter(|heard| (heard.0, heard.1) == (from, to));
        between.map(|heard| heard.2).collect()
    }

    pub(super) fn has_heard_last(&self, from: &str, to: &str) -> bool {
        let numbers = self.heard_from(from, to);
        numbers.iter().any(|number| number % LIFE == LAST)
    }

    /// The numbers of a life, one after the other, and the last one when it is calm.
    pub(super) fn numbers(&self, life: u32) -> impl Stream<Item = Item> + use<> {
        let is_calm = self.is_calm.clone();
        futures::stream::unfold(0, move |number| {
            let is_calm = is_calm.clone();
            async move {
                tokio::time::sleep(2 * STEP).await;
                if number < COUNT {
                    return Some((item(life * LIFE + number), number + 1));
                }
                while !is_calm.get() {
                    tokio::time::sleep(STEP).await;
                }
                (number == COUNT).then(|| (item(life * LIFE + LAST), number + 1))
            }
        })
    }
}

/// Everything that was sent, if nothing is lost.
pub(super) fn all() -> Vec<u32> {
    (0..COUNT).chain([LAST]).collect()
}

pub(super) fn assert_none_twice(mut numbers: Vec<u32>) {
    let count = numbers.len();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), count, "none arrives twice");
}

/// Counts how often a host was started.
#[derive(Default)]
pub(super) struct Lives(Cell<u32>);

impl Lives {
    pub(super) fn next(&self) -> u32 {
        self.0.replace(self.0.get() + 1)
    }
}
