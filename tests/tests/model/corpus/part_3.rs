//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_150 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold(zero, count) -> map(alone) -> reduce_keyed(append) -> for_each(out.sink(0));
        s0 -> scan::<'static>(origin, running) -> for_each(out.sink(1));
    }

    program_151 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s2 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
        s1 -> scan_async_blocking::<'tick>(origin, running_soon) -> for_each(out.sink(1));
    }

    program_152 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s1 -> sort() -> dest_sink(out.sender(1));
        s0 -> reduce_no_replay::<'static>(append_both) -> scan_async_blocking::<'static>(origin, running_soon) -> for_each(out.sink(2));
        source_iter([(1, 0)]) -> scan_async_blocking::<'static>(origin, running_soon) -> for_each(out.sink(3));
        source_iter([(0, 1)]) -> for_each(out.sink(4));
    }

    program_153 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s3 = join_multiset_half::<'tick>() -> map(matched_sum);
        s0 -> map(|item| with_number(item, #s1)) -> [build]s3;
        s0 -> [probe]s3;
        s5 = s0 -> map(sized) -> demux_enum::<BySize>();
        s5[Small] -> for_each(out.sink(0));
        s5[Large] -> for_each(out.sink(1));
        s3 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(2));
    }

    program_154 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> for_each(out.sink(0));
        s3 = s1[1] -> map(alone) -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
        source_iter([(1, 0), (0, 3)]) -> for_each(out.sink(2));
    }

    program_155 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(swap) -> tee();
        s2 = s0 -> reduce::<'static>(greatest_item);
        s1 -> map(|item| with_greatest(item, #s2)) -> for_each(out.sink(0));
        s1 -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_156 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_no_replay(append_both) -> tee();
        s2 = difference::<'static, 'tick>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s4 = union() -> tee();
        s2 -> s4;
        s1 -> s4;
        s4 -> map(promised) -> resolve_futures_ordered() -> for_each(out.sink(0));
        s6 = join_fused_lhs::<'tick, 'static>(FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s1 -> map(promised) -> resolve_futures_blocking_ordered() -> [1]s6;
    }

    program_157 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = zip::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s0 -> scan::<'static>(origin, running) -> [0]s3;
        s0 -> [1]s3;
    }

    program_158 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_stream(inputs.stream(1)) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s1 -> map(swap) -> s3;
        s1 -> s3;
        null::<Item>() -> for_each(out.sink(2));
    }

    program_159 {
        source_iter([(4, 0), (4, 3), (1, 1), (0, 3)]) -> multiset_delta() -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> scan_async_blocking::<'static>(origin, running_soon) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s4 -> map(sum) -> unique() -> s4;
        s3 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_160 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> reduce_keyed::<'static>(add) -> [0]s2;
        s0 -> [1]s2;
    }

    program_161 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton::<'static>() -> map(crossed_ends);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        source_iter([(1, 2)]) -> map(listed) -> flatten() -> for_each(out.sink(0));
        s1 -> filter_map(halve) -> for_each(out.sink(1));
    }

    program_162 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s0 -> s3;
        s2 -> unique() -> for_each(out.sink(1));
        s0 -> defer_tick() -> for_each(out.sink(2));
    }

    program_163 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs(FoldFrom::new(successor, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
    }

    program_164 {
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
        s4 -> map(streamed) -> flatten_stream_blocking() -> for_each(out.sink(1));
    }

    program_165 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_166 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s4 -> unique::<'static>() -> s1;
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s4 = s1 -> unique::<'tick>() -> tee();
        s5 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s4 -> [0]s5;
        s1 -> fold_keyed::<'static>(zero, add) -> [1]s5;
    }

    program_167 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = cross_singleton::<'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [input]s2;
        s1 -> sort() -> [single]s2;
    }

    program_168 {
        s1 = null::<Item>() -> tee();
        s1 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        spin() -> map(begun) -> for_each(out.sink(2));
        source_stream(inputs.stream(0)) -> multiset_delta() -> scan_async_blocking(origin, running_soon) -> for_each(out.sink(3));
    }

    program_169 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s0 -> map(|item| with_set(item, &#s1)) -> for_each(out.sink(0));
    }

    program_170 {
        s1 = source_stream(inputs.stream(0)) -> scan::<'static>(origin, running) -> tee();
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
    }

    program_171 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s2 -> map(streamed) -> flatten_stream_blocking() -> for_each(out.sink(1));
        s2 -> defer_tick_lazy() -> for_each(out.sink(2));
    }

    program_172 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(promised) -> resolve_futures() -> for_each(out.sink(0));
        s0 -> defer_tick_lazy() -> for_each(out.sink(1));
        spin() -> map(begun) -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> for_each(out.sink(2));
    }

    program_173 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> flat_map(both_ways) -> for_each(out.sink(0));
        s0 -> persist::<'static>() -> for_each(out.sink(1));
        s0 -> map(swap) -> for_each(out.sink(2));
        s4 = union() -> for_each(out.sink(3));
        s0 -> s4;
        s0 -> s4;
    }

    program_174 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_small) -> for_each(out.sink(0));
        s2 = source_iter([(1, 1)]) -> tee();
        s3 = union() -> tee();
        s2 -> s3;
        s2 -> s3;
        s5 = s0 -> reduce::<'static>(greatest_item);
        s3 -> enumerate::<'static>() -> map(number_only) -> map(|item| with_greatest(item, #s5)) -> for_each(out.sink(1));
        s3 -> map(next) -> for_each(out.sink(2));
    }

    program_175 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(0));
        s3 = join_multiset::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s3 -> sort() -> map(rank) -> state::<'tick>() -> map(of_rank) -> null();
    }

    program_176 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> persist::<'static>() -> reduce_no_replay::<'tick>(append_both) -> for_each(out.sink(0));
        s1 -> reduce::<'static>(greatest_item) -> multiset_delta() -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(1));
        s0 -> map(rank) -> state() -> map(of_rank) -> for_each(out.sink(2));
    }

    program_177 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick_lazy() -> tee();
        s0 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s1 -> filter(differs) -> reduce_no_replay(append_both) -> for_each(out.sink(2));
        s1 -> defer_tick() -> defer_tick() -> null();
    }

    program_178 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(listed) -> flatten() -> partition(by_first);
        s2[0] -> for_each(out.sink(0));
        s4 = s2[1] -> tee();
        s6 = union() -> for_each(out.sink(1));
        s4 -> s6;
        s4 -> s6;
        s7 = join_fused_rhs::<'tick, 'tick>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(2));
        s4 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [0]s7;
        s0 -> [1]s7;
    }

    program_179 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(promised) -> resolve_futures_blocking() -> for_each(out.sink(0));
        s1 -> scan::<'static>(one, first_three) -> for_each(out.sink(1));
    }

    program_180 {
        source_stream(inputs.stream(0)) -> map(promised) -> resolve_futures_blocking() -> reduce_keyed::<'tick>(add) -> for_each(out.sink(0));
    }

    program_181 {
        source_stream(inputs.stream(0)) -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(0));
        source_iter([(1, 1)]) -> for_each(out.sink(1));
    }

    program_182 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = _lattice_join_fused_join::<'static, 'static, Max<i64>, Min<i64>>() -> map(both_ranks);
        s1 -> map(ranked) -> [0]s2;
        s0 -> map(ranked_down) -> [1]s2;
        s3 = chain() -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
    }

    program_183 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold::<'tick>(zero, count);
        s0 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s6 = s1 -> map(|item| with_number(item, #s2)) -> map(listed) -> flatten() -> partition(by_first);
        s6[0] -> for_each(out.sink(1));
        s6[1] -> for_each(out.sink(2));
    }

    program_184 {
        s2 = source_iter([(0, 0), (1, 0), (1, 0)]) -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        source_stream(inputs.stream(0)) -> map(|item| with_set(item, &#s2)) -> for_each(out.sink(0));
    }

    program_185 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(forget_second) -> for_each(out.sink(0));
        s0 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_186 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> enumerate::<'tick>() -> map(number_only) -> for_each(out.sink(0));
        s4 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(1));
        s1 -> flat_map_stream_blocking(both_ways_streamed) -> [input]s4;
        s1 -> sort() -> [single]s4;
        source_iter([(4, 3)]) -> for_each(out.sink(2));
    }

    program_187 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s0 -> filter(is_even) -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(1));
        s0 -> scan::<'static>(origin, running) -> reduce::<'tick>(append_both) -> for_each(out.sink(2));
    }

    program_188 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> unique() -> filter(is_small) -> for_each(out.sink(1));
        source_iter([(0, 2)]) -> null();
    }

    program_189 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        spin() -> map(begun) -> for_each(out.sink(1));
    }

    program_190 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s3 = defer_signal() -> for_each(out.sink(0));
        s0 -> map(|item| with_kept(item, &#s1)) -> [input]s3;
        s0 -> [signal]s3;
    }

    program_191 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s4 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [0]s4;
        s1 -> enumerate::<'static>() -> map(number_only) -> [1]s4;
    }

    program_192 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> filter(differs) -> for_each(out.sink(0));
        s3 = s1 -> partition(by_first);
        s3[0] -> for_each(out.sink(1));
        s3[1] -> for_each(out.sink(2));
        s6 = initialize() -> map(begun) -> tee();
        s7 = union() -> for_each(out.sink(3));
        s6 -> s7;
        s6 -> s7;
    }

    program_193 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(listed) -> flatten() -> tee();
        s3 = s1 -> null::<Item>() -> reduce(greatest_item);
        s0 -> map(|item| with_greatest(item, #s3)) -> for_each(out.sink(0));
        s5 = union() -> for_each(out.sink(1));
        s1 -> s5;
        s1 -> s5;
    }

    program_194 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s3 = union();
        s0 -> s3;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> s3;
        s3 -> reduce_no_replay::<'static>(add_both) -> unique() -> for_each(out.sink(1));
    }

    program_195 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(1));
        s0 -> map(forget_second) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(2));
    }

    program_196 {
        s1 = source_stream(inputs.stream(0)) -> filter(is_small) -> tee();
        s3 = s1 -> persist::<'static>();
        s3 -> null();
        s4 = s1 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> map(|item| with_kept(item, &#s3)) -> tee();
        s5 = union() -> for_each(out.sink(0));
        s4 -> s5;
        s4 -> s5;
    }

    program_197 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s4 = cross_join::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> map(|item| at_tick(item, context.current_tick().0)) -> [0]s4;
        s0 -> reduce_keyed::<'static>(greatest) -> [1]s4;
    }

    program_198 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(one, count);
        s0 -> map(|item| with_number(item, #s1)) -> for_each(out.sink(0));
    }

    program_199 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> partition(by_sum);
        s2[0] -> for_each(out.sink(0));
        s2[1] -> for_each(out.sink(1));
        s2[2] -> for_each(out.sink(2));
        s1 -> fold_keyed(one, greatest) -> sort_by_key(second_of) -> map(forget_first) -> map(streamed) -> flatten_stream_blocking() -> for_each(out.sink(3));
    }
}
