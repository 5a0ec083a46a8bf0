//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_400 {
        source_stream(inputs.stream(0)) -> multiset_delta() -> for_each(out.sink(0));
        source_iter([(0, 0), (4, 0)]) -> for_each(out.sink(1));
    }

    program_401 {
        spin() -> map(begun) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> multiset_delta() -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_402 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> enumerate::<'static>() -> map(numbered) -> [0]s2;
        s0 -> [1]s2;
        s3 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s3;
        s2 -> map(first) -> [neg]s3;
        s2 -> sort() -> for_each(out.sink(1));
    }

    program_403 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(0));
        s0 -> scan::<'tick>(origin, running) -> for_each(out.sink(1));
    }

    program_404 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'tick>(one, append) -> tee();
        s1 -> next_stratum() -> dest_sink(out.sender(0));
        s4 = join_fused_rhs::<'static>(FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(1));
        s0 -> reduce_keyed(append) -> [0]s4;
        s1 -> [1]s4;
    }

    program_405 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = zip::<'static, 'static>() -> map(crossed_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s1 -> s4;
    }

    program_406 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
        s0 -> map(forget_second) -> for_each(out.sink(2));
        source_iter([(3, 2), (0, 1), (0, 1), (0, 0)]) -> null();
    }

    program_407 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s2 = null::<Item>() -> tee();
        s3 = s2 -> defer_tick() -> tee();
        s2 -> map(sum) -> dest_sink(out.sender(1));
        s6 = join_multiset() -> map(matched_sum) -> for_each(out.sink(2));
        s3 -> reduce_keyed(greatest) -> [0]s6;
        s3 -> [1]s6;
    }

    program_408 {
        s2 = defer_signal() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> [input]s2;
        source_stream(inputs.stream(0)) -> [signal]s2;
    }

    program_409 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> identity() -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(0));
        s0 -> reduce_no_replay::<'tick>(append_both) -> for_each(out.sink(1));
    }

    program_410 {
        s1 = source_stream(inputs.stream(0)) -> filter(is_small) -> tee();
        s3 = union();
        s1 -> filter_map(down) -> s3;
        s1 -> s3;
        s3 -> scan::<'static>(zero, first_three) -> for_each(out.sink(0));
        s1 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_411 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> identity::<Item>() -> tee();
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

    program_412 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s2 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s3 = difference::<'tick>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s1 -> [neg]s3;
        s2 -> enumerate::<'static>() -> map(numbered) -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_413 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> persist::<'static>();
        s2 -> null();
        s3 = s0 -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> map(|item| with_kept(item, &#s2)) -> tee();
        s0 -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> for_each(out.sink(0));
        s5 = union();
        s3 -> s5;
        s3 -> s5;
        s5 -> unique() -> s5;
    }

    program_414 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused::<'static, 'tick>(Fold::new(zero, add), Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> [0]s2;
        s0 -> [1]s2;
    }

    program_415 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_416 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends);
        s0 -> defer_tick() -> [0]s2;
        s0 -> [1]s2;
        s3 = s2 -> fold_no_replay::<'tick>(origin, add_both) -> tee();
        s4 = s0 -> unique::<'static>() -> tee();
        s5 = zip::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s4 -> [pos]s6;
        s3 -> [neg]s6;
    }

    program_417 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> scan(origin, running) -> tee();
        s2 = join_fused_rhs::<'static, 'static>(FoldFrom::new(successor, add)) -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> scan(origin, running) -> for_each(out.sink(0));
        s1 -> next_stratum() -> defer_tick_lazy() -> for_each(out.sink(1));
    }

    program_418 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'static>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = join_fused::<'tick, 'static>(Fold::new(zero, add), Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s0 -> map(rank) -> state::<'tick>() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_419 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(0));
        s2 = s0 -> fold_keyed(one, append) -> tee();
        s3 = s2 -> reduce_keyed(greatest) -> tee();
        s4 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s3 -> [1]s4;
        s3 -> flat_map(doubles) -> for_each(out.sink(2));
    }

    program_420 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_lhs::<'static, 'static>(Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = join_fused_lhs::<'tick, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
    }

    program_421 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_422 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s0 -> map(|item| with_kept(item, &#s1)) -> map(rank) -> lattice_reduce() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_423 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_424 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> identity::<Item>() -> null();
        s2 -> sort() -> for_each(out.sink(1));
    }

    program_425 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s1 -> unique::<'tick>() -> dest_sink(out.sender(0));
        s4 = defer_signal() -> for_each(out.sink(1));
        s0 -> unique::<'tick>() -> [input]s4;
        s1 -> [signal]s4;
    }

    program_426 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = defer_signal() -> for_each(out.sink(0));
        s1 -> [input]s2;
        s0 -> [signal]s2;
        s3 = zip::<'static, 'static>() -> map(some_pair);
        s1 -> [0]s3;
        s0 -> [1]s3;
        s3 -> multiset_delta() -> dest_sink(out.sender(1));
    }

    program_427 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> map(sum) -> tee();
        s2 -> reduce_keyed(greatest) -> for_each(out.sink(0));
        s4 = union();
        s2 -> s4;
        s1 -> s4;
        s5 = union();
        s4 -> s5;
        s1 -> s5;
        s0 -> s5;
        s5 -> defer_tick() -> for_each(out.sink(1));
    }

    program_428 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort() -> tee();
        s2 = defer_signal();
        s0 -> [input]s2;
        s1 -> [signal]s2;
        s4 = s2 -> fold::<'static>(zero, count);
        s1 -> defer_tick() -> map(|item| with_number(item, #s4)) -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s0 -> fold_no_replay::<'static>(origin, append_both) -> defer_tick_lazy() -> for_each(out.sink(1));
    }

    program_429 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'tick>() -> dest_sink(out.sender(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
    }

    program_430 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 = join_fused_lhs::<'static>(Reduce::new(greatest)) -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> reduce(append_both) -> null();
        s2 -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_431 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> persist::<'static, Item>() -> s2;
        s0 -> s2;
        s3 = cross_join::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
    }

    program_432 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s0 -> state_by::<'tick>(rank, low_rank) -> for_each(out.sink(0));
        s3 = join::<'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
        source_stream(inputs.stream(1)) -> multiset_delta() -> for_each(out.sink(2));
        source_iter([(1, 4)]) -> for_each(out.sink(3));
    }

    program_433 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s5 = anti_join() -> for_each(out.sink(0));
        s2 -> [pos]s5;
        s0 -> reduce_keyed::<'tick>(append) -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> map(second) -> [neg]s5;
    }

    program_434 {
        source_stream(inputs.stream(0)) -> multiset_delta() -> for_each(out.sink(0));
        s2 = spin() -> map(begun) -> tee();
        source_iter([(0, 0)]) -> for_each(out.sink(1));
        s4 = union() -> for_each(out.sink(2));
        s2 -> s4;
        s2 -> s4;
    }

    program_435 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s0 -> state_by::<'tick>(rank, low_rank) -> for_each(out.sink(1));
    }

    program_436 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> fold_keyed(zero, add) -> for_each(out.sink(0));
    }

    program_437 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s1 -> scan(one, first_three) -> null();
        s4 = chain_first_n(3) -> map(some_item) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s0 -> [1]s4;
    }

    program_438 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_439 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        source_stream(inputs.stream(1)) -> fold_keyed::<'static>(one, append) -> for_each(out.sink(0));
        s1 -> persist::<'static>() -> for_each(out.sink(1));
    }

    program_440 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> state_by::<'static>(rank, low_rank) -> dest_sink(out.sender(0));
        s3 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> tee();
        s1 -> [0]s3;
        s0 -> [1]s3;
        s5 = difference::<'tick, 'static>() -> null();
        s3 -> multiset_delta() -> [pos]s5;
        s3 -> [neg]s5;
    }

    program_441 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(1));
    }

    program_442 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate() -> map(numbered) -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> for_each(out.sink(1));
    }

    program_443 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
    }

    program_444 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[high] -> for_each(out.sink(0));
        s2[low] -> defer_tick() -> for_each(out.sink(1));
    }

    program_445 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'static>(Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_446 {
        source_stream(inputs.stream(0)) -> inspect(out.show(0)) -> for_each(out.sink(2));
        null::<Item>() -> inspect(out.show(1)) -> for_each(out.sink(3));
    }

    program_447 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s0 -> null::<Item>() -> fold_no_replay(origin, append_both) -> for_each(out.sink(0));
        s3 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_448 {
        s3 = source_stream(inputs.stream(0)) -> reduce_no_replay::<'static>(append_both) -> defer_tick() -> tee();
        s4 = defer_signal();
        s3 -> [input]s4;
        null::<Item>() -> [signal]s4;
        source_iter([(0, 0), (1, 1), (0, 0), (1, 1)]) -> for_each(out.sink(0));
        s7 = zip_longest() -> map(longest) -> for_each(out.sink(1));
        s4 -> [0]s7;
        s3 -> map(|item| at_tick(item, context.current_tick().0)) -> [1]s7;
    }

    program_449 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'tick>(greatest_item);
        s3 = join_multiset_half::<'static, 'tick>() -> map(matched_values);
        s0 -> map(|item| with_greatest(item, #s1)) -> [build]s3;
        s0 -> [probe]s3;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> dest_sink(out.sender(0));
        s3 -> map(|item| with_greatest(item, #s1)) -> for_each(out.sink(1));
    }
}
