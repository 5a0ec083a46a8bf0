//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_250 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s2 = s0 -> map(|item| with_number(item, #s1)) -> tee();
        s3 = zip::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
        s2 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_251 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'static>(Fold(one, greatest)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3[high] -> for_each(out.sink(0));
        s6 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s3[low] -> [build]s6;
        s2 -> [probe]s6;
    }

    program_252 {
        s1 = source_stream(inputs.stream(0)) -> sort() -> tee();
        s1 -> defer_tick() -> for_each(out.sink(0));
        s1 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> for_each(out.sink(1));
    }

    program_253 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'tick>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s3 = chain_first_n(2) -> map(forget_second) -> null();
        s1 -> [0]s3;
        s0 -> [1]s3;
        s1 -> [2]s3;
    }

    program_254 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s2 = s0 -> unzip();
        s2[1] -> map(alone) -> multiset_delta() -> for_each(out.sink(1));
        s2[0] -> map(alone) -> enumerate() -> map(numbered) -> for_each(out.sink(2));
    }

    program_255 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> reduce::<'tick>(greatest_item);
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> map(|item| with_greatest(item, #s2)) -> for_each(out.sink(0));
    }

    program_256 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s3 = s0 -> filter_map(down) -> persist::<'static>();
        s3 -> null();
        initialize() -> map(begun) -> for_each(out.sink(1));
        s0 -> map(|item| with_kept(item, &#s3)) -> unique::<'static>() -> for_each(out.sink(2));
        source_iter([(2, 3), (4, 4)]) -> for_each(out.sink(3));
    }

    program_257 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_258 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s0 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
    }

    program_259 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static>() -> map(matched_sum);
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = s1 -> persist::<'static>();
        s2 -> null();
        s0 -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
    }

    program_260 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> next_stratum() -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s4 -> map(next) -> unique() -> s4;
        s0 -> persist::<'static, Item>() -> reduce_keyed(greatest) -> for_each(out.sink(0));
    }

    program_261 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'static, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(4, 0), (0, 0), (0, 0), (1, 1)]) -> null();
        s0 -> defer_tick_lazy() -> null();
    }

    program_262 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s3 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(1));
        s0 -> [input]s3;
        s1 -> sort() -> [single]s3;
    }

    program_263 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(forget_second) -> tee();
        s2 = join_fused::<'tick, 'static>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = s1 -> reduce::<'static>(greatest_item);
        s5 = s1 -> reduce_no_replay::<'static>(append_both) -> map(|item| with_greatest(item, #s4)) -> tee();
        s5 -> fold_keyed(zero, greatest) -> for_each(out.sink(1));
        s5 -> fold_keyed::<'static>(zero, append) -> dest_sink(out.sender(2));
    }

    program_264 {
        source_stream(inputs.stream(0)) -> map(rank) -> state::<'tick, Max<i64>>() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_265 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> fold::<'static>(origin, append_both) -> for_each(out.sink(1));
    }

    program_266 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'tick>(Reduce::new(greatest), Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_267 {
        source_stream(inputs.stream(0)) -> map(rank) -> lattice_reduce() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_268 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_269 {
        s1 = source_stream(inputs.stream(0)) -> sort() -> tee();
        s2 = s1 -> fold_no_replay::<'static>(origin, append_both) -> tee();
        s4 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s4;
        s1 -> reduce(append_both) -> [neg]s4;
        s5 = s1 -> persist::<'static>();
        s5 -> null();
        s2 -> map(|item| with_kept(item, &#s5)) -> for_each(out.sink(1));
    }

    program_270 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> reduce::<'tick>(append_both) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s4 = join_multiset::<'tick, 'static>() -> map(matched_values) -> tee();
        s3 -> [0]s4;
        s2 -> [1]s4;
        s4 -> defer_tick_lazy() -> for_each(out.sink(1));
        s4 -> null::<Item>() -> for_each(out.sink(2));
    }

    program_271 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_lhs::<'tick>(Reduce::new(greatest)) -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(0));
    }

    program_272 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> sort() -> for_each(out.sink(0));
        s3 = defer_signal();
        s0 -> [input]s3;
        source_iter([(1, 1), (1, 1), (0, 2), (2, 4)]) -> [signal]s3;
        s4 = join_multiset::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> [0]s4;
        s3 -> [1]s4;
    }

    program_273 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> defer_tick() -> tee();
        s2 = cross_join::<'static, 'static>() -> map(crossed_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> reduce::<'static>(append_both) -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(0));
        s2 -> sort() -> state_by::<'static>(rank, low_rank) -> for_each(out.sink(1));
    }

    program_274 {
        s1 = source_stream(inputs.stream(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s3 -> enumerate::<'static>() -> map(number_only) -> for_each(out.sink(1));
    }

    program_275 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain();
        s0 -> [0]s2;
        s0 -> reduce_no_replay::<'static>(append_both) -> [1]s2;
        s4 = s2 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> tee();
        s4 -> map(next) -> for_each(out.sink(0));
        s6 = join_multiset::<'tick, 'static>() -> map(matched_values) -> dest_sink(out.sender(1));
        s4 -> [0]s6;
        s0 -> multiset_delta() -> [1]s6;
    }

    program_276 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'tick, 'tick>(FoldFrom::new(successor, add)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'static, 'static>() -> tee();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s4 = join::<'static, 'tick>() -> map(matched_sum) -> null();
        s1 -> reduce_keyed::<'tick>(append) -> [0]s4;
        s2 -> [1]s4;
        s2 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_277 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = union();
        s0 -> filter(is_even) -> s3;
        s1 -> s3;
        s3 -> reduce_no_replay::<'tick>(add_both) -> for_each(out.sink(0));
    }

    program_278 {
        source_stream(inputs.stream(0)) -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> for_each(out.sink(0));
    }

    program_279 {
        source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> fold::<'static>(origin, append_both) -> for_each(out.sink(0));
    }

    program_280 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s0 -> defer_tick_lazy() -> map(first) -> [neg]s2;
    }

    program_281 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused::<'static, 'tick>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = cross_join::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s1 -> s4;
        source_iter([(1, 0)]) -> for_each(out.sink(2));
    }

    program_282 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce::<'tick>(append_both) -> for_each(out.sink(0));
        s2 = s0 -> null::<Item>() -> tee();
        s2 -> enumerate() -> map(numbered) -> for_each(out.sink(1));
        s4 = union();
        s2 -> s4;
        s2 -> s4;
        s4 -> map(sum) -> unique() -> s4;
        source_iter([(3, 0), (0, 0)]) -> for_each(out.sink(2));
    }

    program_283 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> fold::<'static>(zero, count);
        s1 -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
    }

    program_284 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_keyed::<'static>(append) -> for_each(out.sink(0));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_285 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset_half::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> [build]s2;
        s0 -> [probe]s2;
    }

    program_286 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton::<'static>() -> map(crossed_ends);
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s3 = defer_signal() -> for_each(out.sink(0));
        s0 -> [input]s3;
        s0 -> reduce(append_both) -> [signal]s3;
        source_iter([(1, 1)]) -> for_each(out.sink(1));
        s1 -> filter_map(halve) -> map(rank) -> state() -> map(of_rank) -> for_each(out.sink(2));
    }

    program_287 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = join_fused::<'tick, 'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_288 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(rank) -> state::<'tick, Max<i64>>() -> map(of_rank) -> dest_sink(out.sender(0));
        s3 = s0 -> filter_map(down) -> filter(differs) -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_289 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> defer_tick() -> tee();
        s3 = s0 -> reduce::<'tick>(greatest_item);
        s1 -> map(|item| with_greatest(item, #s3)) -> null();
        s6 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(1));
        s2 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> [input]s6;
        s2 -> sort() -> [single]s6;
    }

    program_290 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = defer_signal() -> for_each(out.sink(0));
        s0 -> [input]s1;
        s0 -> [signal]s1;
        s2 = s0 -> map(swap) -> tee();
        s4 = join_fused_rhs::<'tick, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(1));
        s2 -> enumerate::<'static>() -> map(numbered) -> [0]s4;
        s2 -> [1]s4;
    }

    program_291 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'tick>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = defer_signal();
        s0 -> [input]s2;
        s1 -> [signal]s2;
        s2 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s4 = s1 -> fold::<'static>(one, count);
        s0 -> map(|item| with_number(item, #s4)) -> for_each(out.sink(1));
    }

    program_292 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s5 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s0 -> defer_tick() -> scan::<'static>(origin, running) -> [0]s5;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [1]s5;
    }

    program_293 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> inspect(out.show(0)) -> for_each(out.sink(1));
    }

    program_294 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> defer_tick() -> for_each(out.sink(0));
    }

    program_295 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = s1 -> unique() -> tee();
        s5 = union() -> for_each(out.sink(1));
        s4 -> s5;
        s4 -> s5;
        s1 -> flat_map(doubles) -> scan::<'static>(origin, running) -> for_each(out.sink(2));
    }

    program_296 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        source_iter([(1, 0), (0, 0)]) -> for_each(out.sink(0));
        s4 = join_multiset_half::<'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [build]s4;
        s0 -> filter(is_small) -> [probe]s4;
    }

    program_297 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s0 -> flat_map(both_ways) -> dest_sink(out.sender(0));
    }

    program_298 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'tick, 'tick>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_299 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s3 = cross_singleton::<'static>() -> map(crossed_ends);
        s0 -> [input]s3;
        s1 -> identity() -> sort() -> [single]s3;
        s5 = join_multiset_half::<'static, 'static>() -> map(matched_values);
        source_stream(inputs.stream(1)) -> [build]s5;
        s1 -> [probe]s5;
        s6 = chain() -> for_each(out.sink(0));
        s3 -> [0]s6;
        s5 -> [1]s6;
    }
}
