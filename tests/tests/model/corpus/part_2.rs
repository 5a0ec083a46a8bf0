//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_100 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = union();
        s0 -> s3;
        s0 -> multiset_delta() -> fold_keyed(one, append) -> s3;
        s0 -> s3;
        s3 -> fold::<'tick>(origin, greatest_item) -> for_each(out.sink(0));
    }

    program_101 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> dest_sink(out.sender(0));
        s0 -> map(sum) -> s2;
        s0 -> s2;
    }

    program_102 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = initialize() -> map(begun) -> enumerate::<'tick>() -> map(numbered) -> tee();
        s3 = union() -> dest_sink(out.sender(1));
        s2 -> s3;
        s2 -> s3;
        s2 -> scan::<'tick>(origin, running) -> null();
    }

    program_103 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> sort_by_key(second_of) -> map(forget_first) -> [0]s2;
        s0 -> [1]s2;
    }

    program_104 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> sort() -> null();
        s1 -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(1));
        s2 -> reduce::<'static>(add_both) -> for_each(out.sink(2));
    }

    program_105 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> enumerate::<'static>() -> map(numbered) -> dest_sink(out.sender(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
        s0 -> map(listed) -> flatten() -> dest_sink(out.sender(2));
    }

    program_106 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> defer_tick() -> for_each(out.sink(0));
    }

    program_107 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s0 -> unique::<'static>() -> for_each(out.sink(0));
        source_iter([(4, 0), (1, 1)]) -> for_each(out.sink(1));
        s1 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(2));
    }

    program_108 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold::<'tick>(origin, add_both) -> for_each(out.sink(0));
    }

    program_109 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed::<'static>(append) -> dest_sink(out.sender(0));
        s0 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(1));
    }

    program_110 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s0 -> map(sum) -> filter(differs) -> for_each(out.sink(0));
        s5 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s2 -> reduce_keyed::<'static>(greatest) -> [0]s5;
        s2 -> [1]s5;
    }

    program_111 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> unique() -> s1;
        s2 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
    }

    program_112 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(1));
        s3 = s1[1] -> tee();
        s3 -> persist::<'static, Item>() -> for_each(out.sink(2));
        s3 -> inspect(out.show(0)) -> for_each(out.sink(3));
        s7 = chain() -> for_each(out.sink(4));
        s1[2] -> [0]s7;
        s3 -> [1]s7;
        source_iter([(1, 1), (4, 4), (3, 0), (3, 2)]) -> for_each(out.sink(5));
    }

    program_113 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = s1 -> fold_keyed::<'static>(one, greatest) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
        s4 = union() -> for_each(out.sink(1));
        s1 -> s4;
        s0 -> s4;
        s0 -> s4;
    }

    program_114 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s1 -> reduce(append_both) -> for_each(out.sink(0));
        s1 -> persist::<'static>() -> for_each(out.sink(1));
        s5 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s1 -> unique::<'static>() -> [0]s5;
        s1 -> [1]s5;
    }

    program_115 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> for_each(out.sink(1));
        s1 -> s2;
        s0 -> s2;
        s0 -> inspect(out.show(0)) -> for_each(out.sink(2));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(3));
    }

    program_116 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort() -> tee();
        s1 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s3 = difference::<'tick, 'static>() -> tee();
        s0 -> [pos]s3;
        s1 -> [neg]s3;
        s7 = chain();
        s3 -> sort() -> [0]s7;
        s3 -> reduce_keyed::<'static>(add) -> [1]s7;
        s8 = anti_join::<'static>() -> for_each(out.sink(1));
        s3 -> reduce(append_both) -> [pos]s8;
        s7 -> map(second) -> [neg]s8;
    }

    program_117 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        initialize() -> map(begun) -> for_each(out.sink(0));
        s2 = s0 -> reduce(append_both) -> tee();
        s3 = difference::<'tick, 'tick>() -> tee();
        s0 -> [pos]s3;
        s2 -> [neg]s3;
        s5 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s3 -> [pos]s5;
        s2 -> filter(is_even) -> [neg]s5;
        s6 = union() -> for_each(out.sink(2));
        s3 -> s6;
        s3 -> s6;
    }

    program_118 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s0 -> s3;
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> filter(is_small) -> for_each(out.sink(1));
    }

    program_119 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(1, 1)]) -> map(forget_second) -> for_each(out.sink(1));
    }

    program_120 {
        s2 = source_stream(inputs.stream(0)) -> reduce_keyed::<'tick>(add) -> partition(by_sum);
        s2[0] -> for_each(out.sink(0));
        s2[1] -> for_each(out.sink(1));
        s2[2] -> for_each(out.sink(2));
    }

    program_121 {
        s1 = source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s4 -> filter_map(down) -> s3;
        s4 = anti_join();
        s3 -> [pos]s4;
        s1 -> null::<Item>() -> map(second) -> [neg]s4;
        source_iter([(0, 0), (0, 1)]) -> for_each(out.sink(0));
    }

    program_122 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s0 -> multiset_delta() -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_123 {
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> for_each(out.sink(1));
    }

    program_124 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> defer_tick_lazy() -> [0]s2;
        s0 -> [1]s2;
    }

    program_125 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> persist::<'static>() -> sort() -> for_each(out.sink(0));
        null::<Item>() -> null();
    }

    program_126 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s2;
        source_stream(inputs.stream(1)) -> [1]s2;
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_127 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s4 = anti_join::<'static, 'static>() -> for_each(out.sink(1));
        source_iter([(0, 1), (1, 0), (4, 1), (1, 1)]) -> [pos]s4;
        s0 -> fold::<'tick>(one, count) -> map(alone) -> map(first) -> [neg]s4;
    }

    program_128 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> for_each(out.sink(0));
        s1[1] -> map(alone) -> for_each(out.sink(1));
    }

    program_129 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
    }

    program_130 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
    }

    program_131 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_132 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce_keyed::<'tick>(append) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s4 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4[low] -> for_each(out.sink(2));
        s4[high] -> for_each(out.sink(3));
    }

    program_133 {
        source_stream(inputs.stream(0)) -> enumerate::<'static>() -> map(numbered) -> null();
        s2 = source_iter([(3, 1), (2, 4), (1, 1)]) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_134 {
        s1 = source_stream(inputs.stream(0)) -> multiset_delta() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_135 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = s1 -> unique::<'static>() -> tee();
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
        source_stream(inputs.stream(1)) -> reduce::<'tick>(append_both) -> for_each(out.sink(2));
    }

    program_136 {
        spin() -> map(begun) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> reduce_no_replay::<'static>(append_both) -> filter_map(down) -> for_each(out.sink(1));
    }

    program_137 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = anti_join::<'tick, 'tick>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s3 = source_stream(inputs.stream(1)) -> tee();
        s5 = join::<'static, 'static>() -> map(matched_values) -> dest_sink(out.sender(1));
        s3 -> scan::<'tick>(origin, running) -> [0]s5;
        s3 -> [1]s5;
    }

    program_138 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join::<'static>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        initialize() -> map(begun) -> for_each(out.sink(0));
        s2 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> filter(differs) -> for_each(out.sink(2));
    }

    program_139 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> scan::<'tick>(origin, running) -> for_each(out.sink(0));
        s0 -> persist::<'static, Item>() -> for_each(out.sink(1));
    }

    program_140 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'static>(zero, add) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = s1 -> reduce::<'static>(add_both) -> tee();
        s4 = s1 -> map(forget_second) -> tee();
        s5 = join() -> map(matched_sum);
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = union();
        s3 -> s6;
        s4 -> s6;
        s7 = union() -> for_each(out.sink(1));
        s6 -> s7;
        s5 -> s7;
    }

    program_141 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> scan::<'tick>(origin, running) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
        s0 -> persist::<'static, Item>() -> scan::<'tick>(origin, running) -> for_each(out.sink(1));
    }

    program_142 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s2 = s0 -> next_stratum() -> tee();
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s2 -> s3;
        s2 -> unique::<'static>() -> next_stratum() -> for_each(out.sink(2));
    }

    program_143 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> filter(differs) -> for_each(out.sink(0));
        s1[1] -> map(alone) -> persist::<'static, Item>() -> null();
    }

    program_144 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> unique() -> s1;
        s2 = s1 -> unzip();
        s2[0] -> map(alone) -> for_each(out.sink(0));
        s2[1] -> map(alone) -> for_each(out.sink(1));
    }

    program_145 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s3 = s1 -> reduce::<'static>(add_both) -> tee();
        s3 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
        s3 -> map(listed) -> flatten() -> for_each(out.sink(2));
    }

    program_146 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> scan::<'static>(origin, running) -> tee();
        s2 = cross_join_multiset::<'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = cross_join() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s2 -> reduce_no_replay::<'tick>(add_both) -> for_each(out.sink(1));
        s5 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s2 -> [0]s5;
        s1 -> [1]s5;
    }

    program_147 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s6 = union() -> for_each(out.sink(0));
        s2[low] -> persist::<'static>() -> s6;
        s2[high] -> s6;
        s0 -> s6;
    }

    program_148 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s0 -> enumerate::<'tick>() -> map(numbered) -> map(kept_or_deleted) -> persist_mut::<'static>() -> null();
        s0 -> map(swap) -> fold_no_replay(origin, append_both) -> for_each(out.sink(2));
    }

    program_149 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort() -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s5 = union();
        s2 -> s5;
        s1 -> multiset_delta() -> s5;
        s0 -> s5;
        s6 = union() -> for_each(out.sink(1));
        s5 -> s6;
        s2 -> s6;
    }
}
