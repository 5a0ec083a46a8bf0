//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_450 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(swap) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s3 = union();
        s1 -> s3;
        s0 -> s3;
        s5 = zip_longest() -> map(longest_form);
        s3 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> [0]s5;
        s2 -> [1]s5;
        s5 -> map(promised) -> resolve_futures_blocking() -> for_each(out.sink(0));
    }

    program_451 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> fold::<'static>(one, count);
        s3 = s1 -> map(|item| with_number(item, #s2)) -> tee();
        s3 -> reduce_keyed::<'static>(greatest) -> defer_tick() -> dest_sink(out.sender(0));
        s3 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(1));
    }

    program_452 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s4 = anti_join::<'static>() -> for_each(out.sink(1));
        s0 -> persist::<'static, Item>() -> [pos]s4;
        source_iter([(4, 0), (1, 1), (0, 1), (1, 1)]) -> map(first) -> [neg]s4;
    }

    program_453 {
        source_stream(inputs.stream(0)) -> state_by::<'static>(rank, low_rank) -> persist::<'static, Item>() -> for_each(out.sink(0));
    }

    program_454 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> scan::<'static>(one, first_three) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s1 -> s4;
    }

    program_455 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> enumerate() -> map(numbered) -> for_each(out.sink(0));
    }

    program_456 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_457 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'static, 'tick>() -> for_each(out.sink(0));
        s0 -> reduce_keyed::<'static>(greatest) -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
    }

    program_458 {
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
        s2 -> unique::<'tick>() -> for_each(out.sink(1));
    }

    program_459 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s4 = union() -> tee();
        s0 -> s4;
        s0 -> s4;
        s5 = difference::<'tick>() -> for_each(out.sink(1));
        s4 -> [pos]s5;
        s0 -> map(|item| with_set(item, &#s1)) -> [neg]s5;
        s4 -> enumerate::<'tick>() -> map(number_only) -> for_each(out.sink(2));
    }

    program_460 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(1));
    }

    program_461 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> map(sum) -> [0]s2;
        s0 -> [1]s2;
    }

    program_462 {
        source_stream(inputs.stream(0)) -> map(promised) -> resolve_futures() -> scan(zero, first_three) -> for_each(out.sink(0));
    }

    program_463 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        spin() -> map(begun) -> for_each(out.sink(1));
    }

    program_464 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> unique::<'tick>() -> null();
        s3 = union();
        s0 -> s3;
        s0 -> s3;
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s0 -> s4;
    }

    program_465 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'tick>(one, add) -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> fold::<'static>(zero, count) -> map(alone) -> dest_sink(out.sender(0));
        s5 = union() -> for_each(out.sink(1));
        s1 -> s5;
        s1 -> s5;
    }

    program_466 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s0 -> scan_async_blocking::<'tick>(origin, running_soon) -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_467 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> defer_tick_lazy() -> [0]s2;
        s0 -> [1]s2;
    }

    program_468 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset_half() -> map(matched_values);
        s0 -> [build]s2;
        s0 -> identity() -> [probe]s2;
        s3 = join_multiset::<'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
    }

    program_469 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> null();
        s0 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
    }

    program_470 {
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
        s5 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s3 -> [0]s5;
        s1 -> [1]s5;
    }

    program_471 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> map(|item| with_set(item, &#s2)) -> for_each(out.sink(0));
    }

    program_472 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'tick>() -> dest_sink(out.sender(0));
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s0 -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(1));
        s3 = union() -> for_each(out.sink(2));
        s0 -> s3;
        s0 -> s3;
    }

    program_473 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(|item| with_set(item, &#s3)) -> unique::<'static>() -> s1;
        s1 -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> for_each(out.sink(0));
        s3 = s0 -> map(only) -> state::<'tick, SetUnionBTreeSet<Item>>();
    }

    program_474 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> reduce::<'static>(append_both) -> s2;
        s2 -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(0));
    }

    program_475 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(promised) -> resolve_futures_blocking() -> for_each(out.sink(0));
    }

    program_476 {
        source_stream(inputs.stream(0)) -> map(promised) -> resolve_futures_ordered() -> null();
        s3 = source_stream(inputs.stream(1)) -> defer_tick() -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
        s3 -> state_by::<'static>(rank, low_rank) -> for_each(out.sink(2));
        s3 -> filter_map(halve) -> assert(is_within) -> for_each(out.sink(3));
    }

    program_477 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> s2;
        s0 -> s2;
    }

    program_478 {
        source_iter([(1, 2), (1, 1), (4, 4), (3, 4)]) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_479 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> assert(is_within) -> for_each(out.sink(0));
        s3 = cross_join_multiset() -> map(crossed_ends) -> tee();
        s0 -> unique::<'static>() -> [0]s3;
        s0 -> [1]s3;
        s5 = difference() -> for_each(out.sink(1));
        initialize() -> map(begun) -> [pos]s5;
        s3 -> [neg]s5;
        s3 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_480 {
        s1 = source_stream(inputs.stream(0)) -> multiset_delta() -> tee();
        s3 = cross_singleton::<'static>() -> map(crossed_sum);
        s1 -> scan_async_blocking::<'static>(origin, running_soon) -> [input]s3;
        s1 -> sort() -> [single]s3;
        s3 -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(0));
    }

    program_481 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s3 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s0 -> filter(is_even) -> [1]s3;
        s1 -> reduce_keyed(add) -> for_each(out.sink(1));
    }

    program_482 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s5 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s3 -> reduce_keyed(greatest) -> [0]s5;
        s3 -> [1]s5;
    }

    program_483 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip_longest() -> map(longest_form);
        s0 -> [0]s2;
        s0 -> map(promised) -> resolve_futures_blocking() -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s0 -> s3;
        s0 -> s3;
    }

    program_484 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> flat_map(both_ways) -> for_each(out.sink(0));
        spin() -> map(begun) -> for_each(out.sink(1));
    }

    program_485 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s0 -> flat_map_stream_blocking(both_ways_streamed) -> sort() -> for_each(out.sink(2));
    }

    program_486 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused::<'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values);
        s0 -> filter(differs) -> [0]s2;
        s0 -> [1]s2;
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> null();
        s2 -> fold::<'static>(origin, add_both) -> for_each(out.sink(1));
    }

    program_487 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s1[high] -> for_each(out.sink(0));
        s5 = s0 -> map(next) -> fold::<'tick>(one, count);
        s1[low] -> map(|item| with_number(item, #s5)) -> reduce::<'static>(append_both) -> null();
    }

    program_488 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'tick>(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> scan_async_blocking::<'tick>(one, first_three_soon) -> for_each(out.sink(0));
        s1 -> fold(origin, greatest_item) -> for_each(out.sink(1));
    }

    program_489 {
        source_stream(inputs.stream(0)) -> map(swap) -> for_each(out.sink(0));
        spin() -> map(begun) -> for_each(out.sink(1));
        s7 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> map(kept_or_deleted) -> persist_mut::<'static>() -> [0]s7;
        source_iter([(0, 0), (0, 0), (3, 3), (0, 0)]) -> [1]s7;
    }

    program_490 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s4 = chain() -> tee();
        s0 -> [0]s4;
        s1[high] -> [1]s4;
        s5 = union() -> tee();
        s4 -> s5;
        s4 -> s5;
        s7 -> filter_map(down) -> defer_tick() -> s5;
        s7 = join_fused::<'static, 'static>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum);
        s5 -> [0]s7;
        s4 -> flat_map(both_ways) -> [1]s7;
        s5 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_491 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
    }

    program_492 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> reduce(greatest_item);
        s0 -> multiset_delta() -> map(|item| with_greatest(item, #s2)) -> sort() -> for_each(out.sink(0));
    }

    program_493 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s3 = cross_singleton::<'static>() -> map(crossed_sum) -> null();
        s0 -> [input]s3;
        spin() -> map(begun) -> sort() -> [single]s3;
    }

    program_494 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s4 = join_fused_rhs::<'tick, 'tick>(FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> map(|item| at_tick(item, context.current_tick().0)) -> [0]s4;
        s1 -> filter(differs) -> [1]s4;
    }

    program_495 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s0 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(1));
        s3 = s0 -> unzip();
        s3[0] -> map(alone) -> for_each(out.sink(2));
        s3[1] -> map(alone) -> unique::<'static>() -> for_each(out.sink(3));
    }

    program_496 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 -> unique::<'static>() -> defer_tick() -> s1;
        s3 = chain();
        s1 -> [0]s3;
        s0 -> [1]s3;
        source_iter([(0, 1), (2, 4), (0, 0), (1, 1)]) -> dest_sink(out.sender(0));
        s0 -> map(promised) -> resolve_futures() -> defer_tick() -> null();
    }

    program_497 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'tick>(greatest_item);
        s3 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s0 -> map(|item| with_greatest(item, #s1)) -> [1]s3;
        source_iter([(1, 0)]) -> defer_tick_lazy() -> for_each(out.sink(1));
    }

    program_498 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = source_stream(inputs.stream(1)) -> tee();
        s3 -> unique::<'static>() -> for_each(out.sink(1));
        s5 = zip_longest() -> map(longest_form) -> for_each(out.sink(2));
        s3 -> [0]s5;
        s2 -> [1]s5;
    }

    program_499 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique::<'tick>() -> tee();
        s0 -> scan_async_blocking::<'static>(origin, running_soon) -> null();
        s1 -> sort() -> for_each(out.sink(1));
        s1 -> assert(is_within) -> for_each(out.sink(2));
    }
}
