//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_100 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s2 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s3 = lattice_bimorphism(CartesianProductBimorphism::<BTreeSet<_>>::default(), #s1, #s2) -> map(of_pairs);
        s1 -> [0]s3;
        s0 -> map(only) -> [1]s3;
        s3 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(0));
    }

    program_101 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> sort() -> for_each(out.sink(0));
        source_iter([(4, 0), (1, 1)]) -> for_each(out.sink(1));
        s4 = anti_join::<'static, 'static>() -> for_each(out.sink(2));
        s0 -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> [pos]s4;
        s0 -> map(first) -> [neg]s4;
    }

    program_102 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s1 -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(0));
    }

    program_103 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(1));
    }

    program_104 {
        s1 = source_iter([(4, 4)]) -> tee();
        s2 = anti_join::<'static, 'static>() -> tee();
        source_stream(inputs.stream(0)) -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        s1 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s4 = join_multiset::<'static, 'static>() -> map(matched_values);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s5 = chain() -> for_each(out.sink(2));
        s4 -> [0]s5;
        s2 -> [1]s5;
    }

    program_105 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = _lattice_fold_batch::<Max<i64>>() -> map(of_batch) -> tee();
        s0 -> map(rank) -> [input]s1;
        s0 -> [signal]s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s2 -> unique() -> s2;
        s3 = cross_join::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_106 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'static>() -> map(matched_sum) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
        s4 = chain_first_n(1) -> map(next) -> for_each(out.sink(1));
        s1 -> [0]s4;
        s0 -> [1]s4;
        s1 -> [2]s4;
    }

    program_107 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s1 -> multiset_delta() -> for_each(out.sink(1));
        s5 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s1 -> sort() -> [build]s5;
        s1 -> [probe]s5;
    }

    program_108 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s3 = s1[1] -> tee();
        s4 = s1[2] -> tee();
        s5 = _lattice_fold_batch() -> map(of_batch) -> for_each(out.sink(0));
        s1[0] -> map(rank) -> [input]s5;
        s4 -> [signal]s5;
        s3 -> map(promised) -> resolve_futures_blocking_ordered() -> for_each(out.sink(1));
        s7 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(2));
        s3 -> [0]s7;
        s4 -> [1]s7;
    }

    program_109 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_110 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s2 -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_111 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        source_stream(inputs.stream(1)) -> map(forget_second) -> for_each(out.sink(1));
    }

    program_112 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'tick>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold::<'tick>(one, count);
        s1 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
    }

    program_113 {
        s1 = source_stream(inputs.stream(0)) -> scan_async_blocking(origin, running_soon) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s4 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(0));
        s3 -> [input]s4;
        s1 -> map(listed) -> flatten() -> sort() -> [single]s4;
        s6 = source_stream(inputs.stream(1)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s6[low] -> for_each(out.sink(1));
        s6[high] -> for_each(out.sink(2));
    }

    program_114 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> fold::<'static>(zero, count) -> map(alone) -> [0]s3;
        s2 -> [1]s3;
    }

    program_115 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = anti_join::<'tick, 'tick>();
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        s4 = join_fused_lhs::<'static, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s4;
        s1 -> sort_by_key(second_of) -> map(forget_first) -> [1]s4;
        source_iter([(0, 1), (1, 1), (2, 1)]) -> for_each(out.sink(1));
    }

    program_116 {
        initialize() -> map(begun) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> map(streamed) -> flatten_stream_blocking() -> for_each(out.sink(1));
    }

    program_117 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Fold::new(zero, add), FoldFrom::new(successor, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> multiset_delta() -> tee();
        s2 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
        s2 -> filter(is_small) -> null();
    }

    program_118 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        null::<Item>() -> [1]s2;
        s0 -> reduce(append_both) -> for_each(out.sink(1));
    }

    program_119 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s4 = zip::<'static, 'static>() -> map(some_pair) -> for_each(out.sink(1));
        source_iter([(0, 1), (1, 0), (4, 1), (1, 1)]) -> [0]s4;
        s0 -> fold_keyed::<'tick>(one, add) -> [1]s4;
    }

    program_120 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_first);
        s1[0] -> dest_sink(out.sender(0));
        s1[1] -> dest_sink(out.sender(1));
    }

    program_121 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton::<'static>() -> map(crossed_sum) -> tee();
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s2 = chain() -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
    }

    program_122 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'static, 'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s0 -> flat_map(both_ways) -> map(second) -> [neg]s2;
    }

    program_123 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'tick>(Fold::new(zero, add)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        initialize() -> map(begun) -> for_each(out.sink(1));
        s4 = s0 -> fold(zero, count);
        s1 -> map(|item| with_number(item, #s4)) -> for_each(out.sink(2));
    }

    program_124 {
        source_stream(inputs.stream(0)) -> flat_map_stream_blocking(both_ways_streamed) -> null();
        s2 = source_iter([(3, 1), (2, 4), (1, 1)]) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_125 {
        s2 = source_stream(inputs.stream(0)) -> defer_tick() -> partition(by_first);
        s2[0] -> for_each(out.sink(0));
        s2[1] -> for_each(out.sink(1));
    }

    program_126 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton() -> map(crossed_sum) -> tee();
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s2 -> null::<Item>() -> for_each(out.sink(0));
        s5 = s1 -> unique::<'static>() -> partition(by_first);
        s5[1] -> for_each(out.sink(1));
        s5[0] -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(2));
    }

    program_127 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s2;
        s0 -> flat_map(both_ways) -> [1]s2;
        s2 -> assert(is_within) -> for_each(out.sink(0));
    }

    program_128 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain_first_n(1) -> map(forget_second);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> [2]s1;
        s2 = zip::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = spin() -> map(begun) -> tee();
        s5 = union() -> dest_sink(out.sender(1));
        s3 -> multiset_delta() -> s5;
        s3 -> s5;
    }

    program_129 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s0 -> next_stratum::<Item>() -> for_each(out.sink(1));
    }

    program_130 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> persist::<'static>() -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
        s0 -> next_stratum::<Item>() -> persist::<'static>() -> for_each(out.sink(1));
    }

    program_131 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s0 -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> for_each(out.sink(1));
        s0 -> fold::<'tick>(origin, append_both) -> unique::<'static>() -> fold::<'static>(origin, append_both) -> for_each(out.sink(2));
    }

    program_132 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> next_stratum::<Item>() -> null();
    }

    program_133 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[1] -> map(alone) -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(0));
        s5 = s1[0] -> map(alone) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s5[low] -> dest_sink(out.sender(1));
        s5[high] -> dest_sink(out.sender(2));
    }

    program_134 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>() -> tee();
        s2 = join_fused_lhs::<'static>(Reduce::new(greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = join_fused(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
        s5 = union() -> for_each(out.sink(2));
        s2 -> s5;
        s1 -> s5;
    }

    program_135 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = defer_signal() -> tee();
        s0 -> [input]s1;
        s0 -> [signal]s1;
        s2 = s0 -> fold(one, count);
        s1 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
        s1 -> defer_tick() -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_136 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        spin() -> map(begun) -> for_each(out.sink(0));
        s4 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> null();
        s0 -> map(streamed) -> flatten_stream_blocking() -> [0]s4;
        s0 -> [1]s4;
        source_iter([(4, 3), (1, 0), (4, 0)]) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(2));
    }

    program_137 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_even) -> for_each(out.sink(0));
        s2 = s0 -> fold_keyed::<'tick>(zero, append) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> reduce_keyed(greatest) -> for_each(out.sink(1));
    }

    program_138 {
        source_stream(inputs.stream(0)) -> map(streamed) -> flatten_stream_blocking() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
    }

    program_139 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s4 = join_fused::<'tick>(Fold(one, greatest), Fold(one, greatest)) -> map(matched_sum) -> tee();
        s0 -> scan::<'tick>(origin, running) -> [0]s4;
        s0 -> state_by::<'tick>(rank, low_rank) -> reduce_keyed::<'static>(add) -> [1]s4;
        s4 -> multiset_delta() -> for_each(out.sink(0));
        s7 = s4 -> map(sized) -> demux_enum::<BySize>();
        s7[Small] -> dest_sink(out.sender(1));
        s7[Large] -> dest_sink(out.sender(2));
    }

    program_140 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = join_multiset_half::<'tick>() -> map(matched_values);
        s0 -> [build]s3;
        s0 -> state_by::<'tick>(rank, low_rank) -> [probe]s3;
        s4 = join::<'tick, 'tick>() -> map(matched_sum);
        s0 -> reduce_keyed::<'tick>(append) -> [0]s4;
        s3 -> [1]s4;
        s6 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s6;
        s4 -> [1]s6;
        s0 -> sort_by_key(second_of) -> map(forget_first) -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_141 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = chain() -> dest_sink(out.sender(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_142 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> null::<Item>() -> tee();
        s2 = cross_singleton::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s0 -> s3;
    }

    program_143 {
        s1 = source_iter([(1, 1), (1, 1), (0, 0), (1, 0)]) -> tee();
        s2 = anti_join::<'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        source_stream(inputs.stream(0)) -> map(first) -> [neg]s2;
        s3 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s3[low] -> tee();
        s6 = union() -> for_each(out.sink(1));
        s4 -> s6;
        s4 -> s6;
        s3[high] -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(2));
    }

    program_144 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(1));
    }

    program_145 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> state_by::<'static>(rank, low_rank) -> for_each(out.sink(1));
    }

    program_146 {
        s3 = source_stream(inputs.stream(0)) -> map(promised) -> resolve_futures() -> defer_tick() -> partition(by_first);
        s3[0] -> for_each(out.sink(0));
        s3[1] -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(1));
    }

    program_147 {
        source_stream(inputs.stream(0)) -> multiset_delta() -> scan_async_blocking::<'static>(origin, running_soon) -> for_each(out.sink(0));
    }

    program_148 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s0 -> map(swap) -> for_each(out.sink(1));
        s5 = s0 -> map(next) -> map(kept_or_deleted) -> persist_mut::<'static>() -> state_by::<'tick>(rank, low_rank) -> tee();
        s5 -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(2));
        s7 = union() -> for_each(out.sink(3));
        s5 -> s7;
        s5 -> s7;
    }

    program_149 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s0 -> map(|item| with_set(item, &#s2)) -> for_each(out.sink(0));
        s5 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> persist::<'static>() -> [0]s5;
        s1 -> [1]s5;
    }
}
