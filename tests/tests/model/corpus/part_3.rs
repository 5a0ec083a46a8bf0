//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_150 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_151 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = spin() -> map(begun) -> tee();
        s3 = union();
        s2 -> s3;
        s1 -> s3;
        s0 -> s3;
        s4 = zip::<'tick>() -> map(some_pair) -> for_each(out.sink(0));
        s3 -> [0]s4;
        s2 -> [1]s4;
    }

    program_152 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = anti_join::<'static, 'tick>();
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        s4 = union() -> for_each(out.sink(0));
        s2 -> s4;
        s1 -> s4;
        s0 -> s4;
        s6 = join_fused::<'static, 'static>(Reduce::new(greatest), FoldFrom::new(successor, add)) -> map(matched_sum) -> null();
        s0 -> state_by::<'tick>(rank, low_rank) -> [0]s6;
        source_stream(inputs.stream(1)) -> [1]s6;
    }

    program_153 {
        s3 = source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> fold::<'static>(origin, append_both) -> unzip();
        s3[0] -> map(alone) -> for_each(out.sink(0));
        s3[1] -> map(alone) -> sort() -> for_each(out.sink(1));
    }

    program_154 {
        source_stream(inputs.stream(0)) -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(0));
    }

    program_155 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_no_replay(origin, append_both) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s0 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_156 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
        s1 -> scan::<'tick>(origin, running) -> for_each(out.sink(1));
    }

    program_157 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(1, 1), (0, 1), (1, 1), (1, 1)]) -> for_each(out.sink(0));
        s1 -> persist::<'static>() -> dest_sink(out.sender(1));
        s0 -> reduce_keyed::<'static>(greatest) -> scan::<'static>(one, first_three) -> for_each(out.sink(2));
        source_iter([(1, 0)]) -> scan::<'static>(origin, running) -> for_each(out.sink(3));
        source_iter([(0, 1)]) -> for_each(out.sink(4));
    }

    program_158 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s2 = s0 -> map(|item| with_number(item, #s1)) -> tee();
        s3 = join_multiset_half::<'tick>() -> map(matched_sum);
        s2 -> [build]s3;
        s0 -> [probe]s3;
        s4 = s3 -> persist::<'static>();
        s4 -> null();
        s0 -> map(|item| with_kept(item, &#s4)) -> for_each(out.sink(0));
        s2 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(1));
    }

    program_159 {
        s2 = source_stream(inputs.stream(0)) -> map(sized) -> demux_enum::<BySize>();
        s2[Small] -> for_each(out.sink(0));
        s4 = s2[Large] -> tee();
        s5 = union() -> for_each(out.sink(1));
        s4 -> s5;
        s4 -> s5;
        s4 -> map(swap) -> for_each(out.sink(2));
    }

    program_160 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(swap) -> tee();
        s2 = s0 -> reduce::<'static>(greatest_item);
        s1 -> map(|item| with_greatest(item, #s2)) -> for_each(out.sink(0));
        s1 -> filter_map(down) -> for_each(out.sink(1));
    }

    program_161 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed(add) -> tee();
        s2 = difference::<'static, 'tick>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s4 = union() -> tee();
        s2 -> s4;
        s1 -> s4;
        s4 -> identity::<Item>() -> for_each(out.sink(0));
        s6 = join_fused_lhs::<'tick, 'static>(FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s1 -> unique() -> [1]s6;
    }

    program_162 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s3 = cross_singleton() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [input]s3;
        s1 -> sort() -> [single]s3;
        s4 = join::<'static, 'tick>() -> map(matched_sum);
        s1 -> [0]s4;
        s1 -> filter_map(down) -> [1]s4;
        s4 -> scan(one, first_three) -> for_each(out.sink(1));
        source_iter([(0, 1), (0, 1), (1, 1), (1, 1)]) -> for_each(out.sink(2));
    }

    program_163 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s0 -> next_stratum::<Item>() -> [input]s3;
        s0 -> sort() -> [single]s3;
    }

    program_164 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(2, 1), (4, 2), (0, 0)]) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s1 -> map(swap) -> s3;
        s1 -> s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
    }

    program_165 {
        source_iter([(4, 0), (4, 3), (1, 1), (0, 3)]) -> defer_tick() -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> scan::<'static>(origin, running) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s4 -> map(sum) -> unique() -> s4;
        s3 -> defer_tick() -> for_each(out.sink(1));
    }

    program_166 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce(append_both) -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = cross_join::<'static>() -> map(crossed_sum);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s3 -> persist::<'static>() -> for_each(out.sink(1));
    }

    program_167 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [0]s2;
        s0 -> [1]s2;
    }

    program_168 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton::<'static>() -> map(crossed_ends);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        source_iter([(1, 2)]) -> flat_map(both_ways) -> for_each(out.sink(0));
        s1 -> filter(differs) -> for_each(out.sink(1));
    }

    program_169 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(zero, count) -> map(alone) -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s0 -> s3;
        s2 -> persist::<'static>() -> for_each(out.sink(1));
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_170 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs(FoldFrom::new(successor, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
    }

    program_171 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique() -> tee();
        s3 = join::<'tick, 'static>() -> map(matched_sum);
        s0 -> defer_tick_lazy() -> [0]s3;
        s1 -> [1]s3;
        s7 = union() -> null();
        s1 -> filter_map(halve) -> s7;
        s0 -> s7;
        s0 -> s7;
        s3 -> filter_map(halve) -> defer_tick() -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
    }

    program_172 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = anti_join::<'tick, 'static>();
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        source_iter([(0, 1), (1, 1)]) -> for_each(out.sink(0));
        s4 = union();
        s2 -> s4;
        s1 -> s4;
        s0 -> s4;
        s4 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
    }

    program_173 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_174 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = cross_singleton::<'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [input]s2;
        s1 -> sort() -> [single]s2;
    }

    program_175 {
        source_iter([(0, 0), (0, 0), (0, 0), (4, 2)]) -> for_each(out.sink(0));
        s4 = initialize() -> map(begun) -> map(sized) -> demux_enum::<BySize>();
        s4[Large] -> for_each(out.sink(1));
        s7 = union();
        source_stream(inputs.stream(0)) -> s7;
        s4[Small] -> s7;
        s8 = s7 -> partition(by_first);
        s8[0] -> for_each(out.sink(2));
        s8[1] -> for_each(out.sink(3));
        source_iter([(4, 4), (2, 0)]) -> map(next) -> for_each(out.sink(4));
    }

    program_176 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s4 = join() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s4;
        s1 -> map(listed) -> flatten() -> [1]s4;
        initialize() -> map(begun) -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> fold::<'tick>(zero, count) -> map(alone) -> scan(origin, running) -> for_each(out.sink(2));
    }

    program_177 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s0 -> map(|item| with_kept(item, &#s1)) -> for_each(out.sink(0));
    }

    program_178 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
    }

    program_179 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join::<'tick, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
        s2 -> reduce::<'static>(add_both) -> for_each(out.sink(1));
    }

    program_180 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(0));
        s0 -> reduce(append_both) -> for_each(out.sink(1));
        initialize() -> map(begun) -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> for_each(out.sink(2));
    }

    program_181 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_even) -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
        s0 -> map(swap) -> for_each(out.sink(2));
        s4 = union() -> for_each(out.sink(3));
        s0 -> s4;
        s0 -> s4;
    }

    program_182 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> for_each(out.sink(1));
        s2 = s0 -> map(next) -> tee();
        s3 = union() -> tee();
        s2 -> s3;
        s2 -> s3;
        s5 = s0 -> reduce::<'static>(greatest_item);
        s3 -> inspect(out.show(0)) -> map(|item| with_greatest(item, #s5)) -> for_each(out.sink(2));
        s3 -> map(next) -> for_each(out.sink(3));
    }

    program_183 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s3 = cross_join::<'static, 'tick>() -> map(crossed_sum);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s3 -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> null();
    }

    program_184 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> defer_tick() -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(0));
        s1 -> fold_keyed::<'static>(one, greatest) -> defer_tick_lazy() -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
        s0 -> map(rank) -> lattice_reduce() -> map(of_rank) -> for_each(out.sink(2));
    }

    program_185 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> flat_map(both_ways) -> for_each(out.sink(0));
        spin() -> map(begun) -> reduce_keyed(append) -> for_each(out.sink(1));
        s0 -> reduce(append_both) -> fold::<'static>(origin, append_both) -> fold::<'static>(origin, append_both) -> null();
    }

    program_186 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> filter_map(down) -> unzip();
        s4 = s2[1] -> map(alone) -> tee();
        s5 = join::<'static, 'static>() -> map(matched_values);
        s4 -> [0]s5;
        s2[0] -> map(alone) -> [1]s5;
        s6 = union() -> for_each(out.sink(0));
        s4 -> s6;
        s4 -> s6;
        s7 = join_fused_lhs::<'tick, 'tick>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(1));
        s5 -> [0]s7;
        s0 -> [1]s7;
    }

    program_187 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> unique::<'static>() -> for_each(out.sink(0));
        s1 -> next_stratum::<Item>() -> for_each(out.sink(1));
    }

    program_188 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        spin() -> map(begun) -> for_each(out.sink(1));
    }

    program_189 {
        source_stream(inputs.stream(0)) -> unique::<'static>() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
    }

    program_190 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        source_iter([(1, 1)]) -> for_each(out.sink(1));
    }

    program_191 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s1[high] -> for_each(out.sink(0));
        s4 = union();
        s0 -> s4;
        s0 -> s4;
        s5 = chain() -> for_each(out.sink(1));
        s4 -> [0]s5;
        s1[low] -> [1]s5;
    }

    program_192 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = defer_signal() -> tee();
        s0 -> [input]s1;
        s0 -> [signal]s1;
        s4 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> tee();
        s1 -> [0]s4;
        s1 -> persist::<'static>() -> [1]s4;
        s5 = join_fused_lhs::<'tick, 'static>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> scan::<'tick>(origin, running) -> [0]s5;
        s4 -> [1]s5;
        s6 = s4 -> partition(by_first);
        s6[0] -> for_each(out.sink(1));
        s6[1] -> for_each(out.sink(2));
    }

    program_193 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold::<'tick>(zero, count);
        s0 -> reduce_no_replay::<'tick>(append_both) -> for_each(out.sink(0));
        s6 = s1 -> map(|item| with_number(item, #s2)) -> flat_map(both_ways) -> unzip();
        s6[0] -> map(alone) -> for_each(out.sink(1));
        s6[1] -> map(alone) -> for_each(out.sink(2));
    }

    program_194 {
        s2 = source_iter([(0, 0), (1, 0), (1, 0)]) -> persist::<'static>();
        s2 -> null();
        source_stream(inputs.stream(0)) -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
    }

    program_195 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(forget_second) -> for_each(out.sink(0));
        s0 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_196 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s4 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(1));
        s1 -> sort() -> [input]s4;
        s1 -> sort() -> [single]s4;
        source_iter([(4, 3)]) -> for_each(out.sink(2));
    }

    program_197 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s0 -> filter(is_even) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        s0 -> multiset_delta() -> fold_keyed::<'tick>(one, append) -> for_each(out.sink(2));
    }

    program_198 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> persist::<'static, Item>() -> null::<Item>() -> for_each(out.sink(1));
        source_iter([(0, 2)]) -> null();
    }

    program_199 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        initialize() -> map(begun) -> for_each(out.sink(1));
    }
}
