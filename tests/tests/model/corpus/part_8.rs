//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_400 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s2 = s1 -> enumerate::<'static>() -> map(number_only) -> tee();
        s2 -> fold::<'tick>(origin, greatest_item) -> for_each(out.sink(0));
        s2 -> fold(origin, add_both) -> dest_sink(out.sender(1));
    }

    program_401 {
        s1 = source_iter([(1, 1), (1, 3), (1, 4)]) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> sort() -> for_each(out.sink(0));
        s4 = chain() -> for_each(out.sink(1));
        s2 -> [0]s4;
        source_stream(inputs.stream(0)) -> [1]s4;
        s7 = union() -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> filter(differs) -> s7;
        s2 -> s7;
    }

    program_402 {
        s1 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> tee();
        s1 -> fold_keyed::<'static>(zero, append) -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
        s4 = s1 -> unzip();
        s4[0] -> map(alone) -> for_each(out.sink(1));
        s4[1] -> map(alone) -> for_each(out.sink(2));
    }

    program_403 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_404 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> map(sum) -> [1]s2;
    }

    program_405 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s2 = cross_join_multiset::<'tick>() -> map(crossed_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = union() -> for_each(out.sink(0));
        s1 -> s4;
        s1 -> s4;
        s5 = join::<'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> null::<Item>() -> [0]s5;
        s2 -> [1]s5;
    }

    program_406 {
        s1 = source_stream(inputs.stream(0)) -> defer_tick() -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> defer_tick() -> s2;
        s1 -> reduce_keyed::<'static>(add) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_407 {
        s1 = spin() -> map(begun) -> tee();
        s3 = union() -> tee();
        s1 -> s3;
        source_iter([(4, 4), (1, 0), (0, 0), (0, 0)]) -> s3;
        source_stream(inputs.stream(0)) -> s3;
        s5 -> unique() -> s3;
        s4 = union() -> for_each(out.sink(0));
        s1 -> s4;
        s3 -> s4;
        s5 = s3 -> filter(is_even) -> tee();
        s5 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(1));
    }

    program_408 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'static, 'static>() -> map(matched_values) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s4 = s0 -> flat_map(both_ways) -> tee();
        s5 = join::<'tick, 'static>() -> map(matched_sum);
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = difference::<'static>() -> for_each(out.sink(0));
        s4 -> [pos]s6;
        s5 -> [neg]s6;
    }

    program_409 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> unique::<'static>() -> defer_tick() -> s1;
        s2 = s1 -> fold_keyed::<'static>(one, greatest) -> tee();
        s2 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s0 -> s4;
        s0 -> s4;
    }

    program_410 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        initialize() -> map(begun) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> reduce_keyed::<'tick>(add) -> reduce_no_replay(greatest_item) -> for_each(out.sink(2));
    }

    program_411 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s1[high] -> for_each(out.sink(0));
        s4 = s1[low] -> reduce(append_both) -> tee();
        s5 = s4 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s8 = union() -> null();
        s4 -> s8;
        s4 -> s8;
        s9 = union() -> dest_sink(out.sender(2));
        s5[high] -> s9;
        s5[low] -> s9;
    }

    program_412 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join() -> map(crossed_ends) -> tee();
        s0 -> [0]s2;
        s0 -> identity() -> [1]s2;
        null::<Item>() -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s2 -> s4;
    }

    program_413 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s1[0] -> map(alone) -> for_each(out.sink(0));
        s3 = s1[1] -> map(alone) -> tee();
        s4 = union() -> for_each(out.sink(1));
        s0 -> s4;
        s3 -> s4;
        s0 -> s4;
        s3 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> null();
    }

    program_414 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s2 -> sort() -> null();
    }

    program_415 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> defer_tick() -> tee();
        s2 -> defer_tick() -> dest_sink(out.sender(0));
        s2 -> filter_map(halve) -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_416 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s3 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s1 -> map(first) -> [neg]s3;
        initialize() -> map(begun) -> fold_keyed(zero, greatest) -> for_each(out.sink(1));
    }

    program_417 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = cross_join::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [1]s3;
        s1 -> persist::<'static, Item>() -> for_each(out.sink(1));
    }

    program_418 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(0, 0), (3, 0)]) -> tee();
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
        s1 -> enumerate() -> map(numbered) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(2));
    }

    program_419 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> defer_tick() -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s1 -> unique() -> for_each(out.sink(2));
    }

    program_420 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_ends) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s0 -> map(listed) -> flatten() -> sort() -> for_each(out.sink(2));
    }

    program_421 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(1, 0)]) -> tee();
        s2 = union() -> for_each(out.sink(1));
        s1 -> s2;
        s1 -> s2;
    }

    program_422 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'static>(append_both) -> tee();
        s2 = difference();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s0 -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s4 = chain();
        s2 -> [0]s4;
        s1 -> [1]s4;
        s4 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(1));
    }

    program_423 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> next_stratum() -> for_each(out.sink(0));
        s0 -> map(swap) -> for_each(out.sink(1));
    }

    program_424 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s4 = source_stream(inputs.stream(1)) -> unzip();
        s4[0] -> map(alone) -> for_each(out.sink(1));
        s4[1] -> map(alone) -> for_each(out.sink(2));
    }

    program_425 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s0 -> next_stratum::<Item>() -> for_each(out.sink(1));
    }

    program_426 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s0 -> map(forget_second) -> for_each(out.sink(1));
        s3 = union() -> for_each(out.sink(2));
        s0 -> s3;
        s0 -> s3;
    }

    program_427 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_428 {
        s2 = source_iter([(1, 4), (1, 1)]) -> filter(is_small) -> tee();
        s2 -> reduce_keyed::<'tick>(append) -> for_each(out.sink(0));
        s2 -> multiset_delta() -> for_each(out.sink(1));
        s5 = union() -> tee();
        s2 -> s5;
        s2 -> s5;
        s5 -> unique() -> s5;
        s5 -> unique() -> s5;
        source_stream(inputs.stream(0)) -> defer_tick() -> for_each(out.sink(2));
    }

    program_429 {
        source_stream(inputs.stream(0)) -> sort_by_key(second_of) -> map(forget_first) -> map(next) -> for_each(out.sink(0));
    }

    program_430 {
        null::<Item>() -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> sort() -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_431 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s0 -> flat_map(both_ways) -> reduce_keyed::<'static>(append) -> enumerate() -> map(number_only) -> for_each(out.sink(1));
    }

    program_432 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        initialize() -> map(begun) -> for_each(out.sink(1));
        s3 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> null();
        s0 -> [0]s3;
        s0 -> inspect(out.show(0)) -> [1]s3;
        initialize() -> map(begun) -> null();
    }

    program_433 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> unzip();
        s2[0] -> map(alone) -> for_each(out.sink(0));
        s2[1] -> map(alone) -> for_each(out.sink(1));
        s1 -> identity() -> for_each(out.sink(2));
    }

    program_434 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s1 -> sort_by_key(second_of) -> map(forget_first) -> dest_sink(out.sender(0));
        s4 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s0 -> defer_tick_lazy() -> [0]s4;
        s1 -> [1]s4;
    }

    program_435 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 -> unique::<'static>() -> unique() -> s2;
        s3 = s2 -> multiset_delta() -> tee();
        source_stream(inputs.stream(1)) -> null();
        s7 = difference::<'static, 'static>() -> for_each(out.sink(2));
        s0 -> reduce_keyed::<'static>(add) -> [pos]s7;
        s3 -> [neg]s7;
    }

    program_436 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = difference::<'static, 'static>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s1 -> [neg]s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s1 -> s4;
    }

    program_437 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        initialize() -> map(begun) -> for_each(out.sink(0));
        s0 -> scan(origin, running) -> for_each(out.sink(1));
        s0 -> map(forget_second) -> for_each(out.sink(2));
        source_iter([(3, 2), (0, 1), (0, 1), (0, 0)]) -> null();
    }

    program_438 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s2 = source_stream(inputs.stream(1)) -> tee();
        s2 -> map(sum) -> dest_sink(out.sender(1));
        s2 -> scan::<'static>(origin, running) -> defer_tick_lazy() -> fold_keyed(one, add) -> for_each(out.sink(2));
    }

    program_439 {
        s2 = difference::<'static>() -> for_each(out.sink(0));
        source_iter([(3, 0), (4, 4), (0, 1), (3, 3)]) -> [pos]s2;
        source_stream(inputs.stream(0)) -> [neg]s2;
    }

    program_440 {
        s1 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> tee();
        s2 = s1 -> unzip();
        s2[0] -> map(alone) -> for_each(out.sink(0));
        s2[1] -> map(alone) -> for_each(out.sink(1));
        s1 -> next_stratum() -> for_each(out.sink(2));
    }

    program_441 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = spin() -> map(begun) -> tee();
        s3 = join::<'static, 'tick>() -> map(matched_values);
        spin() -> map(begun) -> [0]s3;
        s1 -> [1]s3;
        s3 -> identity() -> for_each(out.sink(1));
        s1 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_442 {
        source_stream(inputs.stream(0)) -> scan::<'static>(origin, running) -> reduce_keyed(greatest) -> sort() -> for_each(out.sink(0));
    }

    program_443 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s2 = s0 -> fold::<'static>(origin, append_both) -> tee();
        s2 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s2 -> filter_map(halve) -> next_stratum::<Item>() -> for_each(out.sink(1));
    }

    program_444 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> partition(by_sum);
        s2[2] -> for_each(out.sink(0));
        s6 = union() -> tee();
        s2[0] -> s6;
        s2[1] -> s6;
        s6 -> filter_map(down) -> s6;
        s6 -> unique() -> s6;
    }

    program_445 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s1[1] -> map(alone) -> for_each(out.sink(0));
        s4 = cross_join::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(1));
        s0 -> [0]s4;
        s1[0] -> map(alone) -> [1]s4;
    }

    program_446 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s4 = s0 -> map(listed) -> flatten() -> tee();
        s5 = anti_join::<'static, 'tick>() -> for_each(out.sink(0));
        s0 -> scan::<'static>(origin, running) -> map(kept_or_deleted) -> persist_mut::<'static>() -> next_stratum() -> [pos]s5;
        s4 -> map(first) -> [neg]s5;
        s4 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_447 {
        s1 = source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> tee();
        s1 -> defer_tick() -> for_each(out.sink(0));
        s1 -> fold::<'tick>(origin, append_both) -> scan::<'static>(origin, running) -> reduce_keyed(append) -> for_each(out.sink(1));
    }

    program_448 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate() -> map(numbered) -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> enumerate() -> map(number_only) -> for_each(out.sink(0));
        s1 -> sort_by_key(second_of) -> map(forget_first) -> scan::<'tick>(origin, running) -> for_each(out.sink(1));
    }

    program_449 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s1 -> s3;
        s0 -> s3;
    }
}
