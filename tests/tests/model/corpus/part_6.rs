//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_300 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> defer_tick() -> for_each(out.sink(0));
        s0 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_301 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> unique() -> null();
    }

    program_302 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_303 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s3 = difference::<'static, 'tick>();
        s0 -> [pos]s3;
        s0 -> multiset_delta() -> [neg]s3;
        source_iter([(1, 1)]) -> for_each(out.sink(0));
        s6 = union() -> for_each(out.sink(1));
        s1 -> null::<Item>() -> s6;
        s3 -> s6;
        s0 -> s6;
    }

    program_304 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join::<'tick, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_305 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> defer_tick() -> s1;
        s0 -> null::<Item>() -> for_each(out.sink(0));
        spin() -> map(begun) -> for_each(out.sink(1));
    }

    program_306 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
        s4 = anti_join::<'tick, 'tick>() -> for_each(out.sink(1));
        s1 -> reduce::<'tick>(add_both) -> [pos]s4;
        s0 -> map(second) -> [neg]s4;
    }

    program_307 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> map(swap) -> tee();
        s4 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s2 -> filter_map(halve) -> [0]s4;
        s2 -> [1]s4;
    }

    program_308 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> s2;
        s2 -> fold::<'static>(origin, greatest_item) -> for_each(out.sink(0));
        s4 = s0 -> partition(by_sum);
        s4[0] -> for_each(out.sink(1));
        s4[1] -> for_each(out.sink(2));
        s4[2] -> for_each(out.sink(3));
    }

    program_309 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s0 -> reduce::<'static>(append_both) -> for_each(out.sink(1));
        s0 -> scan::<'static>(origin, running) -> identity::<Item>() -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(2));
    }

    program_310 {
        source_stream(inputs.stream(0)) -> fold(origin, append_both) -> filter(differs) -> for_each(out.sink(0));
    }

    program_311 {
        source_stream(inputs.stream(0)) -> fold::<'static>(origin, append_both) -> scan(origin, running) -> for_each(out.sink(0));
    }

    program_312 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(one, count) -> map(alone) -> tee();
        s0 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(1));
        s4 = s1 -> inspect(out.show(0)) -> tee();
        s5 = union() -> for_each(out.sink(2));
        s4 -> s5;
        s4 -> s5;
        s1 -> filter(differs) -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(3));
    }

    program_313 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        source_iter([(1, 0), (0, 0)]) -> for_each(out.sink(0));
        s4 = join_multiset::<'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [0]s4;
        initialize() -> map(begun) -> [1]s4;
    }

    program_314 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s0 -> filter(is_even) -> dest_sink(out.sender(0));
    }

    program_315 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_316 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s3 = union() -> for_each(out.sink(1));
        source_iter([(4, 4)]) -> s3;
        s0 -> s3;
        s0 -> s3;
        source_iter([(0, 0), (2, 2), (1, 0), (0, 1)]) -> for_each(out.sink(2));
    }

    program_317 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort_by_key(second_of) -> map(forget_first) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s3 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s3 -> null::<Item>() -> null();
        s6 = union() -> for_each(out.sink(2));
        s0 -> scan::<'static>(origin, running) -> s6;
        s3 -> s6;
    }

    program_318 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[1] -> for_each(out.sink(0));
        s4 = s1[2] -> tee();
        s4 -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
        s4 -> multiset_delta() -> for_each(out.sink(2));
        s1[0] -> enumerate() -> map(numbered) -> persist::<'static>() -> dest_sink(out.sender(3));
    }

    program_319 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
        s5 = s0 -> unzip();
        s5[1] -> map(alone) -> for_each(out.sink(2));
        s8 = union() -> null();
        s1[2] -> s8;
        s5[0] -> map(alone) -> s8;
        s0 -> s8;
    }

    program_320 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> unique() -> for_each(out.sink(0));
        s0 -> scan::<'static>(origin, running) -> null();
        source_iter([(4, 4), (0, 1), (1, 0), (0, 0)]) -> dest_sink(out.sender(2));
    }

    program_321 {
        s1 = source_stream(inputs.stream(0)) -> enumerate() -> map(numbered) -> tee();
        s1 -> next_stratum() -> for_each(out.sink(0));
        s1 -> map(next) -> for_each(out.sink(1));
    }

    program_322 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = source_iter([(1, 1), (2, 3)]) -> fold::<'tick>(origin, append_both) -> tee();
        s4 = s0 -> map(sum) -> fold(origin, append_both) -> tee();
        s5 = join_multiset::<'static, 'static>() -> map(matched_values);
        s3 -> [0]s5;
        s4 -> [1]s5;
        s6 = union() -> null();
        s5 -> s6;
        s3 -> s6;
        s0 -> s6;
        s4 -> multiset_delta() -> for_each(out.sink(1));
    }

    program_323 {
        s2 = source_stream(inputs.stream(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> fold_no_replay(origin, append_both) -> tee();
        s3 = union() -> tee();
        s2 -> s3;
        s2 -> s3;
        s3 -> filter_map(down) -> s3;
        s4 = s3 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4[low] -> dest_sink(out.sender(0));
        s4[high] -> dest_sink(out.sender(1));
    }

    program_324 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
    }

    program_325 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> null::<Item>() -> for_each(out.sink(0));
        s0 -> sort() -> for_each(out.sink(1));
        s0 -> filter(is_small) -> for_each(out.sink(2));
    }

    program_326 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s4 = chain() -> for_each(out.sink(1));
        null::<Item>() -> [0]s4;
        s1 -> [1]s4;
    }

    program_327 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s3[2] -> map(sum) -> unique() -> s1;
        s1 -> fold_no_replay::<'static>(origin, add_both) -> dest_sink(out.sender(0));
        s3 = s1 -> partition(by_sum);
        s3[0] -> for_each(out.sink(1));
        s3[1] -> for_each(out.sink(2));
    }

    program_328 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_iter([(2, 0), (0, 3)]) -> tee();
        s2 = s1 -> filter(differs) -> tee();
        s3 = join_multiset::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = cross_join::<'tick, 'static>() -> map(crossed_sum);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s4 -> reduce::<'static>(greatest_item) -> for_each(out.sink(2));
        source_stream(inputs.stream(1)) -> for_each(out.sink(3));
    }

    program_329 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 0), (0, 0)]) -> null();
        null::<Item>() -> for_each(out.sink(2));
    }

    program_330 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> dest_sink(out.sender(0));
        s0 -> [0]s2;
        s0 -> filter_map(halve) -> [1]s2;
        s0 -> sort() -> for_each(out.sink(1));
    }

    program_331 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s3 = join::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_332 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_keyed(one, add) -> null();
        s2 = union() -> for_each(out.sink(1));
        s0 -> s2;
        s0 -> s2;
    }

    program_333 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_334 {
        s3 = chain() -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> map(swap) -> [0]s3;
        initialize() -> map(begun) -> [1]s3;
    }

    program_335 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = anti_join::<'tick, 'static>() -> tee();
        s0 -> [pos]s2;
        s1 -> map(first) -> [neg]s2;
        s1 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s4 = chain() -> for_each(out.sink(1));
        s1 -> [0]s4;
        s0 -> [1]s4;
        s5 = union();
        s2 -> s5;
        s2 -> s5;
        s5 -> unique::<'static>() -> s5;
    }

    program_336 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(0));
        s3 = join::<'static>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> sort() -> [0]s3;
        s0 -> [1]s3;
    }

    program_337 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> sort() -> for_each(out.sink(1));
        s1[2] -> next_stratum() -> for_each(out.sink(2));
        null::<Item>() -> for_each(out.sink(3));
        s0 -> scan(origin, running) -> for_each(out.sink(4));
    }

    program_338 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> persist::<'static>() -> for_each(out.sink(0));
    }

    program_339 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> null();
        s0 -> s1;
        s0 -> s1;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> fold::<'tick>(origin, append_both) -> for_each(out.sink(1));
    }

    program_340 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> tee();
        s1 -> s2;
        s0 -> s2;
        s2 -> defer_tick() -> for_each(out.sink(0));
        s4 = join::<'tick, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s2 -> [0]s4;
        s1 -> [1]s4;
        source_iter([(4, 1)]) -> for_each(out.sink(2));
    }

    program_341 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union() -> for_each(out.sink(0));
        s0 -> map(forget_second) -> s2;
        s0 -> s2;
        s0 -> next_stratum() -> for_each(out.sink(1));
        source_iter([(0, 1), (2, 4)]) -> for_each(out.sink(2));
        s7 = union() -> for_each(out.sink(3));
        source_iter([(0, 0)]) -> s7;
        source_stream(inputs.stream(1)) -> s7;
        s0 -> s7;
    }

    program_342 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
    }

    program_343 {
        s1 = source_stream(inputs.stream(0)) -> scan::<'tick>(origin, running) -> tee();
        s1 -> persist::<'static, Item>() -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> fold::<'tick>(one, count) -> map(alone) -> for_each(out.sink(2));
    }

    program_344 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed(append) -> tee();
        s2 = join::<'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = s1 -> unique() -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4[low] -> for_each(out.sink(1));
        s4[high] -> for_each(out.sink(2));
    }

    program_345 {
        source_stream(inputs.stream(0)) -> map(next) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_346 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s5 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [0]s5;
        s0 -> defer_tick() -> persist::<'static>() -> [1]s5;
    }

    program_347 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = anti_join::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s1 -> map(second) -> [neg]s2;
    }

    program_348 {
        s1 = source_stream(inputs.stream(0)) -> unzip();
        s1[0] -> map(alone) -> dest_sink(out.sender(0));
        s1[1] -> map(alone) -> dest_sink(out.sender(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
    }

    program_349 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> sort_by_key(second_of) -> map(forget_first) -> sort() -> tee();
        s3 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s3;
        s2 -> [neg]s3;
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
        s5 = s2 -> enumerate::<'static>() -> map(numbered) -> tee();
        s6 = union() -> for_each(out.sink(2));
        s5 -> s6;
        s5 -> s6;
    }
}
