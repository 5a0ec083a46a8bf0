//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_150 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s1 -> s3;
        s6 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> [0]s6;
        s0 -> reduce_keyed::<'tick>(append) -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> [1]s6;
        s0 -> persist::<'static>() -> scan::<'static>(origin, running) -> for_each(out.sink(2));
    }

    program_151 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> dest_sink(out.sender(0));
        s1 -> s2;
        s0 -> s2;
    }

    program_152 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = initialize() -> map(begun) -> tee();
        s2 = join_multiset_half::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [build]s2;
        s0 -> [probe]s2;
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s0 -> s3;
    }

    program_153 {
        s1 = source_iter([(1, 1), (1, 1), (0, 0), (1, 0)]) -> tee();
        s2 = cross_join_multiset::<'static>() -> map(crossed_ends);
        s1 -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> s3;
        s2 -> sort() -> state_by(rank, low_rank) -> for_each(out.sink(1));
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(2));
    }

    program_154 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> unique() -> for_each(out.sink(1));
    }

    program_155 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [1]s2;
    }

    program_156 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = initialize() -> map(begun) -> tee();
        s3 = difference::<'tick, 'static>();
        s2 -> [pos]s3;
        s1 -> [neg]s3;
        s4 = join_fused_lhs::<'tick>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s3 -> [0]s4;
        s2 -> [1]s4;
    }

    program_157 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = defer_signal();
        s0 -> [input]s3;
        s2 -> [signal]s3;
        s4 = union() -> for_each(out.sink(0));
        s2 -> s4;
        s1 -> s4;
        s0 -> s4;
        s6 = chain() -> null();
        s3 -> [0]s6;
        source_iter([(1, 0), (0, 1), (0, 1), (4, 2)]) -> [1]s6;
    }

    program_158 {
        s2 = source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> defer_tick_lazy() -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> unique::<'static>() -> for_each(out.sink(0));
    }

    program_159 {
        source_stream(inputs.stream(0)) -> defer_tick() -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
    }

    program_160 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3 = s2[low] -> tee();
        s2[high] -> for_each(out.sink(1));
        s3 -> multiset_delta() -> for_each(out.sink(2));
        s6 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(3));
        s0 -> [0]s6;
        s3 -> [1]s6;
    }

    program_161 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce(append_both) -> reduce_keyed(append) -> for_each(out.sink(0));
        s0 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_162 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>() -> tee();
        s2 = join_multiset_half::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [build]s2;
        s0 -> [probe]s2;
        s1 -> sort() -> for_each(out.sink(1));
    }

    program_163 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s0 -> map(swap) -> for_each(out.sink(0));
    }

    program_164 {
        s2 = source_stream(inputs.stream(0)) -> map(swap) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[high] -> for_each(out.sink(0));
        s2[low] -> filter(is_even) -> for_each(out.sink(1));
    }

    program_165 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = join_fused::<'static, 'static>(Fold(one, greatest), Fold::new(zero, add)) -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> multiset_delta() -> [0]s3;
        s0 -> [1]s3;
    }

    program_166 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce_keyed(greatest) -> null();
        s3 = union() -> tee();
        s0 -> s3;
        s1 -> s3;
        s0 -> s3;
        s3 -> map(sum) -> unique() -> s3;
        s3 -> unique() -> s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_167 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(2, 1), (4, 2), (0, 0)]) -> tee();
        s3 = difference::<'static, 'tick>() -> for_each(out.sink(1));
        s1 -> map(swap) -> [pos]s3;
        s1 -> [neg]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
    }

    program_168 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(sum) -> next_stratum() -> for_each(out.sink(0));
        s3 = s0 -> sort() -> tee();
        s4 = s3 -> map(rank) -> state::<'tick>() -> map(of_rank) -> tee();
        s3 -> defer_tick() -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s4 -> s6;
        s4 -> s6;
    }

    program_169 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(origin, append_both) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset::<'static>() -> map(matched_sum);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s3 -> scan::<'static>(zero, first_three) -> for_each(out.sink(1));
    }

    program_170 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> reduce_keyed::<'static>(add) -> [0]s2;
        s0 -> [1]s2;
    }

    program_171 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> enumerate::<'tick>() -> map(numbered) -> null();
        s2 = s0 -> multiset_delta() -> tee();
        s2 -> multiset_delta() -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s0 -> s6;
        s0 -> s6;
        s2 -> reduce_no_replay::<'static>(append_both) -> identity() -> state_by(rank, low_rank) -> for_each(out.sink(3));
    }

    program_172 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Fold::new(zero, add), Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> map(swap) -> filter_map(down) -> for_each(out.sink(0));
        s1 -> filter(differs) -> for_each(out.sink(1));
    }

    program_173 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = difference::<'static>() -> for_each(out.sink(0));
        s1 -> [pos]s3;
        s0 -> [neg]s3;
        s2 -> scan(zero, first_three) -> for_each(out.sink(1));
        s0 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(2));
    }

    program_174 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s3 = s0 -> flat_map(doubles) -> tee();
        s4 = join_fused_lhs::<'static, 'static>(FoldFrom::new(successor, add)) -> map(matched_values);
        s3 -> [0]s4;
        source_stream(inputs.stream(1)) -> [1]s4;
        s3 -> null::<Item>() -> for_each(out.sink(1));
        s7 = difference::<'static, 'static>() -> for_each(out.sink(2));
        initialize() -> map(begun) -> [pos]s7;
        s4 -> [neg]s7;
    }

    program_175 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half() -> map(matched_values);
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = difference::<'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
    }

    program_176 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s7 = anti_join::<'static>() -> null();
        s0 -> unique() -> filter(is_small) -> [pos]s7;
        s0 -> map(second) -> [neg]s7;
        s0 -> defer_tick() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> filter(differs) -> multiset_delta() -> fold_keyed::<'static>(zero, greatest) -> for_each(out.sink(1));
    }

    program_177 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        source_iter([(0, 1), (1, 1)]) -> for_each(out.sink(0));
        s4 = difference::<'static, 'tick>();
        s2 -> [pos]s4;
        s1 -> [neg]s4;
        s4 -> sort() -> for_each(out.sink(1));
    }

    program_178 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'tick>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_179 {
        s1 = source_stream(inputs.stream(0)) -> map(next) -> tee();
        s2 = s1 -> persist::<'static>() -> tee();
        s3 = join::<'static, 'static>() -> map(matched_sum) -> tee();
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = cross_singleton::<'static>() -> map(crossed_sum);
        s1 -> [input]s4;
        s2 -> sort() -> [single]s4;
        s5 = union();
        s4 -> s5;
        s3 -> s5;
        s6 = union();
        s2 -> s6;
        s3 -> s6;
        s7 = union() -> for_each(out.sink(0));
        s6 -> s7;
        s5 -> s7;
    }

    program_180 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = s0 -> reduce_no_replay::<'static>(append_both) -> tee();
        s1 -> fold_keyed::<'static>(zero, greatest) -> for_each(out.sink(0));
        s5 = union() -> for_each(out.sink(1));
        s2 -> s5;
        s2 -> s5;
        s6 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(2));
        s1 -> [0]s6;
        s1 -> scan::<'tick>(origin, running) -> [1]s6;
    }

    program_181 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join_fused::<'tick, 'static>(Fold::new(zero, add), FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_182 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = null::<Item>() -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
        s4 = union();
        s2 -> s4;
        source_iter([(0, 0), (0, 0), (0, 0), (4, 2)]) -> s4;
        s4 -> map(sum) -> unique() -> s4;
        source_iter([(4, 4), (2, 0)]) -> map(next) -> for_each(out.sink(2));
    }

    program_183 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s1 -> flat_map(doubles) -> for_each(out.sink(0));
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        null::<Item>() -> for_each(out.sink(2));
        source_stream(inputs.stream(0)) -> defer_tick() -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(3));
    }

    program_184 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s1[high] -> for_each(out.sink(1));
    }

    program_185 {
        s1 = source_stream(inputs.stream(0)) -> multiset_delta() -> tee();
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s1 -> state_by::<'static>(rank, low_rank) -> for_each(out.sink(1));
    }

    program_186 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s2 -> unique::<'static>() -> for_each(out.sink(1));
        s2 -> fold::<'static>(origin, append_both) -> for_each(out.sink(2));
    }

    program_187 {
        source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
    }

    program_188 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(0));
        s4 = zip::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        null::<Item>() -> [0]s4;
        s0 -> fold(origin, append_both) -> [1]s4;
    }

    program_189 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_even) -> for_each(out.sink(0));
        s0 -> multiset_delta() -> for_each(out.sink(1));
        s0 -> map(swap) -> for_each(out.sink(2));
        s4 = union() -> for_each(out.sink(3));
        s0 -> s4;
        s0 -> s4;
    }

    program_190 {
        spin() -> map(begun) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> map(next) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> map(listed) -> flatten() -> map(next) -> unique() -> s3;
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_191 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> fold_no_replay::<'static>(origin, append_both) -> defer_tick() -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(0));
        s7 = zip() -> map(some_pair) -> for_each(out.sink(1));
        s0 -> [0]s7;
        s0 -> next_stratum() -> fold_keyed::<'tick>(zero, greatest) -> [1]s7;
    }

    program_192 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter_map(down) -> for_each(out.sink(0));
        spin() -> map(begun) -> fold_keyed(one, append) -> for_each(out.sink(1));
        s0 -> fold(origin, append_both) -> defer_tick_lazy() -> defer_tick_lazy() -> null();
    }

    program_193 {
        s1 = source_stream(inputs.stream(0)) -> filter(is_small) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s5 = join_multiset_half::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> [build]s5;
        s2 -> sort() -> state_by::<'tick>(rank, low_rank) -> [probe]s5;
    }

    program_194 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> identity::<Item>() -> for_each(out.sink(0));
        s1 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_195 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        spin() -> map(begun) -> for_each(out.sink(1));
    }

    program_196 {
        source_stream(inputs.stream(0)) -> identity() -> reduce_keyed::<'tick>(add) -> for_each(out.sink(0));
    }

    program_197 {
        source_stream(inputs.stream(0)) -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(0));
        source_iter([(1, 1)]) -> for_each(out.sink(1));
    }

    program_198 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = chain_first_n(0) -> map(some_item);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s0 -> s3;
    }

    program_199 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2[1] -> filter_map(down) -> filter_map(down) -> s1;
        s2 = s1 -> partition(by_first);
        s2[0] -> dest_sink(out.sender(0));
        s1 -> reduce::<'tick>(add_both) -> for_each(out.sink(1));
    }
}
