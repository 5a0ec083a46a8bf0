//! What only looks at items on their way, each as a closure that is called with every item. Only the expansion of the
//! macro calls this.

use std::cell::{Cell, RefCell};
use std::fmt::{Debug, Display};
use std::rc::Rc;
use std::time::Duration;

use super::Dfir;
use crate::Items;
use crate::ops::{AssertEq, Expected};
use crate::rim::counter::Counter;

/// Looks at an item, and panics at the wrong one.
type Check<'a, T> = Box<dyn FnMut(&T) + 'a>;

#[doc(hidden)]
impl<'a> Dfir<'a> {
    // What these give borrows nothing of the graph, whose lifetime a return type would else be taken to have.

    pub fn assert<T, F>(
        &self,
        name: &'static str,
        items: Items<T>,
        mut predicate: F,
    ) -> (impl FnMut(&T) + use<T, F>, Items<T>)
    where
        F: FnMut(&T) -> bool,
    {
        let check = move |item: &T| assert!(predicate(item), "`{name}` failed");
        (check, items)
    }

    // Boxed, because an opaque type would carry the bounds into every use, and rustc would report one that is not
    // met once more there.
    pub fn assert_eq<T, E>(
        &mut self,
        name: &'static str,
        items: Items<T>,
        expected: E,
    ) -> (Check<'a, T>, Items<T>)
    where
        T: Debug,
        E: Expected<T>,
        E::Iter: 'a,
    {
        let expected = AssertEq::new(name, expected.into_iter());
        let expected = Rc::new(RefCell::new(expected));
        let rest = Rc::clone(&expected);
        self.watches
            .at_completion(move || rest.borrow_mut().finish());
        let check = move |item: &T| expected.borrow_mut().check(item, E::is);
        (Box::new(check), items)
    }

    pub fn _counter<T, D: Display + 'a>(
        &mut self,
        name: &'static str,
        items: Items<T>,
        tag: D,
        period: Duration,
    ) -> (impl FnMut() + use<T, D>, Items<T>) {
        let count = Rc::new(Cell::new(0));
        let (counted, at_end) = (Rc::clone(&count), Rc::clone(&count));
        let mut counter = Counter::new(count, period);
        let print = Rc::new(move |count: u64| println!("{tag}: {count}"));
        let print_at_end = Rc::clone(&print);
        self.attach_watch(move |cx| match counter.poll(cx) {
            Ok(count) => count.into_iter().for_each(|count| print(count)),
            Err(error) => tracing::warn!(operator = name, %error, "counts without a timer"),
        });
        self.watches
            .at_completion(move || print_at_end(at_end.get()));
        (move || counted.set(counted.get() + 1), items)
    }
}
