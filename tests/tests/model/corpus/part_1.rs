//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_50 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = s1 -> unzip();
        s5 = s3[1] -> map(alone) -> tee();
        s6 = s5 -> fold::<'tick>(one, count);
        s8 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s5 -> [0]s8;
        s3[0] -> map(alone) -> map(|item| with_number(item, #s6)) -> [1]s8;
    }

    program_51 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce::<'tick>(greatest_item) -> for_each(out.sink(0));
    }

    program_52 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> persist::<'static>();
        s2 -> null();
        s0 -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
    }

    program_53 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[2] -> for_each(out.sink(0));
        s5 = anti_join::<'static, 'static>() -> for_each(out.sink(1));
        s1[0] -> [pos]s5;
        s1[1] -> map(second) -> [neg]s5;
        null::<Item>() -> for_each(out.sink(2));
    }

    program_54 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static>();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s4 = s0 -> map(sized) -> demux_enum::<BySize>();
        s4[Small] -> for_each(out.sink(0));
        s4[Large] -> for_each(out.sink(1));
        s1 -> fold_no_replay::<'static>(origin, append_both) -> next_stratum() -> for_each(out.sink(2));
    }

    program_55 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>() -> tee();
        s2 = cross_singleton::<'static>() -> map(crossed_sum);
        s0 -> [input]s2;
        s1 -> sort() -> [single]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s4 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
    }

    program_56 {
        source_stream(inputs.stream(0)) -> defer_tick() -> fold_keyed(one, greatest) -> for_each(out.sink(0));
    }

    program_57 {
        s1 = source_stream(inputs.stream(0)) -> fold_keyed::<'static>(zero, add) -> tee();
        s1 -> null::<Item>() -> for_each(out.sink(0));
        s4 = s1 -> reduce_keyed::<'tick>(greatest) -> fold_keyed::<'static>(zero, add) -> tee();
        s5 = union();
        s4 -> s5;
        s4 -> s5;
        s6 = s4 -> fold::<'tick>(one, count);
        s5 -> map(|item| with_number(item, #s6)) -> for_each(out.sink(1));
    }

    program_58 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_59 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> dest_sink(out.sender(0));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_60 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'tick>(origin, append_both) -> tee();
        s2 = join::<'tick>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = cross_join::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> sort() -> [0]s4;
        s2 -> [1]s4;
    }

    program_61 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(|item| at_tick(item, context.current_tick().0)) -> tee();
        s1 -> reduce_keyed(greatest) -> for_each(out.sink(0));
        s3 = union();
        s1 -> s3;
        s0 -> s3;
        s0 -> s3;
        s3 -> unique() -> s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_62 {
        s2 = source_stream(inputs.stream(0)) -> map(sized) -> demux_enum::<BySize>();
        s2[Small] -> for_each(out.sink(0));
        s2[Large] -> for_each(out.sink(1));
    }

    program_63 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_64 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s2 = union() -> null();
        s1 -> s2;
        s1 -> s2;
        s3 = join_fused::<'tick, 'static>(Fold(one, greatest), Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = s1 -> partition(by_sum);
        s4[0] -> for_each(out.sink(2));
        s4[1] -> for_each(out.sink(3));
        s4[2] -> for_each(out.sink(4));
    }

    program_65 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> null();
        s2 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(1));
        s2[high] -> defer_tick() -> dest_sink(out.sender(2));
    }

    program_66 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> reduce::<'static>(add_both) -> for_each(out.sink(0));
        s4 = s1 -> map(sized) -> demux_enum::<BySize>();
        s4[Small] -> for_each(out.sink(1));
        s4[Large] -> enumerate::<'static>() -> map(number_only) -> null();
    }

    program_67 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold(zero, count);
        s1 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
    }

    program_68 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique::<'static>() -> tee();
        s1 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
        s0 -> sort() -> null();
    }

    program_69 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3 = s1[high] -> tee();
        s4 = union() -> null();
        s3 -> s4;
        s3 -> s4;
        s5 = s1[low] -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s5[low] -> for_each(out.sink(1));
        s7 = s5[high] -> tee();
        s8 = join_fused::<'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum);
        s3 -> [0]s8;
        s7 -> [1]s8;
        s9 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s8 -> [0]s9;
        s7 -> [1]s9;
    }

    program_70 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = zip::<'static, 'tick>() -> map(some_pair) -> for_each(out.sink(0));
        s0 -> map(rank) -> state() -> map(of_rank) -> [0]s3;
        s2 -> [1]s3;
    }

    program_71 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = chain_first_n(3) -> map(some_item) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s0 -> [2]s2;
    }

    program_72 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'static>(append_both) -> tee();
        s2 = s0 -> identity() -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s4 = join_multiset::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s4;
        s2 -> [1]s4;
        s5 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s4 -> [0]s5;
        s2 -> [1]s5;
        s3 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_73 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s3 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> filter_map(halve) -> [0]s3;
        s0 -> [1]s3;
    }

    program_74 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> map(forget_second) -> [1]s2;
    }

    program_75 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> map(next) -> unique() -> s1;
        s2 = zip::<'static, 'static>() -> map(some_pair) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> filter_map(down) -> dest_sink(out.sender(0));
        s5 = union() -> for_each(out.sink(1));
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> s5;
        s2 -> s5;
        s0 -> s5;
    }

    program_76 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s4 = join_multiset::<'tick>() -> map(matched_values) -> dest_sink(out.sender(0));
        s1 -> [0]s4;
        s0 -> [1]s4;
        s5 = zip_longest() -> map(longest_form) -> for_each(out.sink(1));
        s0 -> map(listed) -> flatten() -> [0]s5;
        s1 -> flat_map(doubles) -> [1]s5;
    }

    program_77 {
        source_stream(inputs.stream(0)) -> fold(one, count) -> map(alone) -> for_each(out.sink(0));
    }

    program_78 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain_first_n(1) -> map(forget_second) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> [2]s1;
    }

    program_79 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = cross_singleton::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> next_stratum() -> [input]s3;
        s0 -> sort() -> [single]s3;
        null::<Item>() -> for_each(out.sink(1));
        s0 -> null::<Item>() -> dest_sink(out.sender(2));
    }

    program_80 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> persist::<'static>();
        s2 -> null();
        s3 = s0 -> map(|item| with_kept(item, &#s2)) -> tee();
        s4 = union();
        s0 -> s4;
        s3 -> s4;
        s0 -> s4;
        s3 -> sort() -> for_each(out.sink(0));
        s4 -> multiset_delta() -> persist::<'static>() -> for_each(out.sink(1));
    }

    program_81 {
        source_stream(inputs.stream(0)) -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_82 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> multiset_delta() -> tee();
        s4 = chain() -> for_each(out.sink(0));
        s2 -> [0]s4;
        s2 -> identity() -> [1]s4;
        s2 -> map(forget_second) -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s1 -> s6;
        s1 -> s6;
    }

    program_83 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s2;
        s0 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> [1]s2;
        s3 = s0 -> enumerate() -> map(numbered) -> tee();
        s2 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
    }

    program_84 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(next) -> defer_tick() -> tee();
        s4 = union();
        s0 -> s4;
        s0 -> s4;
        s5 = s4 -> reduce::<'static>(greatest_item);
        s2 -> map(|item| with_greatest(item, #s5)) -> for_each(out.sink(0));
        s7 = union() -> for_each(out.sink(1));
        s0 -> state_by(rank, low_rank) -> s7;
        s2 -> s7;
    }

    program_85 {
        s2 = source_stream(inputs.stream(0)) -> fold::<'tick>(origin, append_both) -> multiset_delta() -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s5 = zip::<'tick, 'tick>() -> map(crossed_ends);
        s2 -> map(listed) -> flatten() -> [0]s5;
        s2 -> [1]s5;
        s7 = s5 -> map(sized) -> demux_enum::<BySize>();
        s7[Small] -> for_each(out.sink(1));
        s7[Large] -> for_each(out.sink(2));
    }

    program_86 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> persist::<'static, Item>() -> fold(zero, count);
        s0 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
    }

    program_87 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter_map(halve) -> tee();
        s2 = difference::<'tick, 'static>() -> dest_sink(out.sender(0));
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s3 = zip::<'static, 'tick>() -> map(crossed_ends);
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = union();
        s1 -> s4;
        s3 -> s4;
        s4 -> unique() -> s4;
    }

    program_88 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> null::<Item>() -> for_each(out.sink(0));
        s0 -> scan(origin, running) -> for_each(out.sink(1));
        source_iter([(3, 0), (0, 1)]) -> for_each(out.sink(2));
    }

    program_89 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s1 -> unique::<'tick>() -> s3;
        s0 -> s3;
    }

    program_90 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_91 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> fold_no_replay::<'static>(origin, append_both) -> [1]s2;
    }

    program_92 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s2 = s0 -> map(|item| with_number(item, #s1)) -> tee();
        s3 = join::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s3;
        s2 -> [1]s3;
        s4 = join_fused_lhs::<'static, 'tick>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s4;
        s2 -> [1]s4;
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
    }

    program_93 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = chain_first_n(0) -> map(some_item) -> tee();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s4 = union() -> for_each(out.sink(2));
        s2 -> s4;
        s1 -> s4;
        s0 -> s4;
    }

    program_94 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> filter_map(down) -> tee();
        s3 = zip_longest() -> map(longest_form);
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = union() -> for_each(out.sink(0));
        s2 -> s4;
        s2 -> s4;
        s3 -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(1));
    }

    program_95 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> reduce::<'static>(append_both) -> [0]s2;
        s0 -> [1]s2;
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_96 {
        source_stream(inputs.stream(0)) -> map(sum) -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> dest_sink(out.sender(0));
    }

    program_97 {
        s1 = source_stream(inputs.stream(0)) -> defer_tick() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_98 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(4, 1), (1, 1)]) -> for_each(out.sink(1));
    }

    program_99 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_rhs::<'tick, 'static>(FoldFrom::new(successor, add)) -> map(matched_values) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s5 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s5;
        s2 -> multiset_delta() -> [1]s5;
    }
}
