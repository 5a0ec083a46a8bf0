//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_400 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s3 = cross_join::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s4 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> unique() -> [0]s4;
        s1 -> [1]s4;
    }

    program_401 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s1 -> scan(origin, running) -> for_each(out.sink(2));
    }

    program_402 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed(add) -> null();
        s2 = s0 -> persist::<'static, Item>() -> tee();
        s3 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s0 -> [0]s3;
        s2 -> [1]s3;
        s6 = join_multiset() -> map(matched_sum) -> for_each(out.sink(2));
        spin() -> map(begun) -> [0]s6;
        s2 -> filter(is_small) -> [1]s6;
    }

    program_403 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick, 'tick>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s0 -> enumerate::<'static>() -> map(numbered) -> persist::<'static>() -> for_each(out.sink(2));
    }

    program_404 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(1, 0)]) -> tee();
        s2 = union() -> for_each(out.sink(1));
        s1 -> s2;
        s1 -> s2;
    }

    program_405 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'tick>(append_both) -> for_each(out.sink(0));
        s0 -> map(swap) -> for_each(out.sink(1));
    }

    program_406 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs(Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> state_by(rank, low_rank) -> for_each(out.sink(0));
        s4 = initialize() -> map(begun) -> unzip();
        s4[0] -> map(alone) -> for_each(out.sink(1));
        s4[1] -> map(alone) -> for_each(out.sink(2));
    }

    program_407 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> identity::<Item>() -> for_each(out.sink(0));
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_408 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed::<'static>(one, add) -> for_each(out.sink(0));
        s0 -> map(forget_second) -> for_each(out.sink(1));
        s3 = union() -> for_each(out.sink(2));
        s0 -> s3;
        s0 -> s3;
    }

    program_409 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
    }

    program_410 {
        source_stream(inputs.stream(0)) -> multiset_delta() -> for_each(out.sink(0));
        source_iter([(0, 0), (4, 0)]) -> for_each(out.sink(1));
    }

    program_411 {
        spin() -> map(begun) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> persist::<'static>() -> state_by::<'tick>(rank, low_rank) -> for_each(out.sink(1));
    }

    program_412 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> unzip();
        s2[0] -> map(alone) -> for_each(out.sink(0));
        s2[1] -> map(alone) -> for_each(out.sink(1));
        s1 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(2));
    }

    program_413 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_no_replay::<'tick>(origin, append_both) -> tee();
        s1 -> multiset_delta() -> dest_sink(out.sender(0));
        s4 = join_multiset_half::<'static>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> fold_keyed(one, append) -> [build]s4;
        s1 -> [probe]s4;
    }

    program_414 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Reduce::new(greatest), Fold(one, greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_rhs::<'static, 'static>(Reduce::new(greatest)) -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s2 -> [input]s3;
        s1 -> sort() -> [single]s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s1 -> s4;
    }

    program_415 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s0 -> next_stratum::<Item>() -> for_each(out.sink(1));
        s0 -> map(forget_second) -> for_each(out.sink(2));
        source_iter([(3, 2), (0, 1), (0, 1), (0, 0)]) -> null();
    }

    program_416 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s2 = source_stream(inputs.stream(1)) -> tee();
        s3 = s2 -> multiset_delta() -> tee();
        s2 -> map(sum) -> dest_sink(out.sender(1));
        s6 = join() -> map(matched_sum) -> for_each(out.sink(2));
        s3 -> fold_keyed(one, greatest) -> [0]s6;
        s3 -> [1]s6;
    }

    program_417 {
        s2 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        source_iter([(3, 0), (4, 4), (0, 1), (3, 3)]) -> [input]s2;
        source_stream(inputs.stream(0)) -> sort() -> [single]s2;
    }

    program_418 {
        s1 = source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> tee();
        s2 = s1 -> unzip();
        s2[0] -> map(alone) -> for_each(out.sink(0));
        s2[1] -> map(alone) -> for_each(out.sink(1));
        s1 -> reduce::<'tick>(append_both) -> for_each(out.sink(2));
    }

    program_419 {
        s1 = source_stream(inputs.stream(0)) -> filter(is_small) -> tee();
        s3 = difference::<'static, 'tick>();
        s1 -> filter(is_even) -> [pos]s3;
        s1 -> [neg]s3;
        s3 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
        s1 -> fold::<'static>(origin, append_both) -> for_each(out.sink(1));
    }

    program_420 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate::<'tick>() -> map(numbered) -> tee();
        s2 = join_fused(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = anti_join();
        s0 -> [pos]s3;
        s2 -> map(second) -> [neg]s3;
        s4 = difference::<'tick, 'static>();
        s2 -> [pos]s4;
        s1 -> [neg]s4;
        s5 = union() -> for_each(out.sink(0));
        s4 -> s5;
        s2 -> s5;
        s3 -> map(next) -> for_each(out.sink(1));
    }

    program_421 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s2 = s0 -> reduce_keyed::<'static>(greatest) -> tee();
        s3 = cross_join_multiset::<'tick>() -> map(crossed_sum) -> for_each(out.sink(1));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s2 -> inspect(out.show(0)) -> reduce::<'static>(greatest_item) -> for_each(out.sink(2));
    }

    program_422 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(by_sum);
        s5 = s2[2] -> tee();
        s6 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s2[0] -> [0]s6;
        s2[1] -> [1]s6;
        s7 = union();
        s5 -> s7;
        s5 -> s7;
        s7 -> unique() -> s7;
    }

    program_423 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s1[1] -> map(alone) -> for_each(out.sink(0));
        s4 = chain() -> for_each(out.sink(1));
        s0 -> [0]s4;
        s1[0] -> map(alone) -> [1]s4;
    }

    program_424 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'static, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_425 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'static, 'tick>() -> map(matched_values);
        s0 -> next_stratum::<Item>() -> [0]s2;
        s0 -> [1]s2;
        s3 = s2 -> reduce::<'tick>(add_both) -> tee();
        s4 = s0 -> identity::<Item>() -> tee();
        s5 = join_fused_lhs::<'static, 'tick>(FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(0));
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s3 -> [1]s6;
    }

    program_426 {
        s1 = source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s1 -> fold_no_replay(origin, append_both) -> for_each(out.sink(0));
        s3 = s1 -> reduce_keyed::<'tick>(greatest) -> tee();
        s5 = join_multiset() -> map(matched_sum) -> for_each(out.sink(1));
        s3 -> defer_tick() -> [0]s5;
        s3 -> [1]s5;
    }

    program_427 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s2 = join_multiset_half::<'static, 'static>() -> map(matched_values);
        s1 -> [build]s2;
        s0 -> [probe]s2;
        s2 -> sort() -> for_each(out.sink(0));
        s1 -> multiset_delta() -> defer_tick() -> for_each(out.sink(1));
    }

    program_428 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = defer_signal() -> for_each(out.sink(1));
        s0 -> [input]s3;
        s1 -> [signal]s3;
    }

    program_429 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[1] -> map(alone) -> for_each(out.sink(0));
        s4 = s1[0] -> map(alone) -> fold_no_replay(origin, append_both) -> tee();
        s5 = s4 -> fold_keyed(one, append) -> tee();
        s6 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s5 -> [1]s6;
        s5 -> filter_map(halve) -> for_each(out.sink(2));
    }

    program_430 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        initialize() -> map(begun) -> dest_sink(out.sender(0));
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s3 = chain_first_n(2) -> map(some_item);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s0 -> [2]s3;
        s4 = s2 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s5 = chain_first_n(3) -> map(some_item) -> for_each(out.sink(1));
        s4 -> [0]s5;
        s3 -> [1]s5;
        s4 -> [2]s5;
    }

    program_431 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s0 -> identity() -> for_each(out.sink(1));
    }

    program_432 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4 = zip() -> map(crossed_sum) -> for_each(out.sink(0));
        s1[high] -> [0]s4;
        s1[low] -> [1]s4;
    }

    program_433 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
    }

    program_434 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = join::<'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> enumerate() -> map(number_only) -> null();
        s2 -> unique::<'tick>() -> for_each(out.sink(1));
    }

    program_435 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'static, 'tick>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = source_iter([(1, 1), (1, 1)]) -> tee();
        s4 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s4;
        s2 -> [1]s4;
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
    }

    program_436 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed(greatest) -> tee();
        s1 -> unique::<'tick>() -> dest_sink(out.sender(0));
        s4 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(1));
        s0 -> enumerate::<'tick>() -> map(numbered) -> [input]s4;
        s1 -> sort() -> [single]s4;
    }

    program_437 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 = cross_singleton::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
        s3 = join_fused_rhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values);
        s1 -> [0]s3;
        s0 -> [1]s3;
        s3 -> persist::<'static>() -> dest_sink(out.sender(1));
    }

    program_438 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> map(sum) -> tee();
        s2 -> fold_keyed(one, greatest) -> for_each(out.sink(0));
        s4 = difference::<'static, 'tick>();
        s2 -> [pos]s4;
        s1 -> [neg]s4;
        s5 = anti_join::<'tick>();
        s4 -> [pos]s5;
        s1 -> map(second) -> [neg]s5;
        s5 -> next_stratum() -> for_each(out.sink(1));
    }

    program_439 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_440 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed(append) -> tee();
        s2 = join_multiset_half::<'static>() -> map(matched_sum);
        s0 -> [build]s2;
        s1 -> [probe]s2;
        s1 -> fold(one, count) -> map(alone) -> null();
        s2 -> flat_map(both_ways) -> for_each(out.sink(1));
    }

    program_441 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> scan::<'tick>(origin, running) -> s2;
        s0 -> s2;
        s3 = join_multiset::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
    }

    program_442 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = defer_signal() -> for_each(out.sink(0));
        s0 -> [input]s2;
        s1 -> [signal]s2;
        s1 -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> persist::<'static>() -> for_each(out.sink(2));
        source_iter([(1, 4)]) -> for_each(out.sink(3));
    }

    program_443 {
        source_stream(inputs.stream(0)) -> persist::<'static>() -> for_each(out.sink(0));
        s2 = spin() -> map(begun) -> tee();
        source_iter([(0, 0)]) -> for_each(out.sink(1));
        s4 = union() -> for_each(out.sink(2));
        s2 -> s4;
        s2 -> s4;
    }

    program_444 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = defer_signal() -> for_each(out.sink(0));
        s0 -> [input]s2;
        s0 -> flat_map(both_ways) -> [signal]s2;
    }

    program_445 {
        source_stream(inputs.stream(0)) -> reduce_keyed::<'tick>(greatest) -> reduce_no_replay(add_both) -> for_each(out.sink(0));
    }

    program_446 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = difference::<'static, 'static>();
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s1 -> sort() -> null();
        s4 = zip::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s0 -> [1]s4;
    }

    program_447 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'tick, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_448 {
        source_stream(inputs.stream(1)) -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> scan::<'tick>(origin, running) -> for_each(out.sink(1));
    }

    program_449 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> state_by(rank, low_rank) -> tee();
        s2 = defer_signal() -> dest_sink(out.sender(0));
        s0 -> [input]s2;
        s1 -> [signal]s2;
        s3 = join::<'tick, 'tick>() -> map(matched_values) -> tee();
        s1 -> [0]s3;
        s0 -> [1]s3;
        s5 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum) -> null();
        s3 -> persist::<'static>() -> [0]s5;
        s3 -> [1]s5;
    }
}
