//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_200 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s3 = zip_longest() -> map(longest) -> for_each(out.sink(0));
        s0 -> map(|item| with_kept(item, &#s1)) -> [0]s3;
        s0 -> [1]s3;
    }

    program_201 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> null::<Item>() -> for_each(out.sink(0));
        s3 = s1 -> unzip();
        s3[0] -> map(alone) -> for_each(out.sink(1));
        s3[1] -> map(alone) -> for_each(out.sink(2));
        s6 = null::<Item>() -> tee();
        s7 = union() -> for_each(out.sink(3));
        s6 -> s7;
        s6 -> s7;
    }

    program_202 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> s2;
        s0 -> s2;
        s3 = difference::<'static, 'static>() -> for_each(out.sink(0));
        s0 -> defer_tick() -> [pos]s3;
        s0 -> [neg]s3;
        s2 -> reduce_keyed::<'static>(greatest) -> unique() -> for_each(out.sink(1));
    }

    program_203 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> filter_map(down) -> tee();
        s3 = spin() -> map(begun) -> reduce(greatest_item);
        s0 -> map(|item| with_greatest(item, #s3)) -> for_each(out.sink(0));
        s5 = union() -> for_each(out.sink(1));
        s1 -> s5;
        s1 -> s5;
    }

    program_204 {
        s1 = source_stream(inputs.stream(0)) -> fold_keyed(one, greatest) -> tee();
        s4 = union();
        s1 -> s4;
        s1 -> s4;
        s4 -> defer_tick() -> s4;
        s1 -> map(forget_second) -> fold_no_replay(origin, add_both) -> enumerate() -> map(numbered) -> for_each(out.sink(0));
    }

    program_205 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> reduce(append_both) -> for_each(out.sink(0));
        s3 = union();
        s0 -> s3;
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> s3;
        s3 -> reduce_keyed::<'static>(add) -> persist::<'static>() -> for_each(out.sink(1));
    }

    program_206 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join::<'tick>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s4 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s0 -> map(forget_second) -> [0]s4;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [1]s4;
    }

    program_207 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = spin() -> map(begun) -> tee();
        s3 = s1 -> persist::<'static>();
        s3 -> null();
        s4 = s1 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> map(|item| with_kept(item, &#s3)) -> tee();
        s5 = union() -> for_each(out.sink(1));
        s4 -> s5;
        s4 -> s5;
    }

    program_208 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> reduce_keyed(add) -> persist::<'static>();
        s2 -> null();
        s3 = s0 -> map(|item| with_kept(item, &#s2)) -> tee();
        s4 = union();
        s3 -> s4;
        s3 -> s4;
        s4 -> unique::<'static>() -> s4;
        s3 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s6 = s3 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s6[low] -> for_each(out.sink(1));
        s6[high] -> for_each(out.sink(2));
    }

    program_209 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(|item| at_tick(item, context.current_tick().0)) -> tee();
        s0 -> state_by(rank, low_rank) -> for_each(out.sink(0));
        s4 = chain_first_n(4) -> map(next);
        s1 -> [0]s4;
        s1 -> fold_no_replay(origin, append_both) -> [1]s4;
        s1 -> [2]s4;
        s4 -> fold::<'tick>(origin, append_both) -> for_each(out.sink(1));
    }

    program_210 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(one, count);
        s0 -> map(|item| with_number(item, #s1)) -> for_each(out.sink(0));
    }

    program_211 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_join_multiset::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = s0 -> unzip();
        s2[1] -> map(alone) -> for_each(out.sink(1));
        s2[0] -> map(alone) -> reduce_keyed(append) -> multiset_delta() -> sort_by_key(second_of) -> map(forget_first) -> for_each(out.sink(2));
    }

    program_212 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'tick>(one, count);
        s0 -> map(|item| with_number(item, #s1)) -> for_each(out.sink(0));
    }

    program_213 {
        s1 = source_stream(inputs.stream(0)) -> sort_by_key(second_of) -> map(forget_first) -> tee();
        source_iter([(1, 0), (0, 0)]) -> for_each(out.sink(0));
        s1 -> persist::<'static>() -> for_each(out.sink(1));
        s1 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> state_by::<'static>(rank, low_rank) -> for_each(out.sink(2));
        source_iter([(0, 3), (1, 4), (0, 0)]) -> for_each(out.sink(3));
    }

    program_214 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'static>(zero, greatest) -> tee();
        s1 -> filter(differs) -> for_each(out.sink(0));
        s3 = s1 -> partition(by_first);
        s4 = s3[0] -> tee();
        s6 = union();
        s3[1] -> s6;
        s4 -> s6;
        s0 -> s6;
        s7 = s6 -> persist::<'static>();
        s7 -> null();
        s4 -> map(|item| with_kept(item, &#s7)) -> flat_map(doubles) -> for_each(out.sink(1));
    }

    program_215 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'static>(FoldFrom::new(successor, add), FoldFrom::new(successor, add)) -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused_lhs::<'static, 'static>(Fold(one, greatest)) -> map(matched_sum);
        s1 -> [0]s2;
        s0 -> [1]s2;
        s4 = cross_singleton::<'tick>() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> fold_keyed::<'tick>(zero, add) -> [input]s4;
        s2 -> sort() -> [single]s4;
    }

    program_216 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_stream(inputs.stream(1)) -> tee();
        s1 -> map(kept_or_deleted) -> persist_mut::<'static>() -> dest_sink(out.sender(1));
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s3 -> reduce_no_replay::<'static>(greatest_item) -> for_each(out.sink(2));
        s3 -> multiset_delta() -> for_each(out.sink(3));
    }

    program_217 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 = zip::<'static, 'tick>() -> map(crossed_sum) -> tee();
        s0 -> [0]s3;
        s1 -> sort() -> [1]s3;
        s4 = s3 -> persist::<'static, Item>() -> tee();
        s5 = defer_signal() -> null();
        s4 -> [input]s5;
        s3 -> [signal]s5;
        s4 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(1));
    }

    program_218 {
        s3 = source_stream(inputs.stream(1)) -> sort_by_key(second_of) -> map(forget_first) -> tee();
        source_stream(inputs.stream(0)) -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> persist::<'static, Item>() -> for_each(out.sink(0));
        s3 -> reduce(append_both) -> for_each(out.sink(1));
        s3 -> reduce::<'static>(append_both) -> multiset_delta() -> for_each(out.sink(2));
    }

    program_219 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s2 -> unique::<'static>() -> defer_tick() -> s1;
        s1 -> map(sum) -> unique() -> s1;
        s2 = s1 -> fold_keyed::<'static>(zero, add) -> tee();
        s4 = join_fused::<'static, 'static>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum);
        s2 -> map(|item| at_tick(item, context.current_tick().0)) -> [0]s4;
        s2 -> [1]s4;
        s4 -> map(next) -> for_each(out.sink(0));
    }

    program_220 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce_keyed::<'static>(append) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> map(next) -> unique() -> s2;
        s3 = chain();
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [build]s4;
        s3 -> [probe]s4;
        s5 = chain() -> for_each(out.sink(1));
        s2 -> [0]s5;
        s0 -> [1]s5;
    }

    program_221 {
        s1 = source_iter([(1, 2), (3, 2)]) -> tee();
        s1 -> persist::<'static>() -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s4 = join_multiset::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s3 -> [0]s4;
        s1 -> [1]s4;
        s3 -> map(|item| at_tick(item, context.current_tick().0)) -> for_each(out.sink(2));
    }

    program_222 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = zip::<'tick, 'static>() -> map(some_pair) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_223 {
        source_stream(inputs.stream(0)) -> map(kept_or_deleted) -> persist_mut::<'static>() -> map(sum) -> dest_sink(out.sender(0));
    }

    program_224 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'tick>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_singleton::<'static>() -> map(crossed_sum) -> null();
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
        s0 -> filter(is_small) -> for_each(out.sink(1));
    }

    program_225 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'static, 'static>(Reduce::new(greatest), FoldFrom::new(successor, add)) -> map(matched_sum);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(0));
    }

    program_226 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'static>(greatest_item);
        s0 -> map(|item| with_greatest(item, #s1)) -> for_each(out.sink(0));
    }

    program_227 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold::<'static>(zero, count);
        s3 = join_fused::<'tick>(Fold::new(zero, add), FoldFrom::new(successor, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s3;
        s0 -> map(|item| with_number(item, #s1)) -> [1]s3;
    }

    program_228 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed(zero, greatest) -> tee();
        s1 -> inspect(out.show(0)) -> for_each(out.sink(1));
        s0 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(2));
        s1 -> flat_map(both_ways) -> for_each(out.sink(3));
    }

    program_229 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s3 -> filter_map(halve) -> filter_map(down) -> defer_tick() -> s1;
        s2 = s1 -> fold::<'static>(zero, count);
        s3 = s0 -> map(|item| with_number(item, #s2)) -> tee();
        s3 -> map(next) -> for_each(out.sink(0));
    }

    program_230 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>() -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s0 -> s2;
        s2 -> filter_map(down) -> s2;
        s2 -> map(next) -> for_each(out.sink(0));
        s5 = join_multiset::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s2 -> [0]s5;
        source_iter([(1, 1)]) -> [1]s5;
        s1 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_231 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> persist::<'static>();
        s1 -> null();
        s0 -> map(|item| with_kept(item, &#s1)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
    }

    program_232 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 1), (3, 4), (1, 0), (1, 1)]) -> for_each(out.sink(1));
    }

    program_233 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = s0 -> fold::<'tick>(one, count);
        s3 = s1 -> map(|item| with_number(item, #s2)) -> tee();
        s0 -> reduce_keyed::<'static>(add) -> for_each(out.sink(0));
        s3 -> scan::<'static>(one, first_three) -> for_each(out.sink(1));
        s6 = join::<'tick, 'static>() -> map(matched_sum) -> for_each(out.sink(2));
        s3 -> [0]s6;
        s1 -> [1]s6;
    }

    program_234 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 0), (0, 3), (2, 1)]) -> for_each(out.sink(1));
        s3 = source_iter([(0, 3), (2, 2), (2, 0)]) -> tee();
        source_stream(inputs.stream(1)) -> unique::<'static>() -> for_each(out.sink(2));
        s6 = defer_signal() -> for_each(out.sink(3));
        s3 -> flat_map(doubles) -> [input]s6;
        s3 -> [signal]s6;
    }

    program_235 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(|item| at_tick(item, context.current_tick().0)) -> tee();
        s3 = join_fused_lhs::<'static, 'static>(Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
        s4 = difference::<'tick>() -> for_each(out.sink(1));
        s1 -> map(rank) -> lattice_reduce() -> map(of_rank) -> [pos]s4;
        s1 -> [neg]s4;
    }

    program_236 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'static, 'static>() -> map(matched_values) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> tee();
        s1 -> s2;
        s0 -> s2;
        s0 -> s2;
        s3 = join_fused::<'tick, 'tick>(Fold(one, greatest), Fold(one, greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = difference::<'static, 'static>() -> for_each(out.sink(1));
        s1 -> [pos]s4;
        s2 -> [neg]s4;
    }

    program_237 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_fused::<'tick, 'tick>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_238 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_fused::<'tick, 'tick>(FoldFrom::new(successor, add), Fold::new(zero, add)) -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_239 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = union();
        s0 -> defer_tick() -> s2;
        s0 -> s2;
        s0 -> s2;
        s3 = chain() -> for_each(out.sink(0));
        s2 -> [0]s3;
        s0 -> [1]s3;
    }

    program_240 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> for_each(out.sink(0));
        s0 -> s1;
        s0 -> s1;
    }

    program_241 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s1 -> map(swap) -> for_each(out.sink(0));
        s0 -> persist::<'static, Item>() -> null();
        s1 -> defer_tick() -> for_each(out.sink(2));
    }

    program_242 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> reduce::<'static>(append_both) -> tee();
        s2 = chain();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = cross_singleton::<'static>() -> map(crossed_ends);
        s0 -> [input]s3;
        s1 -> sort() -> [single]s3;
        s4 = join_fused_lhs::<'static>(Fold::new(zero, add)) -> map(matched_values);
        s3 -> [0]s4;
        s2 -> [1]s4;
        s4 -> map(rank) -> lattice_reduce::<'tick>() -> map(of_rank) -> for_each(out.sink(0));
    }

    program_243 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = difference::<'tick, 'static>() -> for_each(out.sink(0));
        s1 -> [pos]s2;
        s0 -> [neg]s2;
    }

    program_244 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate() -> map(numbered) -> tee();
        s3 = union() -> null();
        s0 -> s3;
        s0 -> s3;
        s4 = difference::<'static, 'static>() -> for_each(out.sink(1));
        null::<Item>() -> [pos]s4;
        s1 -> [neg]s4;
        s1 -> next_stratum() -> for_each(out.sink(2));
    }

    program_245 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain_first_n(1) -> map(forget_second) -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> [2]s1;
        s2 = join::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = cross_join::<'tick>() -> map(crossed_sum) -> null();
        s0 -> [0]s3;
        s1 -> [1]s3;
    }

    program_246 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset_half::<'static, 'static>() -> map(matched_sum) -> tee();
        s0 -> [build]s1;
        s0 -> [probe]s1;
        s2 = join_multiset::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> unique::<'static>() -> for_each(out.sink(0));
        s2 -> reduce_keyed::<'tick>(add) -> for_each(out.sink(1));
    }

    program_247 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = chain();
        s0 -> [0]s2;
        s1 -> [1]s2;
        s3 = cross_singleton() -> map(crossed_sum) -> for_each(out.sink(0));
        s1 -> [input]s3;
        s0 -> sort() -> [single]s3;
        s4 = s0 -> fold::<'tick>(one, count);
        s2 -> map(|item| with_number(item, #s4)) -> for_each(out.sink(1));
    }

    program_248 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold(zero, count);
        s2 = s0 -> map(|item| with_number(item, #s1)) -> tee();
        s3 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s2 -> defer_tick() -> for_each(out.sink(0));
        s5 = join_fused_lhs::<'static, 'tick>(FoldFrom::new(successor, add)) -> map(matched_values) -> dest_sink(out.sender(1));
        s2 -> [0]s5;
        s3 -> [1]s5;
        s3 -> reduce_no_replay::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_249 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = s0 -> fold::<'static>(one, count);
        s0 -> filter(is_small) -> map(|item| with_number(item, #s2)) -> for_each(out.sink(0));
    }
}
