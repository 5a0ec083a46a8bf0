//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_250 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce(append_both) -> tee();
        s1 -> map(swap) -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> null();
        s1 -> scan(origin, running) -> for_each(out.sink(2));
    }

    program_251 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_values);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = anti_join::<'static, 'static>() -> tee();
        s0 -> [pos]s3;
        s1 -> map(first) -> [neg]s3;
        s4 = cross_join_multiset::<'static>() -> map(crossed_ends);
        s3 -> [0]s4;
        s2 -> [1]s4;
        s5 = union() -> for_each(out.sink(0));
        s4 -> s5;
        s3 -> s5;
        s0 -> s5;
    }

    program_252 {
        source_stream(inputs.stream(0)) -> fold_keyed(zero, append) -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
    }

    program_253 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = union() -> null();
        s0 -> s3;
        s0 -> s3;
        source_stream(inputs.stream(1)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        s0 -> flat_map(doubles) -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(2));
    }

    program_254 {
        s1 = source_stream(inputs.stream(0)) -> defer_tick_lazy() -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> unique::<'static>() -> s2;
        s3 = s1 -> multiset_delta() -> tee();
        s3 -> scan::<'tick>(origin, running) -> defer_tick_lazy() -> for_each(out.sink(0));
        s7 = join_multiset::<'static, 'static>() -> map(matched_values) -> dest_sink(out.sender(1));
        s2 -> defer_tick_lazy() -> [0]s7;
        s3 -> [1]s7;
    }

    program_255 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> fold_no_replay::<'static>(origin, add_both) -> for_each(out.sink(0));
        s0 -> reduce_keyed::<'tick>(add) -> null();
    }

    program_256 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s0 -> fold_keyed(one, append) -> defer_tick() -> for_each(out.sink(1));
    }

    program_257 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(2, 2), (4, 1)]) -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s3;
        s0 -> map(second) -> [neg]s3;
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s2 -> s4;
    }

    program_258 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_first);
        s3 = s1[1] -> tee();
        s4 = s1[0] -> fold(origin, append_both) -> tee();
        s3 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s6 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends) -> dest_sink(out.sender(1));
        s4 -> [0]s6;
        s3 -> [1]s6;
        s4 -> next_stratum() -> for_each(out.sink(2));
    }

    program_259 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = initialize() -> map(begun) -> partition(by_sum);
        s2[0] -> for_each(out.sink(1));
        s2[1] -> for_each(out.sink(2));
        s2[2] -> for_each(out.sink(3));
    }

    program_260 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s3 = s1[high] -> tee();
        s4 = difference::<'static>() -> for_each(out.sink(1));
        s3 -> [pos]s4;
        s0 -> [neg]s4;
        s5 = s3 -> unzip();
        s5[0] -> map(alone) -> for_each(out.sink(2));
        s5[1] -> map(alone) -> for_each(out.sink(3));
    }

    program_261 {
        s2 = source_stream(inputs.stream(0)) -> map(forget_second) -> enumerate::<'static>() -> map(numbered) -> tee();
        s3 = s2 -> sort() -> tee();
        s6 = union() -> for_each(out.sink(0));
        s3 -> multiset_delta() -> s6;
        s3 -> s6;
        s7 = anti_join::<'tick, 'static>() -> for_each(out.sink(1));
        s2 -> null::<Item>() -> [pos]s7;
        s3 -> map(first) -> [neg]s7;
    }

    program_262 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_263 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate::<'static>() -> map(numbered) -> tee();
        s1 -> scan(origin, running) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s0 -> s3;
    }

    program_264 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2 = s1[low] -> tee();
        s4 = union() -> tee();
        s0 -> s4;
        s2 -> s4;
        s5 = join_multiset::<'static, 'static>() -> map(matched_values);
        s4 -> [0]s5;
        s1[high] -> [1]s5;
        s4 -> map(sum) -> dest_sink(out.sender(0));
        s5 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(1));
        s2 -> persist::<'static>() -> defer_tick() -> for_each(out.sink(2));
    }

    program_265 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s2 -> sort() -> for_each(out.sink(1));
        s0 -> flat_map(both_ways) -> for_each(out.sink(2));
    }

    program_266 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> defer_tick() -> persist::<'static, Item>() -> tee();
        s3 = anti_join::<'static, 'tick>();
        s0 -> [pos]s3;
        s2 -> map(first) -> [neg]s3;
        s5 = union();
        s2 -> s5;
        s2 -> s5;
        s5 -> defer_tick() -> s5;
        s7 = union() -> for_each(out.sink(0));
        s3 -> fold_keyed::<'static>(one, append) -> s7;
        s2 -> filter(is_even) -> s7;
        null::<Item>() -> for_each(out.sink(1));
    }

    program_267 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'tick, 'tick>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> tee();
        s0 -> s3;
        s0 -> s3;
        s3 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s2 -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(2));
        s3 -> reduce::<'static>(greatest_item) -> null();
    }

    program_268 {
        s3 = join::<'static, 'static>() -> map(matched_values) -> tee();
        source_stream(inputs.stream(1)) -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s4 = union() -> for_each(out.sink(0));
        s3 -> s4;
        s3 -> s4;
        s5 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum);
        s3 -> [0]s5;
        source_iter([(0, 2), (0, 0)]) -> [1]s5;
        s8 = chain() -> for_each(out.sink(1));
        s5 -> [0]s8;
        source_iter([(1, 1), (3, 4)]) -> reduce_keyed(append) -> [1]s8;
    }

    program_269 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> flat_map(both_ways) -> s2;
        s0 -> s2;
        s2 -> reduce(greatest_item) -> for_each(out.sink(0));
    }

    program_270 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_271 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(swap) -> for_each(out.sink(0));
        s1 -> reduce_keyed(add) -> for_each(out.sink(1));
        s1 -> persist::<'static, Item>() -> reduce::<'static>(add_both) -> for_each(out.sink(2));
        s1 -> fold_no_replay::<'tick>(origin, greatest_item) -> for_each(out.sink(3));
    }

    program_272 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> null::<Item>() -> for_each(out.sink(2));
        s3 = union();
        s0 -> s3;
        s0 -> s3;
        s3 -> inspect(out.show(0)) -> for_each(out.sink(3));
        source_stream(inputs.stream(1)) -> map(next) -> for_each(out.sink(4));
    }

    program_273 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold(zero, count) -> map(alone) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> fold::<'tick>(origin, append_both) -> for_each(out.sink(1));
    }

    program_274 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_275 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> partition(by_first);
        s2[0] -> for_each(out.sink(1));
        s2[1] -> for_each(out.sink(2));
    }

    program_276 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(4, 0), (0, 0), (0, 0), (1, 1)]) -> null();
        s0 -> persist::<'static, Item>() -> null();
    }

    program_277 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s0 -> [0]s3;
        s1 -> [1]s3;
    }

    program_278 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> persist::<'static>() -> for_each(out.sink(1));
    }

    program_279 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_280 {
        s1 = source_stream(inputs.stream(0)) -> filter(is_even) -> tee();
        s2 = s1 -> fold_keyed::<'static>(zero, greatest) -> tee();
        s3 = chain();
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = join_multiset::<'static, 'tick>() -> map(matched_sum);
        s2 -> [0]s4;
        s3 -> [1]s4;
        s6 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s4 -> [0]s6;
        s1 -> unique::<'tick>() -> [1]s6;
    }

    program_281 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_282 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_283 {
        source_stream(inputs.stream(0)) -> fold(zero, count) -> map(alone) -> for_each(out.sink(0));
    }

    program_284 {
        s1 = source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> tee();
        s2 = s1 -> next_stratum() -> tee();
        s1 -> multiset_delta() -> for_each(out.sink(0));
        s2 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s2 -> s5;
        s2 -> s5;
    }

    program_285 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> multiset_delta() -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> reduce_no_replay::<'tick>(add_both) -> persist::<'static>() -> for_each(out.sink(1));
        initialize() -> map(begun) -> for_each(out.sink(2));
    }

    program_286 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'tick>() -> map(crossed_sum);
        s0 -> reduce_no_replay::<'static>(append_both) -> [0]s2;
        s0 -> [1]s2;
        s2 -> persist::<'static, Item>() -> for_each(out.sink(0));
    }

    program_287 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s3 = union() -> null();
        s0 -> s3;
        source_iter([(1, 1), (1, 1), (0, 2), (2, 4)]) -> s3;
        s0 -> s3;
        s0 -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(3));
    }

    program_288 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = s1 -> persist::<'static>() -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3[high] -> for_each(out.sink(0));
        s6 = s3[low] -> partition(by_sum);
        s6[1] -> for_each(out.sink(1));
        s6[0] -> map(swap) -> for_each(out.sink(2));
        s11 = s6[2] -> partition(by_sum);
        s11[0] -> for_each(out.sink(3));
        s11[1] -> for_each(out.sink(4));
        s11[2] -> fold_keyed(one, append) -> for_each(out.sink(5));
    }

    program_289 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'tick>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> s3;
        s0 -> defer_tick() -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s1 -> multiset_delta() -> filter(is_even) -> s6;
        s0 -> s6;
        source_iter([(0, 1), (0, 1)]) -> for_each(out.sink(3));
    }

    program_290 {
        s1 = source_stream(inputs.stream(0)) -> scan::<'tick>(origin, running) -> tee();
        s1 -> multiset_delta() -> multiset_delta() -> for_each(out.sink(0));
        s5 = chain() -> for_each(out.sink(1));
        s1 -> reduce_keyed::<'static>(add) -> [0]s5;
        s1 -> [1]s5;
    }

    program_291 {
        source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
    }

    program_292 {
        s1 = source_stream(inputs.stream(0)) -> reduce(append_both) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s1 -> fold::<'static>(origin, append_both) -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(0));
        s3 -> filter_map(down) -> for_each(out.sink(1));
    }

    program_293 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick>() -> map(matched_sum);
        s0 -> [0]s2;
        s0 -> next_stratum() -> [1]s2;
        s4 = union() -> tee();
        s2 -> s4;
        s0 -> sort() -> s4;
        s4 -> map(next) -> for_each(out.sink(0));
        s4 -> fold_keyed::<'tick>(zero, add) -> dest_sink(out.sender(1));
    }

    program_294 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> defer_tick_lazy() -> reduce::<'static>(greatest_item) -> null();
        s5 = s1 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> unzip();
        s5[0] -> map(alone) -> for_each(out.sink(1));
        s5[1] -> map(alone) -> for_each(out.sink(2));
    }

    program_295 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = join::<'static, 'static>() -> map(matched_values);
        spin() -> map(begun) -> [0]s3;
        s1 -> [1]s3;
        s3 -> next_stratum() -> for_each(out.sink(0));
    }

    program_296 {
        source_stream(inputs.stream(0)) -> multiset_delta() -> persist::<'static>() -> for_each(out.sink(0));
    }

    program_297 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_298 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(0));
        s4 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
        s2 -> map(sum) -> for_each(out.sink(2));
    }

    program_299 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s2 = initialize() -> map(begun) -> tee();
        s2 -> filter_map(down) -> for_each(out.sink(1));
        s4 = chain() -> tee();
        s2 -> [0]s4;
        s0 -> [1]s4;
        s5 = union() -> for_each(out.sink(2));
        s4 -> s5;
        s4 -> s5;
        source_iter([(3, 0), (0, 0)]) -> for_each(out.sink(3));
    }
}
