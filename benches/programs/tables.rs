//! Operators with tables, in one tick.

use workloads::{Sample, Sum, Workload, inputs, time};

use crate::dialect::{dfir_syntax, run_tick};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("join_int", join_int),
    ("join_int_set", join_int_set),
    ("join_str", join_str),
    ("join_multi", join_multi),
    ("cross_join_3000", cross_join_3000),
    ("cross_join_set_1000", cross_join_set_1000),
    ("fold_keyed_1000", || fold_keyed(1000)),
    ("fold_keyed_100000", || fold_keyed(100_000)),
    ("reduce_keyed_1000", || reduce_keyed(1000)),
    ("reduce_keyed_100000", || reduce_keyed(100_000)),
    ("unique", unique),
    ("difference", difference),
    ("anti_join", anti_join),
];

/// Runs a flow of two inputs for a tick.
macro_rules! both {
    ($left:expr, $right:expr, [$($op:tt)*], [$($number:tt)*]) => {{
        let (left, right, sum) = ($left, $right, Sum::default());
        let result = sum;
        let mut flow = dfir_syntax! {
            source_iter(left) -> [0]both;
            source_iter(right) -> [1]both;
            both = $($op)* -> map($($number)*) -> for_each(move |n: u64| sum.add(n));
        };
        time(move || {
            run_tick!(flow);
            drop(flow);
            result.total()
        })
    }};
}

/// Runs a flow of one input for a tick.
macro_rules! one {
    ($input:expr, [$($op:tt)*], [$($number:tt)*]) => {{
        let (input, sum) = ($input, Sum::default());
        let result = sum;
        let mut flow = dfir_syntax! {
            source_iter(input) -> $($op)* -> map($($number)*) -> for_each(move |n: u64| sum.add(n));
        };
        time(move || {
            run_tick!(flow);
            drop(flow);
            result.total()
        })
    }};
}

fn join_int() -> Sample {
    both! {
        inputs::unique_keys(0), inputs::unique_keys(1),
        [join_multiset()], [|(key, (left, right)): (u64, (u64, u64))| key ^ left ^ right]
    }
}

fn join_int_set() -> Sample {
    both! {
        inputs::unique_keys(0), inputs::unique_keys(1),
        [join()], [|(key, (left, right)): (u64, (u64, u64))| key ^ left ^ right]
    }
}

fn join_str() -> Sample {
    both! {
        inputs::unique_keys_of_strings(0), inputs::unique_keys_of_strings(1),
        [join_multiset()],
        [|(key, (left, right)): (u64, (String, String))| key + (left.len() + right.len()) as u64]
    }
}

fn join_multi() -> Sample {
    both! {
        inputs::repeated_keys(0), inputs::repeated_keys(1),
        [join_multiset()], [|(key, (left, right)): (u64, (u64, u64))| key ^ left ^ right]
    }
}

fn cross_join_3000() -> Sample {
    both! {
        inputs::cross_side(0, 3000), inputs::cross_side(1, 3000),
        [cross_join_multiset()], [|(left, right): (u64, u64)| left ^ right]
    }
}

fn cross_join_set_1000() -> Sample {
    both! {
        inputs::cross_side(0, 1000), inputs::cross_side(1, 1000),
        [cross_join()], [|(left, right): (u64, u64)| left ^ right]
    }
}

fn fold_keyed(keys: u64) -> Sample {
    one! {
        inputs::keyed(keys),
        [fold_keyed(|| 0, |sum: &mut u64, n: u64| *sum += n)], [|(key, sum_of): (u64, u64)| key ^ sum_of]
    }
}

fn reduce_keyed(keys: u64) -> Sample {
    one! {
        inputs::keyed(keys),
        [reduce_keyed(|max: &mut u64, n: u64| *max = n.max(*max))], [|(key, max): (u64, u64)| key ^ max]
    }
}

fn unique() -> Sample {
    one! { inputs::repeated(), [unique()], [|n: u64| n] }
}

// Written out, because a name that comes through a macro does not see `context` in dfir_rs 0.14.
fn difference() -> Sample {
    let (positive, negative, sum) = (inputs::positive(), inputs::negative(), Sum::default());
    let result = sum;
    let mut flow = dfir_syntax! {
        source_iter(positive) -> [pos]rest;
        source_iter(negative) -> [neg]rest;
        rest = difference() -> for_each(move |n: u64| sum.add(n));
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        result.total()
    })
}

fn anti_join() -> Sample {
    let (positive, negative, sum) = (inputs::positive_pairs(), inputs::negative(), Sum::default());
    let result = sum;
    let mut flow = dfir_syntax! {
        source_iter(positive) -> [pos]rest;
        source_iter(negative) -> [neg]rest;
        rest = anti_join() -> for_each(move |(key, value): (u64, u64)| sum.add(key ^ value));
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        result.total()
    })
}
