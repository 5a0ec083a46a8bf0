//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_300 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2 = s1[low] -> tee();
        s3 = s1[high] -> tee();
        s4 = zip_longest() -> map(longest) -> tee();
        s2 -> [0]s4;
        s3 -> [1]s4;
        s5 = zip::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s3 -> [0]s5;
        s2 -> [1]s5;
        s4 -> defer_tick() -> for_each(out.sink(1));
        s4 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(2));
    }

    program_301 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_302 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 0), (0, 0)]) -> filter(differs) -> for_each(out.sink(1));
    }

    program_303 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> identity::<Item>() -> tee();
        s2 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s3 = s1 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s4 = lattice_bimorphism(CartesianProductBimorphism::<BTreeSet<_>>::default(), #s2, #s3) -> map(of_pairs) -> dest_sink(out.sender(0));
        s2 -> [0]s4;
        s1 -> map(only) -> [1]s4;
        s0 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
    }

    program_304 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s0 -> s3;
        s0 -> s3;
    }

    program_305 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join() -> map(matched_sum) -> null();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_306 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
    }

    program_307 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(swap) -> tee();
        s3 = s2 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s4 = s0 -> filter(is_even) -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s5 = lattice_bimorphism(CartesianProductBimorphism::<BTreeSet<_>>::default(), #s3, #s4) -> map(of_pairs) -> for_each(out.sink(0));
        s2 -> map(only) -> [0]s5;
        s4 -> [1]s5;
    }

    program_308 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        initialize() -> map(begun) -> dest_sink(out.sender(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> scan::<'tick>(origin, running) -> s3;
        s0 -> s3;
    }

    program_309 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'static>(greatest_item);
        s0 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s4 = s0 -> map(|item| with_greatest(item, #s1)) -> fold::<'static>(origin, append_both) -> tee();
        s4 -> filter(is_even) -> for_each(out.sink(1));
        s4 -> persist::<'static>() -> for_each(out.sink(2));
    }

    program_310 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(sized) -> demux_enum::<BySize>();
        s2[Small] -> for_each(out.sink(0));
        s2[Large] -> for_each(out.sink(1));
        s0 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_311 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = cross_singleton() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
    }

    program_312 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'static>() -> map(matched_sum) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
    }

    program_313 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = _lattice_fold_batch() -> map(of_batch) -> tee();
        s1 -> map(rank) -> [input]s2;
        s0 -> [signal]s2;
        s2 -> fold_no_replay::<'tick>(origin, append_both) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s1 -> s4;
        s0 -> s4;
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
    }

    program_314 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = s0 -> persist::<'static>();
        s3 -> null();
        spin() -> map(begun) -> map(|item| with_kept(item, &#s3)) -> for_each(out.sink(1));
    }

    program_315 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static, Item>() -> tee();
        s2 = anti_join::<'static, 'static>();
        s1 -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s1 -> multiset_delta() -> for_each(out.sink(0));
        spin() -> map(begun) -> for_each(out.sink(1));
        s2 -> fold_keyed::<'tick>(one, append) -> for_each(out.sink(2));
    }

    program_316 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s4 = s2 -> reduce::<'static>(greatest_item);
        s1 -> sort() -> map(|item| with_greatest(item, #s4)) -> for_each(out.sink(0));
    }

    program_317 {
        source_stream(inputs.stream(0)) -> map(next) -> for_each(out.sink(0));
        spin() -> map(begun) -> for_each(out.sink(1));
    }

    program_318 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s2 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s3 = lattice_bimorphism(CartesianProductBimorphism::<BTreeSet<_>>::default(), #s1, #s2) -> map(of_pairs) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> map(only) -> [1]s3;
    }

    program_319 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(rank) -> state::<'tick, Max<i64>>() -> map(of_rank) -> tee();
        s2 = join_multiset_half::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [build]s2;
        s0 -> [probe]s2;
        s3 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_320 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = zip::<'static, 'static>() -> map(some_pair) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_321 {
        source_stream(inputs.stream(0)) -> map(|item| at_tick(item, context.current_tick().0)) -> dest_sink(out.sender(0));
        initialize() -> map(begun) -> for_each(out.sink(1));
    }

    program_322 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold(one, count);
        s1 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
        s6 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> next_stratum() -> [0]s6;
        s1 -> defer_tick_lazy() -> [1]s6;
    }

    program_323 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s1 -> s3;
        s1 -> s3;
        s1 -> fold::<'tick>(origin, append_both) -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_324 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter_map(down) -> tee();
        s2 = s0 -> persist::<'static>();
        s2 -> null();
        s1 -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s0 -> s4;
        s0 -> s4;
        s1 -> scan::<'static>(origin, running) -> for_each(out.sink(2));
    }

    program_325 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s1 -> map(promised) -> resolve_futures() -> dest_sink(out.sender(0));
        s3 = cross_join_multiset() -> map(crossed_sum) -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> [0]s3;
        s1 -> [1]s3;
    }

    program_326 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> sort() -> map(rank) -> state::<'tick, Max<i64>>() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_327 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_no_replay::<'static>(origin, append_both) -> tee();
        s2 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = defer_signal() -> for_each(out.sink(1));
        s1 -> [input]s4;
        s0 -> fold_keyed::<'tick>(one, add) -> [signal]s4;
    }

    program_328 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> scan_async_blocking::<'static>(origin, running_soon) -> for_each(out.sink(0));
        s0 -> map(promised) -> resolve_futures_ordered() -> for_each(out.sink(1));
    }

    program_329 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        source_iter([(0, 1)]) -> for_each(out.sink(0));
    }

    program_330 {
        source_stream(inputs.stream(0)) -> map(sum) -> dest_sink(out.sender(0));
        spin() -> map(begun) -> map(promised) -> resolve_futures_ordered() -> null();
    }

    program_331 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> map(rank) -> lattice_reduce() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_332 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> filter_map(halve) -> s2;
        s0 -> s2;
        s0 -> s2;
    }

    program_333 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_rhs::<'static>(Reduce::new(greatest)) -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
        initialize() -> map(begun) -> for_each(out.sink(1));
        source_iter([(0, 1), (3, 1)]) -> for_each(out.sink(2));
    }

    program_334 {
        source_stream(inputs.stream(0)) -> map(next) -> fold_no_replay(origin, append_both) -> for_each(out.sink(0));
    }

    program_335 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = defer_signal() -> tee();
        s0 -> [input]s1;
        s0 -> [signal]s1;
        s2 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s3 = s1 -> map(only) -> state::<SetUnionBTreeSet<Item>>();
        s4 = lattice_bimorphism(CartesianProductBimorphism::<BTreeSet<_>>::default(), #s2, #s3) -> map(of_pairs);
        s2 -> [0]s4;
        s3 -> [1]s4;
        s5 = difference::<'static, 'tick>() -> for_each(out.sink(0));
        s4 -> [pos]s5;
        s1 -> [neg]s5;
    }

    program_336 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> scan::<'static>(origin, running) -> [1]s2;
        source_stream(inputs.stream(1)) -> null();
    }

    program_337 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> persist::<'static>() -> [0]s2;
        s0 -> [1]s2;
        s4 = null::<Item>() -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s8 = join_fused::<'tick, 'static>(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values);
        s4[high] -> [0]s8;
        s4[low] -> state_by(rank, low_rank) -> [1]s8;
        s8 -> filter_map(down) -> map(promised) -> resolve_futures_blocking_ordered() -> for_each(out.sink(1));
    }

    program_338 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half() -> map(matched_values);
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = s1 -> map(|item| at_tick(item, context.current_tick().0)) -> tee();
        s2 -> map(promised) -> resolve_futures_blocking() -> for_each(out.sink(0));
        s2 -> next_stratum::<Item>() -> for_each(out.sink(1));
    }

    program_339 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> scan(origin, running) -> for_each(out.sink(0));
        s3 = s0 -> map(sized) -> demux_enum::<BySize>();
        s3[Small] -> dest_sink(out.sender(1));
        s7 = cross_join::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(2));
        s3[Large] -> [0]s7;
        s0 -> map(rank) -> lattice_reduce() -> map(of_rank) -> [1]s7;
    }

    program_340 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> for_each(out.sink(0));
        s1[1] -> map(alone) -> for_each(out.sink(1));
    }

    program_341 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
    }

    program_342 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce::<'static>(greatest_item) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_343 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s0 -> enumerate::<'tick>() -> map(numbered) -> [0]s3;
        s0 -> [1]s3;
        s4 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends) -> dest_sink(out.sender(0));
        s3 -> [0]s4;
        source_iter([(4, 2), (3, 0)]) -> [1]s4;
    }

    program_344 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        initialize() -> map(begun) -> for_each(out.sink(1));
    }

    program_345 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s3 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s4 = lattice_bimorphism(CartesianProductBimorphism::<BTreeSet<_>>::default(), #s2, #s3) -> map(of_pairs);
        s2 -> [0]s4;
        s3 -> [1]s4;
        s5 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s5;
        s4 -> [1]s5;
    }

    program_346 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip_longest() -> map(longest_form) -> null();
        s0 -> [0]s2;
        s0 -> reduce_keyed::<'static>(greatest) -> [1]s2;
        s0 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(1));
    }

    program_347 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s3 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_348 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> filter(differs) -> [0]s2;
        s0 -> [1]s2;
        s2 -> reduce::<'tick>(add_both) -> for_each(out.sink(0));
        s0 -> defer_tick() -> persist::<'static, Item>() -> for_each(out.sink(1));
    }

    program_349 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> flat_map(doubles) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s1 -> defer_tick_lazy() -> null();
        s1 -> reduce_keyed::<'static>(add) -> for_each(out.sink(2));
    }
}
