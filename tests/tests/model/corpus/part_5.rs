//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_250 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> scan(origin, running) -> fold_keyed::<'tick>(zero, add) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s4 -> map(next) -> unique() -> s4;
        s0 -> unique() -> reduce_no_replay(append_both) -> for_each(out.sink(0));
    }

    program_251 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'static, 'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        source_iter([(4, 0), (0, 0), (0, 0), (1, 1)]) -> null();
        s0 -> multiset_delta() -> null();
    }

    program_252 {
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

    program_253 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(forget_second) -> tee();
        s2 = join_multiset_half::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [build]s2;
        s0 -> [probe]s2;
        s4 = s1 -> reduce::<'static>(greatest_item);
        s5 = s1 -> fold::<'static>(origin, append_both) -> map(|item| with_greatest(item, #s4)) -> tee();
        s5 -> reduce(append_both) -> for_each(out.sink(1));
        s5 -> reduce::<'static>(append_both) -> dest_sink(out.sender(2));
    }

    program_254 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = _lattice_fold_batch() -> map(of_batch) -> for_each(out.sink(0));
        s0 -> map(rank) -> [input]s1;
        s0 -> [signal]s1;
    }

    program_255 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> next_stratum() -> for_each(out.sink(1));
    }

    program_256 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'tick>(Reduce::new(greatest), Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_257 {
        source_stream(inputs.stream(0)) -> map(promised) -> resolve_futures_blocking_ordered() -> for_each(out.sink(0));
    }

    program_258 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_259 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = _lattice_join_fused_join::<'static, Max<i64>, Min<i64>>() -> map(both_ranks) -> for_each(out.sink(0));
        s0 -> map(ranked) -> [0]s1;
        s0 -> map(ranked_down) -> [1]s1;
    }

    program_260 {
        s1 = source_stream(inputs.stream(0)) -> flat_map_stream_blocking(both_ways_streamed) -> tee();
        s2 = s1 -> fold::<'static>(zero, count) -> map(alone) -> tee();
        s4 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s2 -> [pos]s4;
        s1 -> defer_tick_lazy() -> map(first) -> [neg]s4;
        s6 = s2 -> map(sized) -> demux_enum::<BySize>();
        s6[Small] -> for_each(out.sink(1));
        s6[Large] -> for_each(out.sink(2));
    }

    program_261 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> defer_tick_lazy() -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s4 = join::<'tick, 'static>() -> map(matched_values) -> tee();
        s3 -> [0]s4;
        s2 -> [1]s4;
        s4 -> multiset_delta() -> for_each(out.sink(1));
        s4 -> filter(differs) -> for_each(out.sink(2));
    }

    program_262 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_lhs::<'tick>(Reduce::new(greatest)) -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> next_stratum::<Item>() -> for_each(out.sink(0));
    }

    program_263 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(promised) -> resolve_futures_blocking_ordered() -> for_each(out.sink(0));
        s3 = chain_first_n(2) -> map(forget_second);
        s0 -> [0]s3;
        source_stream(inputs.stream(1)) -> [1]s3;
        s0 -> [2]s3;
        s4 = join::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> [0]s4;
        s3 -> [1]s4;
    }

    program_264 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static, Item>() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> defer_tick() -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(0));
        s5 = _lattice_join_fused_join::<'static, Max<i64>, Min<i64>>() -> map(both_ranks) -> for_each(out.sink(1));
        s2 -> map(ranked) -> [0]s5;
        s1 -> map(ranked_down) -> [1]s5;
    }

    program_265 {
        s1 = source_stream(inputs.stream(0)) -> reduce_keyed(greatest) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s1 -> reduce_keyed::<'static>(add) -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(0));
        s3 -> identity() -> for_each(out.sink(1));
    }

    program_266 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain();
        s0 -> [0]s2;
        s0 -> reduce::<'static>(append_both) -> [1]s2;
        source_iter([(2, 1), (1, 1), (1, 0)]) -> for_each(out.sink(0));
        s6 = join_multiset::<'tick, 'static>() -> map(matched_values) -> dest_sink(out.sender(1));
        s2 -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> [0]s6;
        s0 -> sort_by_key(second_of) -> map(forget_first) -> [1]s6;
    }

    program_267 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'tick, 'tick>(FoldFrom::new(successor, add)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'static, 'static>();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s1 -> reduce_no_replay::<'tick>(append_both) -> map(kept_or_deleted) -> persist_mut::<'static>() -> null();
        s2 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_268 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = union();
        s0 -> flat_map(doubles) -> s3;
        s1 -> s3;
        s3 -> fold::<'tick>(origin, add_both) -> for_each(out.sink(0));
    }

    program_269 {
        source_stream(inputs.stream(0)) -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_270 {
        source_stream(inputs.stream(0)) -> defer_tick_lazy() -> defer_tick() -> for_each(out.sink(0));
    }

    program_271 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> multiset_delta() -> [1]s2;
    }

    program_272 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused::<'static, 'tick>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = union() -> for_each(out.sink(1));
        s2 -> s4;
        s1 -> s4;
        source_iter([(1, 0)]) -> for_each(out.sink(2));
    }

    program_273 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = s1 -> map(sized) -> demux_enum::<BySize>();
        s3[Small] -> for_each(out.sink(0));
        s3[Large] -> for_each(out.sink(1));
    }

    program_274 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold_no_replay::<'static>(origin, append_both) -> for_each(out.sink(0));
        s0 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(1));
    }

    program_275 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> for_each(out.sink(0));
        s0 -> sort() -> null();
    }

    program_276 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_multiset_half::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> state_by::<'static>(rank, low_rank) -> [build]s2;
        s0 -> [probe]s2;
    }

    program_277 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(only) -> state::<'tick, SetUnionBTreeSet<Item>>();
        s2 = s0 -> map(only) -> state::<'tick, SetUnionBTreeSet<Item>>();
        s3 = lattice_bimorphism(CartesianProductBimorphism::<BTreeSet<_>>::default(), #s1, #s2) -> map(of_pairs);
        s0 -> map(only) -> [0]s3;
        s0 -> map(only) -> [1]s3;
        s4 = join_fused::<'tick, 'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s4;
        s3 -> [1]s4;
    }

    program_278 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> state_by::<'tick>(rank, low_rank) -> dest_sink(out.sender(0));
        s3 = s0 -> map(listed) -> flatten() -> flat_map(both_ways) -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_279 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> persist::<'static>() -> for_each(out.sink(0));
        s4 = s1 -> map(sized) -> demux_enum::<BySize>();
        s8 = zip::<'tick, 'tick>() -> map(some_pair) -> for_each(out.sink(1));
        s4[Small] -> reduce_keyed::<'tick>(add) -> [0]s8;
        s4[Large] -> [1]s8;
    }

    program_280 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain_first_n(4) -> map(next) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> [2]s1;
        s2 = source_iter([(1, 0)]) -> tee();
        s4 = join_fused_rhs::<'tick, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(1));
        s2 -> identity::<Item>() -> [0]s4;
        s2 -> [1]s4;
    }

    program_281 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'tick>() -> tee();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = chain_first_n(1) -> map(sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s2 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(0));
        s4 = s1 -> fold::<'static>(one, count);
        s0 -> map(|item| with_number(item, #s4)) -> for_each(out.sink(1));
    }

    program_282 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s5 = cross_join::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s0 -> persist::<'static, Item>() -> scan_async_blocking::<'static>(origin, running_soon) -> [0]s5;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [1]s5;
    }

    program_283 {
        source_stream(inputs.stream(0)) -> reduce_keyed(add) -> enumerate() -> map(number_only) -> for_each(out.sink(0));
    }

    program_284 {
        source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(add) -> persist::<'static>() -> for_each(out.sink(0));
    }

    program_285 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed(one, greatest) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = s1 -> map(promised) -> resolve_futures_blocking() -> tee();
        s5 = union() -> for_each(out.sink(2));
        s4 -> s5;
        s4 -> s5;
        s1 -> inspect(out.show(0)) -> scan_async_blocking::<'static>(zero, first_three_soon) -> for_each(out.sink(3));
    }

    program_286 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        source_iter([(1, 0), (0, 0)]) -> for_each(out.sink(0));
        s4 = join_multiset_half::<'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> [build]s4;
        s0 -> filter_map(down) -> [probe]s4;
    }

    program_287 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(only) -> state::<'tick, SetUnionBTreeSet<Item>>();
        s2 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s3 = lattice_bimorphism(CartesianProductBimorphism::<BTreeSet<_>>::default(), #s1, #s2) -> map(of_pairs) -> for_each(out.sink(0));
        s0 -> map(only) -> [0]s3;
        s2 -> [1]s3;
    }

    program_288 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s0 -> inspect(out.show(0)) -> dest_sink(out.sender(1));
    }

    program_289 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'tick, 'tick>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_290 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s3 = cross_singleton::<'static>() -> map(crossed_ends);
        s0 -> [input]s3;
        s1 -> map(promised) -> resolve_futures_ordered() -> sort() -> [single]s3;
        s5 = join_multiset_half::<'static, 'static>() -> map(matched_values);
        null::<Item>() -> [build]s5;
        s1 -> [probe]s5;
        s6 = chain() -> for_each(out.sink(0));
        s3 -> [0]s6;
        s5 -> [1]s6;
    }

    program_291 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s3 = _lattice_join_fused_join::<'tick, 'tick, Max<i64>, Min<i64>>() -> map(both_ranks) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> map(ranked) -> [0]s3;
        s0 -> map(ranked_down) -> [1]s3;
        null::<Item>() -> for_each(out.sink(2));
    }

    program_292 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s2 = s0 -> map(|item| with_number(item, #s1)) -> tee();
        s3 = s2 -> scan_async_blocking(origin, running_soon) -> tee();
        s4 = cross_join::<'static, 'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s3 -> [0]s4;
        s2 -> [1]s4;
        s2 -> defer_tick_lazy() -> for_each(out.sink(1));
        s3 -> defer_tick() -> dest_sink(out.sender(2));
    }

    program_293 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(only) -> state::<'static, SetUnionBTreeSet<Item>>();
        s3 = s0 -> map(|item| with_set(item, &#s1)) -> reduce::<'static>(greatest_item);
        s0 -> map(|item| with_greatest(item, #s3)) -> for_each(out.sink(0));
        s0 -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> null();
    }

    program_294 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> sort() -> for_each(out.sink(0));
        s0 -> multiset_delta() -> null();
        source_stream(inputs.stream(1)) -> dest_sink(out.sender(2));
    }

    program_295 {
        s1 = source_stream(inputs.stream(0)) -> map(streamed) -> flatten_stream_blocking() -> tee();
        s1 -> fold::<'static>(origin, append_both) -> for_each(out.sink(0));
        s1 -> map(next) -> for_each(out.sink(1));
    }

    program_296 {
        s4 = source_stream(inputs.stream(0)) -> map(sum) -> reduce_keyed(greatest) -> tee();
        s5 = join_multiset_half::<'static, 'static>() -> map(matched_values);
        source_stream(inputs.stream(1)) -> reduce_keyed::<'tick>(add) -> [build]s5;
        s4 -> [probe]s5;
        s5 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> null();
        s4 -> fold(zero, count) -> map(alone) -> for_each(out.sink(1));
    }

    program_297 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'tick>();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s1 -> map(listed) -> flatten() -> for_each(out.sink(1));
        s0 -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(2));
        s0 -> inspect(out.show(0)) -> for_each(out.sink(3));
    }

    program_298 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold::<'static>(one, count) -> map(alone) -> state_by(rank, low_rank) -> for_each(out.sink(0));
        s3 = s0 -> filter(is_even) -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_299 {
        s1 = source_iter([(2, 0), (0, 3)]) -> tee();
        s2 = s1 -> enumerate::<'tick>() -> map(numbered) -> tee();
        s3 = chain() -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = join_fused::<'tick, 'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum);
        s2 -> [0]s4;
        s1 -> [1]s4;
        s4 -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(1));
        source_stream(inputs.stream(0)) -> null::<Item>() -> for_each(out.sink(2));
    }
}
