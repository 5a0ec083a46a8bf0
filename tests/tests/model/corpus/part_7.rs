//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_350 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s5 = anti_join::<'static>() -> for_each(out.sink(0));
        s2 -> [pos]s5;
        s0 -> fold::<'tick>(origin, append_both) -> sort() -> map(first) -> [neg]s5;
    }

    program_351 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_first);
        s1[0] -> dest_sink(out.sender(0));
        s1[1] -> dest_sink(out.sender(1));
        source_iter([(0, 0)]) -> for_each(out.sink(2));
    }

    program_352 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> identity::<Item>() -> enumerate() -> map(numbered) -> tee();
        s3 = union();
        s0 -> s3;
        s2 -> s3;
        s0 -> s3;
        s3 -> unique::<'static>() -> s3;
        source_iter([(0, 0), (0, 1), (3, 2)]) -> for_each(out.sink(0));
        s2 -> flat_map(both_ways) -> for_each(out.sink(1));
    }

    program_353 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_sum);
        s2[0] -> for_each(out.sink(0));
        s4 = s2[1] -> tee();
        s2[2] -> for_each(out.sink(1));
        s8 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(2));
        s4 -> sort() -> [0]s8;
        s4 -> defer_tick() -> [1]s8;
    }

    program_354 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> s3;
        s1 -> defer_tick() -> null::<Item>() -> for_each(out.sink(1));
    }

    program_355 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[high] -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s1 -> s5;
        s1 -> s5;
        s2[low] -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(3));
    }

    program_356 {
        s1 = source_iter([(1, 1), (1, 0), (0, 1), (1, 0)]) -> tee();
        s1 -> filter(is_even) -> dest_sink(out.sender(0));
        s3 = join() -> map(matched_sum) -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> [0]s3;
        s1 -> [1]s3;
    }

    program_357 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s1[high] -> for_each(out.sink(1));
        s7 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> tee();
        source_iter([(3, 4), (3, 4), (0, 3)]) -> [0]s7;
        source_iter([(0, 2), (2, 1)]) -> reduce_keyed::<'tick>(greatest) -> [1]s7;
        source_iter([(1, 3), (0, 3), (0, 1)]) -> for_each(out.sink(2));
        s9 = union() -> for_each(out.sink(3));
        s7 -> s9;
        s7 -> s9;
    }

    program_358 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
    }

    program_359 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(origin, append_both) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s0 -> reduce::<'tick>(append_both) -> s4;
    }

    program_360 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s0 -> filter_map(halve) -> for_each(out.sink(1));
    }

    program_361 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> map(next) -> for_each(out.sink(0));
    }

    program_362 {
        source_stream(inputs.stream(0)) -> flat_map(both_ways) -> for_each(out.sink(1));
        s2 = null::<Item>() -> tee();
        s4 = union() -> tee();
        s2 -> s4;
        s2 -> s4;
        s4 -> unique() -> s4;
        s2 -> reduce_keyed(add) -> map(swap) -> for_each(out.sink(2));
        s4 -> inspect(out.show(0)) -> for_each(out.sink(3));
    }

    program_363 {
        source_stream(inputs.stream(0)) -> map(sum) -> dest_sink(out.sender(0));
        source_iter([(3, 2)]) -> filter_map(halve) -> null();
    }

    program_364 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> reduce_keyed::<'tick>(greatest) -> s2;
        s0 -> s2;
    }

    program_365 {
        s2 = cross_join::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
    }

    program_366 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'static>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = join::<'static, 'tick>() -> map(matched_values);
        s2 -> [0]s3;
        s1 -> [1]s3;
        source_iter([(3, 0), (1, 0), (0, 0)]) -> for_each(out.sink(0));
        s3 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_367 {
        source_stream(inputs.stream(0)) -> map(next) -> fold(origin, append_both) -> for_each(out.sink(0));
    }

    program_368 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s2 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_369 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> identity::<Item>() -> [1]s2;
        source_iter([(1, 0)]) -> null();
    }

    program_370 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed(zero, greatest) -> for_each(out.sink(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
        source_iter([(0, 0), (1, 2)]) -> filter_map(halve) -> for_each(out.sink(2));
        source_iter([(0, 1), (1, 0)]) -> flat_map(doubles) -> enumerate::<'tick>() -> map(numbered) -> sort() -> for_each(out.sink(3));
    }

    program_371 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> filter_map(down) -> defer_tick() -> s1;
        s2 = s1 -> reduce_keyed(greatest) -> tee();
        s3 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s2 -> [1]s3;
    }

    program_372 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_sum);
        s0 -> unique() -> [0]s2;
        s0 -> [1]s2;
        s3 = source_iter([(3, 2)]) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s5 = union();
        s3 -> s5;
        s2 -> s5;
        s6 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s4 -> [pos]s6;
        s5 -> map(first) -> [neg]s6;
        source_stream(inputs.stream(1)) -> flat_map(both_ways) -> for_each(out.sink(1));
    }

    program_373 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_first);
        s2[0] -> for_each(out.sink(0));
        s4 = s2[1] -> tee();
        s4 -> filter_map(halve) -> for_each(out.sink(1));
        s4 -> sort() -> for_each(out.sink(2));
    }

    program_374 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 -> map(next) -> unique() -> s1;
        s2 = join_multiset::<'static, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> map(listed) -> flatten() -> for_each(out.sink(0));
    }

    program_375 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s3 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s5 = s3[high] -> tee();
        s6 = join_multiset::<'static>() -> map(matched_values);
        s5 -> [0]s6;
        s3[low] -> [1]s6;
        s5 -> reduce_keyed(append) -> for_each(out.sink(0));
        s8 = union() -> for_each(out.sink(1));
        s6 -> s8;
        s5 -> s8;
        source_stream(inputs.stream(0)) -> s8;
    }

    program_376 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s3 = union();
        s2 -> s3;
        s0 -> identity::<Item>() -> s3;
        s0 -> s3;
        s4 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s4;
        s3 -> [1]s4;
    }

    program_377 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_378 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick>();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s1 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(0));
        source_iter([(0, 1), (1, 1), (0, 0)]) -> for_each(out.sink(1));
    }

    program_379 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_iter([(2, 4)]) -> enumerate::<'tick>() -> map(numbered) -> tee();
        s2 -> fold_keyed::<'static>(one, greatest) -> filter(differs) -> for_each(out.sink(1));
        s5 = s2 -> fold::<'static>(origin, append_both) -> tee();
        s6 = union();
        s5 -> s6;
        s5 -> s6;
        s6 -> map(sum) -> unique() -> s6;
    }

    program_380 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        source_iter([(0, 1), (3, 0)]) -> for_each(out.sink(1));
    }

    program_381 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s1 -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
    }

    program_382 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> null();
        s0 -> s2;
        s0 -> reduce::<'static>(append_both) -> s2;
        s0 -> s2;
        s0 -> fold::<'static>(origin, append_both) -> for_each(out.sink(1));
    }

    program_383 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(0, 0)]) -> for_each(out.sink(0));
        s1 -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
    }

    program_384 {
        source_stream(inputs.stream(1)) -> reduce_keyed::<'tick>(add) -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> defer_tick() -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_385 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = anti_join::<'static, 'static>() -> tee();
        s1 -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s2 -> identity::<Item>() -> for_each(out.sink(0));
        s2 -> fold_keyed(zero, greatest) -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s1 -> s6;
        s2 -> fold::<'static>(origin, append_both) -> s6;
        s0 -> s6;
    }

    program_386 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = cross_join::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> [0]s2;
        s1 -> [1]s2;
        s1 -> defer_tick() -> null();
        s1 -> fold_keyed::<'static>(one, add) -> for_each(out.sink(2));
    }

    program_387 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> inspect(out.show(0)) -> s2;
        s3 = anti_join::<'static, 'static>() -> for_each(out.sink(1));
        s0 -> [pos]s3;
        s2 -> map(second) -> [neg]s3;
        s2 -> map(swap) -> flat_map(both_ways) -> for_each(out.sink(2));
    }

    program_388 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s3 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3[low] -> for_each(out.sink(0));
        s3[high] -> for_each(out.sink(1));
        s6 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(2));
        s1 -> defer_tick() -> [0]s6;
        s1 -> [1]s6;
    }

    program_389 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(0, 0), (1, 0)]) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s3 = join::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s0 -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(0));
        s5 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s3 -> [pos]s5;
        s2 -> [neg]s5;
    }

    program_390 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(differs) -> for_each(out.sink(0));
        s0 -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(1));
        source_iter([(3, 1), (4, 3)]) -> for_each(out.sink(2));
    }

    program_391 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_392 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = null::<Item>() -> map(swap) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s0 -> s3;
        s2 -> defer_tick() -> dest_sink(out.sender(1));
        s2 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(2));
    }

    program_393 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_iter([(0, 2), (1, 1)]) -> for_each(out.sink(0));
        s3 = union() -> tee();
        source_iter([(4, 0), (0, 4)]) -> s3;
        s0 -> s3;
        s0 -> s3;
        s3 -> unique() -> s3;
        s3 -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_394 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> enumerate::<'static>() -> map(numbered) -> s2;
        s0 -> s2;
        s0 -> s2;
    }

    program_395 {
        s1 = source_stream(inputs.stream(0)) -> defer_tick() -> tee();
        s1 -> flat_map(both_ways) -> defer_tick() -> dest_sink(out.sender(0));
        s4 = union();
        s1 -> s4;
        s1 -> s4;
        s4 -> filter_map(down) -> s4;
    }

    program_396 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> defer_tick() -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s0 -> null::<Item>() -> s4;
        s1 -> s4;
        s0 -> s4;
    }

    program_397 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> unique() -> [0]s2;
        s0 -> [1]s2;
    }

    program_398 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 1), (4, 2), (3, 1)]) -> filter(is_small) -> map(next) -> for_each(out.sink(1));
    }

    program_399 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s1[high] -> null();
        s2 -> flat_map(doubles) -> for_each(out.sink(1));
        s2 -> sort() -> for_each(out.sink(2));
    }
}
