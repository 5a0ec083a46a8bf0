//! The diamonds of `fork_join20` with a `partition` at each fork. Not for `dfir_rs` 0.16, in which the
//! type of it is not inferred.

use workloads::{Sample, Sum, Workload, inputs, time};

use crate::dialect::{dfir_syntax, run_tick};

pub(crate) const WORKLOADS: &[Workload] = &[("fork_join20_part", fork_join20_part)];

macro_rules! fork_join {
    ($items:expr, $sum:ident, $first:ident 0 $(, $from:ident $level:tt $to:ident)*; $last:ident) => {
        dfir_syntax! {
            $first = source_iter($items)
                -> partition(|n: &u64, [zeros, ones]| if n & 1 == 0 { zeros } else { ones });
            $(
                $from[zeros] -> $to;
                $from[ones] -> $to;
                $to = union()
                    -> map(|n: u64| n)
                    -> partition(|n: &u64, [zeros, ones]| if (n >> $level) & 1 == 0 { zeros } else { ones });
            )*
            $last[zeros] -> end;
            $last[ones] -> end;
            end = union() -> for_each(move |n: u64| $sum.add(n));
        }
    };
}

fn fork_join20_part() -> Sample {
    let (input, sum) = (inputs::random_bits(), Sum::default());
    let result = sum;
    let mut flow = fork_join! {
        input, sum, l0 0,
        l0 1 l1, l1 2 l2, l2 3 l3, l3 4 l4, l4 5 l5, l5 6 l6, l6 7 l7, l7 8 l8, l8 9 l9, l9 10 l10,
        l10 11 l11, l11 12 l12, l12 13 l13, l13 14 l14, l14 15 l15, l15 16 l16, l16 17 l17, l17 18 l18,
        l18 19 l19; l19
    };
    time(move || {
        run_tick!(flow);
        drop(flow);
        result.total()
    })
}
