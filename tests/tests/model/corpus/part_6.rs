//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_300 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> sort() -> [1]s2;
    }

    program_301 {
        source_stream(inputs.stream(0)) -> defer_tick_lazy() -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(1)) -> tee();
        s4 = union();
        s2 -> s4;
        s2 -> s4;
        s4 -> map(sum) -> unique() -> s4;
        s2 -> filter_map(down) -> map(next) -> for_each(out.sink(1));
    }

    program_302 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_303 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> identity::<Item>() -> null();
    }

    program_304 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join_multiset::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_305 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'static>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = s0 -> defer_tick_lazy() -> tee();
        s3 = union();
        s0 -> s3;
        s2 -> s3;
        s2 -> map(next) -> for_each(out.sink(0));
        s6 = chain() -> for_each(out.sink(1));
        s1 -> null::<Item>() -> [0]s6;
        s3 -> [1]s6;
    }

    program_306 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
    }

    program_307 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> null::<Item>() -> for_each(out.sink(1));
        s3 = null::<Item>() -> tee();
        s4 = union() -> for_each(out.sink(2));
        s3 -> s4;
        s3 -> s4;
    }

    program_308 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> unique::<'static>() -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s1 -> reduce_no_replay::<'tick>(add_both) -> s4;
        s0 -> s4;
        s0 -> s4;
    }

    program_309 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> map(swap) -> tee();
        s4 = difference::<'tick, 'static>() -> for_each(out.sink(1));
        s2 -> filter(is_small) -> [pos]s4;
        s2 -> [neg]s4;
    }

    program_310 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s2 -> fold_no_replay::<'static>(origin, greatest_item) -> for_each(out.sink(0));
        s4 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4[low] -> for_each(out.sink(1));
        s4[high] -> for_each(out.sink(2));
    }

    program_311 {
        source_stream(inputs.stream(0)) -> fold_no_replay(origin, append_both) -> filter(differs) -> for_each(out.sink(0));
    }

    program_312 {
        source_stream(inputs.stream(0)) -> fold_no_replay::<'static>(origin, append_both) -> unique() -> for_each(out.sink(0));
    }

    program_313 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_no_replay(origin, append_both) -> tee();
        s0 -> reduce_keyed::<'static>(add) -> for_each(out.sink(0));
        s4 = s1 -> flat_map(both_ways) -> tee();
        s5 = union() -> for_each(out.sink(1));
        s4 -> s5;
        s4 -> s5;
        s1 -> null::<Item>() -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(2));
    }

    program_314 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(forget_second) -> for_each(out.sink(0));
        s4 = cross_join_multiset::<'tick>() -> map(crossed_sum) -> for_each(out.sink(1));
        s1 -> [0]s4;
        null::<Item>() -> [1]s4;
    }

    program_315 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s0 -> filter(is_even) -> dest_sink(out.sender(0));
    }

    program_316 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = difference::<'static, 'static>();
        s0 -> [pos]s3;
        s1 -> flat_map(both_ways) -> [neg]s3;
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        source_iter([(1, 0), (0, 0)]) -> [0]s5;
        s1 -> [1]s5;
        s6 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s3 -> [0]s6;
        s5 -> [1]s6;
    }

    program_317 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = chain() -> for_each(out.sink(1));
        source_iter([(4, 4)]) -> [0]s3;
        s0 -> [1]s3;
        source_iter([(0, 0), (2, 2), (1, 0), (0, 1)]) -> for_each(out.sink(2));
    }

    program_318 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> filter_map(halve) -> s2;
        s0 -> s2;
        s5 -> filter_map(down) -> s2;
        s3 = s0 -> filter(is_even) -> tee();
        s3 -> reduce(append_both) -> for_each(out.sink(0));
        s5 = chain() -> tee();
        s3 -> [0]s5;
        s2 -> [1]s5;
        s0 -> unique::<'static>() -> for_each(out.sink(1));
        s5 -> fold_keyed::<'static>(one, greatest) -> for_each(out.sink(2));
    }

    program_319 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique::<'tick>() -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s3 = join_multiset::<'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s3;
        s2 -> [1]s3;
        s3 -> null::<Item>() -> null();
        s6 = chain() -> for_each(out.sink(1));
        s0 -> unique::<'static>() -> [0]s6;
        s3 -> [1]s6;
    }

    program_320 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[1] -> for_each(out.sink(0));
        s4 = s1[2] -> tee();
        s5 = s1[0] -> enumerate() -> map(numbered) -> tee();
        s6 = join::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s5 -> [1]s6;
        s4 -> defer_tick_lazy() -> for_each(out.sink(2));
        s5 -> defer_tick() -> dest_sink(out.sender(3));
    }

    program_321 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s4 = s0 -> partition(by_first);
        s4[1] -> for_each(out.sink(1));
        s7 = union() -> null();
        s1[high] -> s7;
        s4[0] -> s7;
        s0 -> s7;
    }

    program_322 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> identity::<Item>() -> for_each(out.sink(0));
        s0 -> sort() -> null();
        source_iter([(4, 4), (0, 1), (1, 0), (0, 0)]) -> dest_sink(out.sender(2));
    }

    program_323 {
        s1 = source_stream(inputs.stream(0)) -> inspect(out.show(0)) -> tee();
        s1 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(1));
        s1 -> map(next) -> for_each(out.sink(2));
    }

    program_324 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = source_iter([(1, 1), (2, 3)]) -> reduce_no_replay::<'tick>(append_both) -> tee();
        s4 = s0 -> map(sum) -> reduce_no_replay(append_both) -> tee();
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = union() -> null();
        s5 -> s6;
        s3 -> s6;
        s0 -> s6;
        s4 -> defer_tick_lazy() -> for_each(out.sink(1));
    }

    program_325 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_326 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> null::<Item>() -> for_each(out.sink(0));
        s0 -> identity::<Item>() -> for_each(out.sink(1));
        s0 -> filter(is_small) -> for_each(out.sink(2));
    }

    program_327 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> fold::<'static>(one, count) -> map(alone) -> [0]s2;
        s0 -> [1]s2;
        s3 = source_stream(inputs.stream(1)) -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_328 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold_keyed::<'static>(zero, append) -> dest_sink(out.sender(0));
        s3 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3[low] -> for_each(out.sink(1));
        s5 = s3[high] -> tee();
        s6 = union() -> for_each(out.sink(2));
        s5 -> s6;
        s5 -> s6;
    }

    program_329 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s3 = difference::<'tick, 'static>() -> tee();
        s1 -> [pos]s3;
        s1 -> inspect(out.show(0)) -> [neg]s3;
        s3 -> flat_map(both_ways) -> for_each(out.sink(1));
        s6 = s3 -> unique::<'tick>() -> reduce_keyed::<'static>(greatest) -> tee();
        s8 = union() -> for_each(out.sink(2));
        s6 -> defer_tick() -> s8;
        s6 -> s8;
    }

    program_330 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(2, 0), (0, 3)]) -> tee();
        s2 = s1 -> filter(differs) -> tee();
        s3 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = anti_join::<'tick, 'static>();
        s2 -> [pos]s4;
        s1 -> map(second) -> [neg]s4;
        s4 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
    }

    program_331 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> tee();
        s0 -> s2;
        s1 -> s2;
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s0 -> s3;
        s2 -> defer_tick() -> for_each(out.sink(1));
        s5 = s2 -> partition(by_sum);
        s5[0] -> for_each(out.sink(2));
        s5[1] -> for_each(out.sink(3));
        s5[2] -> for_each(out.sink(4));
    }

    program_332 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_333 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 0), (0, 0)]) -> null();
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
    }

    program_334 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_small) -> null();
        s2 = union() -> dest_sink(out.sender(1));
        s0 -> s2;
        s0 -> s2;
        s0 -> unique() -> for_each(out.sink(2));
    }

    program_335 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s3 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_336 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed(add) -> null();
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_337 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_338 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> map(swap) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_339 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_iter([(1, 0), (2, 4)]) -> dest_sink(out.sender(0));
        s3 = join_multiset::<'static>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> unique::<'tick>() -> [0]s3;
        s0 -> [1]s3;
    }

    program_340 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> unique::<'static>() -> for_each(out.sink(1));
        s1[2] -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
        s0 -> sort() -> for_each(out.sink(4));
    }

    program_341 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> for_each(out.sink(0));
    }

    program_342 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join::<'static>() -> map(matched_values);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> fold_no_replay::<'tick>(origin, add_both) -> for_each(out.sink(0));
    }

    program_343 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = chain() -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> reduce::<'tick>(greatest_item) -> for_each(out.sink(0));
        s4 = join_multiset::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
        source_iter([(4, 1)]) -> for_each(out.sink(2));
    }

    program_344 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> map(forget_second) -> s2;
        s0 -> s2;
        s0 -> fold(zero, count) -> map(alone) -> for_each(out.sink(1));
        source_iter([(0, 1), (2, 4)]) -> for_each(out.sink(2));
        s7 = union() -> for_each(out.sink(3));
        source_iter([(0, 0)]) -> s7;
        source_iter([(1, 1), (1, 0)]) -> s7;
        s0 -> s7;
    }

    program_345 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_iter([(0, 1), (1, 1), (4, 4), (0, 1)]) -> for_each(out.sink(0));
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
    }

    program_346 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique::<'tick>() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> defer_tick() -> for_each(out.sink(0));
        source_iter([(4, 2)]) -> for_each(out.sink(1));
        s2 -> reduce::<'tick>(greatest_item) -> for_each(out.sink(2));
    }

    program_347 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> reduce_keyed::<'static>(add) -> for_each(out.sink(0));
        s5 = s2 -> sort() -> tee();
        s6 = cross_join::<'tick>() -> map(crossed_sum);
        s0 -> filter_map(halve) -> [0]s6;
        s5 -> [1]s6;
        s7 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s5 -> [pos]s7;
        s6 -> [neg]s7;
    }

    program_348 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = s1 -> identity::<Item>() -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_349 {
        source_stream(inputs.stream(0)) -> map(next) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }
}
