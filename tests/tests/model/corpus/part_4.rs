//! Random programs. Written by a command that `CONTRIBUTING.md` names; not to be edited.

super::programs! { inputs out

    program_200 {
        source_iter([(0, 0), (1, 0), (1, 0)]) -> for_each(out.sink(0));
        s2 = source_stream(inputs.stream(0)) -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s2[low] -> for_each(out.sink(1));
        s2[high] -> for_each(out.sink(2));
    }

    program_201 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> map(forget_second) -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
    }

    program_202 {
        s1 = source_stream(inputs.stream(0)) -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s1 -> flat_map(doubles) -> for_each(out.sink(0));
        s4 = join_fused::<'tick, 'static>(Reduce::new(greatest), Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(1));
        s1 -> unique::<'tick>() -> [0]s4;
        s1 -> [1]s4;
        source_iter([(4, 3)]) -> for_each(out.sink(2));
    }

    program_203 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold::<'static>(one, count) -> map(alone) -> for_each(out.sink(0));
        s0 -> null::<Item>() -> reduce_keyed::<'tick>(greatest) -> for_each(out.sink(1));
        s0 -> persist::<'static>() -> reduce::<'tick>(append_both) -> for_each(out.sink(2));
    }

    program_204 {
        source_iter([(1, 2), (2, 1), (0, 0), (0, 0)]) -> for_each(out.sink(0));
        source_stream(inputs.stream(0)) -> scan(origin, running) -> for_each(out.sink(1));
        spin() -> map(begun) -> for_each(out.sink(2));
        source_iter([(0, 2)]) -> null();
    }

    program_205 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        initialize() -> map(begun) -> for_each(out.sink(1));
    }

    program_206 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = cross_singleton::<'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [input]s2;
        s0 -> sort() -> [single]s2;
    }

    program_207 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s1 -> unique() -> s1;
        s1 -> map(next) -> unique() -> s1;
        spin() -> map(begun) -> for_each(out.sink(0));
        source_stream(inputs.stream(1)) -> for_each(out.sink(1));
    }

    program_208 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = cross_join_multiset::<'static, 'static>() -> map(crossed_sum) -> for_each(out.sink(0));
        s0 -> next_stratum() -> [0]s3;
        s0 -> [1]s3;
        s0 -> map(rank) -> lattice_fold::<'static>(low_rank) -> map(of_rank) -> fold_keyed::<'static>(one, greatest) -> identity::<Item>() -> for_each(out.sink(1));
    }

    program_209 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> filter(is_even) -> dest_sink(out.sender(0));
        s2 = initialize() -> map(begun) -> tee();
        s3 = s0 -> partition(|item, [high, low]| [high, low][by_first(item, 2)]);
        s3[low] -> for_each(out.sink(1));
        s3[high] -> for_each(out.sink(2));
        s6 = union() -> for_each(out.sink(3));
        s2 -> s6;
        s2 -> s6;
    }

    program_210 {
        s1 = source_stream(inputs.stream(0)) -> fold_no_replay(origin, append_both) -> tee();
        s3 = s1 -> map(forget_second) -> reduce(append_both) -> tee();
        s5 = union() -> for_each(out.sink(1));
        s3 -> s5;
        s3 -> s5;
        s1 -> map(rank) -> lattice_fold::<'tick>(low_rank) -> map(of_rank) -> inspect(out.show(0)) -> for_each(out.sink(2));
    }

    program_211 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s0 -> fold(zero, count) -> map(alone) -> for_each(out.sink(0));
        s3 = difference::<'static, 'tick>();
        s0 -> [pos]s3;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> [neg]s3;
        s3 -> fold_keyed::<'static>(zero, append) -> scan(zero, first_three) -> for_each(out.sink(1));
    }

    program_212 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick>() -> map(matched_values) -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
        s0 -> fold_keyed::<'tick>(zero, greatest) -> for_each(out.sink(1));
        s0 -> map(forget_second) -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(2));
    }

    program_213 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s3 = s1[1] -> map(alone) -> tee();
        s5 = defer_signal() -> for_each(out.sink(0));
        s1[0] -> map(alone) -> [input]s5;
        s0 -> [signal]s5;
        s6 = cross_singleton() -> map(crossed_sum);
        s3 -> [input]s6;
        s3 -> fold(origin, append_both) -> sort() -> [single]s6;
        s6 -> defer_tick_lazy() -> for_each(out.sink(1));
    }

    program_214 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> for_each(out.sink(0));
        s3 = s1 -> unzip();
        s3[0] -> map(alone) -> for_each(out.sink(1));
        s6 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(2));
        s3[1] -> map(alone) -> [0]s6;
        s1 -> [1]s6;
    }

    program_215 {
        s1 = source_stream(inputs.stream(0)) -> partition(by_sum);
        s1[0] -> for_each(out.sink(0));
        s1[1] -> for_each(out.sink(1));
        s1[2] -> for_each(out.sink(2));
    }

    program_216 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join_multiset::<'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = union() -> for_each(out.sink(0));
        s0 -> s2;
        s0 -> s2;
        s1 -> fold_keyed(one, greatest) -> persist::<'static, Item>() -> sort() -> for_each(out.sink(1));
    }

    program_217 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> sort() -> tee();
        s2 = zip::<'static, 'tick>() -> map(crossed_ends);
        s1 -> [0]s2;
        s0 -> [1]s2;
        source_iter([(1, 0), (0, 0)]) -> for_each(out.sink(0));
        s5 = defer_signal() -> for_each(out.sink(1));
        s2 -> [input]s5;
        s1 -> persist::<'static>() -> [signal]s5;
        source_iter([(0, 3), (1, 4), (0, 0)]) -> for_each(out.sink(2));
    }

    program_218 {
        s1 = source_stream(inputs.stream(0)) -> reduce::<'static>(append_both) -> tee();
        s2 = s1 -> filter(differs) -> tee();
        s3 = union();
        s1 -> s3;
        s1 -> s3;
        s4 = anti_join::<'tick, 'static>() -> for_each(out.sink(0));
        s3 -> [pos]s4;
        s2 -> map(second) -> [neg]s4;
        s5 = s2 -> partition(|item, [high, low]| [high, low][by_sum(item, 2)]);
        s5[low] -> for_each(out.sink(1));
        s5[high] -> flat_map(doubles) -> for_each(out.sink(2));
    }

    program_219 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> tee();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = join_multiset_half::<'static, 'static>() -> map(matched_sum);
        s1 -> [build]s2;
        s0 -> [probe]s2;
        s4 = join_fused::<'tick>(Fold(one, greatest), Reduce::new(greatest)) -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> fold_no_replay::<'tick>(origin, append_both) -> [0]s4;
        s2 -> [1]s4;
    }

    program_220 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        s1 = source_stream(inputs.stream(1)) -> tee();
        s1 -> reduce_keyed::<'static>(append) -> dest_sink(out.sender(1));
        s3 = union() -> tee();
        s1 -> s3;
        s1 -> s3;
        s3 -> reduce::<'static>(greatest_item) -> for_each(out.sink(2));
        s3 -> persist::<'static>() -> for_each(out.sink(3));
    }

    program_221 {
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = zip::<'static>() -> map(crossed_sum);
        source_stream(inputs.stream(0)) -> [0]s2;
        s1 -> [1]s2;
        s3 = s1 -> unique::<'static>() -> tee();
        s2 -> scan::<'static>(origin, running) -> for_each(out.sink(0));
        s3 -> fold(origin, append_both) -> for_each(out.sink(1));
        s3 -> fold::<'static>(origin, append_both) -> persist::<'static, Item>() -> for_each(out.sink(2));
    }

    program_222 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_keyed::<'static>(one, append) -> tee();
        s2 = chain_first_n(3) -> map(some_item) -> tee();
        s1 -> [0]s2;
        s0 -> [1]s2;
        s3 = union();
        s1 -> s3;
        s0 -> s3;
        s4 = union() -> for_each(out.sink(0));
        s1 -> s4;
        s3 -> s4;
        s6 = union() -> for_each(out.sink(1));
        s2 -> map(rank) -> lattice_reduce::<'static>() -> map(of_rank) -> s6;
        s2 -> s6;
        s0 -> s6;
    }

    program_223 {
        s1 = source_iter([(1, 2), (3, 2)]) -> tee();
        s1 -> scan::<'tick>(origin, running) -> for_each(out.sink(0));
        s3 = source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(append) -> tee();
        s4 = join::<'static, 'tick>() -> map(matched_sum) -> for_each(out.sink(1));
        s3 -> [0]s4;
        s1 -> [1]s4;
        s5 = s3 -> unzip();
        s5[0] -> map(alone) -> for_each(out.sink(2));
        s5[1] -> map(alone) -> for_each(out.sink(3));
    }

    program_224 {
        source_stream(inputs.stream(0)) -> reduce_keyed::<'static>(append) -> map(sum) -> dest_sink(out.sender(0));
    }

    program_225 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = join_fused::<'static, 'tick>(Reduce::new(greatest), FoldFrom::new(successor, add)) -> map(matched_sum) -> null();
        s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> [0]s2;
        s0 -> [1]s2;
        s0 -> filter(is_small) -> for_each(out.sink(1));
    }

    program_226 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain();
        s0 -> [0]s1;
        s0 -> [1]s1;
        s1 -> fold_keyed::<'tick>(zero, add) -> for_each(out.sink(0));
    }

    program_227 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_228 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> fold_no_replay(origin, append_both) -> tee();
        s1 -> map(listed) -> flatten() -> for_each(out.sink(0));
        s0 -> defer_tick() -> for_each(out.sink(1));
        s1 -> filter_map(down) -> for_each(out.sink(2));
    }

    program_229 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'static>() -> for_each(out.sink(0));
        s0 -> [pos]s1;
        s0 -> map(first) -> [neg]s1;
        s2 = union() -> tee();
        s0 -> s2;
        s0 -> s2;
        s2 -> filter(is_even) -> filter_map(down) -> s2;
        s2 -> map(next) -> for_each(out.sink(1));
    }

    program_230 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'static, 'static>();
        s0 -> scan::<'static>(origin, running) -> [pos]s2;
        s0 -> [neg]s2;
        s3 = s2 -> map(next) -> tee();
        s4 = union() -> for_each(out.sink(0));
        s0 -> s4;
        s0 -> s4;
        s6 = join::<'tick, 'static>() -> map(matched_values) -> for_each(out.sink(1));
        s3 -> [0]s6;
        source_iter([(1, 1)]) -> [1]s6;
        s3 -> reduce::<'static>(append_both) -> for_each(out.sink(2));
    }

    program_231 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s1 -> map(kept) -> persist_mut::<'static>() -> for_each(out.sink(0));
    }

    program_232 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s3 = join_multiset_half::<'static>() -> map(matched_sum);
        s0 -> reduce::<'static>(append_both) -> [build]s3;
        s0 -> [probe]s3;
        s4 = s3 -> enumerate::<'static>() -> map(numbered) -> tee();
        s6 = union() -> for_each(out.sink(0));
        s4 -> s6;
        s4 -> s6;
        s7 = union() -> null();
        source_iter([(0, 1), (0, 0)]) -> s7;
        s4 -> map(listed) -> flatten() -> s7;
        s0 -> s7;
    }

    program_233 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = anti_join::<'tick, 'tick>();
        s0 -> [pos]s1;
        s0 -> map(second) -> [neg]s1;
        s2 = spin() -> map(begun) -> tee();
        s3 = s2 -> fold_keyed(one, greatest) -> tee();
        s5 = chain();
        s3 -> [0]s5;
        s2 -> [1]s5;
        s6 = union();
        s3 -> s6;
        s1 -> filter_map(down) -> s6;
        s7 = join_multiset::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s5 -> [0]s7;
        s6 -> [1]s7;
    }

    program_234 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(1, 1), (3, 4), (1, 0), (1, 1)]) -> for_each(out.sink(1));
    }

    program_235 {
        source_stream(inputs.stream(0)) -> for_each(out.sink(0));
        source_iter([(0, 0), (0, 3), (2, 1)]) -> for_each(out.sink(1));
        s3 = source_iter([(0, 3), (2, 2), (2, 0)]) -> tee();
        source_stream(inputs.stream(1)) -> unique::<'static>() -> for_each(out.sink(2));
        s6 = cross_singleton::<'static>() -> map(crossed_ends) -> for_each(out.sink(3));
        s3 -> filter_map(halve) -> [input]s6;
        s3 -> sort() -> [single]s6;
    }

    program_236 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        source_stream(inputs.stream(1)) -> for_each(out.sink(0));
        s1 -> filter(is_small) -> defer_tick() -> null();
    }

    program_237 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> unzip();
        s3 = s1[1] -> map(alone) -> tee();
        s4 = zip::<'tick, 'tick>() -> map(crossed_ends);
        s0 -> [0]s4;
        s3 -> [1]s4;
        s5 = join_multiset_half::<'static, 'static>() -> map(matched_values) -> for_each(out.sink(0));
        s3 -> [build]s5;
        s1[0] -> map(alone) -> [probe]s5;
        s6 = anti_join::<'tick>() -> for_each(out.sink(1));
        s4 -> [pos]s6;
        s3 -> map(second) -> [neg]s6;
    }

    program_238 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> tee();
        s2 = anti_join::<'tick, 'static>() -> tee();
        s1 -> [pos]s2;
        s0 -> map(second) -> [neg]s2;
        s3 = chain() -> for_each(out.sink(0));
        s2 -> [0]s3;
        s1 -> [1]s3;
        s4 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        s1 -> [0]s4;
        s2 -> [1]s4;
    }

    program_239 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = chain() -> for_each(out.sink(0));
        s0 -> [0]s2;
        s1 -> [1]s2;
    }

    program_240 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = chain() -> for_each(out.sink(0));
        s0 -> [0]s1;
        s0 -> [1]s1;
    }

    program_241 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union();
        s0 -> s1;
        s0 -> s1;
        s2 = s1 -> sort() -> state_by::<'tick>(rank, low_rank) -> tee();
        s2 -> unique::<'static>() -> dest_sink(out.sender(0));
        s5 = union() -> tee();
        s2 -> s5;
        spin() -> map(begun) -> s5;
        s0 -> s5;
        s5 -> defer_tick() -> s5;
        s5 -> sort() -> for_each(out.sink(1));
    }

    program_242 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s2 = difference::<'static, 'static>();
        s0 -> next_stratum() -> [pos]s2;
        s0 -> [neg]s2;
        s3 = union() -> for_each(out.sink(0));
        s2 -> s3;
        s0 -> s3;
        s0 -> s3;
    }

    program_243 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> map(kept_or_deleted) -> persist_mut::<'static>() -> tee();
        s1 -> map(swap) -> for_each(out.sink(0));
        s0 -> scan::<'static>(origin, running) -> null();
        s1 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_244 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = join::<'tick, 'static>() -> map(matched_values);
        s0 -> [0]s1;
        s0 -> [1]s1;
        s2 = cross_join_multiset::<'tick, 'static>() -> map(crossed_ends) -> for_each(out.sink(0));
        s1 -> [0]s2;
        s0 -> [1]s2;
    }

    program_245 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = s0 -> enumerate() -> map(numbered) -> tee();
        s3 = union() -> null();
        s0 -> s3;
        s0 -> s3;
        s4 = cross_join_multiset::<'static, 'static>() -> map(crossed_ends) -> for_each(out.sink(1));
        source_stream(inputs.stream(1)) -> [0]s4;
        s1 -> [1]s4;
        s1 -> multiset_delta() -> for_each(out.sink(2));
    }

    program_246 {
        s1 = source_stream(inputs.stream(0)) -> fold_keyed(one, append) -> tee();
        s2 = union() -> tee();
        s1 -> s2;
        s1 -> s2;
        s2 -> unique::<'static>() -> s2;
        s3 = s1 -> fold(origin, greatest_item) -> tee();
        s3 -> next_stratum::<Item>() -> fold_keyed(zero, greatest) -> for_each(out.sink(0));
        s7 = chain() -> dest_sink(out.sender(1));
        s2 -> fold_keyed::<'tick>(one, greatest) -> [0]s7;
        s3 -> [1]s7;
    }

    program_247 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = cross_singleton() -> map(crossed_sum) -> tee();
        s0 -> [input]s1;
        s0 -> sort() -> [single]s1;
        s1 -> map(kept_or_deleted_by_key) -> persist_mut_keyed::<'static>() -> for_each(out.sink(0));
        s3 = join_multiset::<'tick>() -> map(matched_sum) -> null();
        s0 -> [0]s3;
        s1 -> [1]s3;
    }

    program_248 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = union() -> tee();
        s0 -> s1;
        s0 -> s1;
        s0 -> s1;
        s2 = join::<'tick, 'tick>() -> map(matched_sum);
        s0 -> [0]s2;
        s1 -> [1]s2;
        s1 -> identity::<Item>() -> for_each(out.sink(0));
        s2 -> reduce_no_replay::<'tick>(add_both) -> for_each(out.sink(1));
    }

    program_249 {
        s0 = source_stream(inputs.stream(0)) -> tee();
        s1 = source_stream(inputs.stream(1)) -> tee();
        s2 = union();
        s0 -> s2;
        s1 -> s2;
        s0 -> s2;
        s2 -> unique::<'static>() -> s2;
        s3 = join_fused::<'tick, 'static>(Fold(one, greatest), Fold::new(zero, add)) -> map(matched_sum) -> for_each(out.sink(0));
        s1 -> [0]s3;
        s0 -> [1]s3;
    }
}
