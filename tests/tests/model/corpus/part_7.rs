//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_350 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset_half::<'static>() -> map(matched_sum);
        s1 -> [build]s2;
        s0 -> [probe]s2;
        s3 = join::<'static, 'tick>() -> map(matched_values);
        s2 -> [0]s3;
        s1 -> [1]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s3 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_351 {
        source_stream(inputs.stream(0)) -> map(next) -> reduce_no_replay(append_both) -> for_each(out.sink(0));
    }

    program_352 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton() -> map(crossed_sum);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s3 = anti_join::<'static, 'tick>() -> for_each(out.sink(0));
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> [pos]s3;
        s1 -> map(first) -> [neg]s3;
    }

    program_353 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> multiset_delta() -> s2;
        s0 -> s2;
        source_stream(inputs.stream(1)) -> null();
    }

    program_354 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> unzip();
        s4 = s2[1] -> map(alone) -> tee();
        s7 = union() -> for_each(out.sink(1));
        s4 -> s7;
        s2[0] -> map(alone) -> s7;
        s0 -> s7;
        s8 = chain() -> for_each(out.sink(2));
        s4 -> persist::<'static, Item>() -> [0]s8;
        s4 -> flat_map(doubles) -> [1]s8;
    }

    program_355 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> unzip();
        s2[0] -> map(alone) -> for_each(out.sink(0));
        s4 = s2[1] -> map(alone) -> tee();
        s4 -> identity::<Item>() -> for_each(out.sink(1));
        s4 -> defer_tick_lazy() -> for_each(out.sink(2));
    }

    program_356 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = anti_join::<'static, 'static>() -> tee();
        s0 -> [pos]s2;
        s1 -> map(first) -> [neg]s2;
        s3 = chain_first_n(2) -> map(some_item);
        s2 -> [0]s3;
        s1 -> [1]s3;
        s2 -> [2]s3;
        s3 -> unique() -> for_each(out.sink(0));
    }

    program_357 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s3 = zip::<'tick, 'static>() -> map(some_pair);
        s2 -> [0]s3;
        s0 -> multiset_delta() -> [1]s3;
        s4 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s4;
        s3 -> [1]s4;
    }

    program_358 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = difference::<'tick, 'tick>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
    }

    program_359 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_360 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = join::<'static, 'static>() -> map(matched_sum);
        s0 -> flat_map(both_ways) -> [0]s3;
        s0 -> [1]s3;
        s4 = cross_join::<'static, 'tick>() -> map(crossed_ends) -> dest_sink(out.sender(0));
        s3 -> [0]s4;
        source_iter([(4, 2), (3, 0)]) -> [1]s4;
    }

    program_361 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_362 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain_first_n(3) -> map(some_item);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s2 -> [1]s3;
    }

    program_363 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused_lhs::<'tick>(Reduce::new(greatest)) -> map(matched_sum) -> null();
        s0 -> [0]s2;
        s0 -> reduce_keyed::<'static>(greatest) -> [1]s2;
        s0 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_364 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        source_iter([(0, 0)]) -> for_each(out.sink(0));
        s3 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_365 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> null::<Item>() -> [0]s2;
        s0 -> [1]s2;
        s2 -> reduce::<'tick>(add_both) -> for_each(out.sink(0));
        s0 -> fold::<'static>(one, count) -> map(alone) -> next_stratum::<Item>() -> for_each(out.sink(1));
    }

    program_366 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter(is_even) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s1 -> fold::<'static>(origin, append_both) -> null();
        s1 -> reduce_keyed::<'static>(add) -> for_each(out.sink(2));
    }

    program_367 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'tick, 'tick>() -> map(crossed_ends);
        s0 -> [0]s2;
        s0 -> scan::<'static>(origin, running) -> [1]s2;
        s3 = chain() -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
        source_iter([(1, 1), (0, 0), (0, 0), (0, 4)]) -> unique() -> for_each(out.sink(1));
    }

    program_368 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> unique::<'static>() -> defer_tick() -> s1;
        s2 = s1 -> fold(origin, add_both) -> tee();
        s3 = s0 -> partition(by_first);
        s3[0] -> for_each(out.sink(0));
        s3[1] -> for_each(out.sink(1));
        s6 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(2));
        s2 -> [0]s6;
        s1 -> [1]s6;
    }

    program_369 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(0, 0), (1, 0)]) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s3 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s0 -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s5 = join_fused::<'static, 'static>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s3 -> [0]s5;
        s2 -> [1]s5;
    }

    program_370 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        null::<Item>() -> for_each(out.sink(2));
    }

    program_371 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter_map(halve) -> tee();
        s2 = s1 -> map(swap) -> tee();
        s3 = chain_first_n(0) -> map(swap) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s1 -> [1]s3;
        s5 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s5;
        s2 -> fold::<'static>(zero, count) -> map(alone) -> [1]s5;
    }

    program_372 {
        s3 = join_fused_lhs::<'tick, 'static>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        null::<Item>() -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        source_stream(inputs.stream(1)) -> state_by::<'static>(rank, low_rank) -> defer_tick() -> for_each(out.sink(1));
    }

    program_373 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> scan::<'static>(origin, running) -> [0]s2;
        s0 -> [1]s2;
    }

    program_374 {
        s1 = source_stream(inputs.stream(0)) -> reduce::<'tick>(append_both) -> tee();
        s1 -> identity() -> reduce(append_both) -> dest_sink(out.sender(0));
        s4 = s1 -> map(rank) -> lattice_reduce() -> map(of_rank) -> tee();
        s5 = union() -> for_each(out.sink(1));
        s4 -> s5;
        s4 -> s5;
    }

    program_375 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s0 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(0));
        s4 = join_fused_lhs::<'tick, 'static>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> flat_map(both_ways) -> [0]s4;
        s1 -> [1]s4;
    }

    program_376 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> multiset_delta() -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
    }

    program_377 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> inspect(out.show(0)) -> map(next) -> for_each(out.sink(2));
    }

    program_378 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s1[high] -> null();
        s2 -> unique() -> for_each(out.sink(1));
        s2 -> defer_tick_lazy() -> for_each(out.sink(2));
    }

    program_379 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(halve) -> unique() -> s2;
        s3 = zip_longest() -> map(longest);
        s1 -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s3 -> map(sum) -> defer_tick() -> fold_keyed::<'tick>(one, add) -> null();
        source_iter([(0, 1)]) -> for_each(out.sink(1));
    }

    program_380 {
        s1 = source_stream(inputs.stream(0)) -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s3 = s2 -> sort() -> tee();
        s3 -> reduce_keyed::<'tick>(append) -> for_each(out.sink(0));
        s3 -> reduce_keyed(append) -> dest_sink(out.sender(1));
    }

    program_381 {
        s2 = source_stream(inputs.stream(0)) -> inspect(out.show(0)) -> unique::<'static>() -> tee();
        s3 = s2 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s6 = s2 -> fold_keyed::<'static>(one, append) -> tee();
        s7 = union() -> for_each(out.sink(1));
        s6 -> s7;
        s6 -> s7;
        s8 = union();
        s3[high] -> s8;
        s3[low] -> s8;
        s8 -> multiset_delta() -> reduce_keyed::<'static>(add) -> for_each(out.sink(2));
    }

    program_382 {
        s2 = source_iter([(1, 1), (1, 3), (1, 4)]) -> state_by::<'tick>(rank, low_rank) -> tee();
        s2 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s4 = chain_first_n(2) -> map(sum) -> for_each(out.sink(1));
        s2 -> [0]s4;
        source_stream(inputs.stream(0)) -> [1]s4;
        s7 = zip::<'tick>() -> map(crossed_ends) -> for_each(out.sink(2));
        null::<Item>() -> map(listed) -> flatten() -> [0]s7;
        s2 -> [1]s7;
    }

    program_383 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> identity::<Item>() -> tee();
        s2 = join::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> multiset_delta() -> for_each(out.sink(0));
        s4 = s1 -> unzip();
        s4[0] -> map(alone) -> for_each(out.sink(1));
        s4[1] -> map(alone) -> for_each(out.sink(2));
    }

    program_384 {
        s2 = union() -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> s2;
        source_iter([(1, 1), (0, 0), (0, 4), (0, 0)]) -> s2;
    }

    program_385 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s2 = join_multiset_half::<'tick>() -> map(matched_sum);
        s0 -> [build]s2;
        s1 -> [probe]s2;
        s1 -> state_by::<'static>(rank, low_rank) -> for_each(out.sink(0));
        s5 = difference::<'tick>() -> for_each(out.sink(1));
        s1 -> filter_map(down) -> [pos]s5;
        s2 -> [neg]s5;
    }

    program_386 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s5 = s0 -> persist::<'static, Item>() -> reduce_keyed(append) -> tee();
        s6 = difference::<'static>();
        s1[high] -> [pos]s6;
        s5 -> [neg]s6;
        s1[low] -> reduce::<'tick>(append_both) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s9 = difference::<'tick, 'static>() -> for_each(out.sink(2));
        s6 -> [pos]s9;
        s5 -> [neg]s9;
    }

    program_387 {
        s1 = source_stream(inputs.stream(0)) -> fold_no_replay::<'tick>(origin, append_both) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> defer_tick() -> s2;
        s3 = join_multiset::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s2 -> [1]s3;
        null::<Item>() -> for_each(out.sink(1));
    }

    program_388 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> tee();
        s1 -> s2;
        s0 -> s2;
        s2 -> unique() -> s2;
        s3 = s1 -> enumerate() -> map(numbered) -> tee();
        s4 = anti_join::<'tick, 'static>();
        s2 -> [pos]s4;
        s3 -> map(second) -> [neg]s4;
        s5 = join_fused_rhs::<'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s3 -> [0]s5;
        s4 -> [1]s5;
    }

    program_389 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> map(next) -> unique() -> s1;
        s2 = join::<'static, 'static>() -> map(matched_sum) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> defer_tick() -> for_each(out.sink(0));
        s4 = zip::<'tick, 'tick>() -> map(some_pair) -> for_each(out.sink(1));
        s1 -> [0]s4;
        s0 -> [1]s4;
    }

    program_390 {
        s1 = source_stream(inputs.stream(0)) -> filter(is_small) -> tee();
        s3 = zip::<'static, 'static>() -> map(crossed_ends);
        s1 -> [0]s3;
        spin() -> map(begun) -> [1]s3;
        s1 -> defer_tick() -> null();
        s3 -> filter_map(down) -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(1));
    }

    program_391 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_392 {
        s2 = source_stream(inputs.stream(0)) -> multiset_delta() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s4 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s4;
        s2 -> filter_map(down) -> [neg]s4;
    }

    program_393 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s1[low] -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s5 = union();
        s4 -> s5;
        s4 -> s5;
        s1[high] -> map(rank) -> lattice_reduce() -> map(of_rank) -> null();
        s7 = cross_singleton::<'static>() -> map(crossed_ends) -> dest_sink(out.sender(1));
        s5 -> [input]s7;
        s4 -> sort() -> [single]s7;
    }

    program_394 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain();
        s0 -> [0]s2;
        s0 -> sort_by_key(second_of) -> map(forget_first) -> [1]s2;
        initialize() -> map(begun) -> for_each(out.sink(0));
        s2 -> state_by::<'tick>(rank, low_rank) -> for_each(out.sink(1));
    }

    program_395 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s3 = s1[1] -> map(alone) -> tee();
        s4 = zip::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s4;
        s3 -> [1]s4;
        s5 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> null();
        s3 -> [0]s5;
        s1[0] -> map(alone) -> [1]s5;
    }

    program_396 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold::<'static>(origin, append_both) -> for_each(out.sink(0));
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s2 -> persist::<'static, Item>() -> null();
    }

    program_397 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton() -> map(crossed_ends);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s2 = s1 -> reduce_no_replay::<'static>(append_both) -> tee();
        s2 -> reduce::<'static>(append_both) -> dest_sink(out.sender(1));
        s2 -> inspect(out.show(0)) -> persist::<'static>() -> for_each(out.sink(2));
    }

    program_398 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = anti_join::<'static>();
        s0 -> [pos]s2;
        s1 -> map(first) -> [neg]s2;
        s3 = chain() -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
        s1 -> defer_tick() -> for_each(out.sink(1));
    }

    program_399 {
        s2 = chain();
        source_stream(inputs.stream(1)) -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
        s2 -> defer_tick() -> defer_tick_lazy() -> for_each(out.sink(0));
    }
}
