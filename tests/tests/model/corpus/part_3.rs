//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_150 {
        null::<Item>() -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> fold::<'tick>(zero, count) -> map(alone) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> reduce(greatest_item) -> for_each(out.sink(1));
    }

    program_151 {
        source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> fold_no_replay(origin, append_both) -> for_each(out.sink(0));
    }

    program_152 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s4 -> defer_tick() -> s1;
        s4 = cross_join_multiset::<'tick>() -> map(crossed_sum) -> tee();
        s0 -> sort() -> [0]s4;
        s1 -> fold::<'static>(origin, greatest_item) -> [1]s4;
        s4 -> scan::<'static>(one, first_three) -> for_each(out.sink(0));
    }

    program_153 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = join_multiset::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s1 -> [1]s3;
        s0 -> fold::<'tick>(origin, append_both) -> reduce_no_replay(append_both) -> for_each(out.sink(1));
        s0 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(2));
        s0 -> sort() -> unique::<'static>() -> for_each(out.sink(3));
    }

    program_154 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset::<'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_155 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_156 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s3 -> map(sum) -> unique() -> s3;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> reduce::<'static>(append_both) -> for_each(out.sink(0));
    }

    program_157 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed::<'tick>(one, add) -> for_each(out.sink(0));
        s0 -> enumerate() -> map(numbered) -> for_each(out.sink(1));
    }

    program_158 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> reduce_no_replay::<'static>(append_both) -> s2;
        s0 -> s2;
    }

    program_159 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = difference::<'static, 'tick>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = join() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = s1 -> fold_no_replay::<'tick>(origin, append_both) -> tee();
        s4 -> unique::<'tick>() -> for_each(out.sink(2));
        s4 -> filter_map(halve) -> for_each(out.sink(3));
    }

    program_160 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s3 = chain();
        s0 -> [0]s3;
        s2 -> [1]s3;
        s4 = join() -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s4;
        s1 -> [1]s4;
        s6 = cross_join::<'static, 'static>() -> map(crossed_sum) -> null();
        s3 -> [0]s6;
        source_iter([(1, 0), (0, 1), (0, 1), (4, 2)]) -> [1]s6;
    }

    program_161 {
        s2 = source_stream(inputs.stream(0)) -> flat_map(doubles) -> persist::<'static>() -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(0));
    }

    program_162 {
        source_stream(inputs.stream(0)) -> scan(origin, running) -> identity() -> for_each(out.sink(0));
    }

    program_163 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'tick>(zero, append) -> tee();
        s2 = s0 -> partition(by_sum);
        s2[0] -> for_each(out.sink(0));
        s2[1] -> for_each(out.sink(1));
        s2[2] -> for_each(out.sink(2));
        s1 -> scan::<'static>(zero, first_three) -> for_each(out.sink(3));
        s1 -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(4));
    }

    program_164 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> fold(origin, append_both) -> for_each(out.sink(0));
        s0 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
    }

    program_165 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort() -> tee();
        s2 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_166 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'tick>(origin, append_both) -> tee();
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s3 = s2 -> multiset_delta() -> tee();
        s4 = chain() -> for_each(out.sink(0));
        s3 -> [0]s4;
        s1 -> [1]s4;
        s3 -> multiset_delta() -> for_each(out.sink(1));
        s3 -> unique::<'static>() -> null();
    }

    program_167 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s0 -> map(swap) -> for_each(out.sink(0));
    }

    program_168 {
        s2 = source_stream(inputs.stream(0)) -> map(swap) -> partition(by_first);
        s2[1] -> for_each(out.sink(0));
        s2[0] -> null::<Item>() -> for_each(out.sink(1));
    }

    program_169 {
        s1 = source_stream(inputs.stream(0)) -> defer_tick_lazy() -> tee();
        s4 = join::<'tick, 'static>() -> map(matched_values) -> tee();
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [0]s4;
        s1 -> [1]s4;
        s4 -> map(listed) -> flatten() -> for_each(out.sink(1));
        s6 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s4 -> [0]s6;
        s1 -> inspect(out.show(0)) -> [1]s6;
    }

    program_170 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        spin() -> map(begun) -> for_each(out.sink(0));
        s3 = anti_join::<'tick, 'tick>() -> for_each(out.sink(1));
        s0 -> [pos]s3;
        s1 -> map(first) -> [neg]s3;
        s1 -> fold_no_replay::<'static>(origin, greatest_item) -> identity::<Item>() -> for_each(out.sink(2));
        source_iter([(0, 1), (0, 1), (1, 1), (1, 1)]) -> for_each(out.sink(3));
    }

    program_171 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = anti_join::<'static, 'static>() -> for_each(out.sink(1));
        s0 -> sort_by_key(second_of) -> map(forget_first) -> [pos]s3;
        s0 -> map(second) -> [neg]s3;
    }

    program_172 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 = s1 -> fold(origin, append_both) -> tee();
        s3 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s1 -> [1]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s5 = union();
        s2 -> s5;
        s2 -> s5;
        s5 -> unique() -> s5;
    }

    program_173 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(2, 1), (4, 2), (0, 0)]) -> tee();
        s3 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> map(swap) -> [0]s3;
        s1 -> [1]s3;
        source_iter([(2, 2)]) -> for_each(out.sink(2));
    }

    program_174 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(sum) -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s3 = s0 -> enumerate::<'static>() -> map(numbered) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s4 -> map(sum) -> unique() -> s4;
        s3 -> scan::<'static>(origin, running) -> for_each(out.sink(1));
    }

    program_175 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_no_replay::<'tick>(origin, append_both) -> tee();
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s7 -> map(sum) -> unique() -> s3;
        s4 = s2 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s7 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> tee();
        s3 -> [0]s7;
        s4[low] -> [1]s7;
        s8 = difference::<'tick>() -> for_each(out.sink(0));
        s4[high] -> [pos]s8;
        s7 -> [neg]s8;
    }

    program_176 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> fold_keyed::<'static>(one, append) -> for_each(out.sink(0));
        s0 -> reduce_keyed::<'static>(add) -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_177 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'static>() -> for_each(out.sink(0));
        s0 -> defer_tick() -> [pos]s2;
        s0 -> [neg]s2;
        s4 = source_iter([(3, 2), (0, 0), (3, 3), (4, 4)]) -> map(swap) -> tee();
        s6 = difference::<'static>();
        s4 -> reduce_no_replay::<'static>(append_both) -> [pos]s6;
        s4 -> [neg]s6;
        s0 -> filter_map(down) -> dest_sink(out.sender(1));
        s6 -> map(swap) -> for_each(out.sink(2));
    }

    program_178 {
        source_stream(inputs.stream(0)) -> fold::<'static>(origin, append_both) -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(0));
    }

    program_179 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s0 -> map(swap) -> null::<Item>() -> for_each(out.sink(1));
        spin() -> map(begun) -> for_each(out.sink(2));
    }

    program_180 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>() -> tee();
        s3 = join::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s1 -> reduce_keyed::<'static>(append) -> unique() -> for_each(out.sink(1));
        s0 -> persist::<'static>() -> for_each(out.sink(2));
    }

    program_181 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s4 = difference::<'static, 'static>();
        s0 -> filter(is_small) -> [pos]s4;
        source_iter([(1, 0)]) -> [neg]s4;
        initialize() -> map(begun) -> for_each(out.sink(1));
        s7 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> [0]s7;
        s4 -> [1]s7;
    }

    program_182 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_183 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> inspect(out.show(0)) -> null::<Item>() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> null();
        s0 -> scan(origin, running) -> reduce_no_replay(append_both) -> null::<Item>() -> scan(origin, running) -> defer_tick_lazy() -> for_each(out.sink(2));
    }

    program_184 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        source_iter([(0, 1), (1, 1)]) -> for_each(out.sink(0));
        s4 = join::<'static, 'tick>() -> map(matched_sum);
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [0]s4;
        s1 -> [1]s4;
        s4 -> enumerate() -> map(number_only) -> for_each(out.sink(1));
    }

    program_185 {
        s1 = source_stream(inputs.stream(0)) -> map(next) -> tee();
        s2 = s1 -> unique::<'static>() -> tee();
        s3 = s2 -> reduce_no_replay::<'static>(append_both) -> tee();
        s4 = difference::<'static, 'tick>();
        s1 -> [pos]s4;
        s2 -> [neg]s4;
        s5 = join_multiset::<'static, 'static>() -> map(matched_values);
        s4 -> [0]s5;
        s3 -> [1]s5;
        s6 = join_multiset::<'static, 'static>() -> map(matched_values);
        s2 -> [0]s6;
        s3 -> [1]s6;
        s7 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s6 -> [0]s7;
        s5 -> [1]s7;
    }

    program_186 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_187 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(1)) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> map(sum) -> unique() -> s3;
        s4 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s4;
        source_iter([(0, 0), (0, 0), (0, 0), (4, 2)]) -> [1]s4;
        source_iter([(4, 4), (2, 0)]) -> map(next) -> for_each(out.sink(2));
    }

    program_188 {
        s1 = source_iter([(0, 1), (4, 4), (1, 0), (1, 0)]) -> tee();
        s1 -> filter(differs) -> for_each(out.sink(0));
        s1 -> reduce(append_both) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        source_stream(inputs.stream(0)) -> persist::<'static>() -> identity::<Item>() -> for_each(out.sink(3));
    }

    program_189 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s1[high] -> for_each(out.sink(1));
    }

    program_190 {
        s1 = source_stream(inputs.stream(0)) -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s1 -> reduce::<'tick>(append_both) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
    }

    program_191 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> fold_no_replay::<'tick>(origin, append_both) -> tee();
        s2 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
        s2 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_192 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> flat_map(both_ways) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> s4;
        s0 -> multiset_delta() -> s4;
    }

    program_193 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        spin() -> map(begun) -> for_each(out.sink(0));
        s0 -> scan::<'tick>(origin, running) -> for_each(out.sink(1));
        s0 -> map(swap) -> for_each(out.sink(2));
        s4 = union() -> for_each(out.sink(3));
        s0 -> s4;
        s0 -> s4;
    }

    program_194 {
        null::<Item>() -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> map(next) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> filter(is_small) -> map(next) -> unique() -> s3;
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_195 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s4 = union() -> null();
        s0 -> fold_keyed::<'static>(one, append) -> s4;
        s0 -> fold::<'static>(zero, count) -> map(alone) -> s4;
        s0 -> s4;
    }

    program_196 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_no_replay(append_both) -> defer_tick() -> scan::<'static>(origin, running) -> defer_tick() -> for_each(out.sink(0));
        s7 = union() -> for_each(out.sink(1));
        s0 -> s7;
        s0 -> scan(origin, running) -> defer_tick_lazy() -> s7;
        s0 -> s7;
    }

    program_197 {
        s1 = source_stream(inputs.stream(0)) -> reduce_keyed::<'tick>(add) -> tee();
        s1 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s1 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(2));
    }

    program_198 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        null::<Item>() -> for_each(out.sink(1));
    }

    program_199 {
        source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> fold::<'tick>(origin, append_both) -> for_each(out.sink(0));
    }
}
