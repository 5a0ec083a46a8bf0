//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_350 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = anti_join::<'tick, 'tick>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s3 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s1 -> [pos]s3;
        s0 -> [neg]s3;
    }

    program_351 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s5 = difference::<'static>() -> for_each(out.sink(0));
        s2 -> [pos]s5;
        s0 -> reduce::<'tick>(append_both) -> defer_tick() -> [neg]s5;
    }

    program_352 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_first);
        s1[0] -> dest_sink(out.sender(0));
        s1[1] -> dest_sink(out.sender(1));
        source_iter([(0, 0)]) -> for_each(out.sink(2));
    }

    program_353 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> unique::<'tick>() -> identity::<Item>() -> tee();
        s3 = union();
        s0 -> s3;
        s2 -> s3;
        s0 -> s3;
        s3 -> unique::<'static>() -> s3;
        source_iter([(0, 0), (0, 1), (3, 2)]) -> for_each(out.sink(0));
        s2 -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_354 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_sum);
        s2[0] -> for_each(out.sink(0));
        s4 = s2[1] -> tee();
        s2[2] -> for_each(out.sink(1));
        s8 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(2));
        s4 -> defer_tick() -> [0]s8;
        s4 -> defer_tick_lazy() -> [1]s8;
    }

    program_355 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> s3;
        s1 -> fold::<'tick>(zero, count) -> map(alone) -> null::<Item>() -> for_each(out.sink(1));
    }

    program_356 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = null::<Item>() -> tee();
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[high] -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s1 -> s5;
        s1 -> s5;
        s2[low] -> unique::<'static>() -> for_each(out.sink(3));
    }

    program_357 {
        s1 = source_iter([(1, 1), (1, 0), (0, 1), (1, 0)]) -> tee();
        s1 -> filter_map(down) -> dest_sink(out.sender(0));
        s3 = join() -> map(matched_sum) -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> [0]s3;
        s1 -> [1]s3;
    }

    program_358 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s5 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        source_iter([(3, 4), (3, 4), (0, 3)]) -> [0]s5;
        source_iter([(0, 2), (2, 1)]) -> reduce_keyed::<'tick>(greatest) -> [1]s5;
        source_iter([(1, 3), (0, 3), (0, 1)]) -> for_each(out.sink(1));
    }

    program_359 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = chain() -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_360 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'static>(append_both) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s0 -> reduce::<'tick>(append_both) -> s4;
    }

    program_361 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(0));
        s0 -> flat_map(doubles) -> for_each(out.sink(1));
    }

    program_362 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> map(next) -> for_each(out.sink(0));
    }

    program_363 {
        source_stream(inputs.stream(0)) -> map(sum) -> dest_sink(out.sender(0));
        source_stream(inputs.stream(1)) -> filter_map(halve) -> null();
    }

    program_364 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> reduce_keyed::<'tick>(greatest) -> s2;
        s0 -> s2;
    }

    program_365 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'static>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        source_iter([(3, 0), (1, 0), (0, 0)]) -> for_each(out.sink(0));
        s2 -> reduce_keyed::<'static>(add) -> map(forget_second) -> for_each(out.sink(1));
    }

    program_366 {
        source_stream(inputs.stream(0)) -> map(next) -> reduce(append_both) -> for_each(out.sink(0));
    }

    program_367 {
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

    program_368 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> unique::<'static>() -> [1]s2;
        source_iter([(1, 0)]) -> null();
    }

    program_369 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed(zero, greatest) -> for_each(out.sink(1));
        s2 = union() -> for_each(out.sink(2));
        s0 -> s2;
        s0 -> s2;
        source_iter([(0, 0), (1, 2)]) -> flat_map(doubles) -> for_each(out.sink(3));
        source_stream(inputs.stream(1)) -> inspect(out.show(0)) -> enumerate::<'tick>() -> map(numbered) -> defer_tick() -> for_each(out.sink(4));
    }

    program_370 {
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

    program_371 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> partition(by_sum);
        s2[0] -> for_each(out.sink(1));
        s5 = s2[2] -> tee();
        s5 -> filter(differs) -> for_each(out.sink(2));
        s8 = anti_join::<'static, 'tick>();
        s5 -> [pos]s8;
        s2[1] -> map(second) -> [neg]s8;
        s9 = anti_join::<'static, 'tick>() -> for_each(out.sink(3));
        s5 -> identity::<Item>() -> [pos]s9;
        s8 -> map(first) -> [neg]s9;
    }

    program_372 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_first);
        s2[0] -> for_each(out.sink(0));
        s4 = s2[1] -> tee();
        s4 -> map(listed) -> flatten() -> for_each(out.sink(1));
        s4 -> defer_tick() -> for_each(out.sink(2));
    }

    program_373 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = join_multiset::<'static, 'static>() -> map(matched_values);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = chain();
        s2 -> [0]s3;
        s1 -> [1]s3;
        s3 -> inspect(out.show(0)) -> for_each(out.sink(1));
    }

    program_374 {
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

    program_375 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s3 = union();
        s2 -> s3;
        s0 -> unique() -> s3;
        s0 -> s3;
        s4 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s4;
        s3 -> [1]s4;
    }

    program_376 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_377 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick>();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s1 -> fold::<'static>(origin, append_both) -> for_each(out.sink(0));
        source_iter([(0, 1), (1, 1), (0, 0)]) -> for_each(out.sink(1));
    }

    program_378 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_iter([(2, 4)]) -> identity() -> tee();
        s2 -> fold_keyed::<'static>(one, greatest) -> filter(differs) -> for_each(out.sink(1));
        s5 = s2 -> reduce::<'static>(append_both) -> tee();
        s6 = union();
        s5 -> s6;
        s5 -> s6;
        s6 -> map(sum) -> unique() -> s6;
    }

    program_379 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        source_iter([(0, 1), (3, 0)]) -> for_each(out.sink(1));
    }

    program_380 {
        s1 = source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(append) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s1 -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
    }

    program_381 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> null();
        s0 -> s2;
        s0 -> fold_no_replay::<'static>(origin, append_both) -> s2;
        s0 -> s2;
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_382 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(0, 0)]) -> for_each(out.sink(0));
        s1 -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
    }

    program_383 {
        source_stream(inputs.stream(1)) -> reduce_keyed::<'tick>(add) -> fold::<'tick>(origin, add_both) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> defer_tick() -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_384 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = anti_join::<'static, 'static>() -> tee();
        s1 -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s2 -> unique::<'static>() -> for_each(out.sink(0));
        s2 -> fold_keyed(zero, greatest) -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s1 -> s6;
        s2 -> reduce::<'static>(append_both) -> s6;
        s0 -> s6;
    }

    program_385 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> enumerate::<'static>() -> map(numbered) -> s2;
        s3 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s3;
        s2 -> map(second) -> [neg]s3;
        s2 -> map(swap) -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_386 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s3 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3[low] -> for_each(out.sink(0));
        s3[high] -> for_each(out.sink(1));
        s6 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(2));
        s1 -> defer_tick_lazy() -> [0]s6;
        s1 -> [1]s6;
    }

    program_387 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(0, 0), (1, 0)]) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s3 = join::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s0 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s5 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s3 -> [pos]s5;
        s2 -> [neg]s5;
    }

    program_388 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter_map(halve) -> for_each(out.sink(0));
        s0 -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(1));
        source_iter([(3, 1), (4, 3)]) -> for_each(out.sink(2));
    }

    program_389 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_390 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> null::<Item>() -> map(swap) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s0 -> s3;
        s2 -> defer_tick_lazy() -> dest_sink(out.sender(1));
        s2 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(2));
    }

    program_391 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_iter([(0, 2), (1, 1)]) -> for_each(out.sink(0));
        s3 = union() -> tee();
        source_iter([(4, 0), (0, 4)]) -> s3;
        s0 -> s3;
        s0 -> s3;
        s3 -> unique() -> s3;
        s3 -> defer_tick() -> for_each(out.sink(1));
    }

    program_392 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> enumerate::<'static>() -> map(numbered) -> s2;
        s0 -> s2;
        s0 -> s2;
    }

    program_393 {
        s1 = source_stream(inputs.stream(0)) -> fold::<'tick>(one, count) -> map(alone) -> tee();
        s1 -> map(listed) -> flatten() -> defer_tick_lazy() -> dest_sink(out.sender(0));
        s4 = union();
        s1 -> s4;
        s1 -> s4;
        s4 -> filter_map(down) -> s4;
    }

    program_394 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> defer_tick() -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s0 -> filter(is_even) -> s4;
        s1 -> s4;
        s0 -> s4;
    }

    program_395 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> unique() -> [0]s2;
        s0 -> [1]s2;
    }

    program_396 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 1), (4, 2), (3, 1)]) -> filter(is_small) -> map(next) -> for_each(out.sink(1));
    }

    program_397 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s1[high] -> null();
        s2 -> map(listed) -> flatten() -> for_each(out.sink(1));
        s2 -> defer_tick() -> for_each(out.sink(2));
    }

    program_398 {
        s1 = source_iter([(1, 1), (1, 0)]) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> null::<Item>() -> unique() -> s2;
        s3 = chain();
        s1 -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s3 -> map(sum) -> defer_tick() -> reduce::<'tick>(append_both) -> null();
        source_iter([(0, 1)]) -> for_each(out.sink(1));
    }

    program_399 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s2 = s1 -> enumerate::<'static>() -> map(number_only) -> tee();
        s2 -> fold_no_replay::<'tick>(origin, greatest_item) -> for_each(out.sink(0));
        s2 -> fold_no_replay(origin, add_both) -> dest_sink(out.sender(1));
    }
}
