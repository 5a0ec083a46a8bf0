//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_200 {
        source_stream(inputs.stream(0)) -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(0));
        source_iter([(1, 1)]) -> for_each(out.sink(1));
    }

    program_201 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = chain();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
    }

    program_202 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_first);
        s2[0] -> dest_sink(out.sender(0));
        s2[1] -> null::<Item>() -> for_each(out.sink(1));
        s6 = s1 -> next_stratum() -> tee();
        s7 = union() -> for_each(out.sink(2));
        s6 -> s7;
        s6 -> s7;
    }

    program_203 {
        source_iter([(0, 0), (1, 0), (1, 0)]) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(1));
        s2[high] -> for_each(out.sink(2));
    }

    program_204 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(forget_second) -> for_each(out.sink(0));
        s0 -> persist::<'static, Item>() -> for_each(out.sink(1));
    }

    program_205 {
        s1 = source_stream(inputs.stream(0)) -> reduce_no_replay(append_both) -> tee();
        s1 -> filter(differs) -> for_each(out.sink(0));
        s4 = anti_join::<'tick, 'static>();
        s1 -> enumerate::<'tick>() -> map(numbered) -> [pos]s4;
        s1 -> map(second) -> [neg]s4;
        s4 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_206 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        initialize() -> map(begun) -> fold::<'tick>(origin, append_both) -> for_each(out.sink(1));
        s0 -> sort() -> defer_tick() -> for_each(out.sink(2));
    }

    program_207 {
        source_iter([(1, 2), (2, 1), (0, 0), (0, 0)]) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> unique() -> for_each(out.sink(1));
        null::<Item>() -> for_each(out.sink(2));
        source_iter([(0, 2)]) -> null();
    }

    program_208 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_209 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s1[high] -> for_each(out.sink(0));
        s4 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s1[low] -> [pos]s4;
        s0 -> [neg]s4;
    }

    program_210 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter(is_small) -> for_each(out.sink(0));
        s0 -> scan(origin, running) -> for_each(out.sink(1));
        s1 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(2));
    }

    program_211 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        null::<Item>() -> for_each(out.sink(0));
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s3 -> map(next) -> unique() -> s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_212 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> scan::<'tick>(origin, running) -> tee();
        s2 = chain();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s2 -> defer_tick_lazy() -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_213 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> dest_sink(out.sender(0));
        s2 = null::<Item>() -> tee();
        s3 = s0 -> partition(by_first);
        s3[0] -> for_each(out.sink(1));
        s3[1] -> for_each(out.sink(2));
        s6 = union() -> for_each(out.sink(3));
        s2 -> s6;
        s2 -> s6;
    }

    program_214 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = chain();
        source_stream(inputs.stream(0)) -> [0]s2;
        s1 -> [1]s2;
        s3 = join_multiset() -> map(matched_sum) -> tee();
        s2 -> [0]s3;
        s1 -> [1]s3;
        source_iter([(3, 3), (0, 1), (0, 2)]) -> for_each(out.sink(0));
        s6 = chain() -> for_each(out.sink(1));
        s3 -> reduce_keyed::<'tick>(greatest) -> [0]s6;
        s3 -> [1]s6;
        source_iter([(0, 1), (0, 0), (1, 1), (4, 4)]) -> unique::<'tick>() -> for_each(out.sink(2));
    }

    program_215 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s3 = s1 -> map(forget_second) -> next_stratum() -> tee();
        s4 = chain();
        s1 -> [0]s4;
        s0 -> [1]s4;
        s5 = union() -> for_each(out.sink(0));
        s3 -> s5;
        s3 -> s5;
        s4 -> filter_map(halve) -> for_each(out.sink(1));
    }

    program_216 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s3 = join::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s3;
        s0 -> reduce::<'tick>(append_both) -> [1]s3;
        s3 -> defer_tick_lazy() -> unique() -> for_each(out.sink(1));
    }

    program_217 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed::<'tick>(zero, append) -> for_each(out.sink(0));
        s0 -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(1));
        s0 -> map(forget_second) -> reduce::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_218 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s3 = s1[1] -> map(alone) -> tee();
        s5 = union() -> for_each(out.sink(0));
        s1[0] -> map(alone) -> s5;
        s0 -> s5;
        s0 -> s5;
        s6 = union();
        s3 -> s6;
        s3 -> multiset_delta() -> s6;
        s0 -> s6;
        s6 -> persist::<'static, Item>() -> for_each(out.sink(1));
    }

    program_219 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s3 = s1 -> unzip();
        s3[0] -> map(alone) -> for_each(out.sink(1));
        s3[1] -> map(alone) -> reduce_keyed::<'static>(add) -> for_each(out.sink(2));
    }

    program_220 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s0 -> reduce_keyed::<'static>(greatest) -> defer_tick_lazy() -> sort() -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_221 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
        s1[2] -> for_each(out.sink(2));
    }

    program_222 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate::<'static>() -> map(numbered) -> tee();
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        source_iter([(1, 0), (0, 0)]) -> for_each(out.sink(0));
        s5 = union() -> for_each(out.sink(1));
        s2 -> s5;
        s1 -> unique::<'tick>() -> s5;
        source_iter([(0, 3), (1, 4), (0, 0)]) -> for_each(out.sink(2));
    }

    program_223 {
        s1 = source_stream(inputs.stream(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s1 -> fold(one, count) -> map(alone) -> map(listed) -> flatten() -> filter(is_even) -> dest_sink(out.sender(0));
        s1 -> sort() -> for_each(out.sink(1));
    }

    program_224 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(2, 3), (0, 0), (1, 0), (0, 1)]) -> tee();
        s1 -> fold::<'static>(origin, append_both) -> dest_sink(out.sender(1));
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s3 -> next_stratum::<Item>() -> for_each(out.sink(2));
        s3 -> unique::<'static>() -> for_each(out.sink(3));
    }

    program_225 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = anti_join::<'static, 'tick>() -> tee();
        s0 -> [pos]s3;
        s1 -> enumerate::<'tick>() -> map(number_only) -> map(second) -> [neg]s3;
        s4 = s3 -> unique() -> tee();
        s5 = difference::<'static, 'static>() -> null();
        s4 -> [pos]s5;
        s3 -> [neg]s5;
        s4 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_226 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(1, 1), (3, 1), (0, 2)]) -> tee();
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s3 = s1 -> enumerate::<'static>() -> map(numbered) -> tee();
        s2 -> unique::<'static>() -> for_each(out.sink(0));
        s3 -> multiset_delta() -> for_each(out.sink(1));
        s3 -> multiset_delta() -> sort() -> for_each(out.sink(2));
    }

    program_227 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick_lazy() -> tee();
        s2 = chain() -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset::<'tick, 'static>() -> map(matched_values);
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s4;
        s3 -> [1]s4;
        s5 = union();
        s2 -> s5;
        s2 -> s5;
        s6 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s5 -> [0]s6;
        s2 -> [1]s6;
    }

    program_228 {
        source_iter([(1, 2), (3, 2)]) -> unique::<'tick>() -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> fold::<'static>(origin, append_both) -> tee();
        s3 -> fold_keyed::<'static>(one, greatest) -> for_each(out.sink(1));
        s5 = s3 -> unzip();
        s5[0] -> map(alone) -> for_each(out.sink(2));
        s5[1] -> map(alone) -> for_each(out.sink(3));
    }

    program_229 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> map(first) -> [neg]s2;
    }

    program_230 {
        source_stream(inputs.stream(0)) -> fold::<'static>(one, count) -> map(alone) -> map(sum) -> dest_sink(out.sender(0));
    }

    program_231 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'static, 'tick>() -> null();
        s0 -> fold_no_replay::<'static>(origin, append_both) -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        spin() -> map(begun) -> for_each(out.sink(1));
    }

    program_232 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> defer_tick() -> for_each(out.sink(0));
    }

    program_233 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s1[high] -> for_each(out.sink(1));
    }

    program_234 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_235 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s1 -> filter(is_small) -> for_each(out.sink(0));
        s0 -> persist::<'static, Item>() -> for_each(out.sink(1));
        s1 -> filter(is_even) -> for_each(out.sink(2));
    }

    program_236 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s2 -> null::<Item>() -> filter_map(down) -> s2;
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_237 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_values);
        s0 -> unique::<'static>() -> [0]s2;
        s0 -> [1]s2;
        s3 = s2 -> map(next) -> tee();
        s4 = union() -> for_each(out.sink(0));
        s0 -> s4;
        s0 -> s4;
        source_iter([(1, 1)]) -> for_each(out.sink(1));
        s3 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(2));
        s3 -> next_stratum::<Item>() -> for_each(out.sink(3));
    }

    program_238 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce::<'static>(greatest_item) -> for_each(out.sink(0));
    }

    program_239 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s1 -> defer_tick() -> s1;
        s0 -> reduce_keyed::<'static>(append) -> for_each(out.sink(0));
        s0 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_240 {
        s1 = source_stream(inputs.stream(0)) -> persist::<'static>() -> tee();
        s3 = s1 -> next_stratum() -> tee();
        s4 = chain() -> for_each(out.sink(0));
        s1 -> map(swap) -> [0]s4;
        s1 -> [1]s4;
        s5 = s3 -> partition(by_first);
        s5[0] -> for_each(out.sink(1));
        s3 -> persist::<'static, Item>() -> null();
        s10 = union() -> for_each(out.sink(3));
        source_iter([(0, 3), (0, 1)]) -> s10;
        s5[1] -> s10;
    }

    program_241 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_sum);
        s2[0] -> for_each(out.sink(0));
        s2[1] -> for_each(out.sink(1));
        s5 = s2[2] -> tee();
        s5 -> defer_tick_lazy() -> for_each(out.sink(2));
        s5 -> identity::<Item>() -> for_each(out.sink(3));
        s5 -> fold_no_replay::<'tick>(origin, greatest_item) -> for_each(out.sink(4));
    }

    program_242 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(1));
        source_iter([(0, 0), (0, 3), (2, 1)]) -> for_each(out.sink(2));
        s2 = source_iter([(4, 1), (1, 0), (4, 2)]) -> tee();
        s3 = s2 -> map(sum) -> tee();
        s2 -> inspect(out.show(0)) -> for_each(out.sink(3));
        s6 = difference::<'static>() -> for_each(out.sink(4));
        s3 -> filter(is_even) -> [pos]s6;
        s3 -> [neg]s6;
    }

    program_243 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        spin() -> map(begun) -> persist::<'static, Item>() -> null();
    }

    program_244 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_245 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s3 = s1[1] -> map(alone) -> tee();
        s4 = union();
        s0 -> s4;
        s3 -> s4;
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s3 -> [0]s5;
        s1[0] -> map(alone) -> [1]s5;
        s4 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_246 {
        s1 = source_stream(inputs.stream(0)) -> reduce_no_replay::<'static>(append_both) -> tee();
        s3 = join_multiset::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [0]s3;
        s1 -> [1]s3;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_247 {
        source_stream(inputs.stream(0)) -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
    }

    program_248 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> fold_keyed(zero, append) -> [1]s2;
    }

    program_249 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }
}
