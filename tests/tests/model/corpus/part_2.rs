//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_100 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_iter([(4, 3), (1, 3)]) -> tee();
        s2 = difference::<'static, 'static>();
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s0 -> sort() -> for_each(out.sink(0));
        s4 = union();
        s1 -> s4;
        s1 -> s4;
        s4 -> defer_tick() -> s4;
        null::<Item>() -> for_each(out.sink(1));
        s6 = s2 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s6[low] -> for_each(out.sink(2));
        s6[high] -> for_each(out.sink(3));
    }

    program_101 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> identity::<Item>() -> for_each(out.sink(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_102 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> reduce_keyed::<'static>(append) -> for_each(out.sink(0));
        s4 = union();
        s1 -> s4;
        s0 -> s4;
        s6 = join() -> map(matched_values);
        s4 -> [0]s6;
        s2 -> map(next) -> [1]s6;
        s6 -> fold_no_replay::<'tick>(origin, add_both) -> for_each(out.sink(1));
    }

    program_103 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s0 -> enumerate() -> map(numbered) -> map(forget_second) -> for_each(out.sink(2));
    }

    program_104 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s1 -> map(listed) -> flatten() -> [1]s3;
    }

    program_105 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_106 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s0 -> fold_keyed(zero, append) -> for_each(out.sink(1));
    }

    program_107 {
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

    program_108 {
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

    program_109 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = union();
        s0 -> s3;
        s0 -> defer_tick() -> reduce_keyed(append) -> s3;
        s0 -> s3;
        s3 -> fold_no_replay::<'tick>(origin, greatest_item) -> for_each(out.sink(0));
    }

    program_110 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> dest_sink(out.sender(0));
        s0 -> map(sum) -> [0]s2;
        s0 -> [1]s2;
    }

    program_111 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(1)) -> enumerate::<'tick>() -> map(numbered) -> tee();
        s3 = union() -> dest_sink(out.sender(1));
        s2 -> s3;
        s2 -> s3;
        s2 -> sort() -> null();
    }

    program_112 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> unique() -> [0]s2;
        s0 -> [1]s2;
    }

    program_113 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'tick, 'static>() -> tee();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s2 -> unique::<'static>() -> null();
        s1 -> reduce::<'tick>(add_both) -> for_each(out.sink(1));
        s2 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(2));
    }

    program_114 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> enumerate::<'static>() -> map(numbered) -> dest_sink(out.sender(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
        s0 -> flat_map(both_ways) -> dest_sink(out.sender(2));
    }

    program_115 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce::<'static>(greatest_item) -> for_each(out.sink(0));
    }

    program_116 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s0 -> identity() -> for_each(out.sink(0));
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
        s1 -> fold_no_replay::<'tick>(origin, add_both) -> for_each(out.sink(0));
    }

    program_118 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce_no_replay::<'tick>(append_both) -> for_each(out.sink(1));
    }

    program_119 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> partition(by_first);
        s4 = s3[0] -> tee();
        s3[1] -> for_each(out.sink(0));
        s7 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s4 -> [0]s7;
        s0 -> fold_keyed::<'static>(one, append) -> reduce(add_both) -> [1]s7;
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
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join::<'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = union() -> dest_sink(out.sender(2));
        s1 -> s4;
        s1 -> s4;
    }

    program_122 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s3 = s1[high] -> tee();
        s2 -> defer_tick() -> for_each(out.sink(0));
        s2 -> map(listed) -> flatten() -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s3 -> s6;
        s3 -> s6;
        source_iter([(1, 1), (4, 4), (3, 0), (3, 2)]) -> for_each(out.sink(3));
    }

    program_123 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 -> filter_map(down) -> defer_tick() -> s1;
        s2 = s1 -> reduce_keyed::<'static>(greatest) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s0 -> s3;
        s0 -> s3;
    }

    program_124 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s1 -> fold_keyed(one, add) -> for_each(out.sink(0));
        s1 -> defer_tick() -> for_each(out.sink(1));
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s1 -> identity::<Item>() -> [0]s5;
        s1 -> [1]s5;
    }

    program_125 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = chain() -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s0 -> map(listed) -> flatten() -> for_each(out.sink(1));
        s4 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(2));
        s0 -> [0]s4;
        s1 -> [1]s4;
    }

    program_126 {
        s1 = null::<Item>() -> tee();
        s1 -> map(sum) -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> fold(origin, append_both) -> tee();
        s4 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4[high] -> dest_sink(out.sender(1));
        s7 = cross_join_multiset::<'static>() -> map(crossed_sum);
        s3 -> [0]s7;
        s4[low] -> [1]s7;
        s7 -> reduce_keyed(greatest) -> null();
        s3 -> filter(is_small) -> for_each(out.sink(3));
    }

    program_127 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 = s0 -> reduce_no_replay(append_both) -> tee();
        s3 = union();
        s0 -> s3;
        s2 -> s3;
        s5 = union();
        s3 -> s5;
        s2 -> filter(is_even) -> s5;
        s5 -> map(sum) -> unique() -> s5;
    }

    program_128 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 -> filter_map(down) -> s1;
        s2 = join::<'tick, 'static>() -> map(matched_values);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> filter(is_small) -> for_each(out.sink(0));
    }

    program_129 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(1, 1)]) -> map(forget_second) -> for_each(out.sink(1));
    }

    program_130 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(0));
        s2[high] -> for_each(out.sink(1));
    }

    program_131 {
        s1 = source_stream(inputs.stream(0)) -> inspect(out.show(0)) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s4 -> filter_map(down) -> s3;
        s4 = difference();
        s3 -> [pos]s4;
        s1 -> null::<Item>() -> [neg]s4;
        source_iter([(0, 0), (0, 1)]) -> for_each(out.sink(1));
    }

    program_132 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s0 -> fold::<'static>(zero, count) -> map(alone) -> fold_keyed::<'static>(zero, greatest) -> for_each(out.sink(1));
    }

    program_133 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'tick, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s4;
        s1 -> identity() -> map(second) -> [neg]s4;
        s2 -> map(swap) -> for_each(out.sink(1));
    }

    program_134 {
        source_iter([(3, 4), (1, 0), (1, 1)]) -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_135 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> reduce(append_both) -> [0]s2;
        s0 -> [1]s2;
    }

    program_136 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        source_iter([(1, 0), (1, 0), (3, 4)]) -> map(first) -> [neg]s2;
        s0 -> fold(origin, append_both) -> for_each(out.sink(1));
    }

    program_137 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s4 = union() -> for_each(out.sink(1));
        s0 -> map(forget_second) -> s4;
        s0 -> reduce::<'tick>(append_both) -> s4;
    }

    program_138 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_first);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
    }

    program_139 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
    }

    program_140 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = join::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        source_iter([(0, 3), (3, 2), (1, 0), (0, 3)]) -> for_each(out.sink(1));
        s4 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4[low] -> for_each(out.sink(2));
        s4[high] -> for_each(out.sink(3));
    }

    program_141 {
        s2 = source_stream(inputs.stream(0)) -> map(listed) -> flatten() -> map(sum) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
    }

    program_142 {
        s1 = source_stream(inputs.stream(0)) -> defer_tick() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_143 {
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
        source_stream(inputs.stream(1)) -> reduce_no_replay::<'tick>(append_both) -> for_each(out.sink(2));
    }

    program_144 {
        null::<Item>() -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(greatest) -> filter_map(down) -> for_each(out.sink(1));
    }

    program_145 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s3 = source_iter([(0, 1), (1, 1), (0, 0)]) -> tee();
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> dest_sink(out.sender(1));
        s3 -> sort() -> [0]s5;
        s3 -> [1]s5;
    }

    program_146 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = cross_join::<'static>() -> map(crossed_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 -> map(listed) -> flatten() -> for_each(out.sink(1));
        source_iter([(4, 3), (1, 0)]) -> filter(differs) -> for_each(out.sink(2));
    }

    program_147 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> sort() -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_148 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed::<'static>(add) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = s1 -> reduce_no_replay::<'static>(add_both) -> tee();
        s4 = s1 -> map(forget_second) -> tee();
        s5 = join_multiset() -> map(matched_sum);
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = union();
        s3 -> s6;
        s4 -> s6;
        s7 = chain() -> for_each(out.sink(1));
        s6 -> [0]s7;
        s5 -> [1]s7;
    }

    program_149 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> unique::<'tick>() -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
        s0 -> defer_tick() -> unique::<'tick>() -> for_each(out.sink(1));
    }
}
