//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_50 {
        s1 = source_stream(inputs.stream(0)) -> filter(differs) -> tee();
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[high] -> for_each(out.sink(0));
        s1 -> reduce_no_replay(append_both) -> for_each(out.sink(1));
        s6 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> tee();
        s2[low] -> [0]s6;
        s1 -> [1]s6;
        s6 -> defer_tick() -> for_each(out.sink(2));
        s6 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(3));
    }

    program_51 {
        s1 = source_stream(inputs.stream(0)) -> flat_map(both_ways) -> tee();
        s5 = union() -> for_each(out.sink(0));
        s1 -> identity::<Item>() -> s5;
        s1 -> unique() -> sort() -> s5;
        source_iter([(1, 1), (1, 3), (1, 1), (3, 1)]) -> for_each(out.sink(1));
    }

    program_52 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = s1 -> fold::<'tick>(one, count) -> map(alone) -> tee();
        s2 -> identity::<Item>() -> for_each(out.sink(0));
        source_iter([(1, 1)]) -> for_each(out.sink(1));
        s2 -> flat_map(doubles) -> for_each(out.sink(2));
    }

    program_53 {
        s1 = source_stream(inputs.stream(0)) -> identity::<Item>() -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> reduce::<'static>(add_both) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        source_iter([(1, 1), (0, 1), (0, 4), (0, 0)]) -> for_each(out.sink(2));
    }

    program_54 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> inspect(out.show(0)) -> map(next) -> unique() -> s1;
        s3 = chain() -> null();
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_55 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s1 -> map(sum) -> defer_tick() -> s1;
        null::<Item>() -> null::<Item>() -> for_each(out.sink(0));
        s0 -> reduce(append_both) -> fold::<'static>(origin, append_both) -> map(sum) -> for_each(out.sink(1));
    }

    program_56 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> filter(is_even) -> filter(is_even) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s5 -> unique::<'static>() -> s4;
        s5 -> unique() -> s4;
        s5 = s4 -> identity() -> tee();
        s6 = difference::<'tick, 'static>() -> dest_sink(out.sender(0));
        s0 -> fold_keyed::<'tick>(zero, add) -> [pos]s6;
        s5 -> [neg]s6;
    }

    program_57 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s1[high] -> for_each(out.sink(1));
    }

    program_58 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s6 = cross_join::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        source_iter([(2, 1), (1, 1), (4, 1), (0, 0)]) -> [0]s6;
        null::<Item>() -> reduce_no_replay::<'tick>(append_both) -> [1]s6;
    }

    program_59 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s2 -> map(next) -> unique() -> s2;
        s3 = s0 -> fold_keyed(zero, add) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3[high] -> for_each(out.sink(0));
        s3[low] -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(1));
    }

    program_60 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_61 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        source_iter([(0, 1), (1, 1), (0, 1)]) -> for_each(out.sink(1));
    }

    program_62 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> defer_tick_lazy() -> dest_sink(out.sender(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s1 -> unique::<'tick>() -> for_each(out.sink(2));
    }

    program_63 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'tick, 'tick>();
        s0 -> [pos]s2;
        s0 -> fold::<'tick>(zero, count) -> map(alone) -> [neg]s2;
        s3 = anti_join::<'static, 'static>() -> tee();
        s0 -> [pos]s3;
        s2 -> map(second) -> [neg]s3;
        s3 -> fold_keyed::<'static>(one, add) -> null();
        s3 -> defer_tick() -> for_each(out.sink(1));
    }

    program_64 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'static, 'static>();
        s0 -> [pos]s2;
        s0 -> enumerate::<'static>() -> map(numbered) -> [neg]s2;
        source_iter([(1, 0), (1, 4)]) -> for_each(out.sink(0));
        s2 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
    }

    program_65 {
        source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> for_each(out.sink(0));
    }

    program_66 {
        source_stream(inputs.stream(0)) -> unique::<'static>() -> reduce(append_both) -> for_each(out.sink(0));
    }

    program_67 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'tick>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
    }

    program_68 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> null::<Item>() -> [0]s3;
        s1 -> [1]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_69 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s4 = source_stream(inputs.stream(0)) -> fold::<'static>(origin, append_both) -> reduce::<'tick>(append_both) -> fold::<'static>(origin, append_both) -> tee();
        s5 = union();
        s4 -> s5;
        s4 -> s5;
        s6 = s5 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s6[low] -> for_each(out.sink(1));
        s6[high] -> for_each(out.sink(2));
    }

    program_70 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s1 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(1));
        s5 = anti_join() -> for_each(out.sink(2));
        s1 -> [pos]s5;
        s2 -> map(second) -> [neg]s5;
        source_iter([(3, 4), (2, 2), (0, 1), (1, 0)]) -> dest_sink(out.sender(3));
    }

    program_71 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_72 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(sum) -> defer_tick_lazy() -> tee();
        s3 = union() -> tee();
        s2 -> s3;
        s0 -> s3;
        s0 -> s3;
        s3 -> map(sum) -> unique() -> s3;
        s3 -> unique() -> s3;
        s3 -> unique() -> s3;
        s2 -> fold(zero, count) -> map(alone) -> dest_sink(out.sender(0));
    }

    program_73 {
        s1 = source_stream(inputs.stream(0)) -> defer_tick() -> tee();
        s4 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> inspect(out.show(0)) -> [0]s4;
        s1 -> fold_keyed::<'tick>(one, add) -> [1]s4;
    }

    program_74 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s2 = s1[0] -> tee();
        s1[1] -> for_each(out.sink(0));
        s2 -> reduce(append_both) -> for_each(out.sink(1));
        s6 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(2));
        s2 -> [0]s6;
        s1[2] -> [1]s6;
        source_iter([(1, 1), (4, 4), (3, 2)]) -> for_each(out.sink(3));
        s8 = union() -> dest_sink(out.sender(4));
        s2 -> s8;
        s2 -> s8;
    }

    program_75 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
    }

    program_76 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s0 -> fold_no_replay(origin, append_both) -> for_each(out.sink(1));
    }

    program_77 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_no_replay::<'tick>(append_both) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> unique::<'static>() -> s2;
        s3 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s3;
        s0 -> map(second) -> [neg]s3;
    }

    program_78 {
        s3 = anti_join::<'tick, 'tick>();
        source_stream(inputs.stream(0)) -> reduce(append_both) -> [pos]s3;
        source_stream(inputs.stream(1)) -> map(second) -> [neg]s3;
        s4 = source_iter([(0, 2), (1, 1), (0, 0)]) -> tee();
        s6 = union() -> for_each(out.sink(0));
        s3 -> map(swap) -> s6;
        s4 -> s6;
        s7 = s4 -> filter_map(halve) -> tee();
        s9 = union();
        s7 -> unique() -> s9;
        s7 -> s9;
        s9 -> defer_tick() -> s9;
    }

    program_79 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> null();
        s3 = s1[1] -> tee();
        s1[2] -> null();
        s5 = union();
        s3 -> s5;
        s3 -> s5;
        s5 -> unique::<'static>() -> dest_sink(out.sender(2));
    }

    program_80 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed::<'static>(add) -> unique::<'static>() -> for_each(out.sink(0));
        s3 = union() -> tee();
        s0 -> s3;
        s0 -> s3;
        s3 -> map(sum) -> dest_sink(out.sender(1));
        s6 = anti_join::<'tick, 'tick>() -> for_each(out.sink(2));
        s3 -> [pos]s6;
        s3 -> reduce_keyed::<'static>(greatest) -> map(first) -> [neg]s6;
    }

    program_81 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> tee();
        s0 -> defer_tick_lazy() -> [0]s2;
        s0 -> [1]s2;
        s4 = s2 -> unique::<'tick>() -> partition(by_first);
        s4[1] -> for_each(out.sink(0));
        s4[0] -> reduce_no_replay(append_both) -> for_each(out.sink(1));
        s8 = union() -> for_each(out.sink(2));
        s2 -> s8;
        s2 -> s8;
        s0 -> reduce_no_replay(append_both) -> for_each(out.sink(3));
    }

    program_82 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> fold::<'static>(origin, greatest_item) -> map(forget_second) -> reduce_keyed::<'static>(append) -> for_each(out.sink(0));
        s1 -> map(listed) -> flatten() -> reduce::<'static>(add_both) -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_83 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s0 -> fold_keyed(one, greatest) -> for_each(out.sink(0));
        s6 = difference::<'tick, 'tick>() -> tee();
        s1[1] -> [pos]s6;
        s1[0] -> [neg]s6;
        s1[2] -> filter(is_even) -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(1));
        s9 = union() -> for_each(out.sink(2));
        s6 -> s9;
        s6 -> s9;
    }

    program_84 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> flat_map(doubles) -> tee();
        s1 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
        s0 -> map(listed) -> flatten() -> null();
    }

    program_85 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = anti_join::<'static>();
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
        s3 = join::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
    }

    program_86 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s2 -> s3;
        s0 -> s3;
    }

    program_87 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
    }

    program_88 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick_lazy() -> tee();
        s0 -> flat_map(both_ways) -> dest_sink(out.sender(0));
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s1 -> reduce_keyed::<'static>(greatest) -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
        s6 = s3 -> partition(by_sum);
        s6[0] -> for_each(out.sink(2));
        s6[1] -> for_each(out.sink(3));
        s6[2] -> for_each(out.sink(4));
    }

    program_89 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(forget_second) -> for_each(out.sink(0));
        s0 -> reduce_keyed(add) -> for_each(out.sink(1));
    }

    program_90 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 -> map(next) -> unique() -> s1;
        s2 = union();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s3 = s0 -> partition(by_sum);
        s3[0] -> null::<Item>() -> dest_sink(out.sender(0));
        s8 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s3[2] -> [0]s8;
        s3[1] -> [1]s8;
    }

    program_91 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce_keyed::<'tick>(add) -> dest_sink(out.sender(0));
        s5 = union() -> for_each(out.sink(1));
        s0 -> filter(differs) -> s5;
        s1 -> null::<Item>() -> s5;
    }

    program_92 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
    }

    program_93 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = difference::<'static>() -> for_each(out.sink(0));
        s1 -> unique() -> [pos]s3;
        s0 -> [neg]s3;
        source_iter([(4, 4), (0, 1), (2, 1), (1, 0)]) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(2));
    }

    program_94 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s2 = cross_join::<'tick, 'tick>() -> map(crossed_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s2 -> identity::<Item>() -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(2));
    }

    program_95 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_96 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique() -> s1;
        s2 = s1 -> unique() -> tee();
        s4 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s2 -> [0]s4;
        s2 -> flat_map(both_ways) -> [1]s4;
        s2 -> map(forget_second) -> for_each(out.sink(1));
    }

    program_97 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = anti_join::<'static, 'static>();
        s0 -> [pos]s2;
        s1 -> map(first) -> [neg]s2;
        s3 = s0 -> filter(is_even) -> tee();
        s2 -> filter(is_small) -> for_each(out.sink(0));
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
    }

    program_98 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s3 = chain();
        s0 -> [0]s3;
        s1 -> [1]s3;
        s4 = union();
        s0 -> s4;
        s0 -> s4;
        s5 = s1 -> sort() -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s5[low] -> for_each(out.sink(0));
        s5[high] -> for_each(out.sink(1));
        s8 = cross_join::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s4 -> [0]s8;
        s3 -> [1]s8;
    }

    program_99 {
        s2 = source_stream(inputs.stream(0)) -> defer_tick() -> unique::<'tick>() -> tee();
        source_iter([(0, 1), (1, 1), (1, 0), (0, 1)]) -> for_each(out.sink(0));
        s5 = union();
        s2 -> filter(is_even) -> s5;
        s2 -> s5;
        s5 -> defer_tick() -> s5;
    }
}
