//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_0 {
        s2 = source_stream(inputs.stream(0)) -> sort_by_key(second_of) -> map(forget_first) -> reduce_keyed::<'static>(append) -> tee();
        s5 = union();
        s2 -> s5;
        s2 -> s5;
        s2 -> unique() -> scan_async_blocking::<'static>(one, first_three_soon) -> unique::<'static>() -> for_each(out.sink(0));
        s5 -> fold_keyed(zero, add) -> dest_sink(out.sender(1));
    }

    program_1 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> map(sized) -> demux_enum::<BySize>();
        s3[Large] -> for_each(out.sink(0));
        s6 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s3[Small] -> [0]s6;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [1]s6;
    }

    program_2 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = _lattice_join_fused_join::<'tick, 'tick, Max<i64>, Min<i64>>() -> map(both_ranks) -> for_each(out.sink(0));
        s1 -> map(ranked) -> [0]s2;
        s0 -> map(ranked_down) -> [1]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_3 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(differs) -> for_each(out.sink(0));
        s0 -> defer_tick_lazy() -> map(streamed) -> flatten_stream_blocking() -> for_each(out.sink(1));
        initialize() -> map(begun) -> for_each(out.sink(2));
        source_iter([(0, 1), (1, 0)]) -> for_each(out.sink(3));
    }

    program_4 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s0 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_5 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s2 = s0 -> map(|item| with_kept(item, &#s1)) -> tee();
        s2 -> inspect(out.show(0)) -> dest_sink(out.sender(1));
        s4 = s2 -> unique::<'static>() -> tee();
        s4 -> filter(is_even) -> dest_sink(out.sender(2));
        s4 -> fold(origin, append_both) -> for_each(out.sink(3));
    }

    program_6 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_7 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s0 -> reduce_keyed::<'static>(add) -> s3;
        s0 -> unique::<'static>() -> s3;
        s0 -> s3;
        null::<Item>() -> for_each(out.sink(1));
        s0 -> state_by::<'tick>(rank, low_rank) -> for_each(out.sink(2));
    }

    program_8 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_9 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s0 -> defer_tick() -> for_each(out.sink(1));
        s0 -> scan_async_blocking(origin, running_soon) -> for_each(out.sink(2));
    }

    program_10 {
        s1 = source_iter([(0, 0), (1, 1), (1, 0)]) -> tee();
        s2 = defer_signal() -> tee();
        s1 -> [input]s2;
        source_stream(inputs.stream(0)) -> [signal]s2;
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s1 -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(0));
        s5 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s3 -> [0]s5;
        s1 -> [1]s5;
    }

    program_11 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'tick>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s4 = s1 -> persist::<'static>();
        s4 -> null();
        s6 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s2 -> map(|item| with_kept(item, &#s4)) -> [pos]s6;
        source_stream(inputs.stream(1)) -> [neg]s6;
    }

    program_12 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> null::<Item>() -> null();
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
    }

    program_13 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        source_iter([(2, 3), (1, 1), (1, 3), (0, 1)]) -> for_each(out.sink(1));
        s2 -> reduce(greatest_item) -> for_each(out.sink(2));
        initialize() -> map(begun) -> for_each(out.sink(3));
    }

    program_14 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> sort() -> map(rank) -> state() -> map(of_rank) -> tee();
        s2 -> unique::<'static>() -> for_each(out.sink(0));
        s2 -> map(forget_second) -> null();
    }

    program_15 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> inspect(out.show(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s1 -> s2;
        s2 -> filter_map(down) -> s2;
        s2 -> filter_map(down) -> s2;
        s3 = join_fused_lhs(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s5 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s2 -> [0]s5;
        source_iter([(1, 1)]) -> [1]s5;
    }

    program_16 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s4 = s1[high] -> map(listed) -> flatten() -> tee();
        s4 -> map(listed) -> flatten() -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s4 -> s6;
        s4 -> s6;
    }

    program_17 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = join_multiset_half::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> multiset_delta() -> [build]s3;
        s1 -> [probe]s3;
    }

    program_18 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> fold(origin, add_both) -> for_each(out.sink(0));
        s0 -> map(sum) -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_19 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> defer_tick_lazy() -> map(sized) -> demux_enum::<BySize>();
        s3[Small] -> for_each(out.sink(0));
        s3[Large] -> for_each(out.sink(1));
        s0 -> scan::<'static>(origin, running) -> for_each(out.sink(2));
        spin() -> map(begun) -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> for_each(out.sink(3));
    }

    program_20 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s2 = s0 -> map(swap) -> tee();
        s3 = join_fused::<'tick, 'tick>(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s4 = join_multiset_half() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [build]s4;
        s3 -> [probe]s4;
        s5 = chain() -> for_each(out.sink(1));
        s2 -> [0]s5;
        s1 -> [1]s5;
    }

    program_21 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s2 = s0 -> persist::<'static>();
        s2 -> null();
        s1 -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
        s1 -> defer_tick_lazy() -> for_each(out.sink(1));
        s1 -> persist::<'static, Item>() -> for_each(out.sink(2));
    }

    program_22 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(1, 0), (0, 0), (1, 0)]) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s1 -> map(next) -> for_each(out.sink(1));
    }

    program_23 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        initialize() -> map(begun) -> persist::<'static>() -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_24 {
        source_stream(inputs.stream(0)) -> fold_keyed::<'static>(one, add) -> for_each(out.sink(0));
        s2 = source_iter([(1, 0), (0, 0)]) -> tee();
        s3 = source_iter([(3, 1), (2, 2), (1, 1)]) -> tee();
        s4 = cross_singleton::<'static>() -> map(crossed_sum);
        s2 -> [input]s4;
        s3 -> sort() -> [single]s4;
        s5 = union() -> for_each(out.sink(1));
        s2 -> s5;
        s2 -> s5;
        s6 = chain();
        s4 -> [0]s6;
        s3 -> [1]s6;
        s6 -> scan_async_blocking::<'tick>(origin, running_soon) -> null();
    }

    program_25 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = spin() -> map(begun) -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_26 {
        s1 = source_stream(inputs.stream(0)) -> reduce_keyed::<'tick>(add) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> map(next) -> unique() -> s2;
        s2 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(0));
    }

    program_27 {
        source_stream(inputs.stream(0)) -> filter(is_small) -> map(swap) -> for_each(out.sink(0));
    }

    program_28 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(1));
        s0 -> unique::<'tick>() -> reduce(append_both) -> for_each(out.sink(2));
    }

    program_29 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> identity() -> tee();
        s3 = chain() -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s5 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s1 -> [0]s5;
        s1 -> reduce_keyed::<'static>(append) -> [1]s5;
    }

    program_30 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = defer_signal() -> for_each(out.sink(1));
        s1 -> [input]s3;
        s0 -> [signal]s3;
    }

    program_31 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s2 = zip_longest() -> map(longest_form) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_32 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed::<'static>(one, append) -> for_each(out.sink(0));
        s5 = cross_join::<'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> [0]s5;
        s0 -> fold::<'static>(origin, append_both) -> map(promised) -> resolve_futures_blocking_ordered() -> [1]s5;
    }

    program_33 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 4), (1, 0)]) -> reduce(append_both) -> scan(origin, running) -> for_each(out.sink(1));
    }

    program_34 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> sort() -> scan_async_blocking::<'static>(origin, running_soon) -> tee();
        s4 = union() -> tee();
        s3 -> s4;
        s3 -> s4;
        s4 -> identity::<Item>() -> for_each(out.sink(1));
        s4 -> reduce_keyed::<'tick>(greatest) -> null();
    }

    program_35 {
        source_iter([(0, 0), (1, 1)]) -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(1));
    }

    program_36 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
    }

    program_37 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s0 -> scan(origin, running) -> map(streamed) -> flatten_stream_blocking() -> for_each(out.sink(1));
    }

    program_38 {
        s1 = source_stream(inputs.stream(0)) -> map(forget_second) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> map(forget_second) -> s3;
    }

    program_39 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> map(kept_or_deleted) -> persist_mut::<'static>() -> fold_no_replay(origin, append_both) -> dest_sink(out.sender(0));
        s0 -> sort_by_key(second_of) -> map(forget_first) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> sort() -> for_each(out.sink(1));
    }

    program_40 {
        s1 = initialize() -> map(begun) -> tee();
        s3 = join_fused_rhs::<'static>(FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> state_by(rank, low_rank) -> [0]s3;
        source_stream(inputs.stream(0)) -> [1]s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s1 -> s4;
    }

    program_41 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> enumerate::<'tick>() -> map(number_only) -> tee();
        s3 = join::<'static, 'tick>() -> map(matched_sum);
        s1 -> [0]s3;
        s2 -> [1]s3;
        s2 -> filter(differs) -> for_each(out.sink(0));
        s3 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_42 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(1)) -> reduce_no_replay::<'static>(append_both) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_43 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = defer_signal();
        s0 -> [input]s2;
        s0 -> next_stratum() -> [signal]s2;
        s3 = join_multiset::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s3 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
        source_iter([(0, 4)]) -> for_each(out.sink(1));
    }

    program_44 {
        source_stream(inputs.stream(0)) -> assert(is_within) -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> dest_sink(out.sender(0));
    }

    program_45 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> flat_map(doubles) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> map(next) -> for_each(out.sink(1));
    }

    program_46 {
        s1 = source_stream(inputs.stream(0)) -> flat_map_stream_blocking(both_ways_streamed) -> tee();
        s3 = s1 -> persist::<'static>();
        s3 -> null();
        s1 -> sort_by_key(second_of) -> map(forget_first) -> map(|item| with_kept(item, &#s3)) -> for_each(out.sink(0));
    }

    program_47 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce_no_replay::<'tick>(add_both) -> for_each(out.sink(0));
    }

    program_48 {
        s1 = source_stream(inputs.stream(0)) -> map(promised) -> resolve_futures_ordered() -> tee();
        s5 = zip() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> sort() -> [0]s5;
        s1 -> persist::<'static, Item>() -> persist::<'static, Item>() -> [1]s5;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_49 {
        s1 = source_stream(inputs.stream(0)) -> sort() -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> fold_keyed::<'static>(zero, add) -> filter(is_even) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }
}
