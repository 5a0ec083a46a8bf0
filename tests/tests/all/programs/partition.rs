//! partition: by name, by number, and out of range.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, nothing, ticks};

#[test]
fn each_item_goes_to_the_output_that_is_named() {
    let log = Out::new();
    dfir_syntax! {
        p = source_iter(1..=15)
            -> partition(|n, [fizzbuzz, fizz, buzz, rest]| match (n % 3, n % 5) {
                (0, 0) => fizzbuzz,
                (0, _) => fizz,
                (_, 0) => buzz,
                _ => rest,
            });
        p[fizz] -> for_each(|n| log.push(format!("fizz {n}")));
        p[buzz] -> for_each(|n| log.push(format!("buzz {n}")));
        p[fizzbuzz] -> for_each(|n| log.push(format!("fizzbuzz {n}")));
        p[rest] -> null();
    }
    .run_tick_sync();
    let expected = [
        "fizz 3",
        "buzz 5",
        "fizz 6",
        "fizz 9",
        "buzz 10",
        "fizz 12",
        "fizzbuzz 15",
    ];
    assert_eq!(log.take(), expected);
}

#[test]
fn each_item_goes_to_the_output_that_is_numbered() {
    let out = Out::new();
    dfir_syntax! {
        p = source_iter(0..6_usize) -> partition(|n, count| n % count);
        p[2] -> for_each(|n| out.push((2, n)));
        p[0] -> for_each(|n| out.push((0, n)));
        p[1] -> for_each(|n| out.push((1, n)));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [(0, 0), (1, 1), (2, 2), (0, 3), (1, 4), (2, 5)]);
}

#[test]
fn a_partition_moves_items_that_are_not_clone() {
    struct Parcel(u32);
    let (light, heavy) = (Out::new(), Out::new());
    dfir_syntax! {
        p = source_iter([1, 50, 3]) -> map(Parcel)
            -> partition(|parcel, [light, heavy]| if parcel.0 < 10 { light } else { heavy });
        p[light] -> for_each(|parcel| light.push(parcel.0));
        p[heavy] -> for_each(|parcel| heavy.push(parcel.0));
    }
    .run_tick_sync();
    assert_eq!((light.take(), heavy.take()), (vec![1, 3], vec![50]));
}

#[test]
fn the_closure_of_a_partition_may_keep_state_from_tick_to_tick() {
    let dealt = ticks([vec!['a', 'b'], nothing(), vec!['c']], |cards, out| {
        let mut next = 0;
        dfir_syntax! {
            p = source_stream(cards) -> partition(move |_, count| { next += 1; next % count });
            p[0] -> for_each(|card| out.push((0, card)));
            p[1] -> for_each(|card| out.push((1, card)));
        }
    });
    assert_eq!(dealt, [vec![(1, 'a'), (0, 'b')], nothing(), vec![(1, 'c')]]);
}

#[test]
fn a_partition_may_be_split_and_merged_again() {
    let seen = ticks([vec![1, 2, 3, 4]], |numbers, out| {
        dfir_syntax! {
            p = source_stream(numbers) -> partition(|n, [even, odd]| if n % 2 == 0 { even } else { odd });
            p[even] -> map(|n| n * 100) -> merged;
            p[odd] -> merged;
            merged = union() -> for_each(|n| out.push(n));
        }
    });
    assert_eq!(
        seen,
        [[1, 200, 3, 400]],
        "order is kept where nothing is buffered"
    );
}

#[test]
fn an_output_that_there_is_not_stops_the_graph_with_an_error() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        p = source_iter([0, 7, 1]) -> partition(|n, _| *n);
        p[0] -> for_each(|n| out.push(n));
        p[1] -> for_each(|n| out.push(n));
    };
    let error = flow.run_sync().unwrap_err();
    assert!(error.operator().starts_with("partition at "), "{error}");
    assert!(error.operator().contains("partition.rs:"), "{error}");
    assert!(
        error
            .to_string()
            .contains("chose output 7, but there are only 2 outputs"),
        "{error}"
    );
    assert_eq!(
        flow.failure().map(ToString::to_string),
        Some(error.to_string())
    );
    assert!(
        !flow.run_tick_sync(),
        "a graph that has failed runs no more"
    );
}
