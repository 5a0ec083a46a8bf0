//! Graphs that are larger than what fits into one tuple of ports or one word of the ready set.

use dfir_runtime::dfir_syntax;
use futures::channel::mpsc::unbounded;

use crate::driving::{Out, nothing};

/// Each name is a source behind a barrier that feeds `all`.
macro_rules! fan_in {
    ($out:ident: $($name:ident $value:literal)*) => {
        dfir_syntax! {
            $($name = source_iter([$value]) -> sort() -> all;)*
            all = union() -> sort() -> for_each(|n| $out.push(n));
        }
    };
}

#[test]
fn twenty_sources_fan_in() {
    let out = Out::new();
    fan_in!(
        out: a 20 b 19 c 18 d 17 e 16 f 15 g 14 h 13 i 12 j 11 k 10 l 9 m 8 n 7 o 6 p 5 q 4 r 3 s 2 t 1
    )
    .run_tick_sync();
    assert_eq!(out.take(), (1..=20).collect::<Vec<_>>());
}

/// `numbers` goes to a `fold` for each name; every sum comes back to one operator.
macro_rules! fan_out {
    ($numbers:ident, $out:ident: $($name:ident)*) => {
        dfir_syntax! {
            numbers = source_stream($numbers) -> tee();
            $(numbers -> fold(|| 0, |sum, n| *sum += n) -> map(|sum| (stringify!($name), sum)) -> all;)*
            all = union() -> sort() -> for_each(|pair| $out.push(pair));
        }
    };
}

#[test]
fn one_stream_fans_out_to_twenty_barriers() {
    let (send, receive) = unbounded();
    let out = Out::new();
    let mut flow = fan_out!(receive, out: a b c d e f g h i j k l m n o p q r s t);
    for n in [1, 2, 3] {
        send.unbounded_send(n).unwrap();
    }
    let sums = out.of_tick(&mut flow);
    assert_eq!(sums.len(), 20);
    assert!(sums.iter().all(|(_, sum)| *sum == 6), "{sums:?}");
}

/// A `sort` for each name, one behind the other: as many subgraphs.
macro_rules! chain {
    ($numbers:ident, $out:ident: $($name:ident)*) => {
        dfir_syntax! {
            source_stream($numbers) $(-> sort() -> map(|n| { let $name = n; $name + 1 }))* -> for_each(|n| $out.push(n));
        }
    };
}

#[test]
fn seventy_subgraphs_run_in_order() {
    let (send, receive) = unbounded();
    let out = Out::new();
    let mut flow = chain!(
        receive, out:
        a a a a a a a a a a  a a a a a a a a a a  a a a a a a a a a a  a a a a a a a a a a
        a a a a a a a a a a  a a a a a a a a a a  a a a a a a a a a a
    );
    for n in [3, 1, 2] {
        send.unbounded_send(n).unwrap();
    }
    assert_eq!(out.of_tick(&mut flow), [71, 72, 73]);
    assert_eq!(out.of_tick(&mut flow), nothing::<i32>());
    send.unbounded_send(0).unwrap();
    assert_eq!(out.of_tick(&mut flow), [70]);
}

/// As many subgraphs as names, each of which hands what it gets to the next tick.
macro_rules! relay {
    ($out:ident: $($name:ident)*) => {
        dfir_syntax! {
            source_iter([0]) $(-> defer_tick() -> map(|n| { let $name = n; $name + 1 }))* -> for_each(|n| $out.push(n));
        }
    };
}

#[test]
fn seventy_subgraphs_run_one_a_tick() {
    let out = Out::new();
    let mut flow = relay!(
        out:
        a a a a a a a a a a  a a a a a a a a a a  a a a a a a a a a a  a a a a a a a a a a
        a a a a a a a a a a  a a a a a a a a a a  a a a a a a a a a a
    );
    flow.run_available_sync();
    assert_eq!(out.take(), [70]);
    assert_eq!(flow.current_tick().0, 71);
}

/// A cycle through a `join` for each name, all of which meet in one `union`.
macro_rules! recursions {
    ($out:ident: $($reached:ident $step:ident $start:literal)*) => {
        dfir_syntax! {
            edges = source_iter((0..100).map(|n| (n, n + 10))) -> tee();
            $(
                source_iter([$start]) -> $reached;
                $reached = union() -> unique() -> filter(|n| *n < 100) -> tee();
                $reached -> map(|n| (n, ())) -> [0]$step;
                edges -> [1]$step;
                $step = join() -> map(|(_, ((), next))| next) -> $reached;
                $reached -> all;
            )*
            all = union() -> sort() -> for_each(|n| $out.push(n));
        }
    };
}

#[test]
fn ten_recursions_share_their_edges() {
    let out = Out::new();
    recursions!(out: a aa 0 b bb 1 c cc 2 d dd 3 e ee 4 f ff 5 g gg 6 h hh 7 i ii 8 j jj 9)
        .run_tick_sync();
    assert_eq!(out.take(), (0..100).collect::<Vec<_>>());
}
