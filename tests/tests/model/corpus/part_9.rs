//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_450 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'static, 'tick>() -> map(matched_values);
        s0 -> unique::<'static>() -> [0]s2;
        s0 -> [1]s2;
        s3 = s2 -> fold::<'tick>(zero, count) -> map(alone) -> tee();
        s4 = s0 -> flat_map(doubles) -> tee();
        s5 = union() -> for_each(out.sink(0));
        s3 -> s5;
        s4 -> s5;
        s6 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s3 -> [1]s6;
    }

    program_451 {
        s1 = source_stream(inputs.stream(0)) -> fold_keyed::<'static>(one, append) -> tee();
        s1 -> fold(origin, add_both) -> for_each(out.sink(0));
        s3 = s1 -> fold_no_replay::<'tick>(origin, greatest_item) -> tee();
        s5 = join() -> map(matched_sum) -> for_each(out.sink(1));
        s3 -> sort() -> [0]s5;
        s3 -> [1]s5;
    }

    program_452 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate() -> map(numbered) -> tee();
        s2 = difference::<'static, 'static>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s2 -> enumerate() -> map(numbered) -> for_each(out.sink(0));
        s1 -> unique() -> sort() -> for_each(out.sink(1));
    }

    program_453 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s1 -> map(first) -> [neg]s2;
        s3 = chain() -> for_each(out.sink(1));
        s0 -> [0]s3;
        s1 -> [1]s3;
    }

    program_454 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[2] -> for_each(out.sink(1));
        s5 = s1[1] -> fold(origin, append_both) -> tee();
        s6 = s5 -> reduce(append_both) -> tee();
        s7 = join::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(2));
        s5 -> [0]s7;
        s6 -> [1]s7;
        s6 -> null::<Item>() -> for_each(out.sink(3));
    }

    program_455 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s2 -> map(next) -> unique() -> s2;
        s2 -> unique::<'static>() -> s2;
        source_stream(inputs.stream(1)) -> fold_keyed::<'static>(zero, greatest) -> for_each(out.sink(0));
    }

    program_456 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed::<'static>(append) -> tee();
        s2 = difference::<'static, 'static>();
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s3 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s1 -> [neg]s3;
    }

    program_457 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> unique::<'static>() -> for_each(out.sink(0));
        s0 -> flat_map(both_ways) -> for_each(out.sink(1));
    }

    program_458 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4 = chain() -> for_each(out.sink(0));
        s1[high] -> [0]s4;
        s1[low] -> [1]s4;
    }

    program_459 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s5 = s1 -> null::<Item>() -> partition(by_first);
        s8 = union() -> for_each(out.sink(1));
        s5[0] -> s8;
        null::<Item>() -> s8;
        s5[1] -> reduce_no_replay(append_both) -> null();
    }

    program_460 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> reduce_keyed::<'static>(greatest) -> tee();
        s2 -> flat_map(doubles) -> null();
        s2 -> map(listed) -> flatten() -> for_each(out.sink(2));
    }

    program_461 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(0));
        s3 = source_iter([(1, 1), (1, 1)]) -> tee();
        s1 -> reduce_keyed(greatest) -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s3 -> s5;
        s3 -> s5;
    }

    program_462 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_no_replay(origin, append_both) -> tee();
        s1 -> map(listed) -> flatten() -> dest_sink(out.sender(0));
        s4 = union() -> for_each(out.sink(1));
        s0 -> flat_map(both_ways) -> s4;
        s1 -> s4;
        s0 -> s4;
    }

    program_463 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'static>(zero, greatest) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s3 = union();
        s1 -> s3;
        s0 -> s3;
        s3 -> unique::<'tick>() -> dest_sink(out.sender(1));
    }

    program_464 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_465 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_no_replay(origin, append_both) -> tee();
        s2 = difference::<'static>();
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s1 -> defer_tick() -> null();
        s2 -> filter(is_small) -> for_each(out.sink(1));
    }

    program_466 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join::<'tick, 'static>() -> map(crossed_ends);
        s0 -> enumerate::<'tick>() -> map(numbered) -> [0]s2;
        s0 -> [1]s2;
        s3 = join::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
    }

    program_467 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(1));
        source_iter([(1, 1)]) -> identity() -> for_each(out.sink(2));
        source_iter([(1, 4)]) -> for_each(out.sink(3));
    }

    program_468 {
        source_stream(inputs.stream(0)) -> unique::<'tick>() -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(1)) -> tee();
        source_iter([(0, 0)]) -> for_each(out.sink(1));
        s4 = union() -> for_each(out.sink(2));
        s2 -> s4;
        s2 -> s4;
    }

    program_469 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> filter(is_small) -> [1]s2;
    }

    program_470 {
        source_stream(inputs.stream(0)) -> fold_no_replay::<'tick>(origin, append_both) -> fold(origin, append_both) -> for_each(out.sink(0));
    }

    program_471 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join::<'static, 'static>() -> map(crossed_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> enumerate() -> map(number_only) -> null();
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s0 -> s4;
    }

    program_472 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        source_iter([(0, 1), (1, 0), (1, 1)]) -> fold::<'static>(origin, append_both) -> for_each(out.sink(0));
        s1 -> enumerate::<'tick>() -> map(number_only) -> for_each(out.sink(1));
    }

    program_473 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = chain() -> dest_sink(out.sender(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = s1 -> reduce_keyed::<'tick>(add) -> tee();
        s5 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> null();
        s3 -> identity() -> [0]s5;
        s3 -> [1]s5;
    }

    program_474 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(3, 3)]) -> dest_sink(out.sender(1));
    }

    program_475 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter_map(halve) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> reduce_keyed::<'static>(append) -> s3;
        s0 -> s3;
    }

    program_476 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(swap) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s3 = union();
        s0 -> s3;
        s2 -> s3;
        s0 -> s3;
        s3 -> map(sum) -> unique() -> s3;
        s1 -> fold_keyed::<'static>(zero, greatest) -> for_each(out.sink(0));
    }

    program_477 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_478 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s0 -> unique::<'tick>() -> for_each(out.sink(0));
    }

    program_479 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s0 -> fold_keyed::<'static>(one, greatest) -> for_each(out.sink(1));
    }

    program_480 {
        source_stream(inputs.stream(0)) -> filter(is_even) -> for_each(out.sink(0));
        source_iter([(4, 0), (1, 0), (4, 2), (1, 0)]) -> filter(differs) -> for_each(out.sink(1));
    }

    program_481 {
        s1 = source_stream(inputs.stream(0)) -> unique::<'static>() -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        source_stream(inputs.stream(1)) -> fold(one, count) -> map(alone) -> for_each(out.sink(0));
        s3 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_482 {
        s2 = source_iter([(1, 0), (0, 1), (0, 3), (1, 1)]) -> tee();
        s3 = source_stream(inputs.stream(0)) -> fold::<'static>(one, count) -> map(alone) -> unique::<'tick>() -> tee();
        s4 = union() -> for_each(out.sink(0));
        s3 -> s4;
        s2 -> s4;
        s2 -> map(swap) -> for_each(out.sink(1));
        s6 = s3 -> partition(by_sum);
        s6[1] -> null();
        s10 = union() -> for_each(out.sink(3));
        s6[0] -> s10;
        s6[2] -> s10;
    }

    program_483 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s4 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends) -> tee();
        s1[high] -> [0]s4;
        s2 -> [1]s4;
        s2 -> reduce_no_replay::<'static>(append_both) -> dest_sink(out.sender(0));
        s6 = union() -> for_each(out.sink(1));
        s4 -> s6;
        s4 -> s6;
    }

    program_484 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_first);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
        s5 = source_iter([(1, 1), (4, 3)]) -> tee();
        source_stream(inputs.stream(1)) -> filter(is_small) -> for_each(out.sink(2));
        s7 = union() -> for_each(out.sink(3));
        s5 -> s7;
        s5 -> s7;
    }

    program_485 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> filter(differs) -> for_each(out.sink(0));
        source_iter([(1, 0), (4, 3)]) -> for_each(out.sink(1));
    }

    program_486 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s2 = s0 -> fold(zero, count) -> map(alone) -> tee();
        s2 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        s2 -> fold(zero, count) -> map(alone) -> dest_sink(out.sender(1));
    }

    program_487 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(swap) -> for_each(out.sink(0));
        s0 -> map(listed) -> flatten() -> for_each(out.sink(1));
        s4 = s0 -> unique::<'static>() -> enumerate::<'static>() -> map(numbered) -> tee();
        s5 = union() -> for_each(out.sink(2));
        s4 -> s5;
        s4 -> s5;
    }

    program_488 {
        s1 = source_stream(inputs.stream(0)) -> fold::<'tick>(zero, count) -> map(alone) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 -> null::<Item>() -> for_each(out.sink(1));
    }

    program_489 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        source_iter([(0, 0), (1, 1), (0, 1), (0, 3)]) -> defer_tick() -> for_each(out.sink(1));
        s1 -> unique::<'tick>() -> for_each(out.sink(2));
    }

    program_490 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s0 -> filter(is_small) -> [neg]s2;
    }

    program_491 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> enumerate() -> map(number_only) -> reduce_no_replay::<'static>(greatest_item) -> for_each(out.sink(0));
    }

    program_492 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> enumerate() -> map(numbered) -> s2;
        s0 -> s2;
        s2 -> defer_tick_lazy() -> null();
        source_stream(inputs.stream(1)) -> reduce::<'tick>(append_both) -> dest_sink(out.sender(1));
    }

    program_493 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(0));
        s0 -> sort() -> for_each(out.sink(1));
    }

    program_494 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> inspect(out.show(0)) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> defer_tick() -> s2;
        s3 = s0 -> partition(by_first);
        s3[0] -> defer_tick() -> for_each(out.sink(1));
        s8 = cross_join::<'static, 'static>() -> map(crossed_ends) -> dest_sink(out.sender(2));
        s0 -> [0]s8;
        s3[1] -> reduce_keyed::<'static>(greatest) -> [1]s8;
        source_iter([(0, 0), (0, 1), (1, 1)]) -> for_each(out.sink(3));
    }

    program_495 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce(append_both) -> tee();
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s3 = null::<Item>() -> tee();
        s4 = union() -> for_each(out.sink(0));
        s1 -> s4;
        s3 -> s4;
        s5 = join::<'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s3 -> [0]s5;
        s2 -> [1]s5;
        s3 -> reduce::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_496 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_small) -> for_each(out.sink(0));
        s0 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(1));
        s0 -> unique::<'static>() -> for_each(out.sink(2));
    }

    program_497 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s0 -> sort() -> reduce::<'static>(append_both) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> reduce_no_replay::<'static>(append_both) -> dest_sink(out.sender(2));
        source_iter([(0, 0), (0, 1), (3, 3)]) -> for_each(out.sink(3));
    }

    program_498 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s0 -> map(swap) -> for_each(out.sink(1));
        s3 = union() -> tee();
        s0 -> s3;
        s0 -> s3;
        s4 = s3 -> reduce_no_replay::<'tick>(add_both) -> tee();
        s4 -> reduce(append_both) -> for_each(out.sink(2));
        s6 = union();
        s4 -> s6;
        s3 -> s6;
        s0 -> s6;
        s6 -> unique::<'static>() -> for_each(out.sink(3));
    }

    program_499 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> fold::<'static>(one, count) -> map(alone) -> s2;
        s0 -> s2;
    }
}
