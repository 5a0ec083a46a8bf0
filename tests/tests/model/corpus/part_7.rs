//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_350 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s2 -> sort() -> state_by::<'tick>(rank, low_rank) -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
    }

    program_351 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> next_stratum::<Item>() -> fold::<'static>(zero, count);
        s3 = s0 -> map(|item| with_number(item, #s2)) -> tee();
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s3 -> [0]s5;
        s3 -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> [1]s5;
    }

    program_352 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
    }

    program_353 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold_keyed::<'static>(one, greatest) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_354 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = cross_join::<'static, 'static>() -> map(crossed_sum);
        s0 -> map(listed) -> flatten() -> [0]s3;
        s0 -> [1]s3;
        s4 = anti_join::<'static, 'tick>() -> dest_sink(out.sender(0));
        s3 -> [pos]s4;
        source_iter([(4, 2), (3, 0)]) -> map(first) -> [neg]s4;
    }

    program_355 {
        s2 = source_iter([(2, 4)]) -> multiset_delta() -> tee();
        s3 = join::<'static, 'static>() -> map(matched_sum);
        s2 -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s5 = s2 -> reduce_keyed::<'static>(append) -> tee();
        s6 = union() -> for_each(out.sink(1));
        s5 -> s6;
        s5 -> s6;
        s7 = s3 -> inspect(out.show(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s7[low] -> for_each(out.sink(2));
        s7[high] -> for_each(out.sink(3));
    }

    program_356 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        null::<Item>() -> for_each(out.sink(1));
    }

    program_357 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'tick>() -> map(crossed_sum) -> null();
        s0 -> [0]s2;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [1]s2;
        s0 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
    }

    program_358 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s3 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_359 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values);
        s0 -> null::<Item>() -> [0]s2;
        s0 -> [1]s2;
        s2 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(0));
        s0 -> reduce::<'static>(append_both) -> defer_tick() -> for_each(out.sink(1));
    }

    program_360 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter(is_even) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s1 -> reduce::<'static>(append_both) -> null();
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(2));
    }

    program_361 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> persist::<'static>() -> for_each(out.sink(0));
        s3 = join_fused::<'static, 'static>(Fold(one, greatest), Fold::new(zero, add)) -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> [0]s3;
        s0 -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> [1]s3;
        source_iter([(1, 1), (0, 0), (0, 0), (0, 4)]) -> sort() -> for_each(out.sink(2));
    }

    program_362 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce(add_both) -> unique::<'static>() -> defer_tick() -> s1;
        s3 = s1 -> reduce::<'static>(greatest_item);
        s0 -> map(|item| with_greatest(item, #s3)) -> for_each(out.sink(0));
        s5 = cross_join::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s1 -> [0]s5;
        s0 -> [1]s5;
    }

    program_363 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(0, 0), (1, 0)]) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s3 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends);
        s0 -> [0]s3;
        s1 -> [1]s3;
        s0 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(0));
        s5 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s3 -> [input]s5;
        s2 -> sort() -> [single]s5;
    }

    program_364 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> enumerate::<'static>() -> map(numbered) -> [1]s2;
        null::<Item>() -> for_each(out.sink(1));
    }

    program_365 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
    }

    program_366 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> filter_map(halve) -> map(swap) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s0 -> s3;
        s5 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s5;
        s2 -> reduce::<'static>(append_both) -> [1]s5;
    }

    program_367 {
        s2 = source_stream(inputs.stream(1)) -> tee();
        s3 = zip::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        null::<Item>() -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s4 = union();
        s2 -> s4;
        s2 -> s4;
        s4 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_368 {
        source_stream(inputs.stream(0)) -> persist::<'static, Item>() -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> for_each(out.sink(0));
    }

    program_369 {
        s1 = source_stream(inputs.stream(0)) -> reduce_no_replay::<'tick>(append_both) -> tee();
        s1 -> unique::<'tick>() -> fold_no_replay(origin, append_both) -> dest_sink(out.sender(0));
        s4 = union();
        s1 -> s4;
        s1 -> s4;
        s4 -> filter_map(down) -> s4;
    }

    program_370 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s4 = zip::<'tick, 'static>() -> map(some_pair) -> for_each(out.sink(1));
        s0 -> map(listed) -> flatten() -> [0]s4;
        s1 -> [1]s4;
    }

    program_371 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> enumerate::<'tick>() -> map(numbered) -> map(next) -> for_each(out.sink(1));
    }

    program_372 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'tick>(greatest_item);
        s0 -> map(|item| with_greatest(item, #s1)) -> null();
        s0 -> unique() -> for_each(out.sink(1));
        s0 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(2));
    }

    program_373 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = s1 -> map(sized) -> demux_enum::<BySize>();
        s3[Small] -> for_each(out.sink(0));
        s6 = s3[Large] -> scan::<'static>(zero, first_three) -> tee();
        s6 -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(1));
        s6 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> dest_sink(out.sender(2));
    }

    program_374 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> next_stratum() -> for_each(out.sink(0));
        s1 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_375 {
        s2 = join_multiset_half::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> [build]s2;
        source_iter([(1, 1), (0, 0), (0, 4), (0, 0)]) -> [probe]s2;
    }

    program_376 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s2 = join_fused_lhs::<'tick>(Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = union() -> for_each(out.sink(0));
        s1 -> s4;
        s1 -> s4;
        s5 = union() -> for_each(out.sink(1));
        s1 -> filter_map(down) -> s5;
        s2 -> s5;
    }

    program_377 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s4 -> filter_map(down) -> defer_tick() -> s1;
        s2 = join_fused::<'tick>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = s0 -> defer_tick() -> tee();
        s4 = zip_longest() -> map(longest_form);
        s3 -> [0]s4;
        s1 -> [1]s4;
        s5 = union() -> for_each(out.sink(0));
        s3 -> s5;
        s2 -> s5;
        s0 -> s5;
    }

    program_378 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s4 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s5 = union();
        s4 -> s5;
        s0 -> map(|item| with_number(item, #s1)) -> multiset_delta() -> s5;
        s0 -> s5;
        s0 -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s8 = union() -> for_each(out.sink(2));
        s5 -> s8;
        s4 -> s8;
        s0 -> s8;
    }

    program_379 {
        s1 = source_stream(inputs.stream(0)) -> fold_keyed::<'tick>(one, greatest) -> tee();
        s2 = s1 -> partition(by_sum);
        s2[0] -> for_each(out.sink(0));
        s2[1] -> for_each(out.sink(1));
        s6 = union();
        s1 -> s6;
        s1 -> s6;
        s7 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s2[2] -> [0]s7;
        s6 -> [1]s7;
        initialize() -> map(begun) -> for_each(out.sink(3));
    }

    program_380 {
        s1 = source_stream(inputs.stream(0)) -> filter_map(halve) -> tee();
        s1 -> null::<Item>() -> for_each(out.sink(0));
        s1 -> defer_tick_lazy() -> null();
        s1 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> flat_map(both_ways) -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(2));
    }

    program_381 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_382 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values) -> tee();
        s0 -> next_stratum::<Item>() -> [0]s2;
        s0 -> [1]s2;
        s4 = union() -> for_each(out.sink(0));
        s2 -> s4;
        s2 -> filter_map(down) -> s4;
        s0 -> s4;
    }

    program_383 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s2 = s0 -> map(|item| with_kept(item, &#s1)) -> tee();
        s3 = s2 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s5 = union() -> null();
        s2 -> s5;
        s2 -> s5;
        s6 = chain_first_n(1) -> map(sum) -> dest_sink(out.sender(1));
        s3 -> map(|item| with_kept(item, &#s1)) -> [0]s6;
        s3 -> [1]s6;
    }

    program_384 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> tee();
        s0 -> [0]s2;
        s0 -> scan(origin, running) -> [1]s2;
        spin() -> map(begun) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s2 -> s4;
    }

    program_385 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(|item| at_tick(item, context.current_tick().0)) -> tee();
        s1 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> for_each(out.sink(0));
        s3 = difference::<'static, 'tick>() -> null();
        s1 -> [pos]s3;
        s0 -> [neg]s3;
    }

    program_386 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s2 = s0 -> partition(by_sum);
        s2[0] -> for_each(out.sink(1));
        s4 = s2[1] -> tee();
        s2[2] -> for_each(out.sink(2));
        s6 = union();
        s4 -> s6;
        s4 -> s6;
        s6 -> multiset_delta() -> null();
    }

    program_387 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s3 = union() -> tee();
        s0 -> s3;
        s0 -> s3;
        s4 = union() -> tee();
        s3 -> s4;
        s0 -> map(|item| with_number(item, #s1)) -> s4;
        s4 -> defer_tick() -> s4;
        s4 -> unique() -> s4;
        s3 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s6 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s3 -> [0]s6;
        s0 -> [1]s6;
    }

    program_388 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> tee();
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s3 = join_fused::<'tick, 'static>(Fold::new(zero, add), Fold(one, greatest)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
        s1 -> defer_tick_lazy() -> for_each(out.sink(1));
    }

    program_389 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s3 = anti_join::<'static, 'tick>() -> for_each(out.sink(0));
        s1 -> [pos]s3;
        source_stream(inputs.stream(0)) -> map(first) -> [neg]s3;
        s4 = anti_join::<'static>() -> for_each(out.sink(1));
        s1 -> sort() -> [pos]s4;
        s1 -> map(first) -> [neg]s4;
    }

    program_390 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s1 -> persist::<'static>() -> for_each(out.sink(2));
    }

    program_391 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> null();
        s2 = s0 -> multiset_delta() -> tee();
        s3 = difference::<'tick, 'static>() -> for_each(out.sink(1));
        s0 -> [pos]s3;
        s2 -> [neg]s3;
        s6 = cross_join_multiset() -> map(crossed_sum) -> for_each(out.sink(2));
        spin() -> map(begun) -> [0]s6;
        s2 -> filter(is_small) -> [1]s6;
    }

    program_392 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'tick, 'tick>(FoldFrom::new(successor, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = s1 -> fold::<'static>(zero, count);
        s0 -> map(|item| with_number(item, #s3)) -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> multiset_delta() -> for_each(out.sink(1));
    }

    program_393 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(1, 0)]) -> tee();
        s2 = union() -> for_each(out.sink(1));
        s1 -> s2;
        s1 -> s2;
    }

    program_394 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = zip_longest() -> map(longest_form) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s1 -> [1]s3;
        s4 = union();
        s2 -> s4;
        s2 -> s4;
        s5 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s4 -> [0]s5;
        s1 -> [1]s5;
    }

    program_395 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_no_replay::<'tick>(append_both) -> for_each(out.sink(0));
        s0 -> map(swap) -> for_each(out.sink(1));
    }

    program_396 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        spin() -> map(begun) -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_397 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> unique() -> for_each(out.sink(0));
        s0 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_398 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed::<'static>(add) -> for_each(out.sink(0));
        s0 -> map(forget_second) -> for_each(out.sink(1));
        s3 = union() -> for_each(out.sink(2));
        s0 -> s3;
        s0 -> s3;
    }

    program_399 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'tick, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }
}
