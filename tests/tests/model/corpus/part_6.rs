//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_300 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s0 -> flat_map(both_ways) -> dest_sink(out.sender(0));
    }

    program_301 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
    }

    program_302 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s3 = join_fused::<'static, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values);
        s0 -> [0]s3;
        s1 -> enumerate() -> map(numbered) -> [1]s3;
        s5 = union();
        source_stream(inputs.stream(1)) -> s5;
        s1 -> s5;
        s6 = union() -> for_each(out.sink(0));
        s3 -> s6;
        s5 -> s6;
        s0 -> s6;
    }

    program_303 {
        source_stream(inputs.stream(0)) -> fold::<'tick>(one, count) -> map(alone) -> for_each(out.sink(0));
    }

    program_304 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = defer_signal() -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> [input]s3;
        s0 -> [signal]s3;
        source_iter([(0, 0), (2, 2), (1, 0), (0, 1)]) -> for_each(out.sink(2));
    }

    program_305 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s3 = cross_join_multiset::<'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s3;
        s2 -> [1]s3;
        s3 -> filter_map(halve) -> null();
        s6 = defer_signal() -> for_each(out.sink(1));
        s0 -> next_stratum() -> [input]s6;
        s3 -> [signal]s6;
    }

    program_306 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[1] -> for_each(out.sink(0));
        s4 = s1[2] -> tee();
        s5 = s1[0] -> sort() -> tee();
        s6 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s4 -> [0]s6;
        s5 -> [1]s6;
        s4 -> fold::<'static>(origin, append_both) -> for_each(out.sink(2));
        s5 -> defer_tick_lazy() -> dest_sink(out.sender(3));
    }

    program_307 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s4 = s0 -> unzip();
        s4[1] -> map(alone) -> for_each(out.sink(1));
        s7 = zip::<'tick>() -> map(crossed_sum) -> null();
        s1[high] -> [0]s7;
        s4[0] -> map(alone) -> [1]s7;
    }

    program_308 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s1 -> persist::<'static, Item>() -> for_each(out.sink(0));
        s0 -> defer_tick() -> null();
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(2));
    }

    program_309 {
        s1 = source_stream(inputs.stream(0)) -> unique() -> tee();
        s1 -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s1 -> map(next) -> for_each(out.sink(1));
    }

    program_310 {
        s3 = source_iter([(1, 1), (2, 3)]) -> reduce_keyed::<'tick>(add) -> tee();
        s4 = source_stream(inputs.stream(0)) -> map(sum) -> reduce_keyed(greatest) -> tee();
        s5 = union();
        s3 -> s5;
        s4 -> s5;
        s6 = zip::<'static, 'tick>() -> map(some_pair) -> null();
        s5 -> [0]s6;
        s3 -> [1]s6;
        s4 -> reduce(add_both) -> for_each(out.sink(1));
    }

    program_311 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_312 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s3 = s0 -> sort() -> unzip();
        s6 = s3[0] -> map(alone) -> scan::<'static>(origin, running) -> tee();
        s6 -> multiset_delta() -> null();
        s8 = defer_signal() -> null();
        s6 -> [input]s8;
        s3[1] -> map(alone) -> [signal]s8;
    }

    program_313 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s1 -> filter(differs) -> for_each(out.sink(0));
        s0 -> persist::<'static, Item>() -> for_each(out.sink(1));
        s0 -> filter_map(down) -> for_each(out.sink(2));
    }

    program_314 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s0 -> reduce::<'static>(append_both) -> [0]s2;
        s0 -> [1]s2;
        spin() -> map(begun) -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_315 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> dest_sink(out.sender(0));
        s3 = s1 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3[low] -> for_each(out.sink(1));
        s5 = s3[high] -> tee();
        s6 = union() -> for_each(out.sink(2));
        s5 -> s6;
        s5 -> s6;
    }

    program_316 {
        s1 = source_iter([(2, 0), (0, 3)]) -> tee();
        s2 = s1 -> map(listed) -> flatten() -> tee();
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s1 -> s3;
        source_stream(inputs.stream(0)) -> s3;
        s4 = chain();
        s2 -> [0]s4;
        s1 -> [1]s4;
        s4 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
        initialize() -> map(begun) -> for_each(out.sink(2));
    }

    program_317 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_318 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 0), (0, 0)]) -> null();
        spin() -> map(begun) -> for_each(out.sink(2));
    }

    program_319 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain_first_n(1) -> map(sum) -> dest_sink(out.sender(1));
        s0 -> [0]s2;
        s0 -> inspect(out.show(0)) -> [1]s2;
        s0 -> persist::<'static>() -> for_each(out.sink(2));
    }

    program_320 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s1 -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> for_each(out.sink(0));
        s3 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s1 -> [pos]s3;
        s0 -> [neg]s3;
    }

    program_321 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join() -> map(matched_sum) -> null();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_322 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s0 -> map(swap) -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> for_each(out.sink(1));
    }

    program_323 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s4 -> defer_tick() -> s1;
        s2 = join_fused::<'tick, 'static>(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = anti_join::<'tick, 'tick>() -> for_each(out.sink(1));
        s1 -> [pos]s3;
        s0 -> map(second) -> [neg]s3;
        s4 = chain_first_n(1) -> map(some_item);
        s1 -> [0]s4;
        s0 -> [1]s4;
        s1 -> [2]s4;
    }

    program_324 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> persist::<'static, Item>() -> for_each(out.sink(1));
        s1[2] -> reduce::<'static>(append_both) -> for_each(out.sink(2));
        spin() -> map(begun) -> for_each(out.sink(3));
        s0 -> next_stratum() -> for_each(out.sink(4));
    }

    program_325 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> for_each(out.sink(0));
    }

    program_326 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join_fused::<'tick, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_327 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'tick, 'static>(FoldFrom::new(successor, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join::<'static>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_328 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(rank) -> state::<Max<i64>>() -> map(of_rank) -> tee();
        s2 = defer_signal() -> tee();
        s1 -> [input]s2;
        s0 -> [signal]s2;
        s2 -> reduce_no_replay::<'tick>(append_both) -> for_each(out.sink(0));
        s4 = difference::<'tick, 'tick>() -> for_each(out.sink(1));
        s2 -> [pos]s4;
        s1 -> [neg]s4;
        source_iter([(4, 1)]) -> for_each(out.sink(2));
    }

    program_329 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> next_stratum::<Item>() -> tee();
        s2 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> defer_tick() -> for_each(out.sink(0));
        null::<Item>() -> for_each(out.sink(1));
        s2 -> fold_keyed::<'tick>(one, greatest) -> for_each(out.sink(2));
    }

    program_330 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s3 = s1 -> persist::<'static, Item>() -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_331 {
        source_stream(inputs.stream(0)) -> map(next) -> for_each(out.sink(0));
        null::<Item>() -> for_each(out.sink(1));
    }

    program_332 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain_first_n(2) -> map(sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_333 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'static>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s3 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s1 -> [build]s3;
        s0 -> [probe]s3;
    }

    program_334 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join_fused::<'static, 'static>(Reduce::new(greatest), Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_335 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> dest_sink(out.sender(0));
        s1[1] -> map(alone) -> dest_sink(out.sender(1));
        null::<Item>() -> for_each(out.sink(2));
    }

    program_336 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> multiset_delta() -> persist::<'static, Item>() -> tee();
        s3 = join_fused_rhs::<'tick, 'static>(Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s2 -> [1]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s5 = s2 -> unique::<'static>() -> tee();
        s6 = union() -> for_each(out.sink(2));
        s5 -> s6;
        s5 -> s6;
    }

    program_337 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s1 -> unzip();
        s3 = s2[0] -> map(alone) -> tee();
        s2[1] -> map(alone) -> for_each(out.sink(0));
        s7 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s3 -> defer_tick() -> [0]s7;
        s3 -> fold(origin, add_both) -> [1]s7;
    }

    program_338 {
        s1 = source_stream(inputs.stream(0)) -> map(sum) -> tee();
        s1 -> map(rank) -> lattice_reduce() -> map(of_rank) -> for_each(out.sink(0));
        s1 -> reduce::<'tick>(append_both) -> filter_map(halve) -> for_each(out.sink(1));
    }

    program_339 {
        s1 = source_iter([(1, 1), (1, 0), (0, 1), (1, 0)]) -> tee();
        s1 -> enumerate::<'static>() -> map(numbered) -> dest_sink(out.sender(0));
        s3 = cross_join() -> map(crossed_sum) -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> [0]s3;
        s1 -> [1]s3;
    }

    program_340 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = join::<'tick>() -> map(matched_values);
        source_iter([(0, 2), (2, 1)]) -> [0]s3;
        s1 -> [1]s3;
        s5 = anti_join::<'tick, 'tick>();
        source_iter([(3, 4), (3, 4), (0, 3)]) -> [pos]s5;
        s3 -> map(first) -> [neg]s5;
        null::<Item>() -> for_each(out.sink(0));
        s5 -> map(rank) -> state::<'static>() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_341 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = zip::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_342 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_no_replay::<'static>(append_both) -> tee();
        s2 = join_fused_lhs::<'tick, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = cross_singleton::<'tick>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> [input]s4;
        s0 -> fold_keyed::<'tick>(one, add) -> sort() -> [single]s4;
    }

    program_343 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> enumerate() -> map(numbered) -> null();
        s0 -> state_by(rank, low_rank) -> map(rank) -> state::<'static>() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_344 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton::<'tick>() -> map(crossed_ends);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s1 -> sort() -> for_each(out.sink(0));
        s0 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
    }

    program_345 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        source_iter([(0, 1)]) -> for_each(out.sink(0));
    }

    program_346 {
        s2 = source_stream(inputs.stream(0)) -> unique() -> filter(is_even) -> tee();
        s4 = union() -> tee();
        s2 -> s4;
        s2 -> s4;
        s4 -> unique() -> s4;
        s2 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> map(swap) -> for_each(out.sink(0));
        s4 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
    }

    program_347 {
        source_stream(inputs.stream(0)) -> map(sum) -> dest_sink(out.sender(0));
        initialize() -> map(begun) -> enumerate::<'tick>() -> map(numbered) -> null();
    }

    program_348 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = zip() -> map(some_pair) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_349 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> filter(differs) -> s2;
        s0 -> s2;
        s0 -> s2;
    }
}
