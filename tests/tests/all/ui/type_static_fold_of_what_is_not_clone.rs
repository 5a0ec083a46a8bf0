struct Total(u32);

fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> fold::<'static>(|| Total(0), |total, n| total.0 += n) -> null();
    };
}
