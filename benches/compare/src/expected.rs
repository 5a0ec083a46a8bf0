//! The checksums that the workloads must give.

/// The checksum of a workload, if it has one.
pub(crate) fn checksum(workload: &str) -> Option<u64> {
    // Variants of a workload give what the workload does.
    let suffixes = [
        "_bp_vec",
        "_bp",
        "_vec",
        "_inplace",
        "_part",
        "_w2",
        "_batch",
        "_input",
        "_avail",
        "_vecdeque",
        "_many",
        "_stdmpsc",
        "_csr",
        "_defer",
        "_feed",
        "_std",
        "_framed",
        "_exchange",
    ];
    let base = suffixes
        .iter()
        .find_map(|suffix| workload.strip_suffix(suffix));
    let base = base.unwrap_or(workload);
    EXPECTED
        .iter()
        .find(|(name, _)| *name == base)
        .map(|(_, checksum)| *checksum)
}

const EXPECTED: &[(&str, u64)] = &[
    ("fork_join20", 837769437738),
    ("join_int", 5000383120),
    ("join_int_set", 5000383120),
    ("join_str", 5001927780),
    ("join_multi", 60685456403),
    ("cross_join_3000", 12769561540814257388),
    ("cross_join_set_1000", 11651351403062082296),
    ("words_diamond", 5050744),
    ("fold_keyed_1000", 499323610),
    ("reduce_keyed_1000", 523349),
    ("fold_keyed_100000", 5006823707),
    ("reduce_keyed_100000", 4999960258),
    ("unique", 4999860780),
    ("difference", 303185728155),
    ("anti_join", 316878631758),
    ("tick_empty", 1000000),
    ("tick_empty_iter", 1000000),
    ("tick_1item_5op", 1000001000000),
    ("tick_strata10", 499999500000),
    ("tick_join_static", 4999950000),
    ("tick_fold_keyed_static", 166152540572),
    ("chan_prefill", 499999500000),
    ("chan_thread", 499999500000),
    ("reach_r10k", 49677374),
    ("reach_r100k", 4967660549),
    ("reach_chain1k", 501501),
    ("reach_chain10k", 50015001),
    ("tc_chain1k", 500500),
    ("tcp_16", 8_000_000),
    ("tcp_256", 76_800_000),
    ("tcp_16k", 327_680_000),
    ("tcp_echo", 20_000),
    ("conn_echo_1", 10_000),
    ("conn_echo_100", 100_000),
    ("conn_echo_1000", 100_000),
    ("conn_send_1", 8_000_000),
    ("conn_send_100", 8_000_000),
    ("conn_send_1000", 8_000_000),
    ("conn_idle_1000", 1001),
];
