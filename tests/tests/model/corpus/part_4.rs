//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_200 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'tick>(one, count);
        s0 -> map(|item| with_number(item, #s1)) -> for_each(out.sink(0));
    }

    program_201 {
        s1 = source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> tee();
        s1 -> flat_map(both_ways) -> for_each(out.sink(1));
        s3 = s1 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s4 = s3[low] -> tee();
        s6 = difference::<'tick, 'static>();
        s3[high] -> [pos]s6;
        s4 -> [neg]s6;
        s7 = s6 -> map(only) -> state::<SetUnionBTreeSet<Item>>();
        s4 -> map(|item| with_set(item, &#s7)) -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_202 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'static>(FoldFrom::new(successor, add), FoldFrom::new(successor, add)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_lhs::<'static, 'static>(Fold(one, greatest)) -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = cross_singleton::<'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> reduce::<'tick>(add_both) -> [input]s4;
        s2 -> sort() -> [single]s4;
    }

    program_203 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = null::<Item>() -> tee();
        s1 -> reduce_keyed::<'static>(append) -> dest_sink(out.sender(1));
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s3 -> fold::<'static>(origin, greatest_item) -> for_each(out.sink(2));
        s3 -> sort() -> for_each(out.sink(3));
    }

    program_204 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = zip::<'static, 'tick>() -> map(some_pair) -> tee();
        s0 -> [0]s3;
        s1 -> flat_map_stream_blocking(both_ways_streamed) -> [1]s3;
        s4 = s3 -> sort() -> tee();
        s5 = chain_first_n(2) -> map(some_item) -> null();
        s4 -> [0]s5;
        s3 -> [1]s5;
        s4 -> [2]s5;
        s4 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(1));
    }

    program_205 {
        s3 = null::<Item>() -> map(streamed) -> flatten_stream_blocking() -> tee();
        source_stream(inputs.stream(0)) -> map(rank) -> state::<'static>() -> map(of_rank) -> unique::<'static>() -> for_each(out.sink(0));
        s3 -> defer_tick_lazy() -> for_each(out.sink(1));
        s3 -> defer_tick_lazy() -> scan(origin, running) -> for_each(out.sink(2));
    }

    program_206 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> unique::<'static>() -> defer_tick() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s2 = s1 -> fold_no_replay::<'static>(origin, add_both) -> tee();
        s4 = join_fused::<'static, 'static>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum);
        s2 -> map(|item| at_tick(item, context.current_tick().0)) -> [0]s4;
        s2 -> [1]s4;
        s4 -> map(next) -> for_each(out.sink(0));
    }

    program_207 {
        s1 = source_iter([(1, 2), (3, 2)]) -> tee();
        s1 -> unique::<'tick>() -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(append) -> tee();
        s4 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s3 -> [0]s4;
        s1 -> [1]s4;
        s3 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(2));
    }

    program_208 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = zip::<'tick, 'static>() -> map(some_pair) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_209 {
        source_stream(inputs.stream(0)) -> fold_keyed::<'static>(one, append) -> map(sum) -> dest_sink(out.sender(0));
    }

    program_210 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = cross_singleton::<'static>() -> map(crossed_sum) -> null();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [input]s2;
        s0 -> sort() -> [single]s2;
        s0 -> filter_map(down) -> for_each(out.sink(1));
    }

    program_211 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Reduce::new(greatest), FoldFrom::new(successor, add)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold_no_replay::<'tick>(origin, add_both) -> for_each(out.sink(0));
    }

    program_212 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'static>(greatest_item);
        s0 -> map(|item| with_greatest(item, #s1)) -> for_each(out.sink(0));
    }

    program_213 {
        s1 = source_stream(inputs.stream(0)) -> next_stratum::<Item>() -> tee();
        s2 = s1 -> reduce_keyed::<'static>(append) -> tee();
        s4 = union();
        s2 -> s4;
        s2 -> s4;
        s4 -> unique() -> s4;
        s6 = s2 -> defer_tick_lazy() -> reduce::<'tick>(greatest_item);
        s1 -> map(|item| with_greatest(item, #s6)) -> for_each(out.sink(0));
        s8 = join_fused::<'static>(Reduce::new(greatest), FoldFrom::new(successor, add)) -> map(matched_sum) -> null();
        s1 -> [0]s8;
        s2 -> reduce_keyed::<'static>(greatest) -> [1]s8;
    }

    program_214 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce(append_both) -> tee();
        s1 -> enumerate::<'static>() -> map(numbered) -> for_each(out.sink(1));
        s0 -> multiset_delta() -> for_each(out.sink(2));
        s1 -> inspect(out.show(0)) -> for_each(out.sink(3));
    }

    program_215 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s1 -> filter_map(down) -> s1;
        s3 = s0 -> map(sized) -> demux_enum::<BySize>();
        s3[Small] -> for_each(out.sink(0));
        s1 -> flat_map(doubles) -> for_each(out.sink(1));
        s3[Large] -> map(next) -> for_each(out.sink(2));
    }

    program_216 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unique::<'static>() -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s2 -> map(next) -> for_each(out.sink(0));
        s5 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s5;
        source_iter([(1, 1)]) -> [1]s5;
        s1 -> fold::<'static>(origin, append_both) -> for_each(out.sink(2));
    }

    program_217 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(sized) -> demux_enum::<BySize>();
        s2[Small] -> for_each(out.sink(0));
        s2[Large] -> for_each(out.sink(1));
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(2));
    }

    program_218 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[1] -> null();
        s5 = s1[2] -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s6 = s5[low] -> tee();
        s5[high] -> for_each(out.sink(1));
        s8 = join_multiset::<'static, 'static>() -> map(matched_sum);
        s6 -> [0]s8;
        s1[0] -> [1]s8;
        s6 -> fold::<'static>(zero, count) -> map(alone) -> for_each(out.sink(2));
        s10 = s8 -> partition(by_sum);
        s10[0] -> for_each(out.sink(3));
        s10[1] -> for_each(out.sink(4));
        s10[2] -> for_each(out.sink(5));
    }

    program_219 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> filter(is_small) -> tee();
        s3 = s2 -> fold_keyed(one, greatest) -> tee();
        s5 = join_fused::<'tick, 'tick>(Fold(one, greatest), Fold::new(zero, add)) -> map(matched_sum);
        s3 -> [0]s5;
        s2 -> [1]s5;
        s6 = union();
        s3 -> s6;
        s1 -> inspect(out.show(0)) -> s6;
        s7 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s5 -> [0]s7;
        s6 -> [1]s7;
    }

    program_220 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 1), (3, 4), (1, 0), (1, 1)]) -> for_each(out.sink(1));
    }

    program_221 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> fold::<'tick>(one, count);
        s3 = s1 -> map(|item| with_number(item, #s2)) -> tee();
        s0 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(0));
        s3 -> scan_async_blocking::<'static>(one, first_three_soon) -> for_each(out.sink(1));
        s3 -> map(kept_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(2));
    }

    program_222 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> for_each(out.sink(2));
        s3 = source_iter([(0, 3), (2, 2), (2, 0)]) -> tee();
        null::<Item>() -> map(promised) -> resolve_futures_blocking_ordered() -> for_each(out.sink(3));
        s6 = defer_signal() -> for_each(out.sink(4));
        s3 -> inspect(out.show(0)) -> [input]s6;
        s3 -> [signal]s6;
    }

    program_223 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> map(sized) -> demux_enum::<BySize>();
        s2[Small] -> dest_sink(out.sender(0));
        s2[Large] -> dest_sink(out.sender(1));
        initialize() -> map(begun) -> for_each(out.sink(2));
        s0 -> filter_map(halve) -> next_stratum::<Item>() -> null();
    }

    program_224 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(|item| at_tick(item, context.current_tick().0)) -> tee();
        s3 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = difference::<'tick>() -> for_each(out.sink(1));
        s1 -> map(rank) -> state::<Max<i64>>() -> map(of_rank) -> [pos]s4;
        s1 -> [neg]s4;
    }

    program_225 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s2 = difference::<'tick, 'static>() -> tee();
        s1 -> [pos]s2;
        s0 -> [neg]s2;
        s3 = join_fused::<'tick, 'tick>(Fold(one, greatest), Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = anti_join::<'static, 'static>() -> for_each(out.sink(1));
        s1 -> [pos]s4;
        s2 -> map(first) -> [neg]s4;
    }

    program_226 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused::<'tick, 'tick>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_227 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'tick>(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_228 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> persist::<'static>() -> s2;
        s0 -> s2;
        s0 -> s2;
        s3 = chain() -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
    }

    program_229 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
    }

    program_230 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s1 -> map(swap) -> for_each(out.sink(0));
        s0 -> unique::<'static>() -> null();
        s1 -> persist::<'static, Item>() -> for_each(out.sink(2));
    }

    program_231 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
    }

    program_232 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> assert(is_within) -> tee();
        s3 = union() -> null();
        s0 -> s3;
        s0 -> s3;
        s4 = anti_join::<'static, 'static>() -> for_each(out.sink(1));
        initialize() -> map(begun) -> [pos]s4;
        s1 -> map(first) -> [neg]s4;
        s1 -> scan(origin, running) -> for_each(out.sink(2));
    }

    program_233 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_no_replay(append_both) -> tee();
        s2 = union();
        s1 -> s2;
        s1 -> s2;
        s3 = s0 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s3[low] -> defer_tick_lazy() -> persist::<'static, Item>() -> for_each(out.sink(0));
        s2 -> fold_keyed(zero, add) -> for_each(out.sink(1));
        s10 = join_fused::<'static, 'static>(FoldFrom::new(successor, add), FoldFrom::new(successor, add)) -> map(matched_values) -> dest_sink(out.sender(2));
        s0 -> [0]s10;
        s3[high] -> reduce_no_replay::<'tick>(append_both) -> [1]s10;
    }

    program_234 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> tee();
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s3 = join_multiset::<'tick>() -> map(matched_sum) -> null();
        s0 -> [0]s3;
        s1 -> [1]s3;
    }

    program_235 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = join::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> map(promised) -> resolve_futures_blocking() -> for_each(out.sink(0));
        s2 -> fold_no_replay::<'tick>(origin, add_both) -> for_each(out.sink(1));
    }

    program_236 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = null::<Item>() -> tee();
        s2 = chain();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [input]s3;
        s0 -> sort() -> [single]s3;
        s4 = s0 -> fold::<'tick>(one, count);
        s2 -> map(|item| with_number(item, #s4)) -> for_each(out.sink(1));
    }

    program_237 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(zero, count);
        s2 = s0 -> map(|item| with_number(item, #s1)) -> tee();
        s3 = s0 -> reduce_keyed(append) -> tee();
        s2 -> persist::<'static>() -> for_each(out.sink(0));
        s5 = join_fused_rhs::<'static, 'tick>(FoldFrom::new(successor, add)) -> map(matched_values) -> dest_sink(out.sender(1));
        s2 -> [0]s5;
        s3 -> [1]s5;
        s3 -> fold::<'static>(origin, add_both) -> for_each(out.sink(2));
    }

    program_238 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> fold::<'static>(one, count);
        s0 -> filter(is_small) -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
    }

    program_239 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(one, count);
        s2 = s0 -> map(|item| with_number(item, #s1)) -> tee();
        s3 = zip::<'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
        s2 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(1));
    }

    program_240 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused_rhs::<'static>(Fold(one, greatest)) -> map(matched_sum) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = union() -> for_each(out.sink(0));
        s0 -> s3;
        s0 -> s3;
        s4 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [build]s4;
        s1 -> [probe]s4;
    }

    program_241 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
    }

    program_242 {
        s1 = source_stream(inputs.stream(0)) -> flat_map_stream_blocking(both_ways_streamed) -> tee();
        s1 -> persist::<'static>() -> for_each(out.sink(0));
        s1 -> map(rank) -> state::<'static, Max<i64>>() -> map(of_rank) -> for_each(out.sink(1));
    }

    program_243 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = zip::<'static, 'tick>() -> map(crossed_ends) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s1 -> s2;
        s1 -> s2;
        s1 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> null();
    }

    program_244 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s2 = s0 -> partition(by_first);
        s2[1] -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(1));
        s2[0] -> map(promised) -> resolve_futures() -> for_each(out.sink(2));
    }

    program_245 {
        source_stream(inputs.stream(0)) -> assert(is_within) -> map(rank) -> lattice_fold(low_rank) -> map(of_rank) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
    }

    program_246 {
        source_stream(inputs.stream(0)) -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(0));
    }

    program_247 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'static>();
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s0 -> fold_keyed(zero, add) -> for_each(out.sink(0));
        s1 -> reduce_keyed::<'tick>(append) -> for_each(out.sink(1));
    }

    program_248 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s0 -> map(streamed) -> flatten_stream_blocking() -> for_each(out.sink(1));
    }

    program_249 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static>() -> map(matched_sum);
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = s1 -> persist::<'static>();
        s2 -> null();
        s0 -> map(|item| with_kept(item, &#s2)) -> for_each(out.sink(0));
    }
}
