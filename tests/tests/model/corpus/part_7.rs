//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_350 {
        s2 = source_stream(inputs.stream(0)) -> reduce_keyed(greatest) -> unzip();
        s3 = s2[0] -> map(alone) -> tee();
        s2[1] -> map(alone) -> for_each(out.sink(0));
        s3 -> multiset_delta() -> for_each(out.sink(1));
        s3 -> persist::<'static>() -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(2));
    }

    program_351 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> s3;
        s1 -> next_stratum() -> filter(is_even) -> for_each(out.sink(1));
    }

    program_352 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = initialize() -> map(begun) -> tee();
        s2 = s1 -> partition(by_first);
        s2[1] -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s1 -> s5;
        s1 -> s5;
        s2[0] -> sort() -> for_each(out.sink(3));
    }

    program_353 {
        source_iter([(1, 1), (1, 0), (0, 1), (1, 0)]) -> flat_map(both_ways) -> dest_sink(out.sender(0));
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_354 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s1[high] -> for_each(out.sink(1));
        source_iter([(0, 2), (2, 1)]) -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(2));
        s7 = source_iter([(3, 4), (3, 4), (0, 3)]) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
        s9 = union() -> for_each(out.sink(4));
        s7 -> s9;
        s7 -> s9;
    }

    program_355 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
    }

    program_356 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s4 = difference::<'tick>() -> for_each(out.sink(1));
        s1 -> [pos]s4;
        s0 -> fold::<'tick>(one, count) -> map(alone) -> [neg]s4;
    }

    program_357 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(0));
        s0 -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_358 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        source_iter([(0, 1)]) -> for_each(out.sink(0));
    }

    program_359 {
        s2 = source_stream(inputs.stream(0)) -> inspect(out.show(0)) -> null::<Item>() -> tee();
        s4 = union() -> tee();
        s2 -> s4;
        s2 -> s4;
        s4 -> unique() -> s4;
        s2 -> fold_no_replay(origin, append_both) -> map(swap) -> for_each(out.sink(1));
        s4 -> enumerate::<'tick>() -> map(number_only) -> for_each(out.sink(2));
    }

    program_360 {
        source_stream(inputs.stream(0)) -> map(sum) -> dest_sink(out.sender(0));
        source_stream(inputs.stream(1)) -> flat_map(doubles) -> null();
    }

    program_361 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> fold_keyed::<'tick>(one, greatest) -> s2;
        s0 -> s2;
    }

    program_362 {
        s2 = join::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        spin() -> map(begun) -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
    }

    program_363 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static>() -> map(crossed_sum);
        s0 -> reduce_keyed::<'static>(add) -> [0]s2;
        s0 -> [1]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 -> fold_keyed::<'static>(zero, add) -> map(forget_second) -> for_each(out.sink(1));
    }

    program_364 {
        source_stream(inputs.stream(0)) -> map(next) -> defer_tick() -> for_each(out.sink(0));
    }

    program_365 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> sort_by_key(second_of) -> map(forget_first) -> [1]s2;
        source_iter([(1, 0)]) -> null();
    }

    program_366 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> fold_keyed(one, greatest) -> filter_map(down) -> defer_tick() -> s1;
        s1 -> reduce_keyed::<'static>(add) -> for_each(out.sink(0));
    }

    program_367 {
        s2 = source_stream(inputs.stream(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> persist::<'static, Item>() -> tee();
        s3 = union() -> tee();
        s2 -> s3;
        s2 -> s3;
        s5 = s3 -> next_stratum() -> tee();
        s6 = difference::<'tick, 'tick>() -> for_each(out.sink(0));
        s5 -> [pos]s6;
        s3 -> map(sum) -> [neg]s6;
        s5 -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(1));
    }

    program_368 {
        s3 = source_iter([(3, 2)]) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s5 = union();
        s3 -> s5;
        source_stream(inputs.stream(0)) -> scan(origin, running) -> map(kept_or_deleted) -> persist_mut::<'static>() -> s5;
        s6 = cross_join::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s5 -> [1]s6;
        initialize() -> map(begun) -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_369 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> unzip();
        s2[0] -> map(alone) -> for_each(out.sink(1));
        s4 = s2[1] -> map(alone) -> tee();
        s4 -> inspect(out.show(0)) -> for_each(out.sink(2));
        s4 -> persist::<'static, Item>() -> for_each(out.sink(3));
    }

    program_370 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s3 = chain();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [0]s3;
        s1 -> [1]s3;
        s3 -> enumerate() -> map(number_only) -> for_each(out.sink(0));
    }

    program_371 {
        s1 = initialize() -> map(begun) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s3 = s1 -> partition(by_first);
        s3[0] -> for_each(out.sink(0));
        s5 = s3[1] -> tee();
        s5 -> fold_keyed(zero, append) -> for_each(out.sink(1));
        s8 = union() -> for_each(out.sink(2));
        s5 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> s8;
        s5 -> s8;
        source_stream(inputs.stream(0)) -> s8;
    }

    program_372 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s3 = union() -> null();
        s2 -> s3;
        s0 -> sort_by_key(second_of) -> map(forget_first) -> s3;
        s0 -> s3;
        s2 -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
    }

    program_373 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_374 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> defer_tick() -> for_each(out.sink(0));
        source_iter([(0, 1), (1, 1), (0, 0)]) -> for_each(out.sink(1));
    }

    program_375 {
        source_iter([(4, 2), (3, 0)]) -> null();
        source_stream(inputs.stream(0)) -> filter(differs) -> fold_keyed::<'static>(one, add) -> map(kept) -> persist_mut::<'static>() -> dest_sink(out.sender(1));
    }

    program_376 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s0 -> unique::<'tick>() -> for_each(out.sink(0));
        s4 = s1 -> map(next) -> partition(by_sum);
        s4[1] -> for_each(out.sink(1));
        source_iter([(1, 1)]) -> multiset_delta() -> for_each(out.sink(2));
        s11 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(3));
        s4[0] -> next_stratum::<Item>() -> [0]s11;
        s4[2] -> [1]s11;
    }

    program_377 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_iter([(2, 4)]) -> sort() -> tee();
        s3 = s2 -> fold_no_replay::<'static>(origin, append_both) -> tee();
        s4 = s3 -> filter(differs) -> tee();
        s6 = chain() -> for_each(out.sink(1));
        s2 -> defer_tick() -> [0]s6;
        s3 -> [1]s6;
        s7 = union() -> for_each(out.sink(2));
        s4 -> s7;
        s4 -> s7;
    }

    program_378 {
        s1 = source_stream(inputs.stream(0)) -> reduce_keyed(add) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_379 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'static>(zero, append) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(1));
    }

    program_380 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'tick>() -> null();
        s0 -> [pos]s2;
        s0 -> fold::<'static>(origin, append_both) -> [neg]s2;
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_381 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(0, 0)]) -> for_each(out.sink(0));
        s1 -> reduce_no_replay::<'static>(add_both) -> for_each(out.sink(1));
    }

    program_382 {
        initialize() -> map(begun) -> reduce_no_replay::<'tick>(append_both) -> defer_tick() -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> multiset_delta() -> scan::<'static>(origin, running) -> for_each(out.sink(1));
    }

    program_383 {
        s1 = spin() -> map(begun) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> [0]s2;
        s1 -> [1]s2;
        s1 -> multiset_delta() -> null();
        s1 -> reduce::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_384 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> unique::<'static>() -> s2;
        s3 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
        s2 -> map(swap) -> enumerate() -> map(number_only) -> for_each(out.sink(1));
    }

    program_385 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 -> map(next) -> unique() -> s1;
        s2 = s1 -> multiset_delta() -> tee();
        s3 = s0 -> partition(by_first);
        s3[0] -> for_each(out.sink(0));
        s3[1] -> for_each(out.sink(1));
        s2 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(2));
    }

    program_386 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(0, 0), (1, 0)]) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s0 -> defer_tick() -> for_each(out.sink(0));
        s5 = anti_join::<'static, 'static>() -> for_each(out.sink(1));
        s0 -> reduce_keyed::<'static>(append) -> [pos]s5;
        s2 -> map(second) -> [neg]s5;
    }

    program_387 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter_map(halve) -> for_each(out.sink(0));
        s0 -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
    }

    program_388 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_389 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> null::<Item>() -> tee();
        s2 = s1 -> map(swap) -> tee();
        s3 = chain() -> for_each(out.sink(0));
        s0 -> [0]s3;
        s1 -> [1]s3;
        s2 -> multiset_delta() -> dest_sink(out.sender(1));
        s2 -> fold_keyed::<'static>(zero, greatest) -> for_each(out.sink(2));
    }

    program_390 {
        s2 = source_iter([(0, 2), (1, 1)]) -> tee();
        s3 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> [pos]s3;
        source_stream(inputs.stream(0)) -> [neg]s3;
        s4 = union();
        s2 -> s4;
        s2 -> s4;
        s4 -> persist::<'static>() -> for_each(out.sink(1));
    }

    program_391 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> s2;
        s0 -> s2;
        s0 -> s2;
    }

    program_392 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> partition(by_first);
        s4 = s2[1] -> tee();
        s5 = chain() -> for_each(out.sink(0));
        s4 -> [0]s5;
        s1 -> [1]s5;
        s7 = join_multiset::<'tick, 'tick>() -> map(matched_values);
        s2[0] -> fold::<'tick>(origin, append_both) -> [0]s7;
        s4 -> [1]s7;
        s9 = s7 -> map(forget_second) -> partition(by_sum);
        s9[0] -> for_each(out.sink(1));
        s9[1] -> for_each(out.sink(2));
        s9[2] -> for_each(out.sink(3));
    }

    program_393 {
        s1 = source_stream(inputs.stream(0)) -> next_stratum::<Item>() -> tee();
        s4 = chain() -> tee();
        s1 -> [0]s4;
        s1 -> inspect(out.show(0)) -> multiset_delta() -> [1]s4;
        s5 = union() -> for_each(out.sink(1));
        s4 -> s5;
        s4 -> s5;
    }

    program_394 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s4 = anti_join::<'tick, 'static>() -> for_each(out.sink(1));
        s0 -> filter(is_even) -> [pos]s4;
        s1 -> map(second) -> [neg]s4;
    }

    program_395 {
        source_stream(inputs.stream(0)) -> scan(origin, running) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
    }

    program_396 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 1), (4, 2), (3, 1)]) -> filter_map(down) -> map(next) -> for_each(out.sink(1));
    }

    program_397 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s1[high] -> null();
        s2 -> inspect(out.show(0)) -> for_each(out.sink(2));
        s2 -> persist::<'static>() -> for_each(out.sink(3));
    }

    program_398 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = union();
        s0 -> s3;
        s0 -> s3;
        s4 = difference::<'tick, 'tick>() -> tee();
        s3 -> [pos]s4;
        s1 -> filter(differs) -> [neg]s4;
        s4 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(0));
        s4 -> defer_tick() -> for_each(out.sink(1));
        s4 -> reduce_keyed::<'static>(add) -> for_each(out.sink(2));
    }

    program_399 {
        source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> for_each(out.sink(0));
    }
}
