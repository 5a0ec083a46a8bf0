//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_450 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[1] -> map(alone) -> for_each(out.sink(0));
        s4 = s1[0] -> map(alone) -> defer_tick() -> tee();
        s4 -> reduce_keyed::<'static>(append) -> for_each(out.sink(1));
        s4 -> defer_tick_lazy() -> null::<Item>() -> for_each(out.sink(2));
    }

    program_451 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(0));
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s3 = chain();
        s0 -> [0]s3;
        s2 -> [1]s3;
        s5 = chain() -> for_each(out.sink(1));
        s2 -> reduce_no_replay::<'static>(add_both) -> [0]s5;
        s3 -> [1]s5;
    }

    program_452 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> sort() -> for_each(out.sink(0));
        s0 -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_453 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4 = union() -> for_each(out.sink(0));
        s1[high] -> s4;
        s1[low] -> s4;
        s0 -> s4;
    }

    program_454 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_455 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold_keyed::<'static>(one, greatest) -> tee();
        s2 -> map(listed) -> flatten() -> null();
        s2 -> enumerate::<'tick>() -> map(number_only) -> for_each(out.sink(2));
    }

    program_456 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce_no_replay::<'static>(add_both) -> filter_map(down) -> defer_tick() -> s1;
        source_iter([(1, 1), (1, 1)]) -> for_each(out.sink(0));
        s1 -> fold_keyed(zero, add) -> for_each(out.sink(1));
    }

    program_457 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(origin, append_both) -> tee();
        s1 -> inspect(out.show(0)) -> dest_sink(out.sender(1));
        s4 = union() -> for_each(out.sink(2));
        s0 -> map(listed) -> flatten() -> s4;
        s1 -> s4;
        s0 -> s4;
    }

    program_458 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'static>(append_both) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s3 = difference::<'static, 'static>();
        s1 -> [pos]s3;
        s0 -> [neg]s3;
        s3 -> sort() -> dest_sink(out.sender(1));
    }

    program_459 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> map(sum) -> tee();
        s2 -> defer_tick_lazy() -> for_each(out.sink(0));
        s4 = join::<'static, 'tick>() -> map(matched_values);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s4 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> scan::<'tick>(zero, first_three) -> for_each(out.sink(1));
    }

    program_460 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate::<'static>() -> map(numbered) -> tee();
        s2 = difference::<'tick, 'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s4 = s1 -> scan::<'tick>(origin, running) -> partition(by_first);
        s4[0] -> dest_sink(out.sender(1));
        s4[1] -> multiset_delta() -> for_each(out.sink(2));
        s1 -> multiset_delta() -> scan::<'static>(origin, running) -> for_each(out.sink(3));
    }

    program_461 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> dest_sink(out.sender(0));
    }

    program_462 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(origin, append_both) -> tee();
        s2 = cross_join_multiset::<'static>() -> map(crossed_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> multiset_delta() -> null();
        s2 -> filter(is_small) -> for_each(out.sink(1));
    }

    program_463 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> unique::<'tick>() -> [0]s2;
        s0 -> [1]s2;
        s2 -> reduce_keyed(greatest) -> for_each(out.sink(0));
    }

    program_464 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> unique() -> for_each(out.sink(2));
        source_iter([(1, 4)]) -> for_each(out.sink(3));
    }

    program_465 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = join::<'tick, 'tick>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = union() -> for_each(out.sink(0));
        s0 -> defer_tick_lazy() -> s4;
        s1 -> s4;
        s0 -> s4;
        s2 -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_466 {
        s1 = source_stream(inputs.stream(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s2 = s1 -> reduce_keyed::<'tick>(greatest) -> tee();
        s3 = s2 -> scan::<'static>(zero, first_three) -> tee();
        s5 = union() -> for_each(out.sink(0));
        s3 -> s5;
        s2 -> s5;
        s6 = join_multiset::<'static>() -> map(matched_sum) -> null();
        s1 -> map(sum) -> [0]s6;
        s3 -> [1]s6;
    }

    program_467 {
        source_stream(inputs.stream(0)) -> sort() -> for_each(out.sink(0));
        s2 = null::<Item>() -> tee();
        source_iter([(0, 0)]) -> for_each(out.sink(1));
        s4 = union() -> for_each(out.sink(2));
        s2 -> s4;
        s2 -> s4;
    }

    program_468 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> filter(is_small) -> [1]s2;
    }

    program_469 {
        source_stream(inputs.stream(0)) -> fold::<'tick>(origin, append_both) -> defer_tick() -> for_each(out.sink(0));
    }

    program_470 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> enumerate() -> map(number_only) -> null();
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s0 -> s4;
    }

    program_471 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        source_iter([(0, 1), (1, 0), (1, 1)]) -> defer_tick() -> for_each(out.sink(0));
        s1 -> unique::<'tick>() -> for_each(out.sink(1));
    }

    program_472 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = chain() -> dest_sink(out.sender(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> fold_keyed::<'tick>(zero, add) -> unique::<'static>() -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> null();
    }

    program_473 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(3, 3)]) -> dest_sink(out.sender(1));
    }

    program_474 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> flat_map(doubles) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> fold_keyed::<'static>(one, append) -> s3;
        s0 -> s3;
    }

    program_475 {
        s1 = source_iter([(0, 0)]) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s3 -> unique::<'static>() -> defer_tick() -> s2;
        s3 = anti_join::<'tick>();
        source_stream(inputs.stream(0)) -> [pos]s3;
        s2 -> map(second) -> [neg]s3;
        s1 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(0));
    }

    program_476 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
    }

    program_477 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s0 -> scan::<'tick>(origin, running) -> for_each(out.sink(0));
    }

    program_478 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(1));
    }

    program_479 {
        source_stream(inputs.stream(0)) -> filter(is_even) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> filter(differs) -> for_each(out.sink(1));
    }

    program_480 {
        s2 = null::<Item>() -> tee();
        s3 = chain();
        source_stream(inputs.stream(0)) -> scan::<'static>(origin, running) -> [0]s3;
        s2 -> [1]s3;
        s2 -> multiset_delta() -> for_each(out.sink(0));
        s3 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_481 {
        s3 = source_stream(inputs.stream(0)) -> next_stratum::<Item>() -> scan::<'tick>(origin, running) -> tee();
        s4 = union() -> for_each(out.sink(0));
        s3 -> s4;
        source_stream(inputs.stream(1)) -> s4;
        s6 = s3 -> unzip();
        s6[0] -> map(alone) -> null();
        s9 = difference::<'static, 'static>() -> for_each(out.sink(2));
        source_iter([(0, 0), (1, 1), (0, 0), (1, 1)]) -> [pos]s9;
        s6[1] -> map(alone) -> [neg]s9;
    }

    program_482 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s3 = s1[1] -> tee();
        s5 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s1[2] -> [0]s5;
        s3 -> [1]s5;
        s3 -> reduce::<'static>(append_both) -> dest_sink(out.sender(1));
        s7 = s5 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s7[low] -> for_each(out.sink(2));
        s7[high] -> for_each(out.sink(3));
    }

    program_483 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> for_each(out.sink(0));
        s1[1] -> map(alone) -> for_each(out.sink(1));
        s5 = source_stream(inputs.stream(1)) -> tee();
        null::<Item>() -> filter(is_small) -> for_each(out.sink(2));
        s7 = union() -> for_each(out.sink(3));
        s5 -> s7;
        s5 -> s7;
    }

    program_484 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s1 -> filter_map(halve) -> for_each(out.sink(0));
        source_iter([(1, 0), (4, 3)]) -> for_each(out.sink(1));
    }

    program_485 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> null();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = s0 -> next_stratum() -> unique::<'static>() -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
        s0 -> multiset_delta() -> dest_sink(out.sender(2));
    }

    program_486 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(swap) -> for_each(out.sink(1));
        s0 -> inspect(out.show(0)) -> for_each(out.sink(2));
        s4 = s0 -> scan::<'static>(origin, running) -> identity::<Item>() -> tee();
        s5 = union() -> for_each(out.sink(3));
        s4 -> s5;
        s4 -> s5;
    }

    program_487 {
        s1 = source_stream(inputs.stream(0)) -> next_stratum() -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        initialize() -> map(begun) -> for_each(out.sink(0));
        s2 -> null::<Item>() -> for_each(out.sink(1));
    }

    program_488 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        source_iter([(0, 0), (1, 1), (0, 1), (0, 3)]) -> persist::<'static, Item>() -> for_each(out.sink(1));
        s1 -> scan::<'tick>(one, first_three) -> for_each(out.sink(2));
    }

    program_489 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> filter(is_small) -> [1]s2;
    }

    program_490 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> identity::<Item>() -> reduce::<'static>(append_both) -> for_each(out.sink(0));
    }

    program_491 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s0 -> scan::<'tick>(origin, running) -> for_each(out.sink(1));
    }

    program_492 {
        s1 = source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s1 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s1 -> fold_keyed::<'static>(zero, append) -> filter(is_even) -> for_each(out.sink(2));
        s3 -> enumerate() -> map(number_only) -> for_each(out.sink(3));
        null::<Item>() -> for_each(out.sink(4));
    }

    program_493 {
        source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> for_each(out.sink(0));
    }

    program_494 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_small) -> for_each(out.sink(0));
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
        s0 -> scan::<'static>(origin, running) -> for_each(out.sink(2));
    }

    program_495 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s0 -> scan::<'static>(origin, running) -> defer_tick() -> for_each(out.sink(1));
        null::<Item>() -> reduce::<'static>(append_both) -> dest_sink(out.sender(2));
        source_iter([(0, 0), (0, 1), (3, 3)]) -> for_each(out.sink(3));
    }

    program_496 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(swap) -> reduce::<'static>(add_both) -> filter_map(down) -> defer_tick() -> s1;
        s3 = s1 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s6 = chain() -> dest_sink(out.sender(0));
        s3 -> [0]s6;
        s3 -> multiset_delta() -> [1]s6;
    }

    program_497 {
        s2 = union() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> s2;
        source_stream(inputs.stream(0)) -> s2;
    }

    program_498 {
        s1 = source_stream(inputs.stream(0)) -> fold_keyed::<'tick>(zero, greatest) -> tee();
        s1 -> map(next) -> for_each(out.sink(0));
        s3 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s5 = s3[high] -> tee();
        s5 -> filter(differs) -> for_each(out.sink(1));
        s7 = chain() -> for_each(out.sink(2));
        s5 -> [0]s7;
        s3[low] -> [1]s7;
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
    }

    program_499 {
        source_stream(inputs.stream(0)) -> defer_tick_lazy() -> enumerate::<'static>() -> map(numbered) -> dest_sink(out.sender(0));
        source_iter([(3, 2)]) -> filter(is_even) -> reduce::<'static>(append_both) -> dest_sink(out.sender(1));
    }
}
