//! Straight lines, fans and diamonds. The text is the same for every dialect of the language; what
//! differs is in `crate::dialect`.

use std::hint::black_box;

use workloads::{Sample, Sum, Workload, inputs, swallow, time};

use crate::dialect::{dfir_syntax, run_tick};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("arith20", arith20),
    ("identity20", identity20),
    ("upcase20_inplace", upcase20_inplace),
    ("upcase20_alloc", upcase20_alloc),
    ("fan_in20", fan_in20),
    ("fan_out20", fan_out20),
    ("fan_out20_str", fan_out20_str),
    ("fork_join20", fork_join20),
    ("words_diamond", words_diamond),
    ("construct_3op", construct_3op),
    ("construct_fork_join20", construct_fork_join20),
];

/// Twenty times the same operator in a row.
macro_rules! chain20 {
    ([$($source:tt)*] [$($op:tt)*] [$($sink:tt)*]) => {
        dfir_syntax! {
            $($source)*
                -> $($op)* -> $($op)* -> $($op)* -> $($op)* -> $($op)*
                -> $($op)* -> $($op)* -> $($op)* -> $($op)* -> $($op)*
                -> $($op)* -> $($op)* -> $($op)* -> $($op)* -> $($op)*
                -> $($op)* -> $($op)* -> $($op)* -> $($op)* -> $($op)*
                -> $($sink)*;
        }
    };
}

/// Twenty times the same pipeline beside `$hub`.
macro_rules! fan20 {
    ([$($hub:tt)*] [$($pipeline:tt)*]) => {
        dfir_syntax! {
            $($hub)*
            $($pipeline)* $($pipeline)* $($pipeline)* $($pipeline)* $($pipeline)*
            $($pipeline)* $($pipeline)* $($pipeline)* $($pipeline)* $($pipeline)*
            $($pipeline)* $($pipeline)* $($pipeline)* $($pipeline)* $($pipeline)*
            $($pipeline)* $($pipeline)* $($pipeline)* $($pipeline)* $($pipeline)*
        }
    };
}

/// At each level, the items take one of two ways by one of their bits, and the ways meet again.
macro_rules! fork_join {
    ($items:expr, $sum:ident, $first:ident $(, $from:ident $level:tt $to:ident)*; $last:ident $bit:tt) => {
        dfir_syntax! {
            $first = source_iter($items) -> tee();
            $(
                $from -> filter(|n: &u64| (n >> $level) & 1 == 0) -> $to;
                $from -> filter(|n: &u64| (n >> $level) & 1 == 1) -> $to;
                $to = union() -> tee();
            )*
            $last -> filter(|n: &u64| (n >> $bit) & 1 == 0) -> end;
            $last -> filter(|n: &u64| (n >> $bit) & 1 == 1) -> end;
            end = union() -> for_each(move |n| $sum.add(n));
        }
    };
}

macro_rules! fork_join20 {
    ($items:expr, $sum:ident) => {
        fork_join! {
            $items, $sum, l0,
            l0 0 l1, l1 1 l2, l2 2 l3, l3 3 l4, l4 4 l5, l5 5 l6, l6 6 l7, l7 7 l8, l8 8 l9, l9 9 l10,
            l10 10 l11, l11 11 l12, l12 12 l13, l13 13 l14, l14 14 l15, l15 15 l16, l16 16 l17,
            l17 17 l18, l18 18 l19; l19 19
        }
    };
}

fn arith20() -> Sample {
    let input = inputs::numbers(1_000_000);
    let mut flow = chain20! {
        [source_iter(input)] [map(|n: u64| n + 1)] [for_each(swallow::<u64>)]
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        0
    })
}

fn identity20() -> Sample {
    let mut flow = chain20! {
        [source_iter(black_box(0..1_000_000u64))] [map(black_box::<u64>)] [for_each(swallow::<u64>)]
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        0
    })
}

fn upcase20_inplace() -> Sample {
    let input = inputs::short_strings();
    let mut flow = chain20! {
        [source_iter(input)]
        [map(|mut text: String| { text.make_ascii_uppercase(); text })]
        [for_each(swallow::<String>)]
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        0
    })
}

fn upcase20_alloc() -> Sample {
    let input = inputs::short_strings();
    let mut flow = chain20! {
        [source_iter(input)] [map(|text: String| text.to_uppercase())] [for_each(swallow::<String>)]
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        0
    })
}

fn fan_in20() -> Sample {
    let mut flow = fan20! {
        [all = union() -> for_each(swallow::<u64>);]
        [source_iter(black_box(0..1_000_000u64)) -> all;]
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        0
    })
}

fn fan_out20() -> Sample {
    let input = inputs::numbers(1_000_000);
    let mut flow = fan20! {
        [all = source_iter(input) -> tee();]
        [all -> for_each(swallow::<u64>);]
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        0
    })
}

fn fan_out20_str() -> Sample {
    let input = inputs::short_strings();
    let mut flow = fan20! {
        [all = source_iter(input) -> tee();]
        [all -> for_each(swallow::<String>);]
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        0
    })
}

fn fork_join20() -> Sample {
    let (input, sum) = (inputs::random_bits(), Sum::default());
    let result = sum;
    let mut flow = fork_join20! { input, sum };
    time(move || {
        run_tick!(flow);
        drop(flow);
        result.total()
    })
}

fn words_diamond() -> Sample {
    let (input, sum) = (inputs::words(), Sum::default());
    let result = sum;
    let mut flow = dfir_syntax! {
        words = source_iter(input) -> tee();
        words -> flat_map(|word: String| [format!("hi {word}"), format!("bye {word}")]) -> texts;
        words -> filter(|word: &String| word.len().is_multiple_of(5)) -> texts;
        texts = union()
            -> fold(|| 0, |letters: &mut u64, text: String| *letters += text.len() as u64)
            -> for_each(move |letters| sum.add(letters));
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        result.total()
    })
}

/// A thousand graphs, made and dropped.
fn construct_3op() -> Sample {
    time(|| {
        for _ in 0..1000 {
            let flow = dfir_syntax! {
                source_iter([1u64]) -> map(|n: u64| n + 1) -> for_each(swallow::<u64>);
            };
            drop(black_box(flow));
        }
        0
    })
}

/// A hundred graphs, made and dropped.
fn construct_fork_join20() -> Sample {
    time(|| {
        for _ in 0..100 {
            let sum = Sum::default();
            let flow = fork_join20! { [1u64], sum };
            drop(black_box(flow));
        }
        0
    })
}
