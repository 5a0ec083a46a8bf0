//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_250 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'static>(zero, add) -> tee();
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

    program_251 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'tick, 'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s0 -> reduce_keyed(append) -> map(second) -> [neg]s2;
    }

    program_252 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s0 -> sort() -> [0]s2;
        s0 -> [1]s2;
        s3 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
    }

    program_253 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_no_replay(append_both) -> tee();
        s1 -> map(swap) -> for_each(out.sink(0));
        s0 -> enumerate::<'static>() -> map(numbered) -> null();
        s1 -> unique() -> for_each(out.sink(2));
    }

    program_254 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick_lazy() -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = difference::<'static, 'static>() -> tee();
        s0 -> [pos]s3;
        s1 -> [neg]s3;
        s4 = difference::<'static>();
        s3 -> [pos]s4;
        s2 -> [neg]s4;
        s5 = chain() -> for_each(out.sink(0));
        s4 -> [0]s5;
        s3 -> [1]s5;
    }

    program_255 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> reduce_keyed(append) -> [0]s2;
        s0 -> [1]s2;
    }

    program_256 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter_map(halve) -> tee();
        s3 = union() -> null();
        s0 -> s3;
        s0 -> s3;
        s4 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        source_iter([(0, 0), (3, 4), (3, 0)]) -> [0]s4;
        s1 -> [1]s4;
        s1 -> unique() -> for_each(out.sink(2));
    }

    program_257 {
        s1 = source_stream(inputs.stream(0)) -> reduce(append_both) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> unique::<'static>() -> s2;
        s3 = s1 -> defer_tick_lazy() -> tee();
        s3 -> sort() -> reduce(append_both) -> for_each(out.sink(0));
        s7 = anti_join::<'static, 'static>() -> dest_sink(out.sender(1));
        s2 -> reduce::<'tick>(greatest_item) -> [pos]s7;
        s3 -> map(first) -> [neg]s7;
    }

    program_258 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(0));
        s3 = join::<'tick>() -> map(matched_sum) -> null();
        s0 -> [0]s3;
        s1 -> [1]s3;
    }

    program_259 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s1 -> flat_map(doubles) -> for_each(out.sink(0));
        s0 -> reduce_keyed(append) -> reduce::<'tick>(add_both) -> for_each(out.sink(1));
    }

    program_260 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(2, 2), (4, 1)]) -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s3;
        s0 -> [neg]s3;
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s2 -> s4;
    }

    program_261 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3 = s1[high] -> tee();
        s4 = s1[low] -> fold_no_replay(origin, append_both) -> tee();
        s3 -> unique::<'static>() -> for_each(out.sink(0));
        s6 = difference::<'static, 'tick>() -> dest_sink(out.sender(1));
        s4 -> [pos]s6;
        s3 -> [neg]s6;
        s4 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(2));
    }

    program_262 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(1)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(1));
        s2[high] -> for_each(out.sink(2));
    }

    program_263 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s3 = s1[high] -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s0 -> s4;
        s0 -> s4;
        s5 = s3 -> partition(by_sum);
        s5[0] -> for_each(out.sink(2));
        s5[1] -> for_each(out.sink(3));
        s5[2] -> for_each(out.sink(4));
    }

    program_264 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s0 -> s3;
        s4 = anti_join::<'static, 'static>() -> for_each(out.sink(1));
        s2 -> [pos]s4;
        s1 -> map(first) -> [neg]s4;
    }

    program_265 {
        s2 = source_stream(inputs.stream(0)) -> map(forget_second) -> inspect(out.show(0)) -> tee();
        s3 = s2 -> identity() -> tee();
        s6 = chain() -> for_each(out.sink(1));
        s3 -> defer_tick_lazy() -> [0]s6;
        s3 -> [1]s6;
        s7 = difference::<'tick, 'static>() -> for_each(out.sink(2));
        s2 -> null::<Item>() -> [pos]s7;
        s3 -> [neg]s7;
    }

    program_266 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_267 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(listed) -> flatten() -> tee();
        s1 -> sort() -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s0 -> s3;
    }

    program_268 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> tee();
        s1 -> s2;
        s0 -> s2;
        s3 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s2 -> [0]s3;
        s1 -> [1]s3;
        s2 -> map(sum) -> dest_sink(out.sender(0));
        s3 -> reduce_keyed::<'tick>(add) -> defer_tick() -> reduce::<'static>(greatest_item) -> for_each(out.sink(1));
    }

    program_269 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick_lazy() -> tee();
        s2 = join::<'static, 'tick>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> tee();
        s1 -> s3;
        s0 -> s3;
        s4 = union();
        s0 -> s4;
        s3 -> s4;
        s5 = difference::<'tick, 'tick>();
        s3 -> [pos]s5;
        s2 -> [neg]s5;
        s6 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s5 -> [0]s6;
        s4 -> [1]s6;
        s0 -> filter(differs) -> for_each(out.sink(1));
    }

    program_270 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(0));
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s2 -> identity() -> for_each(out.sink(1));
        s0 -> filter_map(down) -> for_each(out.sink(2));
    }

    program_271 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'tick>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_ends);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> tee();
        s0 -> s3;
        s0 -> s3;
        s3 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s5 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s2 -> [0]s5;
        s3 -> [1]s5;
        s3 -> fold_keyed::<'static>(one, greatest) -> null();
    }

    program_272 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> filter_map(down) -> s2;
        s0 -> s2;
        s2 -> reduce_no_replay(greatest_item) -> for_each(out.sink(0));
    }

    program_273 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_274 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> sort() -> tee();
        s5 = union() -> tee();
        s2 -> s5;
        s2 -> s5;
        s7 = chain();
        s5 -> [0]s7;
        s2 -> map(next) -> null::<Item>() -> [1]s7;
        s8 = join_multiset::<'tick, 'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        s7 -> [0]s8;
        s5 -> unique::<'static>() -> [1]s8;
    }

    program_275 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> null::<Item>() -> for_each(out.sink(1));
        s3 = union();
        s0 -> s3;
        s0 -> s3;
        s3 -> map(listed) -> flatten() -> for_each(out.sink(2));
        source_iter([(0, 1), (0, 0), (0, 0), (0, 0)]) -> map(next) -> for_each(out.sink(3));
    }

    program_276 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce(append_both) -> for_each(out.sink(0));
        s1 -> fold_no_replay::<'tick>(origin, add_both) -> for_each(out.sink(1));
    }

    program_277 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_278 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[low] -> for_each(out.sink(1));
        s2[high] -> for_each(out.sink(2));
    }

    program_279 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> unique() -> reduce::<'tick>(append_both) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s4 -> map(next) -> unique() -> s4;
        s0 -> enumerate() -> map(numbered) -> reduce(append_both) -> for_each(out.sink(0));
    }

    program_280 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = difference::<'tick, 'static>() -> for_each(out.sink(1));
        s0 -> [pos]s3;
        s1 -> [neg]s3;
    }

    program_281 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_282 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
    }

    program_283 {
        s1 = source_stream(inputs.stream(0)) -> filter(is_even) -> tee();
        s2 = s1 -> reduce_keyed::<'static>(greatest) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s4 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum);
        s2 -> [0]s4;
        s3 -> [1]s4;
        s6 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s4 -> [pos]s6;
        s1 -> enumerate::<'tick>() -> map(numbered) -> map(first) -> [neg]s6;
    }

    program_284 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_285 {
        source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> for_each(out.sink(0));
    }

    program_286 {
        s1 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> tee();
        s2 = s1 -> fold::<'static>(zero, count) -> map(alone) -> tee();
        s4 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s4;
        s1 -> defer_tick_lazy() -> [1]s4;
        s5 = union() -> for_each(out.sink(1));
        s2 -> s5;
        s2 -> s5;
    }

    program_287 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = s0 -> defer_tick_lazy() -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> reduce_keyed::<'tick>(add) -> defer_tick() -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
    }

    program_288 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'tick>();
        s0 -> reduce_keyed::<'static>(greatest) -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s2 -> defer_tick() -> for_each(out.sink(0));
    }

    program_289 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s3 = union() -> null();
        s0 -> s3;
        source_iter([(1, 1), (1, 1), (0, 2), (2, 4)]) -> s3;
        s0 -> s3;
        s0 -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(2));
    }

    program_290 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s3 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3[low] -> for_each(out.sink(0));
        s7 = s3[high] -> partition(by_sum);
        s7[0] -> for_each(out.sink(1));
        s7[1] -> for_each(out.sink(2));
        s7[2] -> for_each(out.sink(3));
        s1 -> defer_tick() -> map(swap) -> reduce_keyed(greatest) -> for_each(out.sink(4));
    }

    program_291 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s4 -> defer_tick() -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s4 = s1 -> fold_keyed::<'static>(zero, add) -> tee();
        s5 = union() -> for_each(out.sink(2));
        s4 -> s5;
        null::<Item>() -> s5;
    }

    program_292 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s3 = s1 -> filter(is_even) -> tee();
        s3 -> reduce::<'tick>(add_both) -> for_each(out.sink(0));
        s5 = chain() -> for_each(out.sink(1));
        s3 -> [0]s5;
        s1 -> fold(zero, count) -> map(alone) -> [1]s5;
        source_iter([(0, 1), (0, 1)]) -> for_each(out.sink(2));
    }

    program_293 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique::<'tick>() -> tee();
        s2 = join::<'static, 'static>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> defer_tick() -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(0));
        s5 = chain() -> for_each(out.sink(1));
        s2 -> [0]s5;
        s1 -> [1]s5;
    }

    program_294 {
        source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
    }

    program_295 {
        s1 = source_stream(inputs.stream(0)) -> reduce_no_replay(append_both) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s1 -> fold_no_replay::<'static>(origin, append_both) -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(0));
        s3 -> filter(is_small) -> for_each(out.sink(1));
    }

    program_296 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'tick>() -> map(crossed_sum);
        s0 -> [0]s2;
        s0 -> fold::<'static>(origin, append_both) -> [1]s2;
        s4 = chain() -> tee();
        s2 -> [0]s4;
        s0 -> identity::<Item>() -> [1]s4;
        s4 -> map(next) -> for_each(out.sink(0));
        s4 -> reduce_keyed::<'tick>(add) -> dest_sink(out.sender(1));
    }

    program_297 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed::<'static>(add) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s3 = join::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s2 -> sort() -> for_each(out.sink(0));
        s5 = union();
        s2 -> s5;
        s3 -> s5;
        s5 -> filter_map(down) -> s5;
        s1 -> filter(is_even) -> for_each(out.sink(1));
    }

    program_298 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = join_multiset::<'static, 'static>() -> map(matched_values);
        null::<Item>() -> [0]s3;
        s1 -> [1]s3;
        s3 -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(0));
    }

    program_299 {
        source_stream(inputs.stream(0)) -> defer_tick_lazy() -> defer_tick() -> for_each(out.sink(0));
    }
}
