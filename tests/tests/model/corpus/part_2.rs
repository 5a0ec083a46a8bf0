//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_100 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_sum);
        s0 -> fold::<'static>(one, count) -> map(alone) -> [0]s2;
        s0 -> [1]s2;
        s3 = zip::<'static, 'static>() -> map(some_pair);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s3 -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(0));
    }

    program_101 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'static, 'tick>() -> map(crossed_ends) -> dest_sink(out.sender(0));
        s0 -> map(sum) -> [0]s2;
        s0 -> [1]s2;
    }

    program_102 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain_first_n(3) -> map(swap) -> for_each(out.sink(0));
        s0 -> multiset_delta() -> [0]s2;
        s0 -> [1]s2;
    }

    program_103 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(4, 1), (1, 1)]) -> for_each(out.sink(1));
    }

    program_104 {
        source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> for_each(out.sink(0));
    }

    program_105 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset_half::<'tick, 'static>() -> map(matched_values) -> tee();
        s1 -> [build]s2;
        s0 -> [probe]s2;
        s2 -> persist::<'static, Item>() -> null();
        s1 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(1));
        s2 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(2));
    }

    program_106 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> sort() -> dest_sink(out.sender(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
        s0 -> identity() -> dest_sink(out.sender(2));
    }

    program_107 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate::<'static>() -> map(numbered) -> tee();
        s2 = chain();
        s1 -> [0]s2;
        s0 -> [1]s2;
        source_iter([(1, 1), (0, 0), (4, 0)]) -> for_each(out.sink(0));
        s4 = s2 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s8 = union();
        s4[high] -> s8;
        s1 -> s8;
        s4[low] -> reduce_no_replay::<'static>(append_both) -> filter(differs) -> for_each(out.sink(1));
        s8 -> persist::<'static, Item>() -> for_each(out.sink(2));
    }

    program_108 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused::<'static>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = join_multiset::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
    }

    program_109 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain_first_n(2) -> map(sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(0));
    }

    program_110 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> persist::<'static>() -> for_each(out.sink(0));
        source_iter([(4, 0), (1, 1)]) -> for_each(out.sink(1));
        s4 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s1 -> [0]s4;
        s0 -> [1]s4;
    }

    program_111 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(0));
    }

    program_112 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(1));
    }

    program_113 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(4, 4)]) -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> filter_map(halve) -> for_each(out.sink(0));
        s4 = join_multiset::<'static, 'static>() -> map(matched_values);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s5 = union() -> for_each(out.sink(1));
        s4 -> s5;
        s2 -> s5;
        s0 -> s5;
    }

    program_114 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = defer_signal() -> tee();
        s0 -> [input]s1;
        s0 -> [signal]s1;
        s2 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = join_multiset::<'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = union() -> dest_sink(out.sender(2));
        s1 -> s4;
        s1 -> s4;
    }

    program_115 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s2 -> defer_tick() -> for_each(out.sink(0));
        s2 -> identity::<Item>() -> for_each(out.sink(1));
        s6 = chain_first_n(4) -> map(swap) -> for_each(out.sink(2));
        s1[high] -> [0]s6;
        s2 -> [1]s6;
        source_iter([(1, 1), (4, 4), (3, 0), (3, 2)]) -> for_each(out.sink(3));
    }

    program_116 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s1 -> defer_tick() -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s1 -> scan::<'static>(origin, running) -> s5;
        s1 -> s5;
    }

    program_117 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = zip_longest() -> map(longest_form) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s0 -> unique::<'tick>() -> for_each(out.sink(1));
        s4 = cross_join::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(2));
        s0 -> [0]s4;
        s1 -> [1]s4;
    }

    program_118 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_119 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs(Reduce::new(greatest)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join::<'tick, 'static>() -> map(crossed_ends);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s0 -> s3;
        s2 -> filter_map(down) -> for_each(out.sink(1));
    }

    program_120 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        source_stream(inputs.stream(1)) -> map(forget_second) -> for_each(out.sink(1));
    }

    program_121 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_sum);
        s2[0] -> for_each(out.sink(0));
        s2[1] -> for_each(out.sink(1));
        s2[2] -> for_each(out.sink(2));
    }

    program_122 {
        s1 = source_stream(inputs.stream(0)) -> sort() -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s4 -> filter_map(down) -> defer_tick() -> s3;
        s4 = join_fused(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum);
        s3 -> [0]s4;
        s1 -> filter_map(halve) -> [1]s4;
        source_iter([(0, 0), (0, 1)]) -> for_each(out.sink(0));
    }

    program_123 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s0 -> reduce::<'static>(append_both) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_124 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = join_multiset_half::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [build]s4;
        s1 -> persist::<'static>() -> [probe]s4;
        source_iter([(0, 1), (1, 1), (2, 1)]) -> for_each(out.sink(1));
    }

    program_125 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = defer_signal() -> for_each(out.sink(0));
        s0 -> fold_keyed(zero, add) -> [input]s2;
        s0 -> [signal]s2;
    }

    program_126 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> defer_tick() -> persist::<'static>() -> for_each(out.sink(0));
        spin() -> map(begun) -> null();
    }

    program_127 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        source_stream(inputs.stream(1)) -> [1]s2;
        s0 -> fold_no_replay(origin, append_both) -> for_each(out.sink(1));
    }

    program_128 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s4 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(1));
        source_iter([(0, 1), (1, 0), (4, 1), (1, 1)]) -> [0]s4;
        s0 -> fold_keyed::<'tick>(one, add) -> [1]s4;
    }

    program_129 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> for_each(out.sink(0));
        s1[1] -> map(alone) -> for_each(out.sink(1));
    }

    program_130 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
    }

    program_131 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> filter(is_small) -> [1]s2;
    }

    program_132 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick>() -> map(matched_values) -> tee();
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = join_multiset::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s4 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4[low] -> for_each(out.sink(2));
        s4[high] -> for_each(out.sink(3));
    }

    program_133 {
        source_stream(inputs.stream(0)) -> unique::<'static>() -> null();
        s2 = source_iter([(3, 1), (2, 4), (1, 1)]) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_134 {
        s1 = source_stream(inputs.stream(0)) -> fold::<'static>(zero, count) -> map(alone) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_135 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s2;
        s0 -> filter(is_small) -> [1]s2;
        s2 -> inspect(out.show(0)) -> for_each(out.sink(1));
    }

    program_136 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton() -> map(crossed_sum);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s2 = join_fused_lhs::<'tick, 'tick>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = null::<Item>() -> tee();
        s5 = union() -> dest_sink(out.sender(1));
        s3 -> next_stratum() -> s5;
        s3 -> s5;
    }

    program_137 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = difference::<'static>() -> tee();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s2 -> null::<Item>() -> for_each(out.sink(0));
        s2 -> unique::<'static>() -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> map(listed) -> flatten() -> for_each(out.sink(2));
    }

    program_138 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> next_stratum::<Item>() -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_139 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> map(rank) -> lattice_reduce() -> map(of_rank) -> for_each(out.sink(0));
        s0 -> defer_tick() -> multiset_delta() -> for_each(out.sink(1));
    }

    program_140 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> reduce::<'tick>(append_both) -> tee();
        s3 = zip::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s0 -> [0]s3;
        s2 -> [1]s3;
        s2 -> scan::<'static>(origin, running) -> reduce::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_141 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> flat_map(doubles) -> for_each(out.sink(0));
        s1[1] -> map(alone) -> defer_tick() -> null();
    }

    program_142 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique() -> s1;
        s2 = s1 -> unzip();
        s2[0] -> map(alone) -> for_each(out.sink(0));
        s2[1] -> map(alone) -> for_each(out.sink(1));
    }

    program_143 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s2 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s2 -> identity::<Item>() -> for_each(out.sink(1));
    }

    program_144 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> next_stratum() -> tee();
        s2 = chain() -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = chain() -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
        s5 = difference::<'static, 'static>() -> for_each(out.sink(2));
        s2 -> [pos]s5;
        s1 -> [neg]s5;
    }

    program_145 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'static, 'tick>(Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s6 = zip::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s2[low] -> defer_tick_lazy() -> [0]s6;
        s2[high] -> [1]s6;
    }

    program_146 {
        s1 = source_stream(inputs.stream(0)) -> persist::<'static, Item>() -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> identity::<Item>() -> for_each(out.sink(0));
        s5 = defer_signal();
        s2 -> [input]s5;
        s1 -> fold::<'static>(one, count) -> map(alone) -> [signal]s5;
        s6 = defer_signal() -> for_each(out.sink(1));
        s5 -> [input]s6;
        s2 -> [signal]s6;
    }

    program_147 {
        spin() -> map(begun) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> reduce_keyed::<'tick>(append) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> reduce_keyed(greatest) -> for_each(out.sink(1));
    }

    program_148 {
        source_stream(inputs.stream(0)) -> sort() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
    }

    program_149 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s4 = chain() -> tee();
        s0 -> persist::<'static, Item>() -> [0]s4;
        s1 -> reduce_keyed::<'static>(add) -> [1]s4;
        s4 -> defer_tick() -> for_each(out.sink(0));
        s6 = union() -> dest_sink(out.sender(1));
        s4 -> s6;
        s4 -> s6;
    }
}
