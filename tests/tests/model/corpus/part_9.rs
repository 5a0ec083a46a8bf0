//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_450 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
        s3 = initialize() -> map(begun) -> tee();
        s0 -> null::<Item>() -> inspect(out.show(0)) -> for_each(out.sink(2));
        s5 = union() -> for_each(out.sink(3));
        s3 -> s5;
        s3 -> s5;
    }

    program_451 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_452 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s2 = s0 -> reduce_no_replay(append_both) -> tee();
        s2 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s2 -> fold_no_replay(origin, append_both) -> dest_sink(out.sender(1));
    }

    program_453 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(swap) -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> for_each(out.sink(1));
        s6 = s0 -> defer_tick() -> scan::<'static>(origin, running) -> map(sized) -> demux_enum::<BySize>();
        s6[Small] -> for_each(out.sink(2));
        s6[Large] -> for_each(out.sink(3));
    }

    program_454 {
        source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> for_each(out.sink(0));
    }

    program_455 {
        s1 = source_stream(inputs.stream(0)) -> fold_no_replay::<'tick>(origin, append_both) -> tee();
        s3 = s1 -> map(sized) -> demux_enum::<BySize>();
        s3[Small] -> for_each(out.sink(0));
        s1 -> filter(is_small) -> for_each(out.sink(1));
        s3[Large] -> flat_map(both_ways) -> for_each(out.sink(2));
    }

    program_456 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> partition(by_first);
        s2[1] -> for_each(out.sink(0));
        source_iter([(0, 0), (1, 1), (0, 1), (0, 3)]) -> fold::<'static>(origin, append_both) -> for_each(out.sink(1));
        s2[0] -> defer_tick() -> for_each(out.sink(2));
    }

    program_457 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused_rhs::<'static, 'static>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> [0]s2;
        s0 -> inspect(out.show(0)) -> [1]s2;
    }

    program_458 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain_first_n(1) -> map(sum);
        s0 -> scan(origin, running) -> [0]s2;
        s0 -> [1]s2;
        s2 -> fold_no_replay::<'tick>(origin, append_both) -> null();
        spin() -> map(begun) -> reduce_keyed::<'tick>(append) -> dest_sink(out.sender(1));
    }

    program_459 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> defer_tick_lazy() -> for_each(out.sink(1));
    }

    program_460 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(2));
        s0 -> defer_tick() -> for_each(out.sink(3));
    }

    program_461 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_no_replay(origin, append_both) -> for_each(out.sink(0));
        s0 -> defer_tick_lazy() -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
        spin() -> map(begun) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> dest_sink(out.sender(2));
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
    }

    program_462 {
        s1 = source_stream(inputs.stream(0)) -> filter_map(halve) -> tee();
        s1 -> flat_map(doubles) -> for_each(out.sink(0));
        s4 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> tee();
        s1 -> [0]s4;
        source_iter([(2, 2), (1, 0), (0, 0)]) -> [1]s4;
        s4 -> scan::<'static>(zero, first_three) -> for_each(out.sink(1));
        s4 -> reduce_keyed::<'static>(add) -> dest_sink(out.sender(2));
    }

    program_463 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> reduce_no_replay::<'static>(append_both) -> [0]s2;
        s0 -> [1]s2;
    }

    program_464 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s6 -> unique() -> s1;
        s3 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s3;
        s0 -> [neg]s3;
        s4 = join::<'static, 'tick>() -> map(matched_values);
        s1 -> map(swap) -> [0]s4;
        s0 -> [1]s4;
        s5 = s4 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s6 = s5[low] -> tee();
        s5[high] -> for_each(out.sink(1));
        s6 -> reduce::<'static>(add_both) -> for_each(out.sink(2));
    }

    program_465 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        spin() -> map(begun) -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> for_each(out.sink(1));
    }

    program_466 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = s1 -> map(next) -> fold::<'static>(zero, count);
        s4 = s1 -> map(|item| with_number(item, #s3)) -> tee();
        s4 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s4 -> s6;
        s4 -> s6;
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
    }

    program_467 {
        s5 = join::<'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        source_stream(inputs.stream(1)) -> flat_map(both_ways) -> [0]s5;
        source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(add) -> sort_by_key(second_of) -> map(forget_first) -> [1]s5;
    }

    program_468 {
        s1 = source_stream(inputs.stream(0)) -> unique::<'static>() -> tee();
        s1 -> defer_tick() -> for_each(out.sink(0));
        s4 = s1 -> multiset_delta() -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4[low] -> for_each(out.sink(1));
        s4[high] -> for_each(out.sink(2));
    }

    program_469 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 0), (3, 4), (0, 3), (0, 0)]) -> for_each(out.sink(1));
    }

    program_470 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain();
        s0 -> scan::<'static>(origin, running) -> [0]s2;
        s0 -> [1]s2;
        s3 = s2 -> identity() -> tee();
        s3 -> reduce_keyed(add) -> for_each(out.sink(0));
        s3 -> identity::<Item>() -> persist::<'static, Item>() -> null();
        initialize() -> map(begun) -> for_each(out.sink(2));
    }

    program_471 {
        source_stream(inputs.stream(0)) -> reduce_no_replay::<'static>(append_both) -> sort() -> dest_sink(out.sender(0));
    }

    program_472 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(swap) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s3 = chain();
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = join::<'static, 'static>() -> map(matched_sum);
        s3 -> [0]s4;
        s2 -> [1]s4;
        s5 = zip::<'tick, 'tick>() -> map(some_pair);
        s4 -> [0]s5;
        s2 -> [1]s5;
        s5 -> unique::<'static>() -> for_each(out.sink(0));
    }

    program_473 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> fold::<'static>(one, count);
        s3 = s1 -> map(|item| with_number(item, #s2)) -> tee();
        s3 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> fold(origin, add_both) -> dest_sink(out.sender(0));
        s3 -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_474 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s4 = difference::<'static>() -> for_each(out.sink(1));
        s0 -> defer_tick() -> [pos]s4;
        source_iter([(4, 0), (1, 1), (0, 1), (1, 1)]) -> [neg]s4;
    }

    program_475 {
        source_stream(inputs.stream(0)) -> map(rank) -> state::<'static>() -> map(of_rank) -> defer_tick() -> for_each(out.sink(0));
    }

    program_476 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = anti_join::<'tick, 'static>();
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        s2 -> multiset_delta() -> for_each(out.sink(0));
        s4 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4[low] -> for_each(out.sink(1));
        s4[high] -> for_each(out.sink(2));
    }

    program_477 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(listed) -> flatten() -> for_each(out.sink(0));
    }

    program_478 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = zip::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_479 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'static, 'tick>() -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [pos]s2;
        s0 -> [neg]s2;
    }

    program_480 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
    }

    program_481 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> next_stratum() -> for_each(out.sink(0));
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        source_iter([(4, 0), (1, 1), (0, 0), (1, 1)]) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
        s5 = s2 -> unzip();
        s5[0] -> map(alone) -> for_each(out.sink(2));
        s5[1] -> map(alone) -> for_each(out.sink(3));
    }

    program_482 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = join_fused::<'static>(Fold::new(zero, add), Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = join::<'static, 'static>() -> map(matched_sum) -> null();
        s1 -> [0]s3;
        s0 -> [1]s3;
        s2 -> scan::<'tick>(zero, first_three) -> for_each(out.sink(1));
    }

    program_483 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s0 -> reduce(append_both) -> for_each(out.sink(1));
        s4 = union() -> tee();
        s0 -> s4;
        s0 -> s4;
        s5 = difference::<'tick>() -> for_each(out.sink(2));
        s4 -> [pos]s5;
        s0 -> map(|item| with_kept(item, &#s1)) -> [neg]s5;
        s4 -> inspect(out.show(0)) -> for_each(out.sink(3));
    }

    program_484 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(1));
    }

    program_485 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> map(sum) -> [0]s2;
        s0 -> [1]s2;
    }

    program_486 {
        source_stream(inputs.stream(0)) -> identity::<Item>() -> next_stratum() -> for_each(out.sink(0));
    }

    program_487 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        initialize() -> map(begun) -> for_each(out.sink(1));
    }

    program_488 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> persist::<'static, Item>() -> null();
        s3 = union();
        s0 -> s3;
        s0 -> s3;
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s0 -> s4;
    }

    program_489 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 = join::<'tick>() -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = join::<'static, 'tick>() -> map(matched_sum);
        s2 -> [0]s3;
        s1 -> [1]s3;
        s3 -> fold_no_replay::<'static>(origin, add_both) -> dest_sink(out.sender(0));
        s5 = union() -> for_each(out.sink(1));
        s1 -> s5;
        s1 -> s5;
    }

    program_490 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s0 -> scan::<'tick>(origin, running) -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_491 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> unique::<'static>() -> state_by::<'static>(rank, low_rank) -> tee();
        s3 = union() -> tee();
        s2 -> s3;
        s2 -> s3;
        s4 -> map(sum) -> unique() -> s3;
        s4 = join_fused_rhs::<'tick, 'static>(Fold::new(zero, add)) -> map(matched_values);
        s3 -> [0]s4;
        s0 -> [1]s4;
        s5 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s2 -> [input]s5;
        s3 -> sort() -> [single]s5;
    }

    program_492 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> reduce::<'static>(append_both) -> [pos]s2;
        s0 -> map(first) -> [neg]s2;
    }

    program_493 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset_half() -> map(matched_values);
        s0 -> [build]s2;
        s0 -> enumerate() -> map(numbered) -> [probe]s2;
        s3 = join_multiset::<'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
    }

    program_494 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'static>(append_both) -> null();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_495 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> fold::<'static>(one, count);
        s3 = s0 -> map(|item| with_number(item, #s2)) -> tee();
        s4 = union() -> for_each(out.sink(0));
        s3 -> s4;
        s1 -> s4;
        s0 -> s4;
        s5 = anti_join::<'tick, 'static>() -> for_each(out.sink(1));
        s3 -> [pos]s5;
        s1 -> map(first) -> [neg]s5;
    }

    program_496 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> persist::<'static>();
        s2 -> null();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
    }

    program_497 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'tick>() -> dest_sink(out.sender(0));
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s0 -> sort() -> for_each(out.sink(1));
        s3 = union() -> for_each(out.sink(2));
        s0 -> s3;
        s0 -> s3;
    }

    program_498 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> fold_keyed::<'static>(zero, append) -> s2;
        s2 -> sort() -> for_each(out.sink(0));
    }

    program_499 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> unique::<'static>() -> for_each(out.sink(0));
    }
}
