//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_200 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed(append) -> fold::<'static>(one, count) -> map(alone) -> unique::<'static>() -> fold::<'static>(origin, append_both) -> for_each(out.sink(0));
        s7 = union() -> for_each(out.sink(1));
        s0 -> s7;
        s0 -> unique() -> reduce::<'tick>(append_both) -> s7;
        s0 -> s7;
    }

    program_201 {
        null::<Item>() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> fold(origin, append_both) -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> defer_tick() -> sort() -> sort() -> null();
    }

    program_202 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = null::<Item>() -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> unique::<'static>() -> s2;
        s2 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(1));
        s4 = anti_join::<'tick, 'tick>() -> for_each(out.sink(2));
        s2 -> [pos]s4;
        s1 -> map(first) -> [neg]s4;
    }

    program_203 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> filter_map(halve) -> for_each(out.sink(0));
        s1 -> identity::<Item>() -> for_each(out.sink(1));
    }

    program_204 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_205 {
        source_stream(inputs.stream(0)) -> filter_map(down) -> reduce::<'tick>(append_both) -> for_each(out.sink(0));
    }

    program_206 {
        source_stream(inputs.stream(0)) -> reduce::<'tick>(append_both) -> map(next) -> for_each(out.sink(0));
    }

    program_207 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique() -> s1;
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_208 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(sum) -> for_each(out.sink(0));
        s2 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(1));
        s2[high] -> for_each(out.sink(2));
    }

    program_209 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(forget_second) -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_210 {
        s1 = source_stream(inputs.stream(0)) -> reduce_keyed(add) -> tee();
        s1 -> null::<Item>() -> for_each(out.sink(0));
        s4 = difference::<'tick, 'static>();
        s1 -> flat_map(both_ways) -> [pos]s4;
        s1 -> [neg]s4;
        s4 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_211 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> reduce::<'tick>(append_both) -> for_each(out.sink(1));
        s0 -> enumerate::<'static>() -> map(numbered) -> fold::<'tick>(one, count) -> map(alone) -> for_each(out.sink(2));
    }

    program_212 {
        source_iter([(1, 2), (2, 1), (0, 0), (0, 0)]) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        source_iter([(0, 2)]) -> null();
    }

    program_213 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 1)]) -> for_each(out.sink(1));
    }

    program_214 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
    }

    program_215 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> unique() -> for_each(out.sink(0));
        s4 = join::<'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [0]s4;
        s1 -> null::<Item>() -> [1]s4;
    }

    program_216 {
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

    program_217 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> unique::<'tick>() -> [0]s3;
        s0 -> [1]s3;
        s2 -> fold::<'static>(origin, greatest_item) -> filter_map(halve) -> for_each(out.sink(1));
    }

    program_218 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = s1 -> fold(origin, append_both) -> tee();
        s3 = join::<'static, 'tick>() -> map(matched_values) -> tee();
        s2 -> [0]s3;
        s1 -> [1]s3;
        s6 = union() -> dest_sink(out.sender(0));
        s3 -> filter_map(down) -> s6;
        s3 -> s6;
        s2 -> reduce_keyed::<'tick>(append) -> fold_keyed::<'static>(one, greatest) -> for_each(out.sink(1));
    }

    program_219 {
        null::<Item>() -> dest_sink(out.sender(0));
        s2 = source_stream(inputs.stream(1)) -> tee();
        s3 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3[low] -> for_each(out.sink(1));
        s3[high] -> for_each(out.sink(2));
        s6 = union() -> for_each(out.sink(3));
        s2 -> s6;
        s2 -> s6;
    }

    program_220 {
        s1 = source_stream(inputs.stream(0)) -> fold(one, count) -> map(alone) -> tee();
        s4 = union();
        s1 -> s4;
        s1 -> s4;
        s4 -> defer_tick() -> s4;
        s1 -> map(forget_second) -> defer_tick() -> filter(differs) -> for_each(out.sink(0));
    }

    program_221 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s3 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s3;
        s0 -> fold_keyed::<'tick>(one, greatest) -> [1]s3;
        s3 -> fold::<'static>(origin, add_both) -> enumerate() -> map(numbered) -> for_each(out.sink(1));
    }

    program_222 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce::<'tick>(append_both) -> for_each(out.sink(1));
        s0 -> map(forget_second) -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(2));
    }

    program_223 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s3 = s1[1] -> tee();
        s4 = s1[2] -> tee();
        s6 = union() -> for_each(out.sink(1));
        s3 -> s6;
        s3 -> s6;
        s7 = union();
        s4 -> s7;
        s4 -> defer_tick() -> s7;
        s0 -> s7;
        s7 -> sort() -> for_each(out.sink(2));
    }

    program_224 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> fold_keyed::<'static>(zero, greatest) -> for_each(out.sink(0));
        s3 = s1 -> partition(by_sum);
        s3[1] -> for_each(out.sink(1));
        s7 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s3[2] -> [0]s7;
        s3[0] -> [1]s7;
    }

    program_225 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
        s1[2] -> for_each(out.sink(2));
    }

    program_226 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s1 -> reduce(greatest_item) -> enumerate::<'tick>() -> map(numbered) -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_227 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(listed) -> flatten() -> tee();
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s0 -> map(sum) -> for_each(out.sink(0));
        s1 -> enumerate::<'tick>() -> map(numbered) -> map(forget_second) -> for_each(out.sink(1));
    }

    program_228 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = anti_join::<'static, 'static>();
        s1 -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s4 = difference::<'tick>() -> for_each(out.sink(0));
        s1 -> fold::<'tick>(zero, count) -> map(alone) -> [pos]s4;
        s2 -> [neg]s4;
    }

    program_229 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce(greatest_item) -> filter_map(down) -> filter(is_even) -> dest_sink(out.sender(0));
        s1 -> enumerate() -> map(number_only) -> for_each(out.sink(1));
    }

    program_230 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(2, 3), (0, 0), (1, 0), (0, 1)]) -> tee();
        s1 -> reduce::<'static>(append_both) -> dest_sink(out.sender(1));
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s3 -> defer_tick() -> for_each(out.sink(2));
        s3 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(3));
    }

    program_231 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = difference::<'static, 'tick>() -> tee();
        s0 -> [pos]s3;
        s1 -> flat_map(doubles) -> [neg]s3;
        s4 = s3 -> enumerate() -> map(numbered) -> tee();
        s5 = union() -> null();
        s4 -> s5;
        s3 -> s5;
        s0 -> s5;
        s4 -> fold_keyed::<'static>(one, greatest) -> for_each(out.sink(1));
    }

    program_232 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(next) -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(0));
        s3 = s0 -> reduce::<'static>(append_both) -> tee();
        s3 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
        s5 = s3 -> partition(by_first);
        s5[0] -> for_each(out.sink(2));
        s5[1] -> for_each(out.sink(3));
    }

    program_233 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
    }

    program_234 {
        source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> map(sum) -> dest_sink(out.sender(0));
    }

    program_235 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'static, 'tick>() -> null();
        s0 -> fold_keyed::<'static>(zero, greatest) -> [pos]s2;
        s0 -> [neg]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_236 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s1 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(0));
    }

    program_237 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = union() -> tee();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s2 -> defer_tick() -> s2;
        s1 -> reduce_keyed(append) -> for_each(out.sink(0));
        s1 -> fold(zero, count) -> map(alone) -> for_each(out.sink(1));
        s2 -> identity() -> for_each(out.sink(2));
    }

    program_238 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(zero, count) -> map(alone) -> tee();
        s1 -> filter(is_small) -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> for_each(out.sink(1));
        s1 -> null::<Item>() -> for_each(out.sink(2));
    }

    program_239 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        null::<Item>() -> for_each(out.sink(1));
        s2 -> map(next) -> for_each(out.sink(2));
    }

    program_240 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join::<'static, 'static>() -> map(crossed_ends);
        s0 -> enumerate::<'static>() -> map(numbered) -> [0]s2;
        s0 -> [1]s2;
        s3 = s2 -> map(next) -> tee();
        s4 = union();
        s0 -> s4;
        s0 -> s4;
        s4 -> map(next) -> for_each(out.sink(0));
        s3 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(1));
        s3 -> defer_tick() -> for_each(out.sink(2));
    }

    program_241 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> fold_keyed::<'static>(one, greatest) -> for_each(out.sink(0));
    }

    program_242 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s1 -> defer_tick() -> s1;
        s2 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_243 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4 = s2[high] -> tee();
        s2[low] -> fold::<'static>(origin, add_both) -> for_each(out.sink(1));
        s4 -> inspect(out.show(0)) -> for_each(out.sink(2));
        s4 -> fold_keyed::<'tick>(one, greatest) -> for_each(out.sink(3));
    }

    program_244 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 0), (0, 3), (2, 1)]) -> for_each(out.sink(1));
        s2 = source_iter([(4, 1), (1, 0), (4, 2)]) -> tee();
        s3 = s2 -> map(sum) -> tee();
        s2 -> flat_map(doubles) -> for_each(out.sink(2));
        s6 = union() -> for_each(out.sink(3));
        s3 -> null::<Item>() -> s6;
        s3 -> s6;
    }

    program_245 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        source_iter([(1, 0), (3, 4), (0, 0), (0, 0)]) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> sort() -> null();
    }

    program_246 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_247 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_first);
        s3 = s1[1] -> tee();
        s4 = union();
        s0 -> s4;
        s3 -> s4;
        s5 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s3 -> [pos]s5;
        s1[0] -> map(first) -> [neg]s5;
        s6 = join_multiset::<'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s3 -> [1]s6;
    }

    program_248 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed::<'static>(add) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = anti_join::<'tick, 'tick>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s1 -> map(second) -> [neg]s3;
        s4 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s4;
        s2 -> [1]s4;
    }

    program_249 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'tick, 'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s0 -> reduce_keyed(append) -> map(second) -> [neg]s2;
    }
}
