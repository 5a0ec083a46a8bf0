use super::{Operator, Parameter, assert::ASSERT};

operator! {
    /// Puts out each item as it is, and panics at the first that is not the one that is expected in its place. The
    /// message names this operator and its place, and shows the item and what was expected.
    ///
    /// The argument is an array, a vector, a slice, a reference to one of these, or a range. It holds what is
    /// expected from the first tick on, one item after the other; ticks make no difference. An item too many is a
    /// panic, and so are items that have never come when `run` has run the flow to its end: when every source has
    /// ended. Items are `Debug`, and what is expected is `Debug + PartialEq<T>`. Without an output it is a sink.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// dfir_syntax! { source_iter([10, 20]) -> map(|n| n / 10) -> assert_eq([1, 2]); }.run_sync().unwrap();
    /// ```
    ///
    /// ```should_panic
    /// # use dfir_runtime::dfir_syntax;
    /// dfir_syntax! { source_iter([1, 2]) -> assert_eq([1, 2, 3]); }.run_sync().unwrap();
    /// ```
    ASSERT_EQ = Operator {
        name: "assert_eq",
        arguments: &[Parameter::new("expected", "array, vector, slice or range")],
        ..ASSERT
    }
}
