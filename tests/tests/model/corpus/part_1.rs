//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_50 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(zero, count);
        s0 -> map(|item| with_number(item, #s1)) -> for_each(out.sink(0));
    }

    program_51 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> state_by::<'static>(rank, low_rank) -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(0));
        s6 = union() -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> s6;
        s0 -> flat_map(both_ways) -> reduce_keyed::<'tick>(greatest) -> s6;
        s0 -> s6;
    }

    program_52 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> partition(by_sum);
        s3[0] -> for_each(out.sink(1));
        s6 = s3[2] -> tee();
        s7 = s6 -> fold::<'tick>(one, count);
        s3[1] -> map(|item| with_number(item, #s7)) -> for_each(out.sink(2));
        s6 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(3));
    }

    program_53 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> for_each(out.sink(0));
    }

    program_54 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> map(only) -> state::<'tick, SetUnionBTreeSet<Item>>();
        s0 -> map(|item| with_set(item, &#s2)) -> for_each(out.sink(0));
    }

    program_55 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[high] -> for_each(out.sink(0));
        s4 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(1));
        s0 -> [0]s4;
        s1[low] -> [1]s4;
        initialize() -> map(begun) -> for_each(out.sink(2));
    }

    program_56 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = s0 -> unzip();
        s3[0] -> map(alone) -> for_each(out.sink(0));
        s3[1] -> map(alone) -> for_each(out.sink(1));
        s1 -> fold::<'static>(zero, count) -> map(alone) -> scan::<'tick>(origin, running) -> for_each(out.sink(2));
    }

    program_57 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique::<'static>() -> tee();
        s2 = cross_singleton::<'static>() -> map(crossed_sum);
        s0 -> [input]s2;
        s1 -> sort() -> [single]s2;
        null::<Item>() -> for_each(out.sink(0));
        s4 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
    }

    program_58 {
        source_stream(inputs.stream(0)) -> persist::<'static, Item>() -> fold_no_replay(origin, append_both) -> for_each(out.sink(0));
    }

    program_59 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton() -> map(crossed_sum);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s2 = join_fused_lhs::<'static, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_60 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s3 = anti_join::<'static, 'tick>();
        s1 -> map(listed) -> flatten() -> [pos]s3;
        s1 -> map(second) -> [neg]s3;
        s3 -> filter(differs) -> for_each(out.sink(0));
    }

    program_61 {
        s1 = source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> tee();
        s1 -> filter(is_even) -> for_each(out.sink(0));
        s4 = s1 -> fold_no_replay::<'tick>(origin, append_both) -> reduce::<'static>(append_both) -> tee();
        s5 = union();
        s4 -> s5;
        s4 -> s5;
        s6 = s4 -> fold::<'tick>(one, count);
        s5 -> map(|item| with_number(item, #s6)) -> for_each(out.sink(1));
    }

    program_62 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> dest_sink(out.sender(0));
    }

    program_63 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> dest_sink(out.sender(0));
        s0 -> reduce_keyed::<'static>(append) -> for_each(out.sink(1));
    }

    program_64 {
        s1 = source_stream(inputs.stream(0)) -> next_stratum::<Item>() -> tee();
        s4 = join_multiset::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> flat_map_stream_blocking(both_ways_streamed) -> [0]s4;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [1]s4;
    }

    program_65 {
        s2 = source_stream(inputs.stream(0)) -> map(sized) -> demux_enum::<BySize>();
        s2[Small] -> for_each(out.sink(0));
        s2[Large] -> for_each(out.sink(1));
    }

    program_66 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = difference() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s0 -> reduce_keyed(greatest) -> for_each(out.sink(1));
    }

    program_67 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed::<'tick>(append) -> tee();
        s2 = union() -> null();
        s1 -> s2;
        s1 -> s2;
        s3 = join_fused::<'tick, 'static>(Fold(one, greatest), Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4[low] -> for_each(out.sink(2));
        s4[high] -> for_each(out.sink(3));
    }

    program_68 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(|item| at_tick(item, context.current_tick().0)) -> null();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s2 -> persist::<'static>() -> dest_sink(out.sender(1));
    }

    program_69 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = _lattice_fold_batch() -> map(of_batch);
        s0 -> defer_tick() -> map(rank) -> [input]s2;
        s0 -> [signal]s2;
        s3 = s2 -> persist::<'static, Item>() -> tee();
        s3 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(0));
        s3 -> reduce_keyed(greatest) -> for_each(out.sink(1));
        s6 = union();
        s0 -> s6;
        s0 -> s6;
        s6 -> reduce_keyed(greatest) -> for_each(out.sink(2));
    }

    program_70 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold(zero, count);
        s1 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
    }

    program_71 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> defer_tick() -> s1;
        s2 = _lattice_join_fused_join::<'static, 'tick, Max<i64>, Min<i64>>() -> map(both_ranks) -> tee();
        s1 -> map(ranked) -> [0]s2;
        s0 -> map(ranked_down) -> [1]s2;
        s3 = join_fused::<'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum);
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s3 -> [0]s4;
        s2 -> [1]s4;
    }

    program_72 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = zip_longest() -> map(longest_form) -> for_each(out.sink(0));
        s0 -> state_by(rank, low_rank) -> [0]s3;
        s2 -> [1]s3;
    }

    program_73 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(only) -> state::<SetUnionBTreeSet<Item>>();
        s2 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s3 = lattice_bimorphism(CartesianProductBimorphism::<BTreeSet<_>>::default(), #s1, #s2) -> map(of_pairs) -> for_each(out.sink(0));
        s0 -> map(only) -> [0]s3;
        s0 -> map(only) -> [1]s3;
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> for_each(out.sink(1));
    }

    program_74 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = s0 -> map(promised) -> resolve_futures_ordered() -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s4 = join::<'static, 'static>() -> map(matched_values);
        s1 -> [0]s4;
        s2 -> [1]s4;
        s5 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s4 -> [0]s5;
        s2 -> [1]s5;
        s3 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_75 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> map(forget_second) -> [1]s2;
    }

    program_76 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s4 = join::<'tick>() -> map(matched_values) -> dest_sink(out.sender(1));
        s1 -> [0]s4;
        s0 -> [1]s4;
        s5 = defer_signal() -> for_each(out.sink(2));
        s0 -> enumerate() -> map(numbered) -> [input]s5;
        s1 -> inspect(out.show(0)) -> [signal]s5;
    }

    program_77 {
        source_stream(inputs.stream(0)) -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> for_each(out.sink(0));
    }

    program_78 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> map(sized) -> demux_enum::<BySize>();
        s3[Small] -> for_each(out.sink(0));
        s6 = union();
        s0 -> map(rank) -> state::<'tick, Max<i64>>() -> map(of_rank) -> s6;
        s0 -> s6;
        s0 -> s6;
        s3[Large] -> flat_map_stream_blocking(both_ways_streamed) -> for_each(out.sink(1));
        s6 -> sort_by_key(second_of) -> map(forget_first) -> unique::<'static>() -> for_each(out.sink(2));
    }

    program_79 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = defer_signal() -> tee();
        s0 -> [input]s1;
        s0 -> [signal]s1;
        s2 = s1 -> scan(origin, running) -> tee();
        s4 = chain() -> for_each(out.sink(0));
        s2 -> [0]s4;
        s2 -> map(promised) -> resolve_futures_ordered() -> [1]s4;
        source_iter([(0, 1), (1, 0), (3, 3), (1, 3)]) -> for_each(out.sink(1));
        s6 = union() -> for_each(out.sink(2));
        s1 -> s6;
        s1 -> s6;
    }

    program_80 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s2;
        s0 -> state_by::<'static>(rank, low_rank) -> [1]s2;
        s3 = s0 -> assert(is_within) -> tee();
        s2 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(0));
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
    }

    program_81 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = _lattice_fold_batch::<Max<i64>>() -> map(of_batch);
        s0 -> scan_async_blocking::<'static>(origin, running_soon) -> map(rank) -> [input]s2;
        s0 -> [signal]s2;
        s3 = join_fused::<'tick>(Fold::new(zero, add), Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
    }

    program_82 {
        s2 = source_stream(inputs.stream(0)) -> next_stratum() -> sort_by_key(second_of) -> map(forget_first) -> tee();
        null::<Item>() -> for_each(out.sink(0));
        s5 = zip::<'tick, 'tick>() -> map(crossed_ends);
        s2 -> enumerate::<'static>() -> map(numbered) -> [0]s5;
        s2 -> [1]s5;
        s7 = s5 -> map(sized) -> demux_enum::<BySize>();
        s7[Small] -> for_each(out.sink(1));
        s7[Large] -> for_each(out.sink(2));
    }

    program_83 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> sort() -> fold(zero, count);
        s0 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
    }

    program_84 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(listed) -> flatten() -> tee();
        s2 = anti_join::<'tick, 'static>() -> dest_sink(out.sender(0));
        s0 -> [pos]s2;
        s1 -> map(first) -> [neg]s2;
        s3 = zip::<'static, 'tick>() -> map(crossed_ends);
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = union();
        s1 -> s4;
        s3 -> s4;
        s4 -> unique() -> s4;
    }

    program_85 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> filter(differs) -> for_each(out.sink(0));
        s0 -> scan_async_blocking(origin, running_soon) -> for_each(out.sink(1));
        source_iter([(3, 0), (0, 1)]) -> for_each(out.sink(2));
    }

    program_86 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s1 -> map(promised) -> resolve_futures_blocking() -> s3;
        s0 -> s3;
    }

    program_87 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_88 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick_lazy() -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_89 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s3 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s4 = join_fused_lhs::<'static, 'tick>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s4;
        s0 -> map(|item| with_number(item, #s1)) -> [1]s4;
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
    }

    program_90 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> tee();
        s2 -> identity() -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s1 -> s4;
        s0 -> s4;
    }

    program_91 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> flat_map(both_ways) -> tee();
        s3 = defer_signal();
        s2 -> [input]s3;
        s1 -> [signal]s3;
        s4 = union() -> for_each(out.sink(0));
        s2 -> s4;
        s2 -> s4;
        s3 -> fold_no_replay::<'tick>(origin, greatest_item) -> for_each(out.sink(1));
    }

    program_92 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> defer_tick() -> [0]s2;
        s0 -> [1]s2;
        s0 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> reduce_keyed::<'tick>(add) -> for_each(out.sink(1));
    }

    program_93 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 2), (1, 1), (0, 1), (1, 2)]) -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> dest_sink(out.sender(1));
    }

    program_94 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = _lattice_join_fused_join::<'static, 'static, Max<i64>, Min<i64>>() -> map(both_ranks) -> for_each(out.sink(0));
        s0 -> persist::<'static, Item>() -> map(ranked) -> [0]s2;
        s0 -> map(ranked_down) -> [1]s2;
    }

    program_95 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(4, 1), (1, 1)]) -> for_each(out.sink(1));
    }

    program_96 {
        source_stream(inputs.stream(0)) -> map(promised) -> resolve_futures() -> for_each(out.sink(0));
    }

    program_97 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_singleton() -> map(crossed_ends) -> tee();
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
        s2 -> scan::<'static>(origin, running) -> null();
        s1 -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(1));
        s2 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(2));
    }

    program_98 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> scan_async_blocking::<'static>(origin, running_soon) -> dest_sink(out.sender(0));
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
        s0 -> map(promised) -> resolve_futures_blocking() -> dest_sink(out.sender(2));
    }

    program_99 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = zip::<'static>() -> map(some_pair);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = join_multiset::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
    }
}
