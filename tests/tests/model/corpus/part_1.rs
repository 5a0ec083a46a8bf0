//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_50 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_first);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
    }

    program_51 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> for_each(out.sink(0));
        s6 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        source_iter([(2, 1), (1, 1), (4, 1), (0, 0)]) -> [0]s6;
        spin() -> map(begun) -> fold::<'tick>(origin, append_both) -> [1]s6;
    }

    program_52 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s2 -> map(next) -> unique() -> s2;
        s3 = s0 -> fold_no_replay(origin, append_both) -> partition(by_sum);
        s3[0] -> for_each(out.sink(0));
        s3[2] -> for_each(out.sink(1));
        s3[1] -> reduce::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_53 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> multiset_delta() -> for_each(out.sink(0));
    }

    program_54 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_55 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_56 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s1 -> multiset_delta() -> dest_sink(out.sender(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s1 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(2));
    }

    program_57 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> unique::<'static>() -> for_each(out.sink(0));
        s3 = union();
        s0 -> s3;
        s0 -> s3;
        s3 -> reduce_no_replay::<'static>(add_both) -> unique::<'static>() -> defer_tick() -> s3;
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(1));
        source_iter([(0, 1), (1, 2), (1, 4), (0, 1)]) -> for_each(out.sink(2));
    }

    program_58 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s2 -> reduce_keyed(add) -> for_each(out.sink(0));
        s6 = difference::<'static, 'static>();
        s2 -> fold::<'static>(origin, append_both) -> [pos]s6;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> filter(is_small) -> [neg]s6;
        s6 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_59 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_ends);
        s0 -> [0]s2;
        s0 -> next_stratum() -> [1]s2;
        s3 = cross_join::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s3;
        s2 -> [1]s3;
        s3 -> reduce::<'static>(greatest_item) -> null();
        s3 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_60 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'static, 'static>();
        s0 -> [pos]s2;
        s0 -> unique::<'static>() -> map(second) -> [neg]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 -> fold_keyed::<'static>(zero, greatest) -> for_each(out.sink(1));
    }

    program_61 {
        source_stream(inputs.stream(0)) -> scan::<'static>(origin, running) -> defer_tick() -> for_each(out.sink(0));
    }

    program_62 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_63 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> null::<Item>() -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        initialize() -> map(begun) -> for_each(out.sink(1));
    }

    program_64 {
        initialize() -> map(begun) -> for_each(out.sink(0));
        s4 = source_stream(inputs.stream(0)) -> defer_tick() -> defer_tick() -> defer_tick() -> tee();
        s5 = union();
        s4 -> s5;
        s4 -> s5;
        s6 = s5 -> partition(by_sum);
        s6[0] -> for_each(out.sink(1));
        s6[1] -> for_each(out.sink(2));
        s6[2] -> for_each(out.sink(3));
    }

    program_65 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>() -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s1 -> multiset_delta() -> for_each(out.sink(1));
        s5 = cross_join_multiset() -> map(crossed_sum) -> for_each(out.sink(2));
        s1 -> [0]s5;
        s2 -> [1]s5;
        source_iter([(3, 4), (2, 2), (0, 1), (1, 0)]) -> dest_sink(out.sender(3));
    }

    program_66 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> dest_sink(out.sender(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
    }

    program_67 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = anti_join::<'tick>() -> tee();
        s0 -> map(sum) -> multiset_delta() -> [pos]s3;
        s0 -> map(second) -> [neg]s3;
        s4 = union() -> tee();
        s3 -> s4;
        s3 -> s4;
        s4 -> unique() -> s4;
        s4 -> unique() -> s4;
        s4 -> next_stratum() -> dest_sink(out.sender(0));
    }

    program_68 {
        s1 = source_stream(inputs.stream(0)) -> persist::<'static, Item>() -> tee();
        s1 -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s1 -> enumerate::<'static>() -> map(numbered) -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(1));
    }

    program_69 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s2 = s1[0] -> map(alone) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s5 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s1[1] -> map(alone) -> [0]s5;
        s2 -> [1]s5;
        source_iter([(1, 1), (4, 4), (3, 2)]) -> for_each(out.sink(2));
        s7 = chain() -> dest_sink(out.sender(3));
        s0 -> [0]s7;
        s2 -> [1]s7;
    }

    program_70 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
    }

    program_71 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 -> reduce_keyed::<'static>(add) -> filter_map(down) -> defer_tick() -> s1;
        s3 = s1 -> filter(is_even) -> next_stratum() -> tee();
        s3 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(0));
    }

    program_72 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s0 -> fold(origin, append_both) -> for_each(out.sink(1));
    }

    program_73 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'tick>(append_both) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s2 -> unique::<'static>() -> s2;
        s3 = cross_join::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_74 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s2 = s1[0] -> map(alone) -> tee();
        s1[1] -> map(alone) -> null();
        s4 = union();
        s2 -> s4;
        s2 -> s4;
        s4 -> scan::<'static>(zero, first_three) -> dest_sink(out.sender(1));
    }

    program_75 {
        s1 = source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> tee();
        s4 = union();
        s1 -> s4;
        s1 -> s4;
        s4 -> unique::<'static>() -> s4;
        s5 = source_iter([(1, 1)]) -> inspect(out.show(0)) -> partition(by_sum);
        s5[0] -> for_each(out.sink(1));
        s8 = s5[2] -> tee();
        s9 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_sum) -> for_each(out.sink(2));
        s8 -> [0]s9;
        s5[1] -> [1]s9;
        s8 -> filter_map(down) -> for_each(out.sink(3));
    }

    program_76 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = chain() -> tee();
        s0 -> [0]s3;
        s0 -> fold_keyed::<'static>(zero, add) -> sort() -> [1]s3;
        s3 -> map(sum) -> dest_sink(out.sender(0));
        s6 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s3 -> [0]s6;
        s3 -> fold_keyed::<'static>(one, add) -> [1]s6;
    }

    program_77 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> multiset_delta() -> s2;
        s0 -> s2;
        s4[1] -> map(alone) -> unique() -> s2;
        s4 = s2 -> scan::<'tick>(one, first_three) -> unzip();
        s4[0] -> map(alone) -> fold(origin, add_both) -> reduce(append_both) -> for_each(out.sink(0));
    }

    program_78 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> multiset_delta() -> for_each(out.sink(0));
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s3 -> filter_map(halve) -> null();
    }

    program_79 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[low] -> for_each(out.sink(0));
        s2[high] -> for_each(out.sink(1));
    }

    program_80 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> inspect(out.show(0)) -> tee();
        s1 -> identity() -> for_each(out.sink(1));
        s3 = chain() -> for_each(out.sink(2));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s0 -> enumerate::<'static>() -> map(numbered) -> null();
    }

    program_81 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> unique::<'static>() -> s1;
        s2 = difference::<'static, 'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s1 -> [neg]s2;
    }

    program_82 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
    }

    program_83 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(forget_second) -> for_each(out.sink(0));
        s0 -> fold_keyed(zero, add) -> for_each(out.sink(1));
    }

    program_84 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = difference::<'static, 'static>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = s0 -> unzip();
        s5 = s3[1] -> map(alone) -> tee();
        s7 = join::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s5 -> [0]s7;
        s3[0] -> map(alone) -> [1]s7;
        s8 = chain() -> null();
        s5 -> [0]s8;
        s2 -> null::<Item>() -> [1]s8;
    }

    program_85 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce_no_replay::<'tick>(add_both) -> dest_sink(out.sender(0));
        s5 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s0 -> filter(differs) -> [pos]s5;
        s1 -> null::<Item>() -> [neg]s5;
    }

    program_86 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
    }

    program_87 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = anti_join::<'static>() -> for_each(out.sink(0));
        s1 -> sort_by_key(second_of) -> map(forget_first) -> [pos]s3;
        s0 -> map(first) -> [neg]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        null::<Item>() -> dest_sink(out.sender(2));
    }

    program_88 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s2 = join::<'tick, 'tick>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> enumerate() -> map(number_only) -> for_each(out.sink(0));
        s2 -> sort() -> unique::<'static>() -> for_each(out.sink(1));
    }

    program_89 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> identity() -> s2;
        s0 -> s2;
        s0 -> s2;
        s3 = cross_join::<'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
    }

    program_90 {
        s2 = source_stream(inputs.stream(0)) -> persist::<'static>() -> sort() -> tee();
        source_iter([(0, 1), (1, 1), (1, 0), (0, 1)]) -> for_each(out.sink(0));
        s5 = anti_join::<'tick, 'tick>() -> tee();
        s2 -> filter(is_even) -> [pos]s5;
        s2 -> map(first) -> [neg]s5;
        s6 = union() -> for_each(out.sink(1));
        s5 -> s6;
        s5 -> s6;
    }

    program_91 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> unique::<'tick>() -> for_each(out.sink(0));
        s2 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[low] -> for_each(out.sink(1));
        s2[high] -> for_each(out.sink(2));
    }

    program_92 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> null::<Item>() -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> dest_sink(out.sender(0));
        s3 = anti_join::<'static, 'tick>();
        s1 -> [pos]s3;
        s0 -> map(first) -> [neg]s3;
        s4 = join::<'static, 'tick>() -> map(matched_values) -> tee();
        s1 -> [0]s4;
        s3 -> [1]s4;
        s5 = union() -> for_each(out.sink(1));
        s4 -> s5;
        s4 -> s5;
    }

    program_93 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(0));
        initialize() -> map(begun) -> for_each(out.sink(1));
        s0 -> identity::<Item>() -> map(forget_second) -> for_each(out.sink(2));
    }

    program_94 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> [0]s3;
        s1 -> inspect(out.show(0)) -> [1]s3;
    }

    program_95 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_96 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> multiset_delta() -> for_each(out.sink(0));
        s0 -> reduce(append_both) -> for_each(out.sink(1));
    }

    program_97 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s1[2] -> for_each(out.sink(0));
        s5 = s0 -> reduce::<'static>(append_both) -> tee();
        s6 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(1));
        s1[1] -> [0]s6;
        s1[0] -> [1]s6;
        s7 = union() -> for_each(out.sink(2));
        s5 -> s7;
        s5 -> s7;
    }

    program_98 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> tee();
        s0 -> s2;
        s1 -> s2;
        s2 -> filter(differs) -> for_each(out.sink(0));
        s4 = join::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
    }

    program_99 {
        s2 = spin() -> map(begun) -> tee();
        s3 = difference::<'static, 'tick>();
        s2 -> [pos]s3;
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> [neg]s3;
        s4 = union() -> for_each(out.sink(0));
        s2 -> s4;
        s2 -> s4;
        s3 -> defer_tick() -> for_each(out.sink(1));
    }
}
