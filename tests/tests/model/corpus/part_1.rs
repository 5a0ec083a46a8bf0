//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_50 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce::<'tick>(append_both) -> for_each(out.sink(0));
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s3 -> scan::<'static>(one, first_three) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        s3 -> identity::<Item>() -> for_each(out.sink(3));
    }

    program_51 {
        source_stream(inputs.stream(0)) -> scan::<'static>(origin, running) -> map(rank) -> state::<'tick>() -> map(of_rank) -> fold_keyed::<'static>(zero, add) -> null::<Item>() -> for_each(out.sink(0));
        source_iter([(1, 1), (0, 1), (0, 4), (0, 0)]) -> for_each(out.sink(1));
    }

    program_52 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> flat_map(doubles) -> flat_map(both_ways) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s5 -> unique::<'static>() -> s4;
        s5 -> unique() -> s4;
        s5 = s4 -> persist::<'static>() -> tee();
        s6 = join_multiset_half::<'tick, 'static>() -> map(matched_values) -> dest_sink(out.sender(0));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [build]s6;
        s5 -> [probe]s6;
    }

    program_53 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s1[high] -> for_each(out.sink(1));
    }

    program_54 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(0));
        s6 = difference::<'static, 'static>() -> for_each(out.sink(1));
        source_iter([(2, 1), (1, 1), (4, 1), (0, 0)]) -> [pos]s6;
        s0 -> filter(differs) -> reduce_keyed::<'tick>(greatest) -> [neg]s6;
    }

    program_55 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s2 -> map(next) -> unique() -> s2;
        s3 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3[high] -> for_each(out.sink(0));
        s3[low] -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_56 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> fold::<'tick>(one, count) -> map(alone) -> for_each(out.sink(0));
    }

    program_57 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_58 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        null::<Item>() -> for_each(out.sink(1));
    }

    program_59 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce::<'static>(add_both) -> dest_sink(out.sender(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> s3;
        s0 -> s3;
        s1 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_60 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset_half::<'tick, 'tick>() -> map(matched_values);
        s0 -> [build]s2;
        s0 -> reduce::<'tick>(append_both) -> [probe]s2;
        s3 = chain() -> tee();
        s0 -> [0]s3;
        s2 -> [1]s3;
        s3 -> map(kept_or_deleted) -> persist_mut::<'static>() -> null();
        s3 -> fold::<'tick>(one, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_61 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> scan::<'static>(origin, running) -> tee();
        s2 = join_fused::<'static, 'static>(Fold(one, greatest), Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s4 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
    }

    program_62 {
        source_stream(inputs.stream(0)) -> multiset_delta() -> reduce_no_replay(append_both) -> for_each(out.sink(0));
    }

    program_63 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = join_multiset_half::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [build]s2;
        s1 -> [probe]s2;
    }

    program_64 {
        s1 = source_stream(inputs.stream(0)) -> fold_no_replay::<'static>(origin, append_both) -> tee();
        s1 -> null::<Item>() -> for_each(out.sink(0));
        s4 = s1 -> reduce_no_replay::<'tick>(append_both) -> fold_no_replay::<'static>(origin, append_both) -> tee();
        s5 = union();
        s4 -> s5;
        s4 -> s5;
        s6 = s5 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s6[low] -> for_each(out.sink(1));
        s6[high] -> for_each(out.sink(2));
    }

    program_65 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick_lazy() -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        initialize() -> map(begun) -> for_each(out.sink(0));
        s1 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
        s5 = join_multiset_half() -> map(matched_sum) -> for_each(out.sink(2));
        s1 -> [build]s5;
        s2 -> [probe]s5;
        null::<Item>() -> dest_sink(out.sender(3));
    }

    program_66 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> dest_sink(out.sender(0));
    }

    program_67 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static>() -> map(crossed_ends) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> reduce_keyed::<'static>(append) -> for_each(out.sink(1));
    }

    program_68 {
        s1 = source_stream(inputs.stream(0)) -> defer_tick_lazy() -> tee();
        s4 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> unique::<'static>() -> [0]s4;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [1]s4;
    }

    program_69 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s0 -> fold_keyed(zero, greatest) -> for_each(out.sink(0));
        s5 = difference::<'tick, 'static>() -> for_each(out.sink(1));
        s1[1] -> map(alone) -> [pos]s5;
        s1[0] -> map(alone) -> [neg]s5;
        source_iter([(1, 1), (4, 4), (3, 2)]) -> for_each(out.sink(2));
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> dest_sink(out.sender(3));
    }

    program_70 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> flat_map(both_ways) -> tee();
        s3 = s2 -> reduce::<'static>(append_both) -> tee();
        s4 = join_multiset::<'tick>() -> map(matched_values);
        s3 -> [0]s4;
        s2 -> [1]s4;
        s5 = join_multiset::<'static, 'static>() -> map(matched_values) -> tee();
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = union() -> for_each(out.sink(0));
        s5 -> s6;
        s5 -> s6;
    }

    program_71 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = anti_join() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s0 -> reduce_keyed(greatest) -> for_each(out.sink(1));
    }

    program_72 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s1 -> map(rank) -> state::<'static>() -> map(of_rank) -> null();
        s3 = chain() -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = union() -> for_each(out.sink(2));
        s1 -> s4;
        s1 -> s4;
    }

    program_73 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s2 = s1[0] -> map(alone) -> tee();
        s1[1] -> map(alone) -> null();
        s4 = union();
        s2 -> s4;
        s2 -> s4;
        s4 -> multiset_delta() -> dest_sink(out.sender(1));
    }

    program_74 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> persist::<'static, Item>() -> tee();
        s3 = chain_first_n(3) -> map(some_item) -> tee();
        s0 -> [0]s3;
        s2 -> [1]s3;
        s0 -> [2]s3;
        s4 = join::<'static>() -> map(matched_sum);
        s3 -> [0]s4;
        s2 -> [1]s4;
        source_iter([(1, 3), (0, 0)]) -> dest_sink(out.sender(0));
        s6 = union() -> for_each(out.sink(1));
        s3 -> s6;
        s4 -> s6;
    }

    program_75 {
        s1 = source_stream(inputs.stream(0)) -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> tee();
        s1 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(1));
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s3 -> inspect(out.show(0)) -> null();
    }

    program_76 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
    }

    program_77 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
        s6 = join_multiset_half::<'tick, 'tick>() -> map(matched_values) -> tee();
        s1[1] -> [build]s6;
        s1[0] -> [probe]s6;
        s1[2] -> inspect(out.show(0)) -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(2));
        s9 = union() -> for_each(out.sink(3));
        s6 -> s9;
        s6 -> s9;
    }

    program_78 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> identity::<Item>() -> tee();
        s1 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s1 -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> for_each(out.sink(1));
        s0 -> unique::<'static>() -> null();
    }

    program_79 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = join_fused_rhs::<'static, 'tick>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s2 -> [1]s3;
    }

    program_80 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [input]s2;
        s0 -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> sort() -> [single]s2;
    }

    program_81 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static>();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s3 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> filter(differs) -> [0]s3;
        s0 -> [1]s3;
    }

    program_82 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> map(forget_second) -> [1]s2;
    }

    program_83 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_84 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = join_fused::<'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> multiset_delta() -> [0]s3;
        s0 -> [1]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        spin() -> map(begun) -> dest_sink(out.sender(2));
    }

    program_85 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s3 = difference::<'tick, 'tick>();
        s0 -> [pos]s3;
        s2 -> [neg]s3;
        s2 -> unique() -> for_each(out.sink(1));
        s3 -> persist::<'static, Item>() -> scan::<'static>(origin, running) -> for_each(out.sink(2));
    }

    program_86 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_87 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'static, 'static>(FoldFrom::new(successor, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> persist::<'static>() -> tee();
        s4 = union();
        s2 -> s4;
        s2 -> enumerate::<'static>() -> map(numbered) -> s4;
        s4 -> unique() -> s4;
        s2 -> map(forget_second) -> for_each(out.sink(0));
    }

    program_88 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = s0 -> inspect(out.show(0)) -> tee();
        s2 -> flat_map(doubles) -> for_each(out.sink(1));
        s5 = union() -> for_each(out.sink(2));
        s3 -> s5;
        s3 -> s5;
    }

    program_89 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(next) -> tee();
        s3 = defer_signal();
        s0 -> [input]s3;
        s1 -> [signal]s3;
        s5 = s1 -> next_stratum::<Item>() -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s5[low] -> for_each(out.sink(0));
        s5[high] -> for_each(out.sink(1));
        s8 = difference::<'tick, 'static>() -> for_each(out.sink(2));
        s0 -> state_by::<'static>(rank, low_rank) -> [pos]s8;
        s3 -> [neg]s8;
    }

    program_90 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = defer_signal();
        s0 -> sort_by_key(second_of) -> map(forget_first) -> [input]s2;
        s0 -> [signal]s2;
        s3 = chain() -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
    }

    program_91 {
        s2 = source_stream(inputs.stream(0)) -> defer_tick_lazy() -> persist::<'static>() -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s5 = join_fused::<'tick, 'tick>(Fold::new(zero, add), FoldFrom::new(successor, add)) -> map(matched_values) -> tee();
        s2 -> flat_map(doubles) -> [0]s5;
        s2 -> [1]s5;
        s6 = union() -> for_each(out.sink(1));
        s5 -> s6;
        s5 -> s6;
    }

    program_92 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_93 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter(differs) -> tee();
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> dest_sink(out.sender(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = join_fused::<'static, 'tick>(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values);
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = difference::<'static, 'tick>();
        s1 -> [pos]s4;
        s3 -> [neg]s4;
        s4 -> state_by::<'static>(rank, low_rank) -> for_each(out.sink(1));
    }

    program_94 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'tick>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> null::<Item>() -> for_each(out.sink(0));
        s0 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
        source_iter([(3, 0), (0, 1)]) -> for_each(out.sink(2));
    }

    program_95 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s3;
        s1 -> identity::<Item>() -> map(second) -> [neg]s3;
    }

    program_96 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
    }

    program_97 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold::<'static>(origin, append_both) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_98 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s1[2] -> for_each(out.sink(0));
        s5 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s6 = chain() -> for_each(out.sink(1));
        s1[1] -> [0]s6;
        s1[0] -> [1]s6;
        s7 = union() -> for_each(out.sink(2));
        s5 -> s7;
        s5 -> s7;
    }

    program_99 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> state_by::<'static>(rank, low_rank) -> tee();
        s2 = cross_singleton::<'tick>() -> map(crossed_ends) -> tee();
        s0 -> [input]s2;
        s1 -> sort() -> [single]s2;
        s2 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s4 = difference::<'static, 'tick>() -> for_each(out.sink(1));
        s2 -> [pos]s4;
        s1 -> [neg]s4;
    }
}
