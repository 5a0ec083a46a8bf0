//! `persist_mut()` and `persist_mut_keyed()`: keep items until they are deleted, and put all of them out in every
//! tick.
//!
//! **Lifetimes**: `'static` only. **Replay**: once in every tick that runs, what is there once all changes of the
//! tick have been made. **Order**: that in which the items came. **Cost**: one hash and one look-up for each
//! change, a clone for each item that is put out.

use super::erasable::Erasable;
use super::{Clonable, Hashable, Lifetimes, OperatorState};

/// A change of what a `persist_mut()` keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Persistence<T> {
    /// Keep this item, once more if there is an equal one.
    Persist(T),
    /// Forget every item that equals this one.
    Delete(T),
}

/// A change of what a `persist_mut_keyed()` keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersistenceKeyed<K, V> {
    /// Keep this value of the key, beside those that it has.
    Persist(K, V),
    /// Forget all values of the key.
    Delete(K),
}

/// A [`Persistence`], which is what a `persist_mut()` takes.
#[diagnostic::on_unimplemented(
    message = "`persist_mut` needs `Persistence<{T}>` items, but its items are `{Self}`",
    label = "its items are `{Self}`, not `Persistence<{T}>`",
    note = "say with `map` what is to become of each: `Persistence::Persist(item)` or `Persistence::Delete(item)`"
)]
pub trait Change<T> {
    /// The change.
    fn into_change(self) -> Persistence<T>;
}

#[diagnostic::do_not_recommend]
impl<T> Change<T> for Persistence<T> {
    #[inline]
    fn into_change(self) -> Self {
        self
    }
}

/// A [`PersistenceKeyed`], which is what a `persist_mut_keyed()` takes.
#[diagnostic::on_unimplemented(
    message = "`persist_mut_keyed` needs `PersistenceKeyed<{K}, {V}>` items, but its items are `{Self}`",
    label = "its items are `{Self}`, not `PersistenceKeyed<{K}, {V}>`",
    note = "say with `map` what is to become of each: `PersistenceKeyed::Persist(key, value)` or \
            `PersistenceKeyed::Delete(key)`"
)]
pub trait ChangeKeyed<K, V> {
    /// The change.
    fn into_change(self) -> PersistenceKeyed<K, V>;
}

#[diagnostic::do_not_recommend]
impl<K, V> ChangeKeyed<K, V> for PersistenceKeyed<K, V> {
    #[inline]
    fn into_change(self) -> Self {
        self
    }
}

/// What a `persist_mut()` or a `persist_mut_keyed()` keeps; that of the latter is pairs.
///
/// ```
/// # use dfir_runtime::Items;
/// use dfir_runtime::ops::Persistence::{self, Delete, Persist};
///
/// let (mut kept, _) = Items::<Persistence<char>>::new().persist_mut();
/// for change in [Persist('a'), Persist('b'), Delete('a')] {
///     kept.collect(change);
/// }
/// assert!(kept.emit().eq(['b']));
/// ```
#[derive(Debug)]
pub struct PersistMut<T> {
    items: Erasable<T>,
    emitted: bool,
}

impl<T> PersistMut<T> {
    pub(crate) fn new() -> Self {
        PersistMut {
            items: Erasable::new(),
            emitted: false,
        }
    }

    /// Makes a change of a `persist_mut()`.
    #[inline]
    pub fn collect(&mut self, change: impl Change<T>)
    where
        T: Hashable,
    {
        match change.into_change() {
            Persistence::Persist(item) => self.items.push(item, |item| item),
            Persistence::Delete(item) => self.items.erase(&item, |item| item),
        }
    }

    /// Puts out clones of what is there, once a tick.
    #[inline]
    pub fn emit(&mut self) -> impl Iterator<Item = T>
    where
        T: Clonable,
    {
        let due = match std::mem::replace(&mut self.emitted, true) {
            true => 0,
            false => usize::MAX,
        };
        self.items.iter().take(due).cloned()
    }
}

impl<K, V> PersistMut<(K, V)> {
    /// Makes a change of a `persist_mut_keyed()`.
    #[inline]
    pub fn collect_keyed(&mut self, change: impl ChangeKeyed<K, V>)
    where
        K: Hashable,
    {
        match change.into_change() {
            PersistenceKeyed::Persist(key, value) => self.items.push((key, value), |pair| &pair.0),
            PersistenceKeyed::Delete(key) => self.items.erase(&key, |pair| &pair.0),
        }
    }
}

impl<T> OperatorState for PersistMut<T> {
    fn keep(&mut self, _lifetimes: Lifetimes) {}

    fn begin_tick(&mut self) {
        self.emitted = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deletion_takes_every_equal_item_and_what_comes_later_stays() {
        use Persistence::{Delete, Persist};
        let mut kept = PersistMut::new();
        for change in [
            Persist(1),
            Persist(2),
            Persist(1),
            Delete(1),
            Delete(9),
            Persist(1),
        ] {
            kept.collect(change);
        }
        assert!(kept.emit().eq([2, 1]));
    }

    #[test]
    fn what_is_there_is_put_out_once_in_every_tick() {
        use Persistence::{Delete, Persist};
        let mut kept = PersistMut::new();
        kept.collect(Persist("a"));
        assert!(kept.emit().eq(["a"]));
        assert_eq!(kept.emit().count(), 0);
        kept.begin_tick();
        kept.collect(Persist("b"));
        assert!(kept.emit().eq(["a", "b"]));
        kept.begin_tick();
        kept.collect(Delete("a"));
        assert!(kept.emit().eq(["b"]));
    }

    #[test]
    fn a_key_is_deleted_with_all_its_values() {
        use PersistenceKeyed::{Delete, Persist};
        let mut kept = PersistMut::new();
        for change in [
            Persist("a", 1),
            Persist("b", 2),
            Persist("a", 1),
            Delete("a"),
            Persist("a", 3),
        ] {
            kept.collect_keyed(change);
        }
        assert!(kept.emit().eq([("b", 2), ("a", 3)]));
    }
}
