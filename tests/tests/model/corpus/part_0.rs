//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_0 {
        s2 = source_stream(inputs.stream(0)) -> multiset_delta() -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s5 = union();
        s2 -> s5;
        s2 -> s5;
        s2 -> persist::<'static>() -> scan::<'static>(origin, running) -> persist::<'static, Item>() -> for_each(out.sink(0));
        s5 -> reduce_keyed(add) -> dest_sink(out.sender(1));
    }

    program_1 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> persist::<'static>();
        s2 -> null();
        s0 -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
        s4 = cross_join::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s1 -> [0]s4;
        s0 -> [1]s4;
    }

    program_2 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_3 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s0 -> reduce::<'static>(append_both) -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
        null::<Item>() -> for_each(out.sink(2));
        source_iter([(0, 1), (1, 0)]) -> for_each(out.sink(3));
    }

    program_4 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s0 -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_5 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s2 = s0 -> map(|item| with_kept(item, &#s1)) -> tee();
        s2 -> flat_map(both_ways) -> dest_sink(out.sender(0));
        s4 = s2 -> persist::<'static>() -> tee();
        s4 -> filter(is_even) -> dest_sink(out.sender(1));
        s4 -> reduce_no_replay(append_both) -> for_each(out.sink(2));
    }

    program_6 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_7 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> s3;
        s0 -> persist::<'static>() -> s3;
        s0 -> s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s0 -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> for_each(out.sink(2));
    }

    program_8 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(3, 2), (1, 1), (1, 0), (1, 4)]) -> for_each(out.sink(1));
    }

    program_9 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
        s0 -> scan(origin, running) -> for_each(out.sink(2));
    }

    program_10 {
        s1 = source_iter([(0, 0), (1, 1), (1, 0)]) -> tee();
        s2 = zip_longest() -> map(longest) -> tee();
        s1 -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s1 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s5 = cross_join::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
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
        s6 = union() -> for_each(out.sink(0));
        s2 -> map(|item| with_kept(item, &#s4)) -> s6;
        source_iter([(3, 4), (1, 0), (3, 1), (0, 0)]) -> s6;
        s0 -> s6;
    }

    program_12 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        initialize() -> map(begun) -> null();
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
    }

    program_13 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick>() -> map(matched_sum) -> tee();
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s1 -> map(sum) -> for_each(out.sink(1));
        s2 -> fold_keyed(one, greatest) -> for_each(out.sink(2));
        null::<Item>() -> for_each(out.sink(3));
    }

    program_14 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> map(rank) -> lattice_reduce() -> map(of_rank) -> tee();
        s2 -> persist::<'static>() -> for_each(out.sink(0));
        s2 -> map(forget_second) -> null();
    }

    program_15 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
        s5 = s1[2] -> filter_map(halve) -> tee();
        s5 -> filter_map(halve) -> for_each(out.sink(2));
        s7 = union() -> for_each(out.sink(3));
        s5 -> s7;
        s5 -> s7;
    }

    program_16 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce_no_replay(add_both) -> for_each(out.sink(0));
        s0 -> map(sum) -> filter_map(down) -> for_each(out.sink(1));
    }

    program_17 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> fold::<'static>(one, count);
        s0 -> reduce::<'static>(append_both) -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
        s0 -> multiset_delta() -> for_each(out.sink(1));
        initialize() -> map(begun) -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> for_each(out.sink(2));
    }

    program_18 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s2 = s0 -> map(swap) -> tee();
        s3 = join_fused::<'tick, 'tick>(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s4 = join_fused(Fold(one, greatest), Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s4;
        s3 -> [1]s4;
        s5 = chain() -> for_each(out.sink(1));
        s2 -> [0]s5;
        s1 -> [1]s5;
    }

    program_19 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = s0 -> persist::<'static>();
        s2 -> null();
        s1 -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
        s1 -> reduce::<'tick>(append_both) -> for_each(out.sink(1));
        s1 -> defer_tick() -> for_each(out.sink(2));
    }

    program_20 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(1, 0), (0, 0), (1, 0)]) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s1 -> map(next) -> for_each(out.sink(1));
    }

    program_21 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        null::<Item>() -> defer_tick() -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> for_each(out.sink(1));
    }

    program_22 {
        s2 = chain_first_n(3) -> map(swap);
        initialize() -> map(begun) -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
        s3 = s2 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3[low] -> for_each(out.sink(0));
        s3[high] -> for_each(out.sink(1));
    }

    program_23 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
    }

    program_24 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        spin() -> map(begun) -> map(swap) -> for_each(out.sink(1));
    }

    program_25 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> sort() -> for_each(out.sink(1));
        s0 -> persist::<'static>() -> fold_keyed(zero, greatest) -> for_each(out.sink(2));
    }

    program_26 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate::<'static>() -> map(numbered) -> tee();
        s3 = chain() -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s5 = anti_join::<'tick, 'static>() -> for_each(out.sink(2));
        s1 -> [pos]s5;
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> map(first) -> [neg]s5;
    }

    program_27 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = cross_join::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = zip_longest() -> map(longest) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_28 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s2 = zip::<'static, 'static>() -> map(some_pair) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_29 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s5 = cross_join_multiset::<'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        source_iter([(2, 4), (2, 3), (0, 1), (1, 0)]) -> [0]s5;
        s0 -> reduce_no_replay::<'static>(append_both) -> unique::<'tick>() -> [1]s5;
    }

    program_30 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 4), (1, 0)]) -> fold_keyed(one, add) -> multiset_delta() -> for_each(out.sink(1));
    }

    program_31 {
        source_iter([(1, 2), (0, 1), (3, 4), (1, 2)]) -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> persist::<'static, Item>() -> scan::<'static>(origin, running) -> tee();
        s4 = union() -> tee();
        s3 -> s4;
        s3 -> s4;
        s4 -> enumerate() -> map(number_only) -> for_each(out.sink(1));
        s4 -> map(kept) -> persist_mut::<'static>() -> null();
    }

    program_32 {
        source_iter([(0, 0), (1, 1)]) -> inspect(out.show(0)) -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> sort() -> for_each(out.sink(2));
    }

    program_33 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
    }

    program_34 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s0 -> next_stratum() -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
    }

    program_35 {
        s1 = source_stream(inputs.stream(0)) -> map(forget_second) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> map(forget_second) -> s3;
    }

    program_36 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = join::<'tick, 'static>() -> map(matched_values) -> tee();
        s0 -> fold::<'static>(zero, count) -> map(alone) -> [0]s3;
        s0 -> [1]s3;
        s3 -> fold_keyed(zero, add) -> dest_sink(out.sender(0));
        s5 = join::<'static, 'static>() -> map(matched_sum);
        s0 -> multiset_delta() -> [0]s5;
        s3 -> [1]s5;
        s5 -> persist::<'static>() -> for_each(out.sink(1));
    }

    program_37 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s3 -> defer_tick() -> s1;
        s3 = chain();
        s1 -> fold_no_replay(origin, add_both) -> [0]s3;
        s1 -> [1]s3;
        s4 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s1 -> [0]s4;
        s0 -> [1]s4;
        s4 -> sort() -> state_by::<'static>(rank, low_rank) -> for_each(out.sink(0));
        source_iter([(2, 3), (0, 3), (4, 4)]) -> for_each(out.sink(1));
    }

    program_38 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s3 = source_stream(inputs.stream(1)) -> tee();
        s3 -> identity() -> for_each(out.sink(0));
        s0 -> map(|item| with_kept(item, &#s1)) -> filter(differs) -> for_each(out.sink(1));
        s6 = cross_singleton::<'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s3 -> [input]s6;
        s0 -> sort() -> [single]s6;
    }

    program_39 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_iter([(2, 0), (4, 0), (0, 0)]) -> reduce_keyed::<'static>(add) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_40 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip_longest() -> map(longest) -> tee();
        s0 -> [0]s2;
        s0 -> fold::<'tick>(zero, count) -> map(alone) -> [1]s2;
        s3 = cross_join::<'tick, 'tick>() -> map(crossed_sum);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s3 -> multiset_delta() -> for_each(out.sink(0));
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_41 {
        source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> dest_sink(out.sender(0));
    }

    program_42 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(differs) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> map(next) -> for_each(out.sink(1));
    }

    program_43 {
        s1 = source_stream(inputs.stream(0)) -> sort() -> tee();
        s3 = s1 -> persist::<'static>();
        s3 -> null();
        s1 -> multiset_delta() -> map(|item| with_kept(item, &#s3)) -> for_each(out.sink(0));
    }

    program_44 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique::<'tick>() -> tee();
        s2 = s0 -> fold(zero, count);
        s3 = s1 -> map(|item| with_number(item, #s2)) -> tee();
        s4 = s3 -> unique::<'static>() -> tee();
        s5 = s1 -> reduce::<'tick>(greatest_item);
        s7 = union() -> for_each(out.sink(0));
        s4 -> s7;
        s4 -> s7;
        s3 -> map(|item| with_greatest(item, #s5)) -> fold::<'tick>(origin, append_both) -> for_each(out.sink(1));
    }

    program_45 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(0));
    }

    program_46 {
        s1 = source_stream(inputs.stream(0)) -> identity() -> tee();
        s5 = zip() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> persist::<'static, Item>() -> [0]s5;
        s1 -> defer_tick() -> defer_tick() -> [1]s5;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_47 {
        s1 = source_stream(inputs.stream(0)) -> persist::<'static, Item>() -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> reduce_keyed::<'static>(add) -> null::<Item>() -> for_each(out.sink(0));
        source_iter([(1, 1), (0, 1), (0, 4), (0, 0)]) -> for_each(out.sink(1));
    }

    program_48 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(zero, count);
        s0 -> map(|item| with_number(item, #s1)) -> for_each(out.sink(0));
    }

    program_49 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> reduce_keyed::<'static>(add) -> for_each(out.sink(0));
        s6 = union() -> for_each(out.sink(1));
        source_iter([(2, 1), (1, 1), (4, 1), (0, 0)]) -> s6;
        s0 -> filter(differs) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> s6;
        s0 -> s6;
    }
}
