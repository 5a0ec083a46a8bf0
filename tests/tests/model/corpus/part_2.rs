//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_100 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> scan::<'static>(origin, running) -> dest_sink(out.sender(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
        s0 -> unique::<'tick>() -> dest_sink(out.sender(2));
    }

    program_101 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_singleton::<'static>() -> map(crossed_sum);
        s0 -> [input]s2;
        s1 -> sort() -> [single]s2;
        s3 = cross_join_multiset::<'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
    }

    program_102 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(0));
    }

    program_103 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> persist::<'static>() -> for_each(out.sink(0));
        source_iter([(4, 0), (1, 1)]) -> for_each(out.sink(1));
        s4 = difference::<'static, 'static>() -> for_each(out.sink(2));
        s0 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> [pos]s4;
        s0 -> [neg]s4;
    }

    program_104 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
    }

    program_105 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'static>() -> map(crossed_ends) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_106 {
        s1 = source_iter([(4, 4)]) -> tee();
        s2 = anti_join::<'static, 'static>() -> tee();
        source_stream(inputs.stream(0)) -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        s1 -> flat_map(doubles) -> for_each(out.sink(0));
        s4 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s5 = chain() -> for_each(out.sink(1));
        s4 -> [0]s5;
        s2 -> [1]s5;
    }

    program_107 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> state_by::<'static>(rank, low_rank) -> tee();
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s2 -> unique() -> s2;
        s3 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_108 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s2 = s0 -> map(|item| with_kept(item, &#s1)) -> tee();
        s0 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(0));
        s0 -> unique() -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s2 -> s5;
        s2 -> s5;
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
    }

    program_109 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton::<'static>() -> map(crossed_sum) -> tee();
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s2 = join_multiset::<'static>() -> map(matched_sum) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
        s4 = defer_signal() -> for_each(out.sink(1));
        s1 -> [input]s4;
        s0 -> [signal]s4;
    }

    program_110 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(sum) -> tee();
        s3 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s1 -> fold(zero, count) -> map(alone) -> for_each(out.sink(1));
        s5 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s1 -> persist::<'static, Item>() -> [build]s5;
        s1 -> [probe]s5;
    }

    program_111 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s2 = s1[0] -> map(alone) -> tee();
        s3 = s1[1] -> map(alone) -> tee();
        s3 -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> for_each(out.sink(0));
        s2 -> unique::<'tick>() -> for_each(out.sink(1));
        s6 = anti_join::<'tick, 'static>() -> for_each(out.sink(2));
        s2 -> [pos]s6;
        s3 -> map(second) -> [neg]s6;
    }

    program_112 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_small) -> for_each(out.sink(1));
        s2 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s3 = defer_signal() -> tee();
        s0 -> [input]s3;
        s2 -> [signal]s3;
        s5 = zip::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s3 -> [0]s5;
        s2 -> inspect(out.show(0)) -> [1]s5;
        s6 = union() -> for_each(out.sink(3));
        s3 -> s6;
        s3 -> s6;
    }

    program_113 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_114 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = anti_join::<'tick, 'static>();
        s1 -> [pos]s2;
        s0 -> map(first) -> [neg]s2;
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s0 -> s3;
        s2 -> flat_map(both_ways) -> for_each(out.sink(1));
    }

    program_115 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        source_stream(inputs.stream(1)) -> map(forget_second) -> for_each(out.sink(1));
    }

    program_116 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold::<'tick>(one, count);
        s1 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
    }

    program_117 {
        s1 = source_stream(inputs.stream(0)) -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s4 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(0));
        s3 -> [input]s4;
        s1 -> filter_map(halve) -> sort() -> [single]s4;
        s6 = source_iter([(0, 0), (0, 1)]) -> partition(by_first);
        s6[0] -> for_each(out.sink(1));
        s6[1] -> for_each(out.sink(2));
    }

    program_118 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> fold_no_replay::<'static>(origin, append_both) -> [0]s3;
        s2 -> [1]s3;
    }

    program_119 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = anti_join::<'tick, 'tick>();
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        s4 = join_fused_lhs::<'static, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s4;
        s1 -> multiset_delta() -> [1]s4;
        source_iter([(0, 1), (1, 1), (2, 1)]) -> for_each(out.sink(1));
    }

    program_120 {
        source_stream(inputs.stream(0)) -> reduce_keyed(add) -> sort() -> state_by(rank, low_rank) -> for_each(out.sink(0));
    }

    program_121 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = s0 -> fold::<'static>(origin, append_both) -> tee();
        s3 = union();
        s2 -> s3;
        s1 -> s3;
        s4 -> filter_map(down) -> defer_tick() -> s3;
        s4 = difference::<'static, 'tick>();
        s2 -> [pos]s4;
        s3 -> [neg]s4;
        s2 -> enumerate::<'static>() -> map(numbered) -> scan::<'static>(origin, running) -> persist::<'static, Item>() -> persist::<'static, Item>() -> for_each(out.sink(0));
    }

    program_122 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Fold::new(zero, add), FoldFrom::new(successor, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> defer_tick_lazy() -> multiset_delta() -> for_each(out.sink(0));
        spin() -> map(begun) -> null();
    }

    program_123 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        source_stream(inputs.stream(1)) -> [1]s2;
        s0 -> fold_keyed(zero, append) -> for_each(out.sink(1));
    }

    program_124 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s4 = zip::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        source_iter([(0, 1), (1, 0), (4, 1), (1, 1)]) -> [0]s4;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [1]s4;
    }

    program_125 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> dest_sink(out.sender(0));
        s1[1] -> map(alone) -> dest_sink(out.sender(1));
    }

    program_126 {
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

    program_127 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'static, 'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s0 -> filter_map(down) -> [neg]s2;
    }

    program_128 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'tick>(Fold::new(zero, add)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join::<'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        null::<Item>() -> for_each(out.sink(1));
        s4 = s0 -> fold(zero, count);
        s1 -> map(|item| with_number(item, #s4)) -> for_each(out.sink(2));
    }

    program_129 {
        source_stream(inputs.stream(0)) -> sort() -> null();
        s2 = source_iter([(3, 1), (2, 4), (1, 1)]) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_130 {
        s2 = source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> partition(by_first);
        s2[0] -> for_each(out.sink(0));
        s2[1] -> for_each(out.sink(1));
    }

    program_131 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s2;
        s0 -> filter_map(down) -> [1]s2;
        s2 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(0));
    }

    program_132 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = defer_signal();
        s0 -> [input]s1;
        s0 -> [signal]s1;
        s2 = zip::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = null::<Item>() -> tee();
        s5 = chain() -> dest_sink(out.sender(1));
        s3 -> defer_tick() -> [0]s5;
        s3 -> [1]s5;
    }

    program_133 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(sized) -> demux_enum::<BySize>();
        s2[Small] -> null();
        s5 = union() -> tee();
        s0 -> s5;
        s2[Large] -> s5;
        s0 -> s5;
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        s5 -> sort() -> for_each(out.sink(3));
        s5 -> filter(differs) -> inspect(out.show(0)) -> for_each(out.sink(4));
    }

    program_134 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s0 -> fold::<'tick>(one, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_135 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> defer_tick() -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
        s0 -> fold(one, count) -> map(alone) -> defer_tick() -> for_each(out.sink(1));
    }

    program_136 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s0 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> for_each(out.sink(1));
        s0 -> reduce_no_replay::<'tick>(append_both) -> persist::<'static>() -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_137 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> flat_map(doubles) -> for_each(out.sink(0));
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> fold::<'static>(one, count) -> map(alone) -> null();
    }

    program_138 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[1] -> map(alone) -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(0));
        s5 = s1[0] -> map(alone) -> partition(by_first);
        s5[0] -> dest_sink(out.sender(1));
        s5[1] -> dest_sink(out.sender(2));
    }

    program_139 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static>() -> map(matched_values);
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s3 = s1 -> map(sized) -> demux_enum::<BySize>();
        s3[Large] -> for_each(out.sink(0));
        s6 = s3[Small] -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s6 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        s6 -> unique::<'tick>() -> for_each(out.sink(2));
    }

    program_140 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = join_fused_lhs::<'static>(Reduce::new(greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = join_fused(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
        s5 = union() -> for_each(out.sink(2));
        s2 -> s5;
        s1 -> s5;
    }

    program_141 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold(one, count);
        s1 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
        s1 -> fold::<'static>(origin, append_both) -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> for_each(out.sink(1));
    }

    program_142 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        initialize() -> map(begun) -> for_each(out.sink(0));
        s4 = anti_join::<'static, 'tick>();
        s0 -> sort_by_key(second_of) -> map(forget_first) -> [pos]s4;
        s0 -> map(second) -> [neg]s4;
        s5 = join::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        source_iter([(4, 3), (1, 0), (4, 0)]) -> [0]s5;
        s4 -> [1]s5;
    }

    program_143 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s2 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_144 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> sort_by_key(second_of) -> map(forget_first) -> [0]s2;
        s0 -> [1]s2;
    }

    program_145 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = chain() -> dest_sink(out.sender(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_146 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = spin() -> map(begun) -> tee();
        s2 = join_fused_rhs::<'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s0 -> s3;
    }

    program_147 {
        s1 = source_iter([(1, 1), (1, 1), (0, 0), (1, 0)]) -> tee();
        s2 = difference::<'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        source_stream(inputs.stream(0)) -> [neg]s2;
        s3 = s1 -> partition(by_first);
        s4 = s3[0] -> tee();
        s6 = union() -> for_each(out.sink(1));
        s4 -> s6;
        s4 -> s6;
        s3[1] -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(2));
    }

    program_148 {
        s2 = source_stream(inputs.stream(0)) -> map(sized) -> demux_enum::<BySize>();
        s6 = cross_join::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s2[Large] -> multiset_delta() -> [0]s6;
        s2[Small] -> [1]s6;
        s9 = source_iter([(3, 1), (1, 0)]) -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> partition(by_sum);
        s9[0] -> null();
        s9[1] -> null();
        s9[2] -> null();
    }

    program_149 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> sort() -> for_each(out.sink(1));
    }
}
