//! How a step is connected to what it takes.

use super::{Link, Passes, link, wording};
use crate::functions as f;
use crate::order::Order;
use crate::recipe::{Kind, Step};

/// The inputs of an operator whose items come in `order`.
pub(super) fn links(step: &Step, order: Order, [first, second, oldest]: [usize; 3]) -> Vec<Link> {
    let into = |port, from, passes| Link {
        port: Some(port),
        ..link(from, passes)
    };
    let after = |function: &[&str], link| Link {
        via: format!("map({})", function[0]),
        ..link
    };
    match step.kind {
        Kind::Union => {
            let from = &[first, second, oldest][..2 + step.pick % 2];
            from.iter()
                .map(|from| link(*from, Passes::AtOnce))
                .collect()
        }
        Kind::Zip | Kind::Join | Kind::JoinMultiset | Kind::CrossJoin | Kind::CrossJoinMultiset => {
            vec![
                into("0", first, Passes::AtOnce),
                into("1", second, Passes::AtOnce),
            ]
        }
        Kind::Chain | Kind::JoinFusedLhs => vec![
            into("0", first, Passes::WhenComplete),
            into("1", second, Passes::AtOnce),
        ],
        Kind::JoinFusedRhs => vec![
            into("0", first, Passes::AtOnce),
            into("1", second, Passes::WhenComplete),
        ],
        Kind::ZipLongest | Kind::JoinFused => vec![
            into("0", first, Passes::WhenComplete),
            into("1", second, Passes::WhenComplete),
        ],
        Kind::ChainFirstN => {
            let ports = &["0", "1", "2"][..2 + step.pick % 2];
            let from = [first, second, first];
            let inputs = ports.iter().zip(from);
            let mut inputs: Vec<_> = inputs
                .map(|(port, from)| into(port, from, Passes::WhenComplete))
                .collect();
            inputs[ports.len() - 1].passes = Passes::AtOnce;
            inputs
        }
        Kind::JoinMultisetHalf => vec![
            into("build", first, Passes::WhenComplete),
            into("probe", second, Passes::AtOnce),
        ],
        Kind::DeferSignal => vec![
            into("input", first, Passes::WhenComplete),
            into("signal", second, Passes::AtOnce),
        ],
        Kind::LatticeFoldBatch => vec![
            after(f::RANKS, into("input", first, Passes::WhenComplete)),
            into("signal", second, Passes::AtOnce),
        ],
        Kind::LatticeJoinFusedJoin => vec![
            after(f::RANKED_VALUES, into("0", first, Passes::WhenComplete)),
            after(
                f::VALUES_RANKED_DOWN,
                into("1", second, Passes::WhenComplete),
            ),
        ],
        Kind::ResolveFutures | Kind::ResolveFuturesOrdered => {
            vec![after(f::FUTURES, link(first, Passes::AtOnce))]
        }
        Kind::ResolveFuturesBlocking | Kind::ResolveFuturesBlockingOrdered => {
            vec![after(f::FUTURES, link(first, Passes::WhenComplete))]
        }
        Kind::CrossSingleton => {
            // Which item is the first must not depend on an order that is not promised.
            let single = Link {
                via: "sort()".to_owned(),
                ..into("single", second, Passes::WhenComplete)
            };
            vec![into("input", first, Passes::AtOnce), single]
        }
        Kind::AntiJoin | Kind::Difference => {
            let neg = Link {
                via: wording::of_negative(step),
                ..into("neg", second, Passes::WhenComplete)
            };
            vec![into("pos", first, Passes::AtOnce), neg]
        }
        Kind::Sort
        | Kind::SortByKey
        | Kind::NextStratum
        | Kind::PersistMut
        | Kind::PersistMutKeyed
        | Kind::Fold
        | Kind::FoldOfItems
        | Kind::Reduce
        | Kind::FoldNoReplay
        | Kind::ReduceNoReplay
        | Kind::FoldKeyed
        | Kind::LatticeFold
        | Kind::LatticeReduce
        | Kind::FlatMapStreamBlocking
        | Kind::FlattenStreamBlocking
        | Kind::ScanAsyncBlocking
        | Kind::ReduceKeyed => vec![link(first, Passes::WhenComplete)],
        // Their items are sorted first.
        Kind::State | Kind::StateBy if order == Order::Open => {
            vec![link(first, Passes::WhenComplete)]
        }
        Kind::DeferTick | Kind::DeferTickLazy => vec![link(first, Passes::NextTick)],
        _ => vec![link(first, Passes::AtOnce)],
    }
}
