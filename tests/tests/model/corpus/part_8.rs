//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_400 {
        s1 = source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(append) -> tee();
        s2 = s1 -> inspect(out.show(0)) -> tee();
        s7 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s2 -> identity() -> [0]s7;
        s2 -> map(sum) -> [1]s7;
        s8 = union();
        s7 -> s8;
        s1 -> filter(is_even) -> sort() -> s8;
        s8 -> unique::<'static>() -> s8;
    }

    program_401 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s2 = s1 -> map(listed) -> flatten() -> tee();
        s2 -> reduce::<'tick>(greatest_item) -> for_each(out.sink(0));
        s2 -> reduce(add_both) -> dest_sink(out.sender(1));
    }

    program_402 {
        s2 = source_stream(inputs.stream(0)) -> filter(is_small) -> map(listed) -> flatten() -> tee();
        s3 = s2 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s6 = s2 -> reduce::<'static>(append_both) -> tee();
        s7 = union() -> for_each(out.sink(0));
        s6 -> s7;
        s6 -> s7;
        s8 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s3[high] -> [0]s8;
        s3[low] -> [1]s8;
        s8 -> identity::<Item>() -> reduce::<'static>(add_both) -> for_each(out.sink(1));
    }

    program_403 {
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

    program_404 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(1, 1), (1, 3), (1, 4)]) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s2 -> enumerate() -> map(number_only) -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        source_iter([(2, 2)]) -> filter(differs) -> s6;
        s1 -> s6;
    }

    program_405 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter_map(halve) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> identity() -> for_each(out.sink(0));
        s4 = s1 -> partition(by_first);
        s4[0] -> for_each(out.sink(1));
        s4[1] -> for_each(out.sink(2));
    }

    program_406 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_407 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> map(sum) -> [1]s2;
    }

    program_408 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s2 = anti_join::<'tick>();
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        s4 = union() -> for_each(out.sink(0));
        s1 -> s4;
        s1 -> s4;
        s5 = cross_join::<'tick>() -> map(crossed_ends) -> for_each(out.sink(1));
        null::<Item>() -> [0]s5;
        s2 -> [1]s5;
    }

    program_409 {
        s1 = source_stream(inputs.stream(0)) -> fold::<'tick>(one, count) -> map(alone) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> defer_tick() -> s2;
        s3 = join::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s2 -> [1]s3;
        source_iter([(1, 1), (4, 3), (0, 4), (3, 0)]) -> for_each(out.sink(1));
    }

    program_410 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_stream(inputs.stream(1)) -> tee();
        source_iter([(4, 4), (1, 0), (0, 0), (0, 0)]) -> for_each(out.sink(1));
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s3 -> map(sum) -> unique() -> s3;
        s3 -> unique() -> s3;
        s5 = join::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(2));
        s1 -> null::<Item>() -> [0]s5;
        s3 -> [1]s5;
    }

    program_411 {
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
        s4 = s0 -> filter(is_even) -> tee();
        s5 = join_multiset::<'tick, 'static>() -> map(matched_sum);
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = union() -> for_each(out.sink(0));
        s4 -> s6;
        s5 -> s6;
    }

    program_412 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> unique::<'static>() -> defer_tick() -> s1;
        s2 = s1 -> reduce_keyed::<'static>(greatest) -> tee();
        s2 -> unique::<'static>() -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s0 -> s4;
        s0 -> s4;
    }

    program_413 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = null::<Item>() -> tee();
        s3 = union();
        s1 -> s3;
        source_stream(inputs.stream(1)) -> s3;
        s1 -> unique() -> null();
        s3 -> null::<Item>() -> reduce::<'tick>(append_both) -> for_each(out.sink(2));
    }

    program_414 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s3 = join::<'tick, 'static>() -> map(matched_values);
        source_iter([(2, 2), (3, 3)]) -> [0]s3;
        source_stream(inputs.stream(1)) -> [1]s3;
        s3 -> reduce_keyed(greatest) -> for_each(out.sink(1));
    }

    program_415 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s1[low] -> fold_keyed(one, append) -> tee();
        s5 = union();
        s4 -> s5;
        s4 -> s5;
        s5 -> map(next) -> unique() -> s5;
        s6 = union() -> dest_sink(out.sender(0));
        s4 -> s6;
        s1[high] -> s6;
    }

    program_416 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join() -> tee();
        s0 -> [pos]s2;
        s0 -> inspect(out.show(0)) -> map(first) -> [neg]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s4 = union() -> for_each(out.sink(2));
        s2 -> s4;
        s2 -> s4;
    }

    program_417 {
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

    program_418 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s2 -> enumerate() -> map(number_only) -> null();
    }

    program_419 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> fold::<'static>(origin, add_both) -> tee();
        s2 -> fold::<'static>(zero, count) -> map(alone) -> dest_sink(out.sender(0));
        s2 -> filter(is_small) -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_420 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(0, 1)]) -> tee();
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s3 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s1 -> [neg]s3;
        source_stream(inputs.stream(1)) -> reduce_keyed(greatest) -> for_each(out.sink(1));
    }

    program_421 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset::<'static>() -> map(matched_values);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s3;
        s2 -> map(first) -> [neg]s3;
        s1 -> unique() -> for_each(out.sink(1));
    }

    program_422 {
        s2 = anti_join::<'static, 'tick>();
        source_iter([(3, 1)]) -> [pos]s2;
        source_stream(inputs.stream(0)) -> map(second) -> [neg]s2;
        s2 -> unique::<'static>() -> sort() -> for_each(out.sink(0));
    }

    program_423 {
        s1 = source_iter([(0, 0), (3, 0)]) -> tee();
        s3 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s4 = join::<'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> flat_map(both_ways) -> [0]s4;
        s1 -> [1]s4;
    }

    program_424 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s1 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s1 -> enumerate() -> map(numbered) -> for_each(out.sink(2));
    }

    program_425 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce(append_both) -> null();
        s3 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> [0]s3;
        s0 -> enumerate() -> map(numbered) -> [1]s3;
        s6 = join() -> map(matched_sum) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> [0]s6;
        source_iter([(1, 1), (4, 3)]) -> [1]s6;
    }

    program_426 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'tick>() -> dest_sink(out.sender(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s0 -> filter_map(down) -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(2));
    }

    program_427 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(1, 0)]) -> tee();
        s2 = union() -> for_each(out.sink(1));
        s1 -> s2;
        s1 -> s2;
    }

    program_428 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> fold_keyed::<'static>(zero, append) -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s0 -> fold_keyed::<'tick>(one, append) -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(0));
    }

    program_429 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s0 -> map(swap) -> for_each(out.sink(1));
    }

    program_430 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s3 = source_iter([(0, 4), (3, 0), (0, 0), (0, 0)]) -> partition(by_sum);
        s3[0] -> for_each(out.sink(0));
        s3[1] -> for_each(out.sink(1));
        s3[2] -> for_each(out.sink(2));
    }

    program_431 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter_map(halve) -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_432 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s0 -> map(forget_second) -> for_each(out.sink(1));
        s3 = union() -> for_each(out.sink(2));
        s0 -> s3;
        s0 -> s3;
    }

    program_433 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
    }

    program_434 {
        source_stream(inputs.stream(0)) -> identity::<Item>() -> map(next) -> for_each(out.sink(0));
    }

    program_435 {
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

    program_436 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_437 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> filter(is_even) -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
        s2 -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_438 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s3 = anti_join::<'tick, 'static>() -> null();
        s0 -> [pos]s3;
        s0 -> flat_map(doubles) -> map(second) -> [neg]s3;
        source_iter([(3, 4), (1, 0)]) -> null();
    }

    program_439 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_first);
        s2[0] -> for_each(out.sink(1));
        s2[1] -> for_each(out.sink(2));
        s1 -> inspect(out.show(0)) -> for_each(out.sink(3));
    }

    program_440 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'tick>(one, count) -> map(alone) -> tee();
        s1 -> identity() -> dest_sink(out.sender(0));
        s4 = difference::<'static>() -> for_each(out.sink(1));
        s0 -> reduce(append_both) -> [pos]s4;
        s1 -> [neg]s4;
    }

    program_441 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s0 -> unique() -> for_each(out.sink(1));
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
        s2 = source_stream(inputs.stream(0)) -> filter_map(down) -> partition(by_sum);
        s2[1] -> for_each(out.sink(0));
        s2[2] -> for_each(out.sink(1));
        s2[0] -> defer_tick() -> for_each(out.sink(2));
    }

    program_445 {
        source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> dest_sink(out.sender(0));
    }

    program_446 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(1));
        s1 = source_stream(inputs.stream(1)) -> tee();
        s3 = join_multiset::<'static, 'tick>() -> map(matched_values);
        null::<Item>() -> [0]s3;
        s1 -> [1]s3;
        s3 -> inspect(out.show(0)) -> for_each(out.sink(2));
        s1 -> defer_tick() -> for_each(out.sink(3));
    }

    program_447 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'tick>() -> map(matched_values);
        s0 -> unique::<'static>() -> [0]s2;
        s0 -> [1]s2;
        s2 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(0));
    }

    program_448 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter_map(halve) -> tee();
        s2 = difference() -> tee();
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s3 = join_multiset() -> map(matched_sum);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s4 = cross_join::<'tick, 'static>() -> map(crossed_sum);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s5 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s4 -> [0]s5;
        s2 -> [1]s5;
        s3 -> map(next) -> for_each(out.sink(1));
    }

    program_449 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s2 = s0 -> reduce::<'static>(append_both) -> tee();
        s3 = join_multiset::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s2 -> filter(differs) -> defer_tick() -> for_each(out.sink(1));
    }
}
