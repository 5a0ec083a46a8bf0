//! unzip.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn each_half_leaves_by_its_port_in_order() {
    let seen = ticks(
        [vec![(1, "a"), (2, "b")], nothing(), vec![(3, "c")]],
        |pairs, out| {
            dfir_syntax! {
                halves = source_stream(pairs) -> unzip();
                halves[1] -> for_each(|word| out.push(word.to_owned()));
                halves[0] -> for_each(|n| out.push(n.to_string()));
            }
        },
    );
    assert_eq!(seen, [vec!["1", "a", "2", "b"], vec![], vec!["3", "c"]]);
}

#[test]
fn halves_need_not_be_clone_and_come_together_again() {
    struct Token(u8);
    let out = Out::new();
    dfir_syntax! {
        source_iter([(Token(1), Token(2)), (Token(3), Token(4))]) -> pairs;
        null() -> pairs;
        pairs = union() -> unzip();
        pairs[0] -> [0]all;
        pairs[1] -> [1]all;
        all = chain() -> for_each(|token| out.push(token.0));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 3, 2, 4]);
}

#[test]
fn one_half_may_go_round() {
    let out = Out::new();
    dfir_syntax! {
        source_iter([3]) -> numbers;
        numbers = union() -> filter(|n| *n > 0) -> map(|n| (n - 1, n)) -> unzip();
        numbers[0] -> numbers_again;
        numbers_again = identity() -> numbers;
        numbers[1] -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [3, 2, 1]);
}
