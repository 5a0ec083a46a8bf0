//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_250 {
        s1 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3 = s1[high] -> tee();
        s4 = s1[low] -> reduce_keyed(append) -> tee();
        s3 -> multiset_delta() -> for_each(out.sink(0));
        s6 = join_multiset_half::<'static, 'tick>() -> map(matched_values) -> dest_sink(out.sender(1));
        s4 -> [build]s6;
        s3 -> [probe]s6;
        s4 -> reduce::<'static>(add_both) -> for_each(out.sink(2));
    }

    program_251 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s1[low] -> for_each(out.sink(0));
        s3 = s1[high] -> tee();
        s4 = join_fused_lhs::<'static>(Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s3 -> [0]s4;
        s0 -> [1]s4;
        s5 = s3 -> unzip();
        s5[0] -> map(alone) -> for_each(out.sink(2));
        s5[1] -> map(alone) -> for_each(out.sink(3));
    }

    program_252 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static>() -> map(matched_sum) -> tee();
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = union() -> tee();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s2 -> map(next) -> unique() -> s2;
        s3 = union() -> for_each(out.sink(0));
        s1 -> s3;
        s2 -> s3;
    }

    program_253 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s2 = source_iter([(0, 0), (3, 3), (1, 2)]) -> sort() -> tee();
        s3 = s2 -> persist::<'static>() -> tee();
        s6 = defer_signal() -> for_each(out.sink(1));
        s3 -> fold::<'static>(origin, append_both) -> [input]s6;
        s3 -> [signal]s6;
        s7 = join_fused::<'tick, 'static>(FoldFrom::new(successor, add), Reduce::new(greatest)) -> map(matched_values) -> for_each(out.sink(2));
        s2 -> filter_map(halve) -> [0]s7;
        s3 -> [1]s7;
    }

    program_254 {
        s2 = source_stream(inputs.stream(0)) -> inspect(out.show(0)) -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> tee();
        s4 = join::<'tick, 'tick>() -> map(matched_sum);
        s2 -> map(sum) -> [0]s4;
        s2 -> [1]s4;
        s5 = join_multiset_half::<'tick, 'tick>() -> map(matched_values) -> tee();
        s2 -> [build]s5;
        s4 -> [probe]s5;
        s6 = union() -> for_each(out.sink(1));
        s5 -> s6;
        s5 -> s6;
    }

    program_255 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique::<'static>() -> tee();
        s1 -> next_stratum() -> for_each(out.sink(0));
        s3 = zip::<'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_256 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = zip() -> map(some_pair) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union();
        s2 -> s3;
        s1 -> s3;
        s5 = join::<'tick, 'static>() -> map(matched_values);
        s3 -> [0]s5;
        s2 -> map(sum) -> [1]s5;
        s5 -> defer_tick() -> reduce_no_replay::<'static>(greatest_item) -> for_each(out.sink(0));
    }

    program_257 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_lhs::<'static, 'tick>(FoldFrom::new(successor, add)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s3 = zip::<'static, 'static>() -> map(crossed_sum) -> null();
        s1 -> [0]s3;
        s0 -> [1]s3;
    }

    program_258 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s2 -> persist::<'static>() -> for_each(out.sink(1));
        s0 -> enumerate() -> map(numbered) -> for_each(out.sink(2));
    }

    program_259 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_singleton() -> map(crossed_ends);
        s0 -> enumerate::<'static>() -> map(numbered) -> [input]s2;
        s0 -> sort() -> [single]s2;
        s2 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
    }

    program_260 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static, 'tick>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s0 -> filter_map(down) -> for_each(out.sink(1));
        s3 = union();
        s0 -> s3;
        s0 -> s3;
        null::<Item>() -> for_each(out.sink(2));
        s3 -> identity::<Item>() -> for_each(out.sink(3));
        source_iter([(2, 3), (4, 4)]) -> for_each(out.sink(4));
    }

    program_261 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> fold_keyed(zero, add) -> for_each(out.sink(0));
        s1 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(1));
    }

    program_262 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s0 -> sort() -> for_each(out.sink(1));
    }

    program_263 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s2[low] -> for_each(out.sink(1));
        s2[high] -> for_each(out.sink(2));
    }

    program_264 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = s0 -> multiset_delta() -> fold_keyed::<'tick>(zero, add) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s4 -> map(next) -> unique() -> s4;
        s0 -> scan(origin, running) -> fold_keyed(one, greatest) -> for_each(out.sink(0));
    }

    program_265 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static, 'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [build]s1;
        s0 -> [probe]s1;
        source_iter([(4, 0), (0, 0), (0, 0), (1, 1)]) -> null();
        s0 -> defer_tick() -> null();
    }

    program_266 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'tick, 'static>() -> tee();
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s2 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s2;
        s1 -> [neg]s2;
        s3 = join_multiset_half::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(1));
        s0 -> [build]s3;
        s1 -> [probe]s3;
    }

    program_267 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(forget_second) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = s1 -> reduce::<'static>(append_both) -> tee();
        s4 = s3 -> partition(by_sum);
        s4[0] -> null();
        s4[1] -> null();
        s3 -> reduce(append_both) -> for_each(out.sink(3));
        s4[2] -> fold_no_replay::<'static>(origin, append_both) -> dest_sink(out.sender(4));
    }

    program_268 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = defer_signal() -> for_each(out.sink(0));
        s0 -> [input]s1;
        s0 -> [signal]s1;
    }

    program_269 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> [neg]s1;
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_270 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(listed) -> flatten() -> tee();
        s2 = join::<'static, 'static>() -> map(matched_values) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = union();
        s2 -> s4;
        s2 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> s4;
        s0 -> s4;
        s6 = chain() -> for_each(out.sink(0));
        s4 -> [0]s6;
        s1 -> scan::<'tick>(origin, running) -> [1]s6;
    }

    program_271 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'tick, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_272 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_273 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain_first_n(1) -> map(next) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> [2]s1;
    }

    program_274 {
        s1 = source_stream(inputs.stream(0)) -> unique() -> tee();
        s2 = s1 -> reduce::<'static>(append_both) -> tee();
        s4 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s2 -> [0]s4;
        s1 -> fold(origin, append_both) -> [1]s4;
        s5 = union() -> for_each(out.sink(1));
        s2 -> s5;
        s2 -> s5;
    }

    program_275 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> fold::<'tick>(origin, append_both) -> tee();
        s3 = union();
        s2 -> s3;
        s2 -> s3;
        s4 = join::<'tick, 'static>() -> map(matched_values);
        s3 -> [0]s4;
        s2 -> [1]s4;
        s4 -> defer_tick() -> for_each(out.sink(1));
        spin() -> map(begun) -> for_each(out.sink(2));
    }

    program_276 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s2 -> defer_tick() -> for_each(out.sink(0));
    }

    program_277 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> unique::<'static>() -> for_each(out.sink(0));
        s3 = cross_singleton() -> map(crossed_sum);
        s0 -> [input]s3;
        source_iter([(1, 1), (1, 1), (0, 2), (2, 4)]) -> sort() -> [single]s3;
        s4 = join::<'tick, 'tick>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> [0]s4;
        s3 -> [1]s4;
    }

    program_278 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> multiset_delta() -> tee();
        s2 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s1 -> fold::<'static>(zero, count) -> map(alone) -> reduce::<'static>(append_both) -> for_each(out.sink(0));
        s5 = defer_signal() -> for_each(out.sink(1));
        s2 -> [input]s5;
        s1 -> [signal]s5;
    }

    program_279 {
        s1 = source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s1 -> reduce_keyed::<'static>(add) -> reduce_keyed::<'static>(add) -> for_each(out.sink(1));
        s1 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_280 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> reduce::<'static>(append_both) -> s2;
        s0 -> s2;
        s3 = s0 -> persist::<'static, Item>() -> tee();
        s4 = zip::<'static, 'static>() -> map(some_pair) -> tee();
        s2 -> [0]s4;
        s3 -> [1]s4;
        s4 -> map(next) -> for_each(out.sink(0));
        s6 = join::<'tick, 'static>() -> map(matched_values) -> dest_sink(out.sender(1));
        s4 -> [0]s6;
        s3 -> [1]s6;
    }

    program_281 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_282 {
        source_stream(inputs.stream(0)) -> fold::<'static>(origin, append_both) -> defer_tick_lazy() -> for_each(out.sink(0));
    }

    program_283 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> defer_tick() -> [1]s2;
    }

    program_284 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 = chain();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = join_multiset::<'static>() -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s2 -> [pos]s4;
        s1 -> [neg]s4;
        source_iter([(1, 0)]) -> for_each(out.sink(2));
    }

    program_285 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(0));
        s0 -> fold_keyed::<'static>(zero, add) -> for_each(out.sink(1));
    }

    program_286 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> persist::<'static, Item>() -> null();
    }

    program_287 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
    }

    program_288 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Fold::new(zero, add), FoldFrom::new(successor, add)) -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = cross_singleton::<'static>() -> map(crossed_ends);
        s0 -> [input]s3;
        s0 -> fold(origin, append_both) -> sort() -> [single]s3;
        source_iter([(1, 1)]) -> for_each(out.sink(0));
        s6 = defer_signal() -> for_each(out.sink(1));
        s1 -> filter(differs) -> [input]s6;
        s3 -> [signal]s6;
    }

    program_289 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s0 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> [1]s2;
    }

    program_290 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip_longest() -> map(longest) -> dest_sink(out.sender(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s3 = s0 -> filter(differs) -> filter(differs) -> tee();
        s4 = union() -> for_each(out.sink(1));
        s3 -> s4;
        s3 -> s4;
    }

    program_291 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(next) -> unique() -> s1;
        s1 -> multiset_delta() -> for_each(out.sink(0));
        s4 = join_fused::<'tick, 'tick>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> reduce_keyed::<'tick>(add) -> [0]s4;
        s0 -> [1]s4;
    }

    program_292 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(1));
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s2 = s0 -> map(swap) -> tee();
        s4 = join_multiset_half::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s2 -> inspect(out.show(0)) -> [build]s4;
        s2 -> [probe]s4;
    }

    program_293 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static, 'tick>() -> map(crossed_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_singleton::<'tick>() -> map(crossed_ends);
        s0 -> [input]s2;
        s1 -> sort() -> [single]s2;
        s2 -> reduce_keyed::<'static>(greatest) -> for_each(out.sink(0));
        s4 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s4[low] -> for_each(out.sink(1));
        s4[high] -> for_each(out.sink(2));
    }

    program_294 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Reduce::new(greatest), Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s5 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> next_stratum::<Item>() -> sort_by_key(second_of) -> map(forget_first) -> [0]s5;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [1]s5;
    }

    program_295 {
        source_stream(inputs.stream(0)) -> reduce_keyed(add) -> map(listed) -> flatten() -> for_each(out.sink(0));
    }

    program_296 {
        source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(add) -> multiset_delta() -> for_each(out.sink(0));
    }

    program_297 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed(greatest) -> tee();
        s2 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
        s4 = s1 -> identity() -> tee();
        s5 = union() -> for_each(out.sink(1));
        s4 -> s5;
        s4 -> s5;
        s1 -> filter_map(halve) -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(2));
    }

    program_298 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        source_iter([(1, 0), (0, 0)]) -> for_each(out.sink(0));
        s4 = union() -> for_each(out.sink(1));
        s0 -> map(rank) -> lattice_reduce() -> map(of_rank) -> s4;
        s0 -> null::<Item>() -> s4;
        s0 -> s4;
    }

    program_299 {
        source_stream(inputs.stream(0)) -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> for_each(out.sink(0));
    }
}
