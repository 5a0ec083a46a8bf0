//! fold_keyed, reduce_keyed.

use dfir_runtime::dfir_syntax;

use crate::driving::{nothing, sorted_ticks};

fn batches() -> [Vec<(&'static str, i32)>; 4] {
    [
        vec![("a", 1), ("b", 5), ("a", 2)],
        nothing(),
        vec![("b", 1)],
        vec![("c", 7), ("a", 4)],
    ]
}

#[test]
fn a_keyed_fold_knows_the_keys_of_its_tick_only() {
    let seen = sorted_ticks(batches(), |pairs, out| {
        dfir_syntax! {
            source_stream(pairs) -> fold_keyed(|| 0, |sum, n| *sum += n) -> for_each(|pair| out.push(pair));
        }
    });
    let expected = [
        vec![("a", 3), ("b", 5)],
        nothing(),
        vec![("b", 1)],
        vec![("a", 4), ("c", 7)],
    ];
    assert_eq!(seen, expected);
}

#[test]
fn a_static_keyed_fold_puts_out_all_keys_in_every_tick() {
    let seen = sorted_ticks(batches(), |pairs, out| {
        dfir_syntax! {
            source_stream(pairs)
                -> fold_keyed::<'static>(|| 0, |sum, n| *sum += n)
                -> for_each(|pair| out.push(pair));
        }
    });
    let expected = [
        vec![("a", 3), ("b", 5)],
        vec![("a", 3), ("b", 5)],
        vec![("a", 3), ("b", 6)],
        vec![("a", 7), ("b", 6), ("c", 7)],
    ];
    assert_eq!(seen, expected);
}

#[test]
fn the_initial_value_is_made_once_for_each_key() {
    let seen = sorted_ticks(batches(), |pairs, out| {
        let mut made = 0;
        dfir_syntax! {
            source_stream(pairs)
                -> fold_keyed(move || { made += 1; made }, |_, _| ())
                -> for_each(|(_, number)| out.push(number));
        }
    });
    assert_eq!(seen, [vec![1, 2], nothing(), vec![3], vec![4, 5]]);
}

#[test]
fn a_keyed_reduce_begins_with_each_keys_first_value() {
    let seen = sorted_ticks(batches(), |pairs, out| {
        dfir_syntax! {
            source_stream(pairs)
                -> reduce_keyed(|max, n| *max = n.max(*max))
                -> for_each(|pair| out.push(pair));
        }
    });
    let expected = [
        vec![("a", 2), ("b", 5)],
        nothing(),
        vec![("b", 1)],
        vec![("a", 4), ("c", 7)],
    ];
    assert_eq!(seen, expected);
}

#[test]
fn a_static_keyed_reduce_puts_out_all_keys_in_every_tick() {
    let seen = sorted_ticks(batches(), |pairs, out| {
        dfir_syntax! {
            source_stream(pairs)
                -> reduce_keyed::<'static>(|max, n| *max = n.max(*max))
                -> for_each(|pair| out.push(pair));
        }
    });
    let expected = [
        vec![("a", 2), ("b", 5)],
        vec![("a", 2), ("b", 5)],
        vec![("a", 2), ("b", 5)],
        vec![("a", 4), ("b", 5), ("c", 7)],
    ];
    assert_eq!(seen, expected);
}

#[test]
fn items_of_one_key_are_folded_in_their_order() {
    let seen = sorted_ticks(
        [vec![(1, 'a'), (2, 'x'), (1, 'b'), (2, 'y')]],
        |pairs, out| {
            dfir_syntax! {
                source_stream(pairs)
                    -> fold_keyed(String::new, |text, letter| text.push(letter))
                    -> for_each(|pair| out.push(pair));
            }
        },
    );
    assert_eq!(seen, [[(1, "ab".to_owned()), (2, "xy".to_owned())]]);
}
