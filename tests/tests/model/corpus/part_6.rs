//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_300 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        source_stream(inputs.stream(1)) -> state_by::<'tick>(rank, low_rank) -> for_each(out.sink(1));
        source_iter([(0, 0), (2, 2), (1, 0), (0, 1)]) -> for_each(out.sink(2));
    }

    program_301 {
        s2 = source_stream(inputs.stream(0)) -> next_stratum::<Item>() -> partition(by_sum);
        s3 = s2[0] -> tee();
        s6 = difference::<'static>();
        s3 -> [pos]s6;
        s2[1] -> [neg]s6;
        s2[2] -> defer_tick() -> for_each(out.sink(0));
        s6 -> filter_map(halve) -> null();
        s3 -> state_by::<'tick>(rank, low_rank) -> for_each(out.sink(2));
    }

    program_302 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s2 = s0 -> map(|item| with_number(item, #s1)) -> tee();
        s3 = s2 -> scan(origin, running) -> tee();
        s4 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s3 -> [0]s4;
        s2 -> [1]s4;
        s2 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
        s3 -> reduce::<'static>(append_both) -> dest_sink(out.sender(2));
    }

    program_303 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s3 = s0 -> map(|item| with_kept(item, &#s1)) -> reduce::<'static>(greatest_item);
        s0 -> map(|item| with_greatest(item, #s3)) -> for_each(out.sink(0));
        s0 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> null();
    }

    program_304 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s0 -> defer_tick_lazy() -> null();
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(2));
    }

    program_305 {
        s1 = source_stream(inputs.stream(0)) -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s1 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(0));
        s1 -> map(next) -> for_each(out.sink(1));
    }

    program_306 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(|item| at_tick(item, context.current_tick().0)) -> filter(is_even) -> tee();
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends);
        s0 -> filter(is_small) -> [0]s5;
        s2 -> [1]s5;
        s8 = s2 -> reduce_no_replay::<'static>(append_both) -> fold_no_replay::<'tick>(origin, append_both) -> persist::<'static>();
        s8 -> null();
        s5 -> flat_map(both_ways) -> map(|item| with_kept(item, &#s8)) -> for_each(out.sink(0));
    }

    program_307 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s4 -> filter_map(down) -> s1;
        s2 = join::<'tick, 'tick>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = s2 -> partition(by_first);
        s4 = s3[0] -> tee();
        s6 = s4 -> fold::<'static>(zero, count);
        s3[1] -> map(|item| with_number(item, #s6)) -> dest_sink(out.sender(0));
    }

    program_308 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s2 = s0 -> scan(origin, running) -> tee();
        s2 -> map(|item| at_tick(item, context.current_tick().0)) -> next_stratum::<Item>() -> null();
        s2 -> scan::<'static>(origin, running) -> state_by::<'static>(rank, low_rank) -> null();
    }

    program_309 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s1 -> filter_map(down) -> for_each(out.sink(0));
        s0 -> multiset_delta() -> for_each(out.sink(1));
        s0 -> flat_map(both_ways) -> for_each(out.sink(2));
    }

    program_310 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_no_replay::<'static>(origin, append_both) -> map(rank) -> state::<Max<i64>>() -> map(of_rank) -> for_each(out.sink(0));
        s3 = s0 -> null::<Item>() -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_311 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(rank) -> lattice_reduce() -> map(of_rank) -> tee();
        s2 = join::<'static, 'tick>() -> map(matched_values) -> dest_sink(out.sender(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = s0 -> fold::<'static>(one, count);
        s6 = s1 -> map(|item| with_number(item, #s3)) -> map(sized) -> demux_enum::<BySize>();
        s6[Small] -> for_each(out.sink(1));
        s6[Large] -> for_each(out.sink(2));
    }

    program_312 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s3 = s1[1] -> tee();
        s4 = s1[2] -> tee();
        s5 = zip::<'tick, 'static>() -> map(crossed_ends) -> tee();
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = zip::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s3 -> [1]s6;
        s5 -> fold::<'static>(origin, append_both) -> for_each(out.sink(2));
        s5 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(3));
    }

    program_313 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_314 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 0), (0, 0)]) -> null();
        spin() -> map(begun) -> for_each(out.sink(2));
    }

    program_315 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> enumerate::<'static>() -> map(numbered) -> null();
        s2 = union() -> dest_sink(out.sender(1));
        s0 -> s2;
        s0 -> s2;
        s0 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_316 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
    }

    program_317 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset() -> map(matched_sum) -> null();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_318 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
    }

    program_319 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s2 = s0 -> map(swap) -> tee();
        s3 = union() -> for_each(out.sink(1));
        s2 -> s3;
        s2 -> s3;
    }

    program_320 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        null::<Item>() -> dest_sink(out.sender(0));
        s3 = union() -> for_each(out.sink(1));
        s0 -> multiset_delta() -> s3;
        s0 -> s3;
    }

    program_321 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'static>(greatest_item);
        s0 -> multiset_delta() -> for_each(out.sink(0));
        spin() -> map(begun) -> for_each(out.sink(1));
        s0 -> map(|item| with_greatest(item, #s1)) -> reduce_no_replay::<'static>(append_both) -> defer_tick() -> for_each(out.sink(2));
    }

    program_322 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s0 -> map(|item| with_number(item, #s1)) -> fold::<'tick>(zero, count) -> map(alone) -> for_each(out.sink(0));
    }

    program_323 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = cross_singleton() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
    }

    program_324 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset::<'static>() -> map(matched_sum) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s2 -> s3;
    }

    program_325 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> sort() -> state_by(rank, low_rank) -> tee();
        s2 -> fold_keyed::<'tick>(one, append) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s1 -> s4;
        s0 -> s4;
        source_iter([(4, 1)]) -> for_each(out.sink(2));
    }

    program_326 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s3 = s0 -> persist::<'static>();
        s3 -> null();
        initialize() -> map(begun) -> map(|item| with_kept(item, &#s3)) -> for_each(out.sink(1));
    }

    program_327 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = difference::<'static, 'static>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s1 -> fold(one, count) -> map(alone) -> for_each(out.sink(0));
        null::<Item>() -> for_each(out.sink(1));
        s2 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(2));
    }

    program_328 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick, 'tick>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s4 = s2 -> reduce::<'static>(greatest_item);
        s1 -> multiset_delta() -> map(|item| with_greatest(item, #s4)) -> for_each(out.sink(0));
    }

    program_329 {
        source_stream(inputs.stream(0)) -> map(next) -> for_each(out.sink(0));
        initialize() -> map(begun) -> for_each(out.sink(1));
    }

    program_330 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> tee();
        s2 = join_multiset_half::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [build]s2;
        s0 -> [probe]s2;
        s3 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_331 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'tick, 'static>();
        s0 -> [pos]s2;
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> [neg]s2;
        s5 = join_fused_lhs::<'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s5;
        s0 -> reduce_keyed::<'tick>(append) -> fold(origin, add_both) -> [1]s5;
    }

    program_332 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = zip::<'static, 'static>() -> map(some_pair) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_333 {
        source_stream(inputs.stream(0)) -> map(|item| at_tick(item, context.current_tick().0)) -> dest_sink(out.sender(0));
        null::<Item>() -> for_each(out.sink(1));
    }

    program_334 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold(one, count);
        s1 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
        s6 = cross_join_multiset::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> fold(zero, count) -> map(alone) -> [0]s6;
        s1 -> reduce(add_both) -> [1]s6;
    }

    program_335 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s1 -> s3;
        s1 -> reduce_no_replay::<'tick>(append_both) -> flat_map(doubles) -> for_each(out.sink(1));
    }

    program_336 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter(is_even) -> tee();
        s2 = s0 -> persist::<'static>();
        s2 -> null();
        s1 -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s0 -> s4;
        s0 -> s4;
        s1 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_337 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s1 -> identity() -> dest_sink(out.sender(0));
        s3 = anti_join() -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> [pos]s3;
        s1 -> map(second) -> [neg]s3;
    }

    program_338 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_339 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed::<'static>(greatest) -> tee();
        s2 = zip::<'tick, 'static>() -> map(some_pair) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = zip_longest() -> map(longest_form) -> for_each(out.sink(1));
        s1 -> [0]s4;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [1]s4;
    }

    program_340 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain_first_n(4) -> map(swap);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s0 -> identity::<Item>() -> for_each(out.sink(1));
    }

    program_341 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        source_iter([(0, 1)]) -> for_each(out.sink(0));
    }

    program_342 {
        source_stream(inputs.stream(0)) -> map(sum) -> dest_sink(out.sender(0));
        initialize() -> map(begun) -> identity::<Item>() -> null();
    }

    program_343 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> for_each(out.sink(1));
    }

    program_344 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> filter(differs) -> [0]s2;
        s0 -> [1]s2;
    }

    program_345 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'static, 'tick>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_rhs::<'static>(Reduce::new(greatest)) -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
        null::<Item>() -> for_each(out.sink(1));
        source_iter([(0, 1), (3, 1)]) -> for_each(out.sink(2));
    }

    program_346 {
        source_stream(inputs.stream(0)) -> map(next) -> reduce_keyed(add) -> for_each(out.sink(0));
    }

    program_347 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s1 -> s3;
    }

    program_348 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> next_stratum::<Item>() -> [1]s2;
        source_stream(inputs.stream(1)) -> null();
    }

    program_349 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half() -> map(matched_values);
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = s1 -> map(|item| at_tick(item, context.current_tick().0)) -> tee();
        s2 -> unique() -> for_each(out.sink(0));
        s2 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(1));
    }
}
