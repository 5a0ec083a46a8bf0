//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_400 {
        s2 = source_stream(inputs.stream(0)) -> filter(is_small) -> inspect(out.show(0)) -> tee();
        s3 = s2 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s6 = s2 -> reduce::<'static>(append_both) -> tee();
        s7 = union() -> for_each(out.sink(1));
        s6 -> s7;
        s6 -> s7;
        s8 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s3[high] -> [0]s8;
        s3[low] -> [1]s8;
        s8 -> unique::<'static>() -> fold_no_replay::<'static>(origin, add_both) -> for_each(out.sink(2));
    }

    program_401 {
        s1 = source_stream(inputs.stream(0)) -> map(swap) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> unique::<'static>() -> s2;
        s2 -> unique::<'static>() -> s2;
        s5 -> unique() -> s2;
        s2 -> map(sum) -> for_each(out.sink(0));
        s5 = difference::<'tick, 'static>() -> tee();
        s2 -> [pos]s5;
        s1 -> [neg]s5;
        s6 = union() -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> s6;
        s5 -> s6;
    }

    program_402 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(1, 1), (1, 3), (1, 4)]) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s2 -> identity::<Item>() -> for_each(out.sink(1));
        s6 = chain() -> for_each(out.sink(2));
        source_iter([(2, 2)]) -> filter(differs) -> [0]s6;
        s1 -> [1]s6;
    }

    program_403 {
        s1 = source_stream(inputs.stream(0)) -> flat_map(doubles) -> tee();
        s1 -> reduce_keyed::<'static>(append) -> unique::<'tick>() -> for_each(out.sink(0));
        s4 = s1 -> partition(by_first);
        s4[0] -> for_each(out.sink(1));
        s4[1] -> for_each(out.sink(2));
    }

    program_404 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_405 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> map(sum) -> [1]s2;
    }

    program_406 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s2 = anti_join::<'tick>();
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        s4 = union() -> for_each(out.sink(0));
        s1 -> s4;
        s1 -> s4;
        s5 = cross_join::<'tick>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> null::<Item>() -> [0]s5;
        s2 -> [1]s5;
    }

    program_407 {
        s1 = source_stream(inputs.stream(0)) -> fold::<'tick>(origin, append_both) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> defer_tick() -> s2;
        s3 = join::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s2 -> [1]s3;
        source_iter([(1, 1), (4, 3), (0, 4), (3, 0)]) -> for_each(out.sink(1));
    }

    program_408 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = null::<Item>() -> tee();
        s3 = chain() -> tee();
        s1 -> [0]s3;
        source_iter([(4, 4), (1, 0), (0, 0), (0, 0)]) -> [1]s3;
        s4 = chain();
        s1 -> [0]s4;
        s3 -> [1]s4;
        s5 = s3 -> filter(is_even) -> tee();
        s6 = join::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s5 -> [0]s6;
        s4 -> [1]s6;
        s7 = union() -> dest_sink(out.sender(2));
        s5 -> s7;
        s5 -> s7;
    }

    program_409 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s4 = s0 -> filter_map(down) -> tee();
        s5 = join_multiset::<'tick, 'static>() -> map(matched_sum);
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = union() -> for_each(out.sink(0));
        s4 -> s6;
        s5 -> s6;
    }

    program_410 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> unique::<'static>() -> defer_tick() -> s1;
        s2 = s1 -> reduce_keyed::<'static>(greatest) -> tee();
        s2 -> defer_tick() -> for_each(out.sink(0));
        s4 = chain() -> for_each(out.sink(1));
        s1 -> [0]s4;
        s0 -> [1]s4;
    }

    program_411 {
        s1 = source_stream(inputs.stream(0)) -> null::<Item>() -> tee();
        s3 = union();
        s1 -> s3;
        source_stream(inputs.stream(1)) -> s3;
        s1 -> defer_tick() -> null();
        s3 -> filter(is_even) -> reduce::<'tick>(add_both) -> for_each(out.sink(1));
    }

    program_412 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s3 = join::<'tick, 'static>() -> map(matched_values);
        source_iter([(2, 2), (3, 3)]) -> [0]s3;
        source_stream(inputs.stream(1)) -> [1]s3;
        s3 -> reduce_keyed(greatest) -> for_each(out.sink(1));
    }

    program_413 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s1[low] -> reduce_no_replay(append_both) -> tee();
        s5 = union();
        s4 -> s5;
        s4 -> s5;
        s5 -> map(next) -> unique() -> s5;
        s6 = union() -> dest_sink(out.sender(0));
        s4 -> s6;
        s1[high] -> s6;
    }

    program_414 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join() -> tee();
        s0 -> [pos]s2;
        s0 -> enumerate() -> map(numbered) -> map(first) -> [neg]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s2 -> s4;
    }

    program_415 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_first);
        s3 = s1[1] -> tee();
        s4 = union() -> for_each(out.sink(0));
        s0 -> s4;
        s3 -> s4;
        s0 -> s4;
        s5 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> null();
        s3 -> [0]s5;
        s1[0] -> [1]s5;
    }

    program_416 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s2 -> identity::<Item>() -> null();
    }

    program_417 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> reduce::<'static>(add_both) -> tee();
        s2 -> fold::<'static>(origin, append_both) -> dest_sink(out.sender(0));
        s2 -> filter(is_small) -> identity() -> for_each(out.sink(1));
    }

    program_418 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s3 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s1 -> [neg]s3;
        source_iter([(0, 4)]) -> reduce_keyed(greatest) -> for_each(out.sink(1));
    }

    program_419 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'static>() -> map(matched_values);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s3;
        s2 -> map(first) -> [neg]s3;
        s1 -> defer_tick() -> for_each(out.sink(1));
    }

    program_420 {
        s2 = anti_join::<'static, 'tick>();
        source_iter([(3, 1)]) -> [pos]s2;
        source_stream(inputs.stream(0)) -> map(second) -> [neg]s2;
        s2 -> defer_tick() -> defer_tick() -> for_each(out.sink(0));
    }

    program_421 {
        s1 = source_iter([(0, 0), (3, 0)]) -> tee();
        s3 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s4 = join::<'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> map(listed) -> flatten() -> [0]s4;
        s1 -> [1]s4;
    }

    program_422 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s1 -> fold::<'static>(origin, append_both) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s1 -> enumerate() -> map(numbered) -> for_each(out.sink(2));
    }

    program_423 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_no_replay(origin, append_both) -> null();
        s3 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> [0]s3;
        s0 -> identity::<Item>() -> [1]s3;
        s6 = join() -> map(matched_sum) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> [0]s6;
        null::<Item>() -> [1]s6;
    }

    program_424 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'tick>() -> dest_sink(out.sender(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s0 -> flat_map(both_ways) -> unique::<'tick>() -> for_each(out.sink(2));
    }

    program_425 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(1, 0)]) -> tee();
        s2 = union() -> for_each(out.sink(1));
        s1 -> s2;
        s1 -> s2;
    }

    program_426 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> fold_keyed::<'static>(zero, append) -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s0 -> fold_keyed::<'tick>(one, append) -> fold_keyed::<'static>(one, greatest) -> for_each(out.sink(0));
    }

    program_427 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(0));
        s0 -> map(swap) -> for_each(out.sink(1));
    }

    program_428 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s3 = source_stream(inputs.stream(1)) -> partition(by_sum);
        s3[0] -> for_each(out.sink(0));
        s3[1] -> for_each(out.sink(1));
        s3[2] -> for_each(out.sink(2));
    }

    program_429 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> flat_map(doubles) -> for_each(out.sink(0));
        s0 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_430 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s0 -> map(forget_second) -> for_each(out.sink(1));
        s3 = union() -> for_each(out.sink(2));
        s0 -> s3;
        s0 -> s3;
    }

    program_431 {
        source_stream(inputs.stream(0)) -> unique::<'static>() -> map(next) -> for_each(out.sink(0));
    }

    program_432 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(3, 0), (1, 4)]) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s7 -> defer_tick() -> s2;
        s3 = join_multiset::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s4 = s3 -> partition(by_sum);
        s7 = s4[2] -> tee();
        s8 = union() -> for_each(out.sink(0));
        s7 -> s8;
        s4[0] -> s8;
        s0 -> s8;
        s9 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s4[1] -> [0]s9;
        s7 -> [1]s9;
    }

    program_433 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> unique::<'static>() -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_434 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> filter_map(down) -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> [0]s3;
        s2 -> [1]s3;
        s2 -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_435 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s3 = anti_join::<'tick, 'static>() -> null();
        s0 -> [pos]s3;
        s0 -> map(listed) -> flatten() -> map(second) -> [neg]s3;
        source_iter([(3, 4), (1, 0)]) -> null();
    }

    program_436 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_first);
        s2[0] -> for_each(out.sink(0));
        s2[1] -> for_each(out.sink(1));
        s1 -> enumerate::<'tick>() -> map(number_only) -> for_each(out.sink(2));
    }

    program_437 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'tick>(origin, append_both) -> tee();
        s1 -> unique::<'tick>() -> dest_sink(out.sender(0));
        s4 = difference::<'static>() -> for_each(out.sink(1));
        s0 -> reduce(append_both) -> [pos]s4;
        s1 -> [neg]s4;
    }

    program_438 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = s2 -> defer_tick() -> tee();
        s4 = join::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s4;
        s0 -> fold::<'tick>(origin, append_both) -> [1]s4;
        source_iter([(1, 0)]) -> null();
        s3 -> identity::<Item>() -> for_each(out.sink(1));
        s7 = union();
        s4 -> s7;
        s3 -> s7;
        s7 -> unique() -> s7;
    }

    program_439 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s1 -> s3;
        s0 -> s3;
    }

    program_440 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = join::<'static, 'tick>() -> map(matched_sum) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s3 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s1 -> fold::<'static>(origin, append_both) -> for_each(out.sink(2));
        s2 -> fold_no_replay::<'static>(origin, add_both) -> sort() -> for_each(out.sink(3));
    }

    program_441 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s0 -> sort() -> for_each(out.sink(1));
        s0 -> map(forget_second) -> for_each(out.sink(2));
        source_iter([(3, 2), (0, 1), (0, 1), (0, 0)]) -> null();
    }

    program_442 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s2 = source_iter([(1, 0), (4, 1), (1, 0)]) -> tee();
        s2 -> map(sum) -> dest_sink(out.sender(1));
        s2 -> unique::<'static>() -> reduce(append_both) -> reduce_keyed(add) -> for_each(out.sink(2));
    }

    program_443 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        source_iter([(3, 0), (4, 4), (0, 1), (3, 3)]) -> s2;
        s0 -> s2;
        s0 -> s2;
    }

    program_444 {
        s2 = source_stream(inputs.stream(0)) -> flat_map(both_ways) -> partition(by_sum);
        s2[1] -> for_each(out.sink(0));
        s2[2] -> for_each(out.sink(1));
        s2[0] -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(2));
    }

    program_445 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = null::<Item>() -> tee();
        s3 = cross_join::<'static, 'tick>() -> map(crossed_ends);
        null::<Item>() -> [0]s3;
        s1 -> [1]s3;
        s3 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(1));
        s1 -> defer_tick_lazy() -> for_each(out.sink(2));
    }

    program_446 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'tick>() -> map(matched_values);
        s0 -> sort() -> [0]s2;
        s0 -> [1]s2;
        s2 -> unique::<'static>() -> for_each(out.sink(0));
    }

    program_447 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> flat_map(doubles) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s3 = join_multiset() -> map(matched_sum);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s4 = cross_join::<'tick, 'static>() -> map(crossed_sum);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s5 = anti_join::<'static, 'tick>() -> for_each(out.sink(0));
        s4 -> [pos]s5;
        s2 -> map(first) -> [neg]s5;
        s3 -> map(next) -> for_each(out.sink(1));
    }

    program_448 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s2 = s0 -> fold_no_replay::<'static>(origin, append_both) -> tee();
        s3 = join_multiset::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s2 -> filter(differs) -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_449 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s1[1] -> for_each(out.sink(0));
        s1[2] -> for_each(out.sink(1));
        s5 = anti_join::<'static, 'tick>() -> for_each(out.sink(2));
        s1[0] -> [pos]s5;
        s0 -> map(first) -> [neg]s5;
    }
}
