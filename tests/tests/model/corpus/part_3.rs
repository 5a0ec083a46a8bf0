//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_150 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = difference::<'static>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s2 -> sort() -> for_each(out.sink(0));
        s1 -> reduce_no_replay::<'tick>(add_both) -> map(sum) -> dest_sink(out.sender(1));
        source_iter([(0, 1), (1, 0), (0, 3), (0, 1)]) -> for_each(out.sink(2));
        source_iter([(1, 1), (0, 0), (1, 1), (0, 1)]) -> dest_sink(out.sender(3));
    }

    program_151 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold::<'tick>(zero, count) -> map(alone) -> tee();
        s3 = chain() -> for_each(out.sink(1));
        s0 -> [0]s3;
        s2 -> [1]s3;
        s2 -> enumerate::<'static>() -> map(numbered) -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(2));
    }

    program_152 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> filter(differs) -> for_each(out.sink(1));
        s1[2] -> defer_tick() -> null();
    }

    program_153 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2[0] -> unique() -> s1;
        s2 = s1 -> partition(by_sum);
        s2[1] -> for_each(out.sink(0));
        s2[2] -> for_each(out.sink(1));
    }

    program_154 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(0));
        s5 = s1 -> unique::<'static>() -> tee();
        s6 = difference::<'static, 'static>();
        s1 -> defer_tick() -> [pos]s6;
        s0 -> filter(is_even) -> [neg]s6;
        s7 = chain();
        s5 -> [0]s7;
        s6 -> [1]s7;
        s8 = union() -> for_each(out.sink(1));
        s5 -> s8;
        s7 -> s8;
    }

    program_155 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s6 = union() -> for_each(out.sink(0));
        s2[low] -> defer_tick() -> s6;
        s2[high] -> s6;
        s0 -> s6;
    }

    program_156 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_iter([(3, 4), (0, 1)]) -> for_each(out.sink(1));
        s4 = join::<'static, 'tick>() -> map(matched_sum) -> null();
        s0 -> inspect(out.show(0)) -> [0]s4;
        s0 -> [1]s4;
        s0 -> map(swap) -> fold_keyed(zero, greatest) -> for_each(out.sink(3));
    }

    program_157 {
        s1 = source_stream(inputs.stream(0)) -> unique::<'tick>() -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> flat_map(doubles) -> for_each(out.sink(0));
        s5 = chain();
        s2 -> [0]s5;
        s1 -> defer_tick() -> [1]s5;
        s6 = chain() -> for_each(out.sink(1));
        s5 -> [0]s6;
        s2 -> [1]s6;
    }

    program_158 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> fold_no_replay::<'tick>(origin, append_both) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> reduce_no_replay(greatest_item) -> for_each(out.sink(1));
    }

    program_159 {
        source_stream(inputs.stream(0)) -> inspect(out.show(0)) -> fold_keyed(zero, greatest) -> for_each(out.sink(1));
    }

    program_160 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s4 = anti_join::<'tick>() -> tee();
        s0 -> unique::<'tick>() -> [pos]s4;
        s1 -> fold_no_replay::<'static>(origin, append_both) -> map(second) -> [neg]s4;
        s4 -> sort() -> for_each(out.sink(0));
        s6 = union() -> dest_sink(out.sender(1));
        s4 -> s6;
        s4 -> s6;
    }

    program_161 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = anti_join::<'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s3;
        s1 -> map(first) -> [neg]s3;
        s0 -> fold_no_replay::<'tick>(origin, append_both) -> fold_keyed(one, append) -> for_each(out.sink(1));
        s0 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(2));
        s0 -> identity() -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(3));
    }

    program_162 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = cross_join_multiset::<'static>() -> map(crossed_ends) -> dest_sink(out.sender(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_163 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = difference::<'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = cross_join() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_164 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(sum) -> tee();
        s2 = join_multiset::<'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s3 -> map(sum) -> unique() -> s3;
        s2 -> reduce_no_replay::<'static>(greatest_item) -> for_each(out.sink(0));
    }

    program_165 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(0));
        s0 -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_166 {
        source_stream(inputs.stream(0)) -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(0));
    }

    program_167 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> fold_keyed::<'static>(zero, add) -> [1]s2;
    }

    program_168 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = source_stream(inputs.stream(1)) -> tee();
        s3 = cross_join::<'tick, 'static>() -> map(crossed_sum);
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = union() -> for_each(out.sink(0));
        s3 -> s4;
        s2 -> s4;
        s0 -> s4;
    }

    program_169 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(0, 1), (0, 4)]) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s3 = join_multiset() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = s1 -> fold_keyed::<'tick>(zero, append) -> tee();
        s4 -> identity::<Item>() -> for_each(out.sink(2));
        s4 -> filter(is_even) -> for_each(out.sink(3));
    }

    program_170 {
        s2 = source_stream(inputs.stream(0)) -> filter_map(halve) -> defer_tick() -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> inspect(out.show(0)) -> for_each(out.sink(1));
    }

    program_171 {
        source_stream(inputs.stream(0)) -> sort() -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
    }

    program_172 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(swap) -> tee();
        s2 = chain();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> fold_keyed(one, append) -> for_each(out.sink(0));
        s1 -> reduce_keyed(add) -> map(swap) -> for_each(out.sink(1));
        s7 = null::<Item>() -> map(sum) -> tee();
        s8 = union();
        s7 -> s8;
        s7 -> s8;
        s8 -> unique::<'static>() -> s8;
    }

    program_173 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed::<'tick>(append) -> dest_sink(out.sender(0));
        s2 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3 = s2[low] -> tee();
        s2[high] -> for_each(out.sink(1));
        s3 -> unique::<'static>() -> for_each(out.sink(2));
        s6 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(3));
        s0 -> [0]s6;
        s3 -> [1]s6;
    }

    program_174 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> fold_no_replay(origin, append_both) -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_175 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> identity() -> tee();
        s2 = difference::<'static, 'tick>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s1 -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_176 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s3 = s1[high] -> tee();
        s4 = anti_join::<'tick>() -> for_each(out.sink(0));
        s3 -> [pos]s4;
        s0 -> map(second) -> [neg]s4;
        s5 = union() -> for_each(out.sink(1));
        s2 -> s5;
        s2 -> s5;
        s3 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(2));
    }

    program_177 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s0 -> map(swap) -> for_each(out.sink(0));
    }

    program_178 {
        s2 = source_stream(inputs.stream(0)) -> map(swap) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[high] -> for_each(out.sink(0));
        s2[low] -> null::<Item>() -> for_each(out.sink(1));
    }

    program_179 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        null::<Item>() -> for_each(out.sink(0));
        s3 = difference::<'tick, 'tick>();
        s0 -> [pos]s3;
        s1 -> [neg]s3;
        s1 -> fold_keyed::<'static>(one, greatest) -> enumerate() -> map(number_only) -> for_each(out.sink(1));
        s3 -> map(forget_second) -> for_each(out.sink(2));
    }

    program_180 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s0 -> unique::<'static>() -> [pos]s3;
        s0 -> [neg]s3;
    }

    program_181 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> fold_no_replay(origin, greatest_item) -> tee();
        s3 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s1 -> [1]s3;
        source_iter([(0, 0), (1, 0), (1, 1)]) -> for_each(out.sink(1));
        s5 = union();
        s2 -> s5;
        s2 -> s5;
        s5 -> unique() -> s5;
    }

    program_182 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(2, 1), (4, 2), (0, 0)]) -> tee();
        s3 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> map(swap) -> [0]s3;
        s1 -> [1]s3;
        source_iter([(2, 2)]) -> for_each(out.sink(2));
    }

    program_183 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(sum) -> sort() -> for_each(out.sink(0));
        s3 = s0 -> enumerate::<'static>() -> map(numbered) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s4 -> map(sum) -> unique() -> s4;
        s3 -> sort() -> for_each(out.sink(1));
    }

    program_184 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'tick>(zero, greatest) -> tee();
        s2 = difference::<'tick, 'static>();
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s3 -> filter_map(down) -> s3;
        s3 -> map(sum) -> unique() -> s3;
        s4 = anti_join::<'tick, 'static>();
        s1 -> [pos]s4;
        s2 -> map(second) -> [neg]s4;
        s5 = union() -> for_each(out.sink(0));
        s3 -> s5;
        s4 -> s5;
    }

    program_185 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> reduce::<'static>(append_both) -> s2;
        s0 -> s2;
        s0 -> s2;
        s4 = source_iter([(3, 2), (0, 0), (3, 3), (4, 4)]) -> map(swap) -> tee();
        s6 = union();
        s4 -> reduce_keyed::<'static>(add) -> s6;
        s4 -> s6;
        s0 -> filter(is_even) -> dest_sink(out.sender(1));
        s6 -> map(swap) -> for_each(out.sink(2));
    }

    program_186 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> fold_no_replay::<'static>(origin, append_both) -> [0]s2;
        s0 -> [1]s2;
    }

    program_187 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter_map(halve) -> null();
        s2 = s0 -> unique::<'tick>() -> tee();
        s2 -> fold::<'static>(origin, append_both) -> flat_map(both_ways) -> for_each(out.sink(1));
        s2 -> unique() -> for_each(out.sink(2));
        s6 = union();
        s0 -> s6;
        s0 -> s6;
        s6 -> filter_map(down) -> s6;
    }

    program_188 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = join::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = cross_join::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s2 -> enumerate() -> map(number_only) -> for_each(out.sink(1));
        s0 -> defer_tick() -> for_each(out.sink(2));
    }

    program_189 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s4 = union();
        s0 -> filter(is_small) -> s4;
        source_iter([(1, 0)]) -> s4;
        null::<Item>() -> for_each(out.sink(1));
        s7 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> [0]s7;
        s4 -> [1]s7;
    }

    program_190 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s3 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s3[low] -> tee();
        s6 = union();
        s4 -> s6;
        s0 -> defer_tick_lazy() -> s6;
        s0 -> s6;
        s7 = difference::<'static>() -> for_each(out.sink(1));
        s3[high] -> [pos]s7;
        s4 -> [neg]s7;
        s9 = join::<'tick, 'static>() -> map(matched_values) -> dest_sink(out.sender(2));
        s6 -> [0]s9;
        source_iter([(2, 1), (1, 0), (0, 0)]) -> [1]s9;
    }

    program_191 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s7 = join_multiset::<'static>() -> map(matched_sum) -> null();
        null::<Item>() -> [0]s7;
        s0 -> [1]s7;
        s0 -> sort() -> fold_keyed(one, greatest) -> null::<Item>() -> unique() -> reduce::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_192 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = join_multiset::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        source_iter([(0, 1), (1, 1)]) -> for_each(out.sink(1));
        s4 = join_multiset::<'static, 'tick>() -> map(matched_sum);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s4 -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_193 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_iter([(0, 0), (0, 1), (2, 0)]) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> map(sum) -> unique() -> s3;
        s4 = cross_join::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s2 -> [0]s4;
        source_iter([(0, 0), (0, 0), (0, 0), (4, 2)]) -> [1]s4;
        source_iter([(4, 4), (2, 0)]) -> map(next) -> for_each(out.sink(2));
    }

    program_194 {
        s1 = source_iter([(0, 1), (4, 4), (1, 0), (1, 0)]) -> tee();
        s1 -> filter(differs) -> for_each(out.sink(0));
        s1 -> fold_keyed(one, greatest) -> for_each(out.sink(1));
        source_iter([(0, 0), (4, 2), (0, 2)]) -> for_each(out.sink(2));
        source_stream(inputs.stream(0)) -> defer_tick() -> enumerate() -> map(numbered) -> for_each(out.sink(3));
    }

    program_195 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s1[high] -> for_each(out.sink(1));
    }

    program_196 {
        s1 = source_stream(inputs.stream(0)) -> unique::<'static>() -> tee();
        s1 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
    }

    program_197 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(1));
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> fold_keyed::<'tick>(one, greatest) -> tee();
        s2 -> inspect(out.show(0)) -> for_each(out.sink(2));
        s2 -> defer_tick_lazy() -> for_each(out.sink(3));
    }

    program_198 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s4 = s1 -> map(forget_second) -> partition(by_sum);
        s4[0] -> for_each(out.sink(0));
        s4[1] -> for_each(out.sink(1));
        s4[2] -> for_each(out.sink(2));
        null::<Item>() -> for_each(out.sink(3));
    }

    program_199 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter_map(down) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        source_iter([(0, 0), (1, 0), (4, 1), (1, 1)]) -> s4;
        s0 -> defer_tick_lazy() -> s4;
    }
}
