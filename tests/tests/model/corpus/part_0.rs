//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_0 {
        s2 = source_stream(inputs.stream(0)) -> persist::<'static, Item>() -> reduce_keyed::<'static>(append) -> tee();
        s2 -> scan(zero, first_three) -> sort() -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s2 -> sort() -> map(rank) -> state::<'static>() -> map(of_rank) -> fold_keyed(zero, append) -> dest_sink(out.sender(1));
    }

    program_1 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [0]s3;
        s0 -> [1]s3;
    }

    program_2 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain_first_n(1) -> map(next) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> [2]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_3 {
        spin() -> map(begun) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> fold::<'static>(origin, append_both) -> unique::<'static>() -> for_each(out.sink(1));
        null::<Item>() -> for_each(out.sink(2));
        source_iter([(0, 1), (1, 0)]) -> for_each(out.sink(3));
    }

    program_4 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s0 -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_5 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> dest_sink(out.sender(0));
        s3 = s1 -> scan::<'static>(zero, first_three) -> tee();
        s3 -> null::<Item>() -> dest_sink(out.sender(1));
        s3 -> reduce(greatest_item) -> for_each(out.sink(2));
    }

    program_6 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_7 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = union();
        s0 -> reduce_keyed::<'static>(add) -> s3;
        s0 -> scan::<'static>(origin, running) -> s3;
        s0 -> s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s5 = zip::<'tick>() -> map(some_pair) -> for_each(out.sink(1));
        s0 -> [0]s5;
        s3 -> [1]s5;
    }

    program_8 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(3, 2), (1, 1), (1, 0), (1, 4)]) -> for_each(out.sink(1));
    }

    program_9 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(1));
        s0 -> sort() -> for_each(out.sink(2));
    }

    program_10 {
        s1 = source_iter([(0, 0), (1, 1), (1, 0)]) -> tee();
        s2 = join_fused_rhs::<'static, 'tick>(Reduce::new(greatest)) -> map(matched_sum) -> tee();
        s1 -> [0]s2;
        source_stream(inputs.stream(0)) -> [1]s2;
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s1 -> flat_map(both_ways) -> for_each(out.sink(0));
        s5 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s3 -> [0]s5;
        s1 -> [1]s5;
    }

    program_11 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        source_iter([(3, 4), (1, 0), (3, 1), (0, 0)]) -> for_each(out.sink(0));
        s4 = s2 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s7 = anti_join::<'static, 'static>() -> for_each(out.sink(1));
        s4[high] -> [pos]s7;
        s4[low] -> map(second) -> [neg]s7;
    }

    program_12 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'static>(Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        initialize() -> map(begun) -> null();
        s1 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_13 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = difference::<'tick, 'tick>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s1 -> map(sum) -> for_each(out.sink(1));
        s2 -> fold_no_replay(origin, greatest_item) -> for_each(out.sink(2));
        null::<Item>() -> for_each(out.sink(3));
    }

    program_14 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'tick, 'static>() -> map(crossed_sum) -> tee();
        s0 -> map(rank) -> state() -> map(of_rank) -> [0]s2;
        s0 -> [1]s2;
        s2 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s2 -> map(forget_second) -> null();
    }

    program_15 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 -> filter_map(down) -> s1;
        s2 = s1 -> filter(is_even) -> tee();
        s2 -> filter(is_even) -> for_each(out.sink(0));
    }

    program_16 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = union() -> for_each(out.sink(0));
        s0 -> defer_tick() -> s3;
        s1 -> s3;
        s0 -> s3;
    }

    program_17 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s1 -> reduce(append_both) -> for_each(out.sink(0));
        s0 -> map(sum) -> filter(is_small) -> for_each(out.sink(1));
    }

    program_18 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(origin, append_both) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s5 = zip::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(1));
        null::<Item>() -> [0]s5;
        s0 -> persist::<'static, Item>() -> [1]s5;
    }

    program_19 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(swap) -> tee();
        s3 = chain() -> tee();
        s0 -> [0]s3;
        s2 -> [1]s3;
        s4 = chain() -> for_each(out.sink(0));
        s0 -> state_by::<'static>(rank, low_rank) -> [0]s4;
        s3 -> [1]s4;
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
        s6 = union() -> for_each(out.sink(2));
        s3 -> s6;
        s2 -> s6;
        s0 -> s6;
    }

    program_20 {
        s1 = source_stream(inputs.stream(0)) -> persist::<'static, Item>() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s1 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(1));
        s1 -> next_stratum::<Item>() -> for_each(out.sink(2));
    }

    program_21 {
        s1 = source_iter([(1, 0), (0, 0), (1, 0)]) -> tee();
        s2 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        source_stream(inputs.stream(0)) -> [neg]s2;
        s1 -> map(next) -> for_each(out.sink(1));
    }

    program_22 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> scan(origin, running) -> tee();
        s3 = difference::<'tick, 'tick>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s0 -> [neg]s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s0 -> s4;
        s7 = zip_longest() -> map(longest) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> [0]s7;
        s2 -> enumerate() -> map(numbered) -> [1]s7;
    }

    program_23 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_stream(inputs.stream(1)) -> tee();
        s3 = zip::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> next_stratum() -> [0]s3;
        s1 -> [1]s3;
    }

    program_24 {
        source_stream(inputs.stream(0)) -> fold_keyed::<'static>(one, add) -> for_each(out.sink(0));
        s2 = source_iter([(1, 0), (0, 0)]) -> tee();
        s3 = source_iter([(3, 1), (2, 2), (1, 1)]) -> tee();
        s4 = join_multiset_half::<'static, 'static>() -> map(matched_sum);
        s2 -> [build]s4;
        s3 -> [probe]s4;
        s5 = union() -> for_each(out.sink(1));
        s2 -> s5;
        s2 -> s5;
        s6 = union();
        s4 -> s6;
        s3 -> s6;
        s6 -> sort_by_key(second_of) -> map(forget_first) -> null();
    }

    program_25 {
        s1 = source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 = s1 -> map(rank) -> lattice_reduce() -> map(of_rank) -> tee();
        s3 = union() -> null();
        s2 -> s3;
        s2 -> s3;
        s4 = s1 -> unzip();
        s4[0] -> map(alone) -> for_each(out.sink(1));
        s4[1] -> map(alone) -> for_each(out.sink(2));
    }

    program_26 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        spin() -> map(begun) -> map(swap) -> for_each(out.sink(1));
    }

    program_27 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'tick>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> unique() -> for_each(out.sink(1));
        s0 -> scan::<'tick>(origin, running) -> reduce(append_both) -> for_each(out.sink(2));
    }

    program_28 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> inspect(out.show(0)) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s0 -> s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        s5 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(3));
        s1 -> [0]s5;
        s1 -> reduce_keyed::<'static>(append) -> [1]s5;
    }

    program_29 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static, Item>() -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join_fused_rhs::<'static, 'tick>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_30 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed::<'static>(one, append) -> for_each(out.sink(0));
        s5 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(1));
        source_iter([(2, 4), (2, 3), (0, 1), (1, 0)]) -> [0]s5;
        s0 -> reduce::<'static>(append_both) -> unique::<'tick>() -> [1]s5;
    }

    program_31 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 4), (1, 0)]) -> fold_no_replay(origin, append_both) -> persist::<'static, Item>() -> for_each(out.sink(1));
    }

    program_32 {
        source_iter([(1, 2), (0, 1), (3, 4), (1, 2)]) -> for_each(out.sink(1));
        s4 = source_stream(inputs.stream(0)) -> scan(origin, running) -> scan::<'static>(origin, running) -> map(rank) -> state() -> map(of_rank) -> tee();
        s4 -> inspect(out.show(0)) -> for_each(out.sink(2));
        s4 -> reduce_keyed::<'tick>(add) -> null();
    }

    program_33 {
        source_iter([(0, 0), (1, 1)]) -> map(listed) -> flatten() -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_34 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
    }

    program_35 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> sort() -> map(rank) -> state::<'static>() -> map(of_rank) -> for_each(out.sink(0));
        s0 -> multiset_delta() -> sort() -> for_each(out.sink(1));
    }

    program_36 {
        s1 = source_stream(inputs.stream(0)) -> map(forget_second) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> map(forget_second) -> s3;
    }

    program_37 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> map(kept_or_deleted) -> persist_mut::<'static>() -> reduce_no_replay(append_both) -> dest_sink(out.sender(0));
        s0 -> persist::<'static>() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> scan(origin, running) -> for_each(out.sink(1));
    }

    program_38 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s3 = union();
        s1 -> reduce(add_both) -> s3;
        s1 -> s3;
        s0 -> s3;
        s4 = join::<'static, 'static>() -> map(matched_sum);
        s1 -> [0]s4;
        s0 -> [1]s4;
        s6 = defer_signal() -> for_each(out.sink(0));
        s3 -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> [input]s6;
        s4 -> [signal]s6;
        source_iter([(2, 3), (0, 3), (4, 4)]) -> for_each(out.sink(1));
    }

    program_39 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = source_stream(inputs.stream(1)) -> tee();
        s2 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        s1 -> null::<Item>() -> for_each(out.sink(1));
        s5 = join_fused::<'static, 'tick>(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(2));
        s2 -> [0]s5;
        s0 -> [1]s5;
    }

    program_40 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = null::<Item>() -> tee();
        s2 = zip_longest() -> map(longest);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset_half::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [build]s3;
        s0 -> [probe]s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s1 -> s4;
    }

    program_41 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_iter([(2, 0), (4, 0), (0, 0)]) -> fold_keyed::<'static>(one, add) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_42 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused_rhs::<'static, 'static>(FoldFrom::new(successor, add)) -> map(matched_values) -> tee();
        s0 -> [0]s2;
        s0 -> defer_tick() -> [1]s2;
        s3 = join_multiset::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s3 -> persist::<'static>() -> for_each(out.sink(0));
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_43 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip::<'static, 'static>() -> map(crossed_ends) -> dest_sink(out.sender(1));
        s0 -> inspect(out.show(0)) -> [0]s2;
        s0 -> [1]s2;
    }

    program_44 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(differs) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> map(next) -> for_each(out.sink(1));
    }

    program_45 {
        s3 = source_stream(inputs.stream(0)) -> unique::<'static>() -> persist::<'static>() -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3[low] -> for_each(out.sink(0));
        s3[high] -> for_each(out.sink(1));
    }

    program_46 {
        s2 = source_stream(inputs.stream(0)) -> unique::<'tick>() -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s2[high] -> tee();
        s4 -> unique::<'static>() -> for_each(out.sink(0));
        s6 = s4 -> partition(by_first);
        s7 = s6[0] -> tee();
        s6[1] -> for_each(out.sink(1));
        s9 = union() -> for_each(out.sink(2));
        s7 -> s9;
        s7 -> s9;
        s2[low] -> defer_tick_lazy() -> for_each(out.sink(3));
    }

    program_47 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(0));
    }

    program_48 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> inspect(out.show(0)) -> tee();
        s2 = s1 -> partition(by_first);
        s2[1] -> for_each(out.sink(1));
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(2));
        s6 = union() -> tee();
        s2[0] -> s6;
        s1 -> s6;
        s0 -> s6;
        s6 -> defer_tick() -> for_each(out.sink(3));
        s6 -> reduce::<'static>(greatest_item) -> for_each(out.sink(4));
    }

    program_49 {
        s1 = source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> tee();
        s5 = join_fused(Fold::new(zero, add), FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> scan(origin, running) -> [0]s5;
        s1 -> multiset_delta() -> next_stratum::<Item>() -> [1]s5;
        source_iter([(1, 1), (1, 3), (1, 1), (3, 1)]) -> for_each(out.sink(1));
    }
}
