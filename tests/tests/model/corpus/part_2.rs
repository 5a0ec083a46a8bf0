//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_100 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> enumerate::<'tick>() -> map(numbered) -> for_each(out.sink(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_101 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> reduce_keyed::<'static>(append) -> for_each(out.sink(0));
        s4 = difference::<'tick, 'tick>();
        s1 -> [pos]s4;
        s0 -> [neg]s4;
        s6 = join() -> map(matched_values);
        s4 -> [0]s6;
        s2 -> map(next) -> [1]s6;
        s6 -> reduce::<'tick>(add_both) -> for_each(out.sink(1));
    }

    program_102 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        s0 -> inspect(out.show(0)) -> map(forget_second) -> for_each(out.sink(3));
    }

    program_103 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s1 -> filter_map(halve) -> [1]s3;
    }

    program_104 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_105 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s0 -> fold_keyed(zero, append) -> for_each(out.sink(1));
    }

    program_106 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3 = s1[high] -> tee();
        s4 = s3 -> fold_keyed::<'static>(one, append) -> tee();
        s5 = anti_join::<'static, 'tick>() -> for_each(out.sink(0));
        s1[low] -> [pos]s5;
        s3 -> map(second) -> [neg]s5;
        s6 = union() -> for_each(out.sink(1));
        s4 -> s6;
        s4 -> s6;
    }

    program_107 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> tee();
        s0 -> s2;
        s1 -> s2;
        s2 -> filter(differs) -> for_each(out.sink(0));
        s4 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
    }

    program_108 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = null::<Item>() -> tee();
        s3 = union();
        s2 -> s3;
        s1 -> s3;
        s0 -> s3;
        s3 -> unique::<'static>() -> s3;
        s2 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(0));
    }

    program_109 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = union();
        s0 -> s3;
        s0 -> sort() -> reduce_keyed(append) -> s3;
        s0 -> s3;
        s3 -> reduce::<'tick>(greatest_item) -> for_each(out.sink(0));
    }

    program_110 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> dest_sink(out.sender(0));
        s0 -> map(sum) -> s2;
        s0 -> s2;
    }

    program_111 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(1)) -> map(listed) -> flatten() -> tee();
        s3 = union() -> dest_sink(out.sender(1));
        s2 -> s3;
        s2 -> s3;
        s2 -> unique::<'tick>() -> null();
    }

    program_112 {
        s1 = source_stream(inputs.stream(0)) -> identity::<Item>() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_113 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'tick, 'static>() -> tee();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s2 -> enumerate::<'static>() -> map(number_only) -> null();
        s1 -> reduce::<'tick>(add_both) -> for_each(out.sink(1));
        s2 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(2));
    }

    program_114 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(listed) -> flatten() -> dest_sink(out.sender(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
        s0 -> filter_map(down) -> dest_sink(out.sender(2));
    }

    program_115 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> fold::<'static>(origin, greatest_item) -> for_each(out.sink(0));
    }

    program_116 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s0 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        s1 -> map(forget_second) -> for_each(out.sink(1));
        s4 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s1 -> [0]s4;
        s0 -> [1]s4;
    }

    program_117 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce::<'tick>(add_both) -> for_each(out.sink(0));
    }

    program_118 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce::<'tick>(append_both) -> for_each(out.sink(1));
    }

    program_119 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> partition(by_first);
        s4 = s3[0] -> tee();
        s3[1] -> for_each(out.sink(0));
        s7 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s4 -> [0]s7;
        s0 -> reduce_keyed::<'static>(append) -> fold(origin, add_both) -> [1]s7;
        s8 = s4 -> filter(differs) -> null::<Item>() -> tee();
        s9 = union() -> for_each(out.sink(2));
        s8 -> s9;
        s8 -> s9;
    }

    program_120 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(sum) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> null::<Item>() -> for_each(out.sink(0));
        s4 = join::<'static, 'static>() -> map(matched_values);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s4 -> [0]s5;
        s2 -> [1]s5;
    }

    program_121 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique() -> s1;
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join::<'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_122 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s3 = s1[high] -> tee();
        s2 -> unique::<'static>() -> for_each(out.sink(0));
        s2 -> filter_map(halve) -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s3 -> s6;
        s3 -> s6;
        source_iter([(1, 1), (4, 4), (3, 0), (3, 2)]) -> for_each(out.sink(3));
    }

    program_123 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = s1 -> reduce_keyed::<'static>(greatest) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s0 -> s4;
        s0 -> s4;
    }

    program_124 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s1 -> fold_keyed(one, add) -> for_each(out.sink(0));
        s1 -> unique() -> for_each(out.sink(1));
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s1 -> enumerate::<'static>() -> map(numbered) -> [0]s5;
        s1 -> [1]s5;
    }

    program_125 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique() -> s1;
        s3 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> flat_map(doubles) -> [0]s3;
        s0 -> [1]s3;
    }

    program_126 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 = s0 -> fold_keyed(zero, add) -> tee();
        s3 = union();
        s0 -> s3;
        s2 -> s3;
        s5 = union();
        s3 -> s5;
        s2 -> filter(is_even) -> s5;
        s5 -> map(sum) -> unique() -> s5;
    }

    program_127 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(1, 1)]) -> map(forget_second) -> for_each(out.sink(1));
    }

    program_128 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(0));
        s2[high] -> for_each(out.sink(1));
    }

    program_129 {
        s1 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s4 -> filter_map(down) -> s3;
        s4 = difference();
        s3 -> [pos]s4;
        null::<Item>() -> [neg]s4;
        source_iter([(0, 0), (0, 1)]) -> for_each(out.sink(0));
    }

    program_130 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s0 -> defer_tick() -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
    }

    program_131 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'tick, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s4;
        s1 -> enumerate::<'static>() -> map(number_only) -> map(second) -> [neg]s4;
        s2 -> map(swap) -> for_each(out.sink(1));
    }

    program_132 {
        source_iter([(3, 4), (1, 0), (1, 1)]) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> for_each(out.sink(1));
    }

    program_133 {
        s1 = source_stream(inputs.stream(0)) -> fold(origin, append_both) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_134 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        source_iter([(1, 0), (1, 0), (3, 4)]) -> map(first) -> [neg]s2;
        s0 -> fold(zero, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_135 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s4 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s0 -> map(forget_second) -> [pos]s4;
        s0 -> reduce::<'tick>(append_both) -> [neg]s4;
    }

    program_136 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_first);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
    }

    program_137 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
    }

    program_138 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = join::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        source_iter([(0, 3), (3, 2), (1, 0), (0, 3)]) -> for_each(out.sink(1));
        s4 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4[low] -> for_each(out.sink(2));
        s4[high] -> for_each(out.sink(3));
    }

    program_139 {
        s2 = source_stream(inputs.stream(0)) -> flat_map(doubles) -> map(sum) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
    }

    program_140 {
        s1 = source_stream(inputs.stream(0)) -> defer_tick() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_141 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = s1 -> enumerate::<'static>() -> map(numbered) -> tee();
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
        source_iter([(0, 1)]) -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(2));
    }

    program_142 {
        null::<Item>() -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(greatest) -> filter(is_small) -> for_each(out.sink(1));
    }

    program_143 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = difference::<'tick, 'tick>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = source_iter([(0, 1), (1, 1), (0, 0)]) -> tee();
        s5 = cross_join::<'static, 'static>() -> map(crossed_ends) -> dest_sink(out.sender(1));
        s3 -> unique::<'tick>() -> [0]s5;
        s3 -> [1]s5;
    }

    program_144 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = cross_join::<'static>() -> map(crossed_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 -> flat_map(doubles) -> for_each(out.sink(1));
        source_iter([(4, 3), (1, 0)]) -> filter(differs) -> for_each(out.sink(2));
    }

    program_145 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> unique::<'tick>() -> for_each(out.sink(0));
        s0 -> unique::<'tick>() -> for_each(out.sink(1));
    }

    program_146 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> unique::<'tick>() -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
        s0 -> sort() -> identity() -> for_each(out.sink(1));
    }

    program_147 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = difference::<'static>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s2 -> unique::<'tick>() -> for_each(out.sink(0));
        s1 -> fold_keyed::<'tick>(zero, add) -> map(sum) -> dest_sink(out.sender(1));
        source_iter([(0, 1), (1, 0), (0, 3), (0, 1)]) -> for_each(out.sink(2));
        source_iter([(1, 1), (0, 0), (1, 1), (0, 1)]) -> dest_sink(out.sender(3));
    }

    program_148 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> defer_tick() -> tee();
        s3 = union() -> for_each(out.sink(2));
        s0 -> s3;
        s2 -> s3;
        s2 -> inspect(out.show(0)) -> defer_tick() -> for_each(out.sink(3));
    }

    program_149 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> null::<Item>() -> for_each(out.sink(1));
        s1[2] -> unique::<'static>() -> null();
    }
}
