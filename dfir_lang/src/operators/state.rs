use proc_macro2::TokenStream;
use quote::quote_spanned;

use super::{
    CallForm, Operator, Yield, Yields,
    lattice::{STATE, pass_if_grown},
};
use crate::emit::Setup;

operator! {
    /// Merges each item into a lattice, and passes on, in order, those that let it grow. `#name` reads the
    /// lattice, which is complete for the tick then.
    ///
    /// The type is that of the lattice, which begins with its `Default`; without one it is that of the items.
    /// `'tick`, the default, begins anew in each tick, `'static` keeps the lattice. Items are `Clone` if they
    /// are passed on; the output may be left out. Nothing is put out again.
    ///
    /// It needs the feature `lattices` of `dfir_runtime`, which has that crate as `dfir_runtime::lattices`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// use dfir_runtime::lattices::Max;
    ///
    /// let (mut records, mut offers) = (Vec::new(), Vec::new());
    /// dfir_syntax! {
    ///     best = source_iter([3, 1, 5]) -> map(Max::new) -> state::<'static, Max<u32>>();
    ///     best -> for_each(|record| records.push(record));
    ///     source_iter([4, 6]) -> filter(|offer| *offer <= *#best.as_reveal_ref()) -> for_each(|n| offers.push(n));
    /// }
    /// .run_tick_sync();
    /// assert_eq!(records, [Max::new(3), Max::new(5)]);
    /// assert_eq!(offers, [4]);
    /// ```
    STATE_OF = Operator {
        name: "state",
        call: CallForm::Custom(call),
        yields: Yields::Always(&[Yield::State, Yield::Items]),
        step: |step| pass_if_grown(step, |item| item),
        ..STATE
    }
}

fn call(setup: &Setup) -> TokenStream {
    let inputs = setup.inputs();
    match setup.node().call.types.first() {
        Some(lattice) => {
            let state = setup.method("state");
            quote_spanned!(state.span()=> #(#inputs)*.#state::<#lattice>())
        }
        None => {
            let state = setup.method("state_of_items");
            quote_spanned!(state.span()=> #(#inputs)*.#state())
        }
    }
}
