//! Programs that other compilers of the language accept and then run wrongly or fail in: each is an error here, or does
//! what it says.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, errors, ticks};

fn assert_error(program: &str, message: &str) {
    let errors = errors(program).join("\n");
    assert!(errors.contains(message), "{program}: {errors:?}");
}

#[test]
fn a_negation_that_comes_back_by_a_detour() {
    assert_error(
        "source_iter([1]) -> [pos]d; d = difference() -> tee(); d -> map(f) -> [neg]d; d -> null();",
        "its own result is part of that input",
    );
}

#[test]
fn a_negation_that_comes_back_a_tick_later() {
    let seen = ticks([vec![1, 2], vec![1, 3], vec![1]], |numbers, out| {
        dfir_syntax! {
            source_stream(numbers) -> [pos]new;
            new = difference() -> tee();
            new -> defer_tick() -> [neg]new;
            new -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(seen, [vec![1, 2], vec![3], vec![1]]);
}

#[test]
fn a_cycle_through_a_read_of_state() {
    assert_error(
        "x = source_iter([1]) -> map(|v| v + #b) -> tee(); x -> a; a = fold(init, f); b = x -> fold(init, g);",
        "its own result is part of that input",
    );
    assert_error(
        "a = source_iter([1]) -> map(|v| v + #b) -> fold(init, f); b = a -> fold(init, g);",
        "-#b-> `map`",
    );
}

#[test]
fn a_chain_whose_ports_say_no_order() {
    assert_error(
        "source_iter([1]) -> [a]all; source_iter([2]) -> [b]all; all = chain() -> null();",
        "`chain` has no input port `a`",
    );
    assert_error(
        "source_iter([1]) -> all; source_iter([2]) -> all; all = chain() -> null();",
        "port",
    );
}

#[test]
fn generics_that_mean_nothing() {
    assert_error(
        "source_iter([1]) -> unique::<'forever, u8, u8>() -> null();",
        "there is no lifetime `'forever`",
    );
    assert_error(
        "source_iter([1]) -> unique::<'forever, u8, u8>() -> null();",
        "`unique` takes no type",
    );
    for generics in ["3", "Item = u8", "u8, 'static"] {
        let program = format!("source_iter([1]) -> identity::<{generics}>() -> null();");
        assert_eq!(errors(&program).len(), 1, "{generics}");
    }
}

#[test]
fn a_loop_with_a_name() {
    assert_error(
        "loop outer { source_iter([1]) -> null(); };",
        "`loop` blocks are reserved",
    );
}

#[test]
fn a_state_read_twice_in_one_expression() {
    let out = &Out::new();
    dfir_syntax! {
        sum = source_iter([2, 3]) -> fold(|| 0, |sum, n| *sum += n);
        source_iter([()]) -> for_each(|()| out.push(#sum + #sum));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [10]);
}

#[test]
fn a_state_that_is_assigned_through_its_name() {
    for change in ["#a += 1", "#a = 1", "#a <<= 1", "add(&mut #a)"] {
        let program = format!(
            "a = source_iter([1]) -> fold(init, f); source_iter([1]) -> for_each(|n| {change});"
        );
        assert_error(&program, "`#a` can only be read");
    }
    for read in [
        "#a == 1",
        "#a <= 1",
        "#a != 1",
        "add(& #a)",
        "#a & 1",
        "#a >> 1",
    ] {
        let program = format!(
            "a = source_iter([1]) -> fold(init, f); source_iter([1]) -> for_each(|n| {read});"
        );
        assert_eq!(errors(&program), [""; 0], "{read}");
    }
}

#[test]
fn a_keyed_fold_with_a_lifetime_that_it_has_not() {
    assert_error(
        "source_iter([(1, 2)]) -> fold_keyed::<'mutable>(init, f) -> null();",
        "there is no lifetime `'mutable`",
    );
}
