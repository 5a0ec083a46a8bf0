//! What ours is to reach, as ratios within one run.

/// What to compare ours with, and how little it may take of that: of time or of memory.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target {
    /// The workload of ours.
    pub(crate) workload: &'static str,
    /// Beside hand-written code: the names of its workloads, of which the fastest counts, and the ratio.
    pub(crate) hand: Option<(&'static [&'static str], f64)>,
    /// Beside the fastest peer: the names of its workloads and the ratio.
    pub(crate) peer: Option<(&'static [&'static str], f64)>,
}

const fn target(
    workload: &'static str,
    hand: Option<(&'static [&'static str], f64)>,
    peer: Option<(&'static [&'static str], f64)>,
) -> Target {
    Target {
        workload,
        hand,
        peer,
    }
}

/// The targets for time, in the order of the report.
#[rustfmt::skip]
pub(crate) const TARGETS: &[Target] = &[
    target("arith20", Some((&["arith20"], 1.1)), Some((&["arith20"], 0.95))),
    target("identity20", Some((&["identity20"], 1.1)), Some((&["identity20"], 0.95))),
    target("upcase20_inplace", Some((&["upcase20_inplace"], 1.1)), Some((&["upcase20_inplace"], 0.95))),
    target("upcase20_alloc", Some((&["upcase20_alloc"], 1.1)), Some((&["upcase20_alloc"], 0.95))),
    target("fan_in20", Some((&["fan_in20"], 1.2)), Some((&["fan_in20"], 0.3))),
    target("fan_out20", Some((&["fan_out20"], 1.1)), Some((&["fan_out20"], 0.95))),
    target("fan_out20_str", Some((&["fan_out20_str"], 1.1)), Some((&["fan_out20_str"], 0.95))),
    target("fork_join20", Some((&["fork_join20"], 2.0)), Some((&["fork_join20"], 0.03))),
    target("words_diamond", Some((&["words_diamond"], 1.3)), Some((&["words_diamond"], 0.6))),
    target("join_int", Some((&["join_int_bp"], 1.3)), Some((&["join_int"], 0.45))),
    target("join_int_set", Some((&["join_int_bp"], 1.3)), Some((&["join_int_set"], 0.45))),
    target("join_str", Some((&["join_str_bp"], 2.5)), Some((&["join_str"], 0.4))),
    target("join_multi", Some((&["join_multi", "join_multi_bp", "join_multi_bp_vec"], 1.0)), Some((&["join_multi"], 1.0))),
    target("cross_join_3000", Some((&["cross_join_3000"], 1.3)), Some((&["cross_join_3000"], 0.3))),
    target("cross_join_set_1000", Some((&["cross_join_set_1000"], 1.3)), Some((&["cross_join_set_1000"], 0.3))),
    target("fold_keyed_1000", Some((&["fold_keyed_1000"], 1.05)), Some((&["fold_keyed_1000"], 1.0))),
    target("fold_keyed_100000", Some((&["fold_keyed_100000"], 1.05)), Some((&["fold_keyed_100000"], 1.0))),
    target("reduce_keyed_1000", Some((&["reduce_keyed_1000"], 1.05)), Some((&["reduce_keyed_1000"], 1.0))),
    target("reduce_keyed_100000", Some((&["reduce_keyed_100000"], 1.05)), Some((&["reduce_keyed_100000"], 1.0))),
    target("unique", Some((&["unique"], 1.05)), Some((&["unique"], 1.0))),
    target("difference", Some((&["difference"], 1.1)), Some((&["difference"], 0.95))),
    target("anti_join", Some((&["anti_join"], 1.1)), Some((&["anti_join"], 0.95))),
    target("reach_r100k", Some((&["reach_r100k"], 1.15)), Some((&["reach_r100k"], 0.75))),
    target("reach_chain10k", Some((&["reach_chain10k"], 1.15)), Some((&["reach_chain10k"], 0.75))),
    target("tick_empty", None, Some((&["tick_empty"], 0.3))),
    target("tick_empty_iter", None, Some((&["tick_empty_iter"], 0.3))),
    target("tick_1item_5op", None, Some((&["tick_1item_5op"], 0.35))),
    target("tick_1item_5op_batch", None, Some((&["tick_1item_5op"], 0.1))),
    target("tick_1item_5op_input", None, Some((&["tick_1item_5op"], 0.1))),
    target("tick_strata10", None, Some((&["tick_strata10"], 0.25))),
    target("chan_thread_batch", Some((&["chan_thread_batch"], 2.0)), Some((&["chan_thread"], 0.15))),
    target("construct_3op", None, Some((&["construct_3op"], 0.1))),
    target("construct_fork_join20", None, Some((&["construct_fork_join20"], 0.1))),
    // Beside the helpers for TCP of dfir_rs, as the figures that the targets come from.
    target("tcp_16", Some((&["tcp_16_feed"], 0.45)), Some((&["tcp_16"], 0.06))),
    target("tcp_256", Some((&["tcp_256_feed"], 0.7)), Some((&["tcp_256"], 0.25))),
    target("tcp_16k", Some((&["tcp_16k_feed"], 0.9)), Some((&["tcp_16k"], 0.9))),
    target("tcp_echo_p50", Some((&["tcp_echo_framed_p50"], 1.15)), Some((&["tcp_echo_p50"], 0.75))),
];

/// The targets for peak memory.
#[rustfmt::skip]
pub(crate) const MEMORY_TARGETS: &[Target] = &[
    target("fork_join20", Some((&["fork_join20"], 1.3)), Some((&["fork_join20"], 0.5))),
    target("words_diamond", Some((&["words_diamond"], 1.3)), Some((&["words_diamond"], 0.5))),
    target("join_int", Some((&["join_int", "join_int_bp"], 1.3)), Some((&["join_int"], 0.5))),
];
