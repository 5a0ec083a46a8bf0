//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_0 {
        s2 = source_stream(inputs.stream(0)) -> unique::<'tick>() -> fold::<'static>(origin, append_both) -> tee();
        s5 = union();
        s2 -> s5;
        s2 -> s5;
        s2 -> unique() -> enumerate::<'static>() -> map(numbered) -> unique::<'static>() -> for_each(out.sink(0));
        s5 -> defer_tick_lazy() -> dest_sink(out.sender(1));
    }

    program_1 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s0 -> fold_no_replay::<'static>(origin, append_both) -> reduce_keyed(add) -> for_each(out.sink(1));
    }

    program_2 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'static>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain() -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        source_iter([(1, 0), (0, 0), (1, 1), (4, 0)]) -> for_each(out.sink(1));
    }

    program_3 {
        null::<Item>() -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> multiset_delta() -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        source_iter([(0, 1), (1, 0)]) -> for_each(out.sink(3));
    }

    program_4 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> filter(differs) -> for_each(out.sink(1));
    }

    program_5 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s3 = s1[high] -> tee();
        s3 -> filter(is_even) -> dest_sink(out.sender(1));
        initialize() -> map(begun) -> dest_sink(out.sender(2));
        s3 -> unique::<'static>() -> next_stratum::<Item>() -> for_each(out.sink(3));
    }

    program_6 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = join::<'static, 'static>() -> map(matched_sum);
        s0 -> fold::<'static>(origin, append_both) -> [0]s3;
        s0 -> unique::<'static>() -> [1]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s5 = union() -> for_each(out.sink(1));
        s0 -> s5;
        s3 -> s5;
    }

    program_7 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(3, 2), (1, 1), (1, 0), (1, 4)]) -> for_each(out.sink(1));
    }

    program_8 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(0));
        s0 -> map(swap) -> next_stratum::<Item>() -> null();
    }

    program_9 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> multiset_delta() -> for_each(out.sink(1));
        s0 -> enumerate() -> map(numbered) -> for_each(out.sink(2));
    }

    program_10 {
        s1 = source_iter([(0, 0), (1, 1), (1, 0)]) -> tee();
        s2 = difference::<'static, 'tick>() -> tee();
        s1 -> [pos]s2;
        source_stream(inputs.stream(0)) -> [neg]s2;
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s1 -> filter(is_small) -> for_each(out.sink(0));
        s3 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(1));
    }

    program_11 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'tick>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        source_iter([(3, 4), (1, 0), (3, 1), (0, 0)]) -> for_each(out.sink(0));
        s4 = s2 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4[low] -> for_each(out.sink(1));
        s4[high] -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(2));
    }

    program_12 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'tick, 'tick>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        source_iter([(2, 1), (2, 3), (0, 1)]) -> for_each(out.sink(0));
        s1 -> map(sum) -> for_each(out.sink(1));
        s2 -> defer_tick() -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
    }

    program_13 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> tee();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s2 -> unique::<'static>() -> for_each(out.sink(0));
        s2 -> map(forget_second) -> null();
    }

    program_14 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> next_stratum() -> for_each(out.sink(0));
        s0 -> map(sum) -> null::<Item>() -> for_each(out.sink(1));
    }

    program_15 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s5 = union() -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> s5;
        s0 -> sort() -> s5;
    }

    program_16 {
        s2 = source_stream(inputs.stream(0)) -> sort() -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3 = s2[low] -> tee();
        s2[high] -> for_each(out.sink(0));
        s3 -> multiset_delta() -> for_each(out.sink(1));
        s3 -> scan::<'tick>(origin, running) -> for_each(out.sink(2));
    }

    program_17 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> map(next) -> for_each(out.sink(1));
    }

    program_18 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_stream(inputs.stream(1)) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s1 -> scan(origin, running) -> s3;
        s1 -> s3;
    }

    program_19 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter(is_even) -> tee();
        s2 = difference::<'static, 'tick>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s2 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(0));
        s4 = s1 -> filter_map(down) -> tee();
        s5 = anti_join::<'static>() -> for_each(out.sink(1));
        s1 -> [pos]s5;
        s4 -> map(second) -> [neg]s5;
        s4 -> null::<Item>() -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_20 {
        source_stream(inputs.stream(0)) -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(0));
    }

    program_21 {
        s1 = source_stream(inputs.stream(0)) -> reduce::<'tick>(append_both) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> map(next) -> unique() -> s2;
        s3 = s2 -> unzip();
        s3[0] -> map(alone) -> for_each(out.sink(0));
        s3[1] -> map(alone) -> for_each(out.sink(1));
    }

    program_22 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        null::<Item>() -> map(swap) -> for_each(out.sink(1));
    }

    program_23 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s0 -> enumerate() -> map(numbered) -> for_each(out.sink(1));
        s0 -> unique::<'tick>() -> defer_tick() -> for_each(out.sink(2));
    }

    program_24 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter_map(down) -> tee();
        s1 -> fold::<'static>(origin, append_both) -> for_each(out.sink(0));
        s3 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
        source_iter([(0, 2), (2, 0), (1, 1)]) -> for_each(out.sink(2));
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(3));
    }

    program_25 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort() -> tee();
        s1 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(0));
        s3 = difference::<'static, 'tick>() -> for_each(out.sink(1));
        s1 -> [pos]s3;
        s0 -> [neg]s3;
    }

    program_26 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s3 = s0 -> reduce_keyed::<'tick>(add) -> partition(by_sum);
        s3[0] -> null();
        s5 = s3[1] -> tee();
        s3[2] -> null();
        s8 = anti_join::<'static>() -> for_each(out.sink(2));
        s5 -> defer_tick() -> [pos]s8;
        s5 -> map(second) -> [neg]s8;
        source_iter([(0, 1), (2, 1), (2, 0), (0, 4)]) -> for_each(out.sink(3));
    }

    program_27 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
    }

    program_28 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(1));
        s0 -> next_stratum::<Item>() -> inspect(out.show(0)) -> for_each(out.sink(2));
        source_iter([(2, 4), (2, 3), (0, 1), (1, 0)]) -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(3));
    }

    program_29 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 4), (1, 0)]) -> defer_tick() -> sort() -> for_each(out.sink(1));
    }

    program_30 {
        source_iter([(1, 2), (0, 1), (3, 4), (1, 2)]) -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> unique() -> identity() -> tee();
        s4 = union() -> tee();
        s3 -> s4;
        s3 -> s4;
        s4 -> filter_map(halve) -> for_each(out.sink(1));
        s4 -> fold::<'tick>(origin, greatest_item) -> null();
    }

    program_31 {
        source_iter([(0, 0), (1, 1)]) -> filter(differs) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_32 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_33 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s0 -> sort_by_key(second_of) -> map(forget_first) -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_34 {
        s1 = source_stream(inputs.stream(0)) -> map(forget_second) -> tee();
        s3 = join() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s1 -> map(forget_second) -> [1]s3;
    }

    program_35 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> persist::<'static>() -> reduce(append_both) -> defer_tick() -> dest_sink(out.sender(0));
        s0 -> unique::<'static>() -> fold_no_replay::<'static>(origin, append_both) -> unique() -> for_each(out.sink(1));
    }

    program_36 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> multiset_delta() -> tee();
        s3 = join_multiset::<'static, 'tick>() -> map(matched_sum);
        s2 -> [0]s3;
        s1 -> [1]s3;
        s5 = chain();
        s3 -> [0]s5;
        s2 -> [1]s5;
        s6 = union() -> for_each(out.sink(0));
        s5 -> s6;
        s1 -> fold_keyed::<'static>(one, greatest) -> s6;
        s0 -> s6;
        source_iter([(2, 3), (0, 3), (4, 4)]) -> for_each(out.sink(1));
    }

    program_37 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s2 = source_iter([(1, 4), (2, 0), (0, 0)]) -> tee();
        s2 -> flat_map(both_ways) -> for_each(out.sink(1));
        initialize() -> map(begun) -> for_each(out.sink(2));
        s5 = anti_join::<'static, 'tick>() -> for_each(out.sink(3));
        s2 -> [pos]s5;
        s0 -> map(first) -> [neg]s5;
    }

    program_38 {
        s1 = source_stream(inputs.stream(0)) -> fold_keyed::<'static>(one, append) -> tee();
        s1 -> filter(is_small) -> for_each(out.sink(0));
        null::<Item>() -> for_each(out.sink(1));
        s5 = s1 -> fold_keyed::<'static>(one, greatest) -> unzip();
        s5[0] -> map(alone) -> for_each(out.sink(2));
        s5[1] -> map(alone) -> for_each(out.sink(3));
    }

    program_39 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_iter([(2, 0), (4, 0), (0, 0)]) -> defer_tick_lazy() -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_40 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'static, 'static>();
        s0 -> [pos]s2;
        s0 -> persist::<'static>() -> [neg]s2;
        s0 -> reduce_keyed(add) -> sort() -> for_each(out.sink(0));
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_41 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> dest_sink(out.sender(0));
        s0 -> filter_map(down) -> s2;
        s0 -> s2;
    }

    program_42 {
        spin() -> map(begun) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> reduce::<'tick>(append_both) -> map(next) -> for_each(out.sink(1));
    }

    program_43 {
        s3 = source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> sort() -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3[low] -> for_each(out.sink(0));
        s3[high] -> for_each(out.sink(1));
    }

    program_44 {
        s2 = source_stream(inputs.stream(0)) -> inspect(out.show(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s2[high] -> tee();
        s4 -> inspect(out.show(1)) -> for_each(out.sink(2));
        s6 = s4 -> partition(by_first);
        s7 = s6[0] -> tee();
        s6[1] -> for_each(out.sink(3));
        s9 = union() -> for_each(out.sink(4));
        s7 -> s9;
        s7 -> s9;
        s2[low] -> persist::<'static, Item>() -> for_each(out.sink(5));
    }

    program_45 {
        source_stream(inputs.stream(0)) -> fold_keyed(zero, add) -> defer_tick_lazy() -> for_each(out.sink(0));
    }

    program_46 {
        s1 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> tee();
        s5 = anti_join() -> for_each(out.sink(0));
        s1 -> unique() -> [pos]s5;
        s1 -> scan(origin, running) -> scan::<'static>(origin, running) -> map(first) -> [neg]s5;
        source_iter([(1, 1), (1, 3), (1, 1), (3, 1)]) -> for_each(out.sink(1));
    }

    program_47 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = s1 -> next_stratum::<Item>() -> tee();
        s2 -> unique::<'static>() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s2 -> map(listed) -> flatten() -> for_each(out.sink(2));
    }

    program_48 {
        s1 = source_stream(inputs.stream(0)) -> unique::<'static>() -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> defer_tick_lazy() -> for_each(out.sink(0));
        initialize() -> map(begun) -> for_each(out.sink(1));
        source_iter([(1, 1), (0, 1), (0, 4), (0, 0)]) -> for_each(out.sink(2));
    }

    program_49 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s1 -> map(sum) -> defer_tick() -> s1;
        spin() -> map(begun) -> null::<Item>() -> for_each(out.sink(0));
        s0 -> defer_tick() -> defer_tick() -> map(sum) -> for_each(out.sink(1));
    }
}
