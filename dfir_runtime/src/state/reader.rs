//! Looking at the state of an operator from elsewhere: `#name` in the language.
//!
//! A look is a shared borrow, so there can be any number at a time. What changes the state runs earlier in the
//! tick, in another subgraph, so none of them meets it.

use std::cell::{OnceCell, Ref};
use std::fmt;
use std::rc::Rc;

use super::{Readable, Shared, State};

impl<S: Readable> State<S> {
    /// The state, for a subgraph that puts it out while others look at it.
    ///
    /// # Panics
    ///
    /// When it is open for collecting.
    pub fn read(&self) -> Ref<'_, S> {
        self.shared.read()
    }

    /// A handle for closures that look at the state.
    pub fn reader(&self) -> Reader<S> {
        Reader {
            shared: Rc::clone(&self.shared),
        }
    }
}

impl<S: Readable> Shared<S> {
    fn read(&self) -> Ref<'_, S> {
        let now = self.clock.now();
        // Nothing has looked at it in this tick, so nothing is in the way.
        if self.settled_in.replace(Some(now)) != Some(now) {
            self.begin(now).settle();
        }
        self.value.borrow()
    }
}

/// A handle by which a closure looks at the state of an operator.
///
/// ```
/// use dfir_runtime::{Dfir, Items};
///
/// let mut over = Vec::new();
/// let mut flow = Dfir::new();
/// let (numbers, sum_in) = flow.make_edge("numbers");
/// let mut input = flow.add_input("input", numbers);
/// let (sum, mut f, _) = flow.tick_state(Items::<u32>::new().fold(|| 0, |sum, n| *sum += n));
/// let (limits, limits_out) = flow.make_edge("limits");
/// let mut limits_in = flow.add_input("limits", limits);
///
/// let total = sum.reader();
/// flow.add_subgraph("collect", sum_in, sum, move |_, numbers, sum| {
///     for n in numbers.take() {
///         sum.open().collect(n, &mut f);
///     }
/// });
/// let seen = &mut over;
/// flow.add_subgraph("compare", limits_out, (), move |_, limits, ()| {
///     seen.extend(limits.take().filter(|limit| *total.get() > *limit));
/// });
///
/// input.give_all([1, 2, 3]);
/// input.flush();
/// limits_in.give_all([5, 6]);
/// limits_in.flush();
/// flow.run_tick_sync();
/// drop(flow);
/// assert_eq!(over, [5]);
/// ```
pub struct Reader<S> {
    shared: Rc<Shared<S>>,
}

impl<S: Readable> Reader<S> {
    /// What the state shows now.
    ///
    /// # Panics
    ///
    /// When the state is open for collecting: in the subgraph that changes it.
    pub fn get(&self) -> Ref<'_, S::Value> {
        Ref::map(self.shared.read(), S::value)
    }
}

impl<S> Clone for Reader<S> {
    fn clone(&self) -> Self {
        Self {
            shared: Rc::clone(&self.shared),
        }
    }
}

impl<S> fmt::Debug for Reader<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

/// A [`Reader`] that is there before the state is, for a closure that the state depends on through a
/// later tick.
pub struct LateReader<'a, V> {
    state: Rc<OnceCell<Box<dyn Look<V> + 'a>>>,
}

impl<'a, V> LateReader<'a, V> {
    pub(crate) fn new() -> Self {
        Self {
            state: Rc::default(),
        }
    }

    /// Says which state this looks at. Only the first one counts.
    pub fn bind<S: Readable<Value = V> + 'a>(&self, state: &State<S>) {
        self.state.get_or_init(|| Box::new(state.reader()));
    }

    /// What the state shows now.
    ///
    /// # Panics
    ///
    /// Before it has been told which state that is, and when the state is open for collecting.
    pub fn get(&self) -> Ref<'_, V> {
        let state = self.state.get();
        state
            .expect("what is read is bound when the flow is built")
            .look()
    }
}

impl<V> Clone for LateReader<'_, V> {
    fn clone(&self) -> Self {
        Self {
            state: Rc::clone(&self.state),
        }
    }
}

impl<V> fmt::Debug for LateReader<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LateReader")
    }
}

/// A reader whose state's type is forgotten.
trait Look<V> {
    fn look(&self) -> Ref<'_, V>;
}

impl<S: Readable> Look<S::Value> for Reader<S> {
    fn look(&self) -> Ref<'_, S::Value> {
        self.get()
    }
}
