//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_400 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s2 = s0 -> reduce_keyed::<'static>(greatest) -> tee();
        s3 = anti_join::<'tick>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s1 -> map(second) -> [neg]s3;
        s2 -> assert(is_within) -> fold::<'static>(origin, greatest_item) -> for_each(out.sink(1));
    }

    program_401 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s3 = s0 -> map(rank) -> lattice_reduce() -> map(of_rank) -> map(|item| with_set(item, &#s2)) -> tee();
        s0 -> state_by::<'static>(rank, low_rank) -> for_each(out.sink(0));
        s5 = union();
        s3 -> s5;
        s3 -> s5;
        s5 -> unique() -> s5;
    }

    program_402 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused::<'static, 'tick>(Fold::new(zero, add), Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> [0]s2;
        s0 -> [1]s2;
    }

    program_403 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_404 {
        s1 = source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s1 -> reduce(append_both) -> for_each(out.sink(0));
        s3 = s1 -> reduce_keyed::<'tick>(greatest) -> tee();
        s5 = join_multiset() -> map(matched_sum) -> for_each(out.sink(1));
        s3 -> multiset_delta() -> [0]s5;
        s3 -> [1]s5;
    }

    program_405 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> scan_async_blocking(origin, running_soon) -> tee();
        s2 = cross_singleton::<'static>() -> map(crossed_ends);
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
        s2 -> scan_async_blocking(origin, running_soon) -> for_each(out.sink(0));
        s1 -> scan(origin, running) -> multiset_delta() -> for_each(out.sink(1));
    }

    program_406 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
        s2 = s0 -> reduce(append_both) -> tee();
        s3 = s2 -> reduce_no_replay(append_both) -> tee();
        s4 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(2));
        s2 -> [0]s4;
        s3 -> [1]s4;
        s3 -> inspect(out.show(0)) -> for_each(out.sink(3));
    }

    program_407 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_lhs::<'static, 'static>(Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = join_fused_lhs::<'tick, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
    }

    program_408 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s0 -> map(promised) -> resolve_futures_blocking() -> for_each(out.sink(1));
    }

    program_409 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(only) -> state::<'tick, SetUnionBTreeSet<Item>>();
        s0 -> map(|item| with_set(item, &#s1)) -> map(rank) -> state() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_410 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_411 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> map(promised) -> resolve_futures_ordered() -> null();
        s2 -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(1));
    }

    program_412 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed(greatest) -> tee();
        s2 = s0 -> map(promised) -> resolve_futures_ordered() -> tee();
        s1 -> map(promised) -> resolve_futures_blocking_ordered() -> dest_sink(out.sender(0));
        s4 = chain_first_n(4) -> map(some_item) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
        s2 -> [2]s4;
    }

    program_413 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 = chain_first_n(0) -> map(swap) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = zip_longest() -> map(longest);
        s1 -> [0]s3;
        s0 -> [1]s3;
        s3 -> sort_by_key(second_of) -> map(forget_first) -> dest_sink(out.sender(1));
    }

    program_414 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> map(sum) -> tee();
        s2 -> fold_keyed(one, greatest) -> for_each(out.sink(0));
        s4 = union();
        s2 -> s4;
        s1 -> s4;
        s5 = difference::<'tick>();
        s4 -> [pos]s5;
        s1 -> [neg]s5;
        s5 -> persist::<'static>() -> for_each(out.sink(1));
    }

    program_415 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> flat_map_stream_blocking(both_ways_streamed) -> tee();
        s2 = defer_signal();
        s0 -> [input]s2;
        s1 -> [signal]s2;
        s4 = s2 -> fold::<'static>(zero, count);
        s1 -> persist::<'static, Item>() -> map(|item| with_number(item, #s4)) -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(0));
        s0 -> fold::<'static>(zero, count) -> map(alone) -> multiset_delta() -> for_each(out.sink(1));
    }

    program_416 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'tick>() -> dest_sink(out.sender(0));
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
    }

    program_417 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed(append) -> tee();
        s2 = join_fused_lhs::<'static>(Reduce::new(greatest)) -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> defer_tick() -> null();
        s2 -> enumerate() -> map(number_only) -> for_each(out.sink(1));
    }

    program_418 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> unique::<'tick>() -> s2;
        s0 -> s2;
        s3 = join_multiset::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
    }

    program_419 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s5 = cross_join_multiset() -> map(crossed_sum) -> for_each(out.sink(0));
        s2 -> [0]s5;
        s0 -> fold_keyed::<'tick>(one, append) -> map(rank) -> lattice_reduce() -> map(of_rank) -> [1]s5;
    }

    program_420 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
        s2 = s0 -> filter(is_small) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s4 = union() -> for_each(out.sink(2));
        s2 -> s4;
        s2 -> s4;
    }

    program_421 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = _lattice_join_fused_join::<'tick, Max<i64>, Min<i64>>() -> map(both_ranks) -> for_each(out.sink(0));
        s0 -> map(ranked) -> [0]s2;
        s0 -> enumerate::<'static>() -> map(numbered) -> map(ranked_down) -> [1]s2;
    }

    program_422 {
        source_stream(inputs.stream(0)) -> reduce_keyed::<'tick>(greatest) -> reduce(add_both) -> for_each(out.sink(0));
    }

    program_423 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s1 -> scan_async_blocking(one, first_three_soon) -> null();
        s2 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> for_each(out.sink(1));
    }

    program_424 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        source_stream(inputs.stream(1)) -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s1 -> unique::<'tick>() -> for_each(out.sink(1));
    }

    program_425 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        null::<Item>() -> dest_sink(out.sender(1));
    }

    program_426 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(promised) -> resolve_futures() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> map(rank) -> lattice_reduce() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_427 {
        source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> for_each(out.sink(0));
    }

    program_428 {
        s1 = source_iter([(0, 0)]) -> tee();
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s2[high] -> tee();
        s5 = zip::<'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s5;
        source_stream(inputs.stream(0)) -> [1]s5;
        s2[low] -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        s7 = union() -> for_each(out.sink(2));
        s4 -> s7;
        s4 -> s7;
    }

    program_429 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_430 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s0 -> persist::<'static>() -> for_each(out.sink(0));
    }

    program_431 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'static>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_432 {
        source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> for_each(out.sink(0));
        initialize() -> map(begun) -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_433 {
        s3 = source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> persist::<'static, Item>() -> tee();
        s4 = chain_first_n(3) -> map(swap);
        s3 -> [0]s4;
        initialize() -> map(begun) -> [1]s4;
        source_iter([(0, 0), (1, 1), (0, 0), (1, 1)]) -> for_each(out.sink(0));
        s7 = zip_longest() -> map(longest) -> for_each(out.sink(1));
        s4 -> [0]s7;
        s3 -> map(|item| at_tick(item, context.current_tick().0)) -> [1]s7;
    }

    program_434 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'tick>(greatest_item);
        s3 = chain();
        s0 -> map(|item| with_greatest(item, #s1)) -> [0]s3;
        s0 -> [1]s3;
        s0 -> reduce_keyed::<'static>(append) -> dest_sink(out.sender(0));
        s3 -> map(|item| with_greatest(item, #s1)) -> for_each(out.sink(1));
    }

    program_435 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> map(|item| at_tick(item, context.current_tick().0)) -> null::<Item>() -> tee();
        s0 -> filter(differs) -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
    }

    program_436 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_iter([(2, 1), (0, 4)]) -> for_each(out.sink(0));
        s0 -> map(promised) -> resolve_futures_blocking_ordered() -> for_each(out.sink(1));
        s5 = s0 -> persist::<'static>() -> scan_async_blocking::<'static>(origin, running_soon) -> unzip();
        s5[0] -> map(alone) -> for_each(out.sink(2));
        s5[1] -> map(alone) -> for_each(out.sink(3));
    }

    program_437 {
        source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> for_each(out.sink(0));
    }

    program_438 {
        s1 = source_stream(inputs.stream(0)) -> fold::<'tick>(zero, count) -> map(alone) -> tee();
        s3 = s1 -> map(sized) -> demux_enum::<BySize>();
        s3[Small] -> for_each(out.sink(0));
        s1 -> filter(is_small) -> for_each(out.sink(1));
        s3[Large] -> map(listed) -> flatten() -> for_each(out.sink(2));
    }

    program_439 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[high] -> for_each(out.sink(0));
        source_iter([(0, 0), (1, 1), (0, 1), (0, 3)]) -> defer_tick() -> for_each(out.sink(1));
        s2[low] -> persist::<'static, Item>() -> for_each(out.sink(2));
    }

    program_440 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused_rhs::<'static, 'static>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> enumerate::<'static>() -> map(numbered) -> [1]s2;
    }

    program_441 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s0 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_442 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> identity() -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
        s0 -> persist::<'static, Item>() -> for_each(out.sink(2));
    }

    program_443 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s0 -> fold(zero, count) -> map(alone) -> for_each(out.sink(0));
        s1 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(1));
        s1 -> null::<Item>() -> map(kept_or_deleted) -> persist_mut::<'static>() -> dest_sink(out.sender(2));
        null::<Item>() -> for_each(out.sink(3));
    }

    program_444 {
        s1 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> tee();
        s1 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s4 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> tee();
        s1 -> [0]s4;
        source_iter([(2, 2), (1, 0), (0, 0)]) -> [1]s4;
        s4 -> scan_async_blocking::<'static>(zero, first_three_soon) -> for_each(out.sink(2));
        s4 -> reduce_no_replay::<'static>(add_both) -> dest_sink(out.sender(3));
    }

    program_445 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> fold::<'static>(origin, append_both) -> [0]s2;
        s0 -> [1]s2;
    }

    program_446 {
        source_stream(inputs.stream(0)) -> reduce_no_replay::<'static>(append_both) -> map(streamed) -> flatten_stream_blocking() -> dest_sink(out.sender(1));
        source_stream(inputs.stream(1)) -> inspect(out.show(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> dest_sink(out.sender(2));
    }

    program_447 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = union() -> tee();
        s0 -> s2;
        s1 -> s2;
        s3 -> map(sum) -> unique() -> s2;
        s3 = s2 -> filter(is_small) -> tee();
        s4 = join_fused_rhs::<'tick, 'static>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s3 -> [0]s4;
        s2 -> [1]s4;
        s3 -> identity() -> for_each(out.sink(1));
    }

    program_448 {
        s1 = source_stream(inputs.stream(0)) -> map(promised) -> resolve_futures_ordered() -> tee();
        s1 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s3 = s1 -> scan::<'static>(origin, running) -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_449 {
        source_stream(inputs.stream(0)) -> fold::<'static>(origin, append_both) -> flat_map_stream_blocking(both_ways_streamed) -> dest_sink(out.sender(0));
    }
}
