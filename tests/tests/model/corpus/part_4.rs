//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_200 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        null::<Item>() -> for_each(out.sink(0));
        s0 -> unique::<'tick>() -> for_each(out.sink(1));
        s0 -> map(swap) -> for_each(out.sink(2));
        s4 = union() -> for_each(out.sink(3));
        s0 -> s4;
        s0 -> s4;
    }

    program_201 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> map(next) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> filter(is_small) -> map(next) -> unique() -> s3;
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_202 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed(one, append) -> fold::<'static>(origin, greatest_item) -> sort() -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s7 = chain() -> for_each(out.sink(1));
        s0 -> [0]s7;
        s0 -> sort() -> reduce::<'tick>(append_both) -> [1]s7;
    }

    program_203 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> reduce(append_both) -> for_each(out.sink(1));
        s0 -> defer_tick_lazy() -> defer_tick() -> defer_tick() -> null();
    }

    program_204 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s1 -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_205 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_206 {
        source_stream(inputs.stream(0)) -> flat_map(both_ways) -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(0));
    }

    program_207 {
        source_stream(inputs.stream(0)) -> reduce::<'tick>(append_both) -> for_each(out.sink(0));
        source_iter([(1, 1)]) -> for_each(out.sink(1));
    }

    program_208 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique() -> s1;
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_209 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s4 -> map(sum) -> unique() -> s1;
        s4 = join::<'tick, 'static>() -> map(matched_sum) -> tee();
        s1 -> [0]s4;
        s1 -> identity() -> [1]s4;
        s5 = difference::<'tick, 'static>() -> for_each(out.sink(1));
        s1 -> inspect(out.show(0)) -> [pos]s5;
        s4 -> [neg]s5;
    }

    program_210 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_first);
        s2[0] -> dest_sink(out.sender(0));
        s2[1] -> null::<Item>() -> for_each(out.sink(1));
        s6 = s1 -> fold::<'tick>(zero, count) -> map(alone) -> tee();
        s7 = union() -> for_each(out.sink(2));
        s6 -> s7;
        s6 -> s7;
    }

    program_211 {
        source_iter([(0, 0), (1, 0), (1, 0)]) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(1));
        s2[high] -> for_each(out.sink(2));
    }

    program_212 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(forget_second) -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_213 {
        s1 = source_stream(inputs.stream(0)) -> fold_keyed(one, add) -> tee();
        s1 -> filter(differs) -> for_each(out.sink(0));
        s4 = difference::<'tick, 'static>();
        s1 -> map(listed) -> flatten() -> [pos]s4;
        s1 -> [neg]s4;
        s4 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_214 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(1));
        s0 -> unique::<'static>() -> fold::<'tick>(origin, append_both) -> for_each(out.sink(2));
    }

    program_215 {
        source_iter([(1, 2), (2, 1), (0, 0), (0, 0)]) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> identity::<Item>() -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        source_iter([(0, 2)]) -> null();
    }

    program_216 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
    }

    program_217 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> unique() -> for_each(out.sink(0));
        s4 = join::<'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [0]s4;
        s1 -> filter(is_small) -> [1]s4;
    }

    program_218 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s3 -> map(next) -> unique() -> s3;
        source_iter([(1, 0), (0, 0)]) -> for_each(out.sink(1));
    }

    program_219 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> sort() -> [0]s3;
        s0 -> [1]s3;
        s2 -> reduce::<'static>(greatest_item) -> flat_map(doubles) -> for_each(out.sink(1));
    }

    program_220 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> dest_sink(out.sender(0));
        s2 = source_stream(inputs.stream(1)) -> tee();
        s3 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3[low] -> for_each(out.sink(1));
        s3[high] -> for_each(out.sink(2));
        s6 = union() -> for_each(out.sink(3));
        s2 -> s6;
        s2 -> s6;
    }

    program_221 {
        s1 = source_stream(inputs.stream(0)) -> fold(origin, append_both) -> tee();
        s4 = union();
        s1 -> s4;
        s1 -> s4;
        s4 -> defer_tick() -> s4;
        s1 -> map(forget_second) -> fold(zero, count) -> map(alone) -> filter(differs) -> for_each(out.sink(0));
    }

    program_222 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s3 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s3;
        s0 -> reduce_no_replay::<'tick>(append_both) -> [1]s3;
        s3 -> reduce::<'static>(add_both) -> enumerate() -> map(numbered) -> for_each(out.sink(1));
    }

    program_223 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed::<'tick>(append) -> for_each(out.sink(0));
        s0 -> reduce::<'tick>(append_both) -> for_each(out.sink(1));
        s0 -> map(forget_second) -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(2));
    }

    program_224 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(swap) -> tee();
        s1 -> map(sum) -> dest_sink(out.sender(1));
        s3 = union() -> dest_sink(out.sender(2));
        s1 -> s3;
        s0 -> s3;
        s1 -> null::<Item>() -> for_each(out.sink(3));
        s0 -> inspect(out.show(0)) -> for_each(out.sink(4));
        s7 = union() -> dest_sink(out.sender(5));
        s1 -> fold_no_replay(origin, append_both) -> s7;
        s1 -> s7;
    }

    program_225 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s4 = s1[2] -> tee();
        s6 = chain() -> for_each(out.sink(0));
        s1[1] -> [0]s6;
        s1[0] -> [1]s6;
        s7 = union();
        s4 -> s7;
        s4 -> defer_tick_lazy() -> s7;
        s0 -> s7;
        s7 -> defer_tick() -> for_each(out.sink(1));
    }

    program_226 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(0));
        s3 = s1 -> partition(by_sum);
        s3[1] -> for_each(out.sink(1));
        s7 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s3[2] -> [0]s7;
        s3[0] -> [1]s7;
    }

    program_227 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
        s1[2] -> for_each(out.sink(2));
    }

    program_228 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
        s1 -> reduce(greatest_item) -> identity::<Item>() -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_229 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> inspect(out.show(0)) -> tee();
        s2 = chain();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s0 -> map(sum) -> for_each(out.sink(1));
        s5 = chain();
        s2 -> [0]s5;
        s1 -> identity() -> [1]s5;
        s5 -> map(forget_second) -> for_each(out.sink(2));
    }

    program_230 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = anti_join::<'static, 'static>();
        s1 -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s4 = difference::<'tick>() -> for_each(out.sink(0));
        s1 -> fold::<'tick>(origin, append_both) -> [pos]s4;
        s2 -> [neg]s4;
    }

    program_231 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce(greatest_item) -> flat_map(both_ways) -> filter(is_even) -> dest_sink(out.sender(0));
        s1 -> identity::<Item>() -> for_each(out.sink(1));
    }

    program_232 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(2, 3), (0, 0), (1, 0), (0, 1)]) -> tee();
        s1 -> fold_no_replay::<'static>(origin, append_both) -> dest_sink(out.sender(1));
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s3 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(2));
        s3 -> identity() -> for_each(out.sink(3));
    }

    program_233 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = union() -> tee();
        s0 -> s3;
        s1 -> inspect(out.show(0)) -> s3;
        s0 -> s3;
        s4 = s3 -> identity::<Item>() -> tee();
        s5 = union() -> null();
        s4 -> s5;
        s3 -> s5;
        s0 -> s5;
        s4 -> reduce_no_replay::<'static>(greatest_item) -> for_each(out.sink(2));
    }

    program_234 {
        s1 = source_iter([(1, 1), (3, 1), (0, 2)]) -> tee();
        s2 = chain();
        source_stream(inputs.stream(0)) -> [0]s2;
        s1 -> [1]s2;
        s3 = s1 -> inspect(out.show(0)) -> tee();
        s2 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
        s3 -> defer_tick_lazy() -> for_each(out.sink(2));
        s3 -> defer_tick_lazy() -> unique() -> for_each(out.sink(3));
    }

    program_235 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(next) -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(0));
        s3 = s0 -> fold_no_replay::<'static>(origin, append_both) -> tee();
        s3 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
        s5 = s3 -> partition(by_first);
        s5[0] -> for_each(out.sink(2));
        s5[1] -> for_each(out.sink(3));
    }

    program_236 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
    }

    program_237 {
        source_stream(inputs.stream(0)) -> fold_no_replay::<'static>(origin, append_both) -> map(sum) -> dest_sink(out.sender(0));
    }

    program_238 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s1 -> reduce::<'tick>(append_both) -> for_each(out.sink(0));
    }

    program_239 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s1 -> fold_keyed(one, greatest) -> for_each(out.sink(0));
        s1 -> fold(origin, add_both) -> for_each(out.sink(1));
        s2 -> unique::<'static>() -> for_each(out.sink(2));
    }

    program_240 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(origin, append_both) -> tee();
        s1 -> filter(is_small) -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
        s1 -> null::<Item>() -> for_each(out.sink(2));
    }

    program_241 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s2 -> null::<Item>() -> filter_map(down) -> s2;
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_242 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce_no_replay::<'static>(greatest_item) -> for_each(out.sink(0));
    }

    program_243 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s1 -> defer_tick() -> s1;
        s2 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s0 -> defer_tick_lazy() -> for_each(out.sink(1));
    }

    program_244 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = difference::<'static>();
        s0 -> fold::<'static>(zero, count) -> map(alone) -> [pos]s3;
        s0 -> [neg]s3;
        s4 = s3 -> flat_map(both_ways) -> tee();
        s6 = union() -> for_each(out.sink(0));
        s4 -> s6;
        s4 -> s6;
        s7 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> null();
        s0 -> map(forget_second) -> [0]s7;
        s4 -> filter(differs) -> [1]s7;
    }

    program_245 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'tick>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4 = s2[high] -> tee();
        s2[low] -> reduce::<'static>(add_both) -> for_each(out.sink(0));
        s4 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(1));
        s4 -> fold_keyed::<'tick>(one, greatest) -> for_each(out.sink(2));
    }

    program_246 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 0), (0, 3), (2, 1)]) -> for_each(out.sink(1));
        s2 = source_iter([(4, 1), (1, 0), (4, 2)]) -> tee();
        s3 = s2 -> map(sum) -> tee();
        s2 -> map(listed) -> flatten() -> for_each(out.sink(2));
        s6 = union() -> for_each(out.sink(3));
        s3 -> null::<Item>() -> s6;
        s3 -> s6;
    }

    program_247 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        source_iter([(1, 0), (3, 4), (0, 0), (0, 0)]) -> for_each(out.sink(1));
        null::<Item>() -> defer_tick() -> null();
    }

    program_248 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_249 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_first);
        s3 = s1[1] -> tee();
        s4 = chain();
        s0 -> [0]s4;
        s3 -> [1]s4;
        s5 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s3 -> [pos]s5;
        s1[0] -> [neg]s5;
        s6 = join_multiset::<'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s3 -> [1]s6;
    }
}
