//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_350 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> unique::<'static>() -> for_each(out.sink(0));
        s3 = join_fused::<'static, 'static>(Fold(one, greatest), Fold::new(zero, add)) -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> [0]s3;
        s0 -> map(rank) -> lattice_reduce() -> map(of_rank) -> [1]s3;
        source_iter([(1, 1), (0, 0), (0, 0), (0, 4)]) -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(2));
    }

    program_351 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> defer_tick_lazy() -> for_each(out.sink(0));
        s3 = s1 -> reduce::<'static>(greatest_item);
        s0 -> map(|item| with_greatest(item, #s3)) -> for_each(out.sink(1));
        s5 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(2));
        s1 -> [0]s5;
        s0 -> [1]s5;
    }

    program_352 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s3 = cross_join::<'static, 'tick>() -> map(crossed_ends);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s0 -> reduce::<'tick>(append_both) -> for_each(out.sink(0));
        s5 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s3 -> [input]s5;
        s2 -> sort() -> [single]s5;
    }

    program_353 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> assert(is_within) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        initialize() -> map(begun) -> for_each(out.sink(2));
    }

    program_354 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
    }

    program_355 {
        s2 = source_stream(inputs.stream(1)) -> tee();
        s3 = zip::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        initialize() -> map(begun) -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s4 = union();
        s2 -> s4;
        s2 -> s4;
        s4 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_356 {
        source_stream(inputs.stream(0)) -> unique::<'static>() -> map(rank) -> state::<'static>() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_357 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> defer_tick() -> for_each(out.sink(0));
        s4 = zip::<'tick, 'static>() -> map(some_pair) -> for_each(out.sink(1));
        s0 -> enumerate::<'tick>() -> map(numbered) -> [0]s4;
        s1 -> [1]s4;
    }

    program_358 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> identity() -> map(next) -> for_each(out.sink(1));
    }

    program_359 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'tick>(greatest_item);
        s0 -> map(|item| with_greatest(item, #s1)) -> null();
        s0 -> map(promised) -> resolve_futures_blocking_ordered() -> for_each(out.sink(1));
        s0 -> defer_tick() -> for_each(out.sink(2));
    }

    program_360 {
        source_stream(inputs.stream(0)) -> map(promised) -> resolve_futures_blocking() -> for_each(out.sink(0));
    }

    program_361 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> unzip();
        s2[0] -> map(alone) -> for_each(out.sink(0));
        s5 = s2[1] -> map(alone) -> scan_async_blocking::<'static>(zero, first_three_soon) -> tee();
        s5 -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(1));
        s5 -> reduce_keyed(add) -> dest_sink(out.sender(2));
    }

    program_362 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(promised) -> resolve_futures_ordered() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_values) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> scan::<'tick>(zero, first_three) -> for_each(out.sink(0));
        s4 = s2 -> reduce::<'static>(greatest_item);
        s1 -> map(|item| with_greatest(item, #s4)) -> for_each(out.sink(1));
    }

    program_363 {
        s2 = join_multiset_half::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> [build]s2;
        source_iter([(1, 1), (0, 0), (0, 4), (0, 0)]) -> [probe]s2;
    }

    program_364 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s2 = join_fused_lhs::<'tick>(Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = union() -> for_each(out.sink(0));
        s1 -> s4;
        s1 -> s4;
        s5 = union() -> for_each(out.sink(1));
        s1 -> map(listed) -> flatten() -> s5;
        s2 -> s5;
    }

    program_365 {
        s2 = source_stream(inputs.stream(0)) -> reduce::<'tick>(append_both) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(0));
        s4 = s2[high] -> tee();
        s5 = union();
        s4 -> s5;
        s4 -> s5;
        s6 = cross_join::<'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s5 -> [1]s6;
        spin() -> map(begun) -> for_each(out.sink(2));
    }

    program_366 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain() -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = s2 -> partition(by_first);
        s3[0] -> dest_sink(out.sender(0));
        s6 = s2 -> map(promised) -> resolve_futures() -> tee();
        s7 = union();
        s3[1] -> s7;
        s6 -> s7;
        s0 -> s7;
        s8 = zip_longest() -> map(longest_form) -> for_each(out.sink(1));
        s6 -> [0]s8;
        s7 -> [1]s8;
    }

    program_367 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = join::<'static, 'static>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4[low] -> for_each(out.sink(0));
        s4[high] -> for_each(out.sink(1));
        s2 -> multiset_delta() -> sort() -> map(rank) -> state::<'tick>() -> map(of_rank) -> for_each(out.sink(2));
    }

    program_368 {
        s1 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> tee();
        s1 -> filter(differs) -> for_each(out.sink(1));
        s1 -> multiset_delta() -> null();
        s1 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> inspect(out.show(0)) -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(3));
    }

    program_369 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_370 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> scan::<'tick>(origin, running) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s4 = union() -> for_each(out.sink(0));
        s2 -> s4;
        s2 -> map(listed) -> flatten() -> s4;
        s0 -> s4;
    }

    program_371 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s2 = s0 -> map(|item| with_kept(item, &#s1)) -> tee();
        s5 = union() -> null();
        s2 -> s5;
        s2 -> s5;
        s2 -> map(kept_or_deleted) -> persist_mut::<'static>() -> map(|item| with_kept(item, &#s1)) -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> dest_sink(out.sender(1));
    }

    program_372 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> tee();
        s0 -> [0]s2;
        s0 -> scan_async_blocking(origin, running_soon) -> [1]s2;
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s2 -> s4;
    }

    program_373 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(|item| at_tick(item, context.current_tick().0)) -> tee();
        s1 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> for_each(out.sink(0));
        s3 = anti_join::<'static, 'tick>() -> null();
        s1 -> [pos]s3;
        s0 -> map(second) -> [neg]s3;
    }

    program_374 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s2 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3 = s2[low] -> tee();
        s2[high] -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s3 -> s5;
        s3 -> s5;
        s3 -> sort_by_key(second_of) -> map(forget_first) -> null();
    }

    program_375 {
        s2 = source_stream(inputs.stream(0)) -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> fold_no_replay::<'static>(origin, append_both) -> tee();
        s2 -> reduce::<'static>(append_both) -> dest_sink(out.sender(0));
        s2 -> identity::<Item>() -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
    }

    program_376 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> tee();
        s2 = difference::<'static>();
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s3 = join_fused::<'tick, 'static>(Fold::new(zero, add), Fold(one, greatest)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
        s1 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_377 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce::<'static>(add_both) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s1 -> unique() -> for_each(out.sink(2));
    }

    program_378 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed(one, add) -> null();
        s2 = s0 -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s3 = anti_join::<'tick, 'static>() -> for_each(out.sink(1));
        s0 -> [pos]s3;
        s2 -> map(first) -> [neg]s3;
        s6 = cross_join() -> map(crossed_sum) -> for_each(out.sink(2));
        s0 -> filter(is_even) -> [0]s6;
        s2 -> flat_map(doubles) -> [1]s6;
    }

    program_379 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton() -> map(crossed_ends);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s3 = s1 -> fold::<'static>(zero, count);
        s0 -> map(|item| with_number(item, #s3)) -> for_each(out.sink(0));
        s0 -> map(promised) -> resolve_futures_ordered() -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
    }

    program_380 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(1, 0)]) -> tee();
        s2 = union() -> for_each(out.sink(1));
        s1 -> s2;
        s1 -> s2;
    }

    program_381 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s0 -> map(swap) -> for_each(out.sink(1));
    }

    program_382 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s1 -> null::<Item>() -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_383 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(promised) -> resolve_futures_blocking() -> for_each(out.sink(0));
        s0 -> fold::<'static>(origin, append_both) -> for_each(out.sink(1));
    }

    program_384 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed::<'static>(one, add) -> for_each(out.sink(0));
        s0 -> map(forget_second) -> for_each(out.sink(1));
        s3 = union() -> for_each(out.sink(2));
        s0 -> s3;
        s0 -> s3;
    }

    program_385 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'tick, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_386 {
        source_stream(inputs.stream(0)) -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        source_iter([(0, 0), (4, 0)]) -> for_each(out.sink(1));
    }

    program_387 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_small) -> for_each(out.sink(0));
        s2 = s0 -> scan::<'static>(origin, running) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_388 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> map(promised) -> resolve_futures() -> [0]s2;
        s0 -> [1]s2;
        s3 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s3;
        s2 -> map(first) -> [neg]s3;
        s2 -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(1));
    }

    program_389 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(0));
        s0 -> scan_async_blocking::<'tick>(origin, running_soon) -> for_each(out.sink(1));
    }

    program_390 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'tick>(append_both) -> tee();
        s1 -> scan::<'tick>(origin, running) -> dest_sink(out.sender(0));
        s4 = join_fused_rhs::<'static>(FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(1));
        s0 -> fold_keyed(one, append) -> [0]s4;
        s1 -> [1]s4;
    }

    program_391 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = zip_longest() -> map(longest);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = defer_signal() -> for_each(out.sink(0));
        s2 -> [input]s3;
        s1 -> [signal]s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s1 -> s4;
    }

    program_392 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(differs) -> for_each(out.sink(0));
        s0 -> persist::<'static, Item>() -> for_each(out.sink(1));
        source_iter([(0, 0), (4, 4), (1, 3)]) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> null();
    }

    program_393 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s2 = initialize() -> map(begun) -> tee();
        s3 = s2 -> persist::<'static, Item>() -> tee();
        s2 -> map(sum) -> dest_sink(out.sender(1));
        s6 = join_multiset() -> map(matched_sum) -> for_each(out.sink(2));
        s3 -> fold_keyed(one, greatest) -> [0]s6;
        s3 -> [1]s6;
    }

    program_394 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = chain_first_n(3) -> map(forget_second) -> for_each(out.sink(0));
        s1 -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
        s1 -> [2]s2;
    }

    program_395 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(promised) -> resolve_futures_ordered() -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(0));
        s0 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(1));
    }

    program_396 {
        source_stream(inputs.stream(0)) -> sort_by_key(second_of) -> map(forget_first) -> dest_sink(out.sender(0));
    }

    program_397 {
        s1 = source_stream(inputs.stream(0)) -> flat_map(both_ways) -> tee();
        s3 = union();
        s1 -> flat_map(both_ways) -> s3;
        s1 -> s3;
        s3 -> scan_async_blocking::<'static>(zero, first_three_soon) -> for_each(out.sink(0));
        s1 -> defer_tick_lazy() -> for_each(out.sink(1));
    }

    program_398 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'tick>() -> map(matched_values);
        s0 -> multiset_delta() -> [0]s2;
        s0 -> [1]s2;
        s2 -> scan::<'static>(zero, first_three) -> for_each(out.sink(0));
    }

    program_399 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(promised) -> resolve_futures_ordered() -> tee();
        s2 = zip() -> map(crossed_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = union();
        s0 -> s3;
        s2 -> s3;
        s0 -> s3;
        s4 = union();
        s2 -> s4;
        s1 -> s4;
        s0 -> s4;
        s5 = join_multiset_half::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s4 -> [build]s5;
        s2 -> [probe]s5;
        s3 -> map(next) -> for_each(out.sink(1));
    }
}
