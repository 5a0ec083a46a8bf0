use quote::quote_spanned;

use super::{Operator, persist_mut::PERSIST_MUT};

operator! {
    /// Keeps values by key until their key is deleted, and puts out all that are there in every tick, as `(K, V)`
    /// pairs, once all changes of the tick have come.
    ///
    /// What comes in is `PersistenceKeyed`: `Persist(key, value)` adds a value, beside those that the key has, and
    /// `Delete(key)` takes out all values that the key has by then. Keys are `Clone + Eq + Hash`, values `Clone`; what
    /// is put out is in the order in which it came. The lifetime has to say that they are kept:
    /// `persist_mut_keyed::<'static>()`. What is put out again starts no tick.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::util::PersistenceKeyed::{Delete, Persist};
    ///
    /// let mut out = Vec::new();
    /// dfir_syntax! {
    ///     source_iter([Persist("ann", 1), Persist("bob", 2), Persist("bob", 3), Delete("ann")])
    ///         -> persist_mut_keyed::<'static>()
    ///         -> for_each(|pair| out.push(pair));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(out, [("bob", 2), ("bob", 3)]);
    /// ```
    PERSIST_MUT_KEYED = Operator {
        name: "persist_mut_keyed",
        step: |step| {
            let (state, x) = (step.state(), step.item());
            quote_spanned!(step.span()=> #state.collect_keyed(#x);)
        },
        ..PERSIST_MUT
    }
}
