//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_0 {
        s2 = source_stream(inputs.stream(0)) -> identity::<Item>() -> fold_no_replay::<'static>(origin, append_both) -> tee();
        s5 = union();
        s2 -> s5;
        s2 -> s5;
        s2 -> enumerate() -> map(numbered) -> enumerate::<'static>() -> map(numbered) -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        s5 -> reduce(add_both) -> dest_sink(out.sender(1));
    }

    program_1 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> fold_keyed::<'static>(zero, greatest) -> [0]s3;
        s0 -> [1]s3;
    }

    program_2 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        source_iter([(1, 0), (0, 0), (1, 1), (4, 0)]) -> for_each(out.sink(1));
    }

    program_3 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> defer_tick_lazy() -> inspect(out.show(0)) -> for_each(out.sink(2));
        source_iter([(0, 1)]) -> map(next) -> for_each(out.sink(3));
    }

    program_4 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> filter(differs) -> for_each(out.sink(1));
    }

    program_5 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> null::<Item>() -> dest_sink(out.sender(0));
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(1));
        s1 -> enumerate::<'static>() -> map(number_only) -> fold(one, count) -> map(alone) -> for_each(out.sink(2));
    }

    program_6 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_7 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = cross_join::<'static, 'static>() -> map(crossed_sum);
        s0 -> fold_no_replay::<'static>(origin, append_both) -> [0]s3;
        s0 -> enumerate::<'static>() -> map(numbered) -> [1]s3;
        source_iter([(4, 4), (1, 1), (3, 0), (0, 1)]) -> for_each(out.sink(0));
        s5 = chain() -> for_each(out.sink(1));
        s0 -> [0]s5;
        s3 -> [1]s5;
    }

    program_8 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(3, 2), (1, 1), (1, 0), (1, 4)]) -> for_each(out.sink(1));
    }

    program_9 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(0));
        s0 -> map(swap) -> fold(one, count) -> map(alone) -> null();
    }

    program_10 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> defer_tick() -> for_each(out.sink(1));
        s0 -> enumerate() -> map(numbered) -> for_each(out.sink(2));
    }

    program_11 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> map(swap) -> s2;
        s0 -> s2;
        s0 -> s2;
        s2 -> unique::<'static>() -> s2;
        s0 -> filter(is_small) -> for_each(out.sink(0));
        s2 -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
    }

    program_12 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'tick>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        source_iter([(3, 4), (1, 0), (3, 1), (0, 0)]) -> for_each(out.sink(0));
        s4 = s2 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s7 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s4[high] -> [0]s7;
        s4[low] -> [1]s7;
    }

    program_13 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'tick, 'tick>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        source_iter([(2, 1), (2, 3), (0, 1)]) -> for_each(out.sink(0));
        s1 -> map(sum) -> for_each(out.sink(1));
        s2 -> fold(origin, greatest_item) -> for_each(out.sink(2));
        source_iter([(1, 1), (0, 0)]) -> for_each(out.sink(3));
    }

    program_14 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = chain() -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(0));
        s2 -> map(forget_second) -> null();
    }

    program_15 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> sort() -> [0]s3;
        s1 -> [1]s3;
    }

    program_16 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold(zero, count) -> map(alone) -> for_each(out.sink(0));
        s0 -> map(sum) -> null::<Item>() -> for_each(out.sink(1));
    }

    program_17 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick_lazy() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s5 = chain() -> for_each(out.sink(1));
        source_iter([(2, 3), (2, 3)]) -> [0]s5;
        s0 -> unique::<'static>() -> [1]s5;
    }

    program_18 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = s1 -> defer_tick_lazy() -> tee();
        s1 -> fold_no_replay::<'static>(origin, add_both) -> for_each(out.sink(1));
        s3 -> unique() -> for_each(out.sink(2));
        s3 -> defer_tick() -> for_each(out.sink(3));
    }

    program_19 {
        s1 = source_stream(inputs.stream(0)) -> unique::<'static>() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s1 -> defer_tick_lazy() -> for_each(out.sink(1));
        s1 -> unique::<'tick>() -> for_each(out.sink(2));
    }

    program_20 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s2 = cross_join::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> map(next) -> for_each(out.sink(1));
    }

    program_21 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(1, 1)]) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s1 -> sort() -> s3;
        s1 -> s3;
    }

    program_22 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> null::<Item>() -> tee();
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s2 -> reduce_keyed::<'static>(add) -> for_each(out.sink(0));
        s4 = s1 -> filter_map(down) -> tee();
        s5 = difference::<'static>() -> for_each(out.sink(1));
        s1 -> [pos]s5;
        s4 -> [neg]s5;
        s4 -> null::<Item>() -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(2));
    }

    program_23 {
        s2 = source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> map(swap) -> tee();
        s3 = source_iter([(3, 1), (2, 2), (1, 1)]) -> tee();
        s4 = difference::<'static, 'static>();
        s2 -> [pos]s4;
        s3 -> [neg]s4;
        s5 = union() -> for_each(out.sink(0));
        s2 -> s5;
        s2 -> s5;
        s6 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends);
        s4 -> [0]s6;
        s3 -> [1]s6;
        s6 -> enumerate::<'tick>() -> map(number_only) -> null();
    }

    program_24 {
        s1 = source_stream(inputs.stream(0)) -> reduce_no_replay::<'tick>(append_both) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> map(next) -> unique() -> s2;
        s3 = s2 -> partition(by_first);
        s3[0] -> for_each(out.sink(0));
        s3[1] -> for_each(out.sink(1));
    }

    program_25 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> map(swap) -> for_each(out.sink(1));
    }

    program_26 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> map(listed) -> flatten() -> for_each(out.sink(1));
        s0 -> enumerate::<'tick>() -> map(numbered) -> fold(origin, append_both) -> for_each(out.sink(2));
    }

    program_27 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter(is_small) -> tee();
        s3 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        source_iter([(0, 2), (2, 0), (1, 1)]) -> for_each(out.sink(1));
        s5 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s1 -> [0]s5;
        s1 -> fold_no_replay::<'static>(origin, append_both) -> [1]s5;
    }

    program_28 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> identity::<Item>() -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s0 -> s3;
        s0 -> s3;
    }

    program_29 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s3 -> unique::<'static>() -> defer_tick() -> s2;
        s3 = s2 -> sort() -> tee();
        s4 = anti_join::<'tick>() -> for_each(out.sink(0));
        s3 -> [pos]s4;
        s1 -> map(second) -> [neg]s4;
    }

    program_30 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s5 = join::<'static>() -> map(matched_sum) -> for_each(out.sink(1));
        source_iter([(2, 4), (2, 3), (0, 1), (1, 0)]) -> [0]s5;
        s0 -> fold::<'static>(one, count) -> map(alone) -> map(listed) -> flatten() -> [1]s5;
    }

    program_31 {
        source_stream(inputs.stream(0)) -> map(next) -> fold(origin, append_both) -> unique() -> for_each(out.sink(0));
    }

    program_32 {
        s1 = source_stream(inputs.stream(0)) -> reduce_no_replay::<'tick>(append_both) -> tee();
        s2 = s1 -> reduce_keyed::<'tick>(add) -> tee();
        source_iter([(1, 1)]) -> for_each(out.sink(0));
        s5 = join_multiset() -> map(matched_values) -> tee();
        s2 -> [0]s5;
        s2 -> reduce_keyed::<'static>(add) -> [1]s5;
        s6 = union();
        s5 -> s6;
        s5 -> s6;
        s6 -> unique::<'static>() -> s6;
        s1 -> flat_map(both_ways) -> for_each(out.sink(1));
    }

    program_33 {
        source_iter([(1, 2), (0, 1), (3, 4), (1, 2)]) -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> identity::<Item>() -> enumerate::<'static>() -> map(numbered) -> tee();
        s4 = union() -> tee();
        s3 -> s4;
        s3 -> s4;
        s4 -> filter(is_even) -> for_each(out.sink(1));
        s4 -> fold_no_replay::<'tick>(origin, greatest_item) -> null();
    }

    program_34 {
        source_iter([(0, 0), (1, 1)]) -> filter(differs) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_35 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_36 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(1));
        s1 -> s2;
        s1 -> s2;
        s0 -> unique() -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_37 {
        s1 = source_stream(inputs.stream(0)) -> map(forget_second) -> tee();
        s3 = cross_join() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s1 -> map(forget_second) -> [1]s3;
    }

    program_38 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> fold_keyed(zero, add) -> reduce(add_both) -> dest_sink(out.sender(0));
        s0 -> identity() -> fold_keyed::<'static>(one, append) -> identity() -> for_each(out.sink(1));
    }

    program_39 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s3 -> unique() -> s1;
        s2 = s1 -> defer_tick_lazy() -> tee();
        s3 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> tee();
        s2 -> [0]s3;
        s1 -> [1]s3;
        s5 = chain() -> for_each(out.sink(0));
        s1 -> reduce_keyed::<'static>(greatest) -> [0]s5;
        s3 -> [1]s5;
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_40 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s2 = source_iter([(1, 4), (2, 0), (0, 0)]) -> tee();
        s2 -> filter_map(down) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        s5 = difference::<'static, 'tick>() -> for_each(out.sink(3));
        s2 -> [pos]s5;
        s0 -> [neg]s5;
    }

    program_41 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(3, 1), (3, 4)]) -> tee();
        s2 = chain();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = difference::<'static>() -> for_each(out.sink(0));
        s2 -> [pos]s3;
        s0 -> [neg]s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s1 -> s4;
    }

    program_42 {
        s1 = source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(append) -> tee();
        s1 -> filter(is_small) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s5 = s1 -> reduce_keyed::<'static>(greatest) -> partition(by_sum);
        s5[0] -> for_each(out.sink(2));
        s5[1] -> for_each(out.sink(3));
        s5[2] -> for_each(out.sink(4));
    }

    program_43 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_iter([(2, 0), (4, 0), (0, 0)]) -> reduce::<'static>(append_both) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_44 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> defer_tick() -> s2;
        s3 = join::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s3;
        s2 -> [1]s3;
        s3 -> unique::<'tick>() -> for_each(out.sink(0));
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_45 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> dest_sink(out.sender(0));
        s0 -> filter_map(down) -> s2;
        s0 -> s2;
    }

    program_46 {
        null::<Item>() -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> fold_keyed::<'tick>(one, append) -> map(next) -> for_each(out.sink(1));
    }

    program_47 {
        s3 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> identity() -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3[low] -> for_each(out.sink(0));
        s3[high] -> for_each(out.sink(1));
    }

    program_48 {
        s2 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s2[high] -> tee();
        s4 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s6 = s4 -> partition(by_first);
        s7 = s6[0] -> tee();
        s6[1] -> for_each(out.sink(1));
        s9 = union() -> for_each(out.sink(2));
        s7 -> s9;
        s7 -> s9;
        s2[low] -> defer_tick() -> for_each(out.sink(3));
    }

    program_49 {
        source_stream(inputs.stream(0)) -> reduce_keyed(add) -> reduce::<'tick>(add_both) -> for_each(out.sink(0));
    }
}
