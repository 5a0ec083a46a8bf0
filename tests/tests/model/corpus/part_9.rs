//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_450 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(1));
    }

    program_451 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate() -> map(numbered) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = zip::<'tick, 'static>() -> map(some_pair) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s2 -> [1]s3;
    }

    program_452 {
        s1 = source_iter([(0, 0)]) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s3 -> unique::<'static>() -> defer_tick() -> s2;
        s3 = join_fused::<'tick>(Reduce::new(greatest), Fold(one, greatest)) -> map(matched_sum);
        source_stream(inputs.stream(0)) -> [0]s3;
        s2 -> [1]s3;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
    }

    program_453 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_454 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s0 -> multiset_delta() -> for_each(out.sink(0));
    }

    program_455 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_456 {
        source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_457 {
        s2 = spin() -> map(begun) -> tee();
        s3 = chain_first_n(1) -> map(sum);
        source_stream(inputs.stream(0)) -> multiset_delta() -> [0]s3;
        s2 -> [1]s3;
        s2 -> reduce(append_both) -> for_each(out.sink(0));
        s3 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_458 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s4 = union();
        s1[high] -> s4;
        s2 -> s4;
        s4 -> unique::<'static>() -> s4;
        s2 -> map(kept_or_deleted) -> persist_mut::<'static>() -> dest_sink(out.sender(0));
    }

    program_459 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton::<'tick>() -> map(crossed_sum);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s1 -> map(listed) -> flatten() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_460 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain_first_n(2) -> map(forget_second) -> null();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> [2]s1;
        s3 = s0 -> reduce(append_both) -> scan::<'static>(origin, running) -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
        s0 -> reduce(append_both) -> dest_sink(out.sender(2));
    }

    program_461 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(swap) -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> for_each(out.sink(1));
        s4 = s0 -> next_stratum() -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s5 = union() -> for_each(out.sink(2));
        s4 -> s5;
        s4 -> s5;
    }

    program_462 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'tick>(append_both) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s2 -> filter_map(down) -> for_each(out.sink(1));
    }

    program_463 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset_half::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [build]s2;
        s0 -> map(listed) -> flatten() -> [probe]s2;
    }

    program_464 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> sort_by_key(second_of) -> map(forget_first) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
    }

    program_465 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_singleton::<'tick>() -> map(crossed_ends);
        s0 -> sort_by_key(second_of) -> map(forget_first) -> [input]s2;
        s0 -> sort() -> [single]s2;
        s2 -> reduce::<'tick>(append_both) -> null();
        initialize() -> map(begun) -> fold_keyed::<'tick>(zero, append) -> dest_sink(out.sender(1));
    }

    program_466 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_467 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
        s0 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_468 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce(append_both) -> for_each(out.sink(0));
        s0 -> defer_tick() -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(1));
        initialize() -> map(begun) -> map(kept_or_deleted) -> persist_mut::<'static>() -> dest_sink(out.sender(2));
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
    }

    program_469 {
        s1 = source_stream(inputs.stream(0)) -> filter_map(halve) -> tee();
        s1 -> filter_map(halve) -> for_each(out.sink(0));
        s4 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> tee();
        s1 -> [0]s4;
        source_iter([(2, 2), (1, 0), (0, 0)]) -> [1]s4;
        s4 -> sort() -> for_each(out.sink(1));
        s4 -> fold_keyed::<'static>(zero, add) -> dest_sink(out.sender(2));
    }

    program_470 {
        s2 = zip::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        initialize() -> map(begun) -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
    }

    program_471 {
        source_stream(inputs.stream(0)) -> fold_keyed::<'static>(one, add) -> sort() -> dest_sink(out.sender(0));
        source_iter([(3, 2)]) -> filter_map(down) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> dest_sink(out.sender(1));
    }

    program_472 {
        s1 = source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> tee();
        s1 -> multiset_delta() -> for_each(out.sink(0));
        s3 = s1 -> persist::<'static, Item>() -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_473 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 0), (3, 4), (0, 3), (0, 0)]) -> for_each(out.sink(1));
    }

    program_474 {
        source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> unique() -> dest_sink(out.sender(0));
    }

    program_475 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> null();
        s2[high] -> null();
    }

    program_476 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(swap) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s3 = union();
        s1 -> s3;
        s0 -> s3;
        s5 = join_fused_rhs::<'tick, 'tick>(Fold::new(zero, add)) -> map(matched_values);
        s3 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> [0]s5;
        s2 -> [1]s5;
        s5 -> identity() -> for_each(out.sink(0));
    }

    program_477 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s2 = join_fused::<'static, 'static>(Fold::new(zero, add), Fold(one, greatest)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        source_stream(inputs.stream(1)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> identity() -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_478 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s4 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s0 -> next_stratum::<Item>() -> [0]s4;
        source_iter([(4, 0), (1, 1), (0, 1), (1, 1)]) -> [1]s4;
    }

    program_479 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> next_stratum::<Item>() -> for_each(out.sink(0));
    }

    program_480 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s1 -> s4;
    }

    program_481 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Reduce::new(greatest), Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> flat_map(both_ways) -> for_each(out.sink(0));
    }

    program_482 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'static>(Reduce::new(greatest)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_rhs::<'static, 'tick>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_483 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = cross_join_multiset::<'tick>() -> map(crossed_sum) -> tee();
        s1 -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
        s3 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s2 -> [1]s3;
        s5 = join_fused_lhs::<'static, 'tick>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s5;
        spin() -> map(begun) -> [1]s5;
    }

    program_484 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> reduce_keyed::<'static>(greatest) -> [0]s2;
        s0 -> [1]s2;
    }

    program_485 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s2 = s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> tee();
        source_iter([(4, 0), (1, 1), (0, 0), (1, 1)]) -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s2 -> s5;
        s2 -> s5;
    }

    program_486 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = chain();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> null();
        s2 -> scan::<'tick>(origin, running) -> for_each(out.sink(1));
    }

    program_487 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s3 = s1[high] -> tee();
        s2 -> fold(zero, count) -> map(alone) -> for_each(out.sink(0));
        s5 = union();
        s3 -> s5;
        s3 -> s5;
        s6 = anti_join::<'tick>() -> for_each(out.sink(1));
        s3 -> [pos]s6;
        s2 -> map(second) -> [neg]s6;
        s5 -> map(listed) -> flatten() -> for_each(out.sink(2));
    }

    program_488 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(1));
    }

    program_489 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused_lhs::<'tick>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> map(sum) -> [0]s2;
        s0 -> [1]s2;
    }

    program_490 {
        source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> multiset_delta() -> for_each(out.sink(0));
    }

    program_491 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        null::<Item>() -> for_each(out.sink(1));
    }

    program_492 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed::<'tick>(add) -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> reduce::<'static>(append_both) -> dest_sink(out.sender(0));
        s5 = union() -> for_each(out.sink(1));
        s1 -> s5;
        s1 -> s5;
    }

    program_493 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s3 = s0 -> sort_by_key(second_of) -> map(forget_first) -> unzip();
        s3[0] -> map(alone) -> for_each(out.sink(1));
        s3[1] -> map(alone) -> for_each(out.sink(2));
    }

    program_494 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> fold::<'static>(origin, append_both) -> [0]s2;
        s0 -> [1]s2;
    }

    program_495 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> inspect(out.show(0)) -> s2;
        s3 = join::<'static>() -> map(matched_values) -> dest_sink(out.sender(1));
        s0 -> [0]s3;
        s2 -> [1]s3;
    }

    program_496 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold::<'static>(origin, append_both) -> null();
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_497 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = cross_join::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_498 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = join_fused_lhs(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_499 {
        s2 = source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(0));
        s2[high] -> for_each(out.sink(1));
    }
}
