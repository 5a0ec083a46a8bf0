fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1_u8]) -> fold_keyed(|| 0, |sum, n| *sum += n) -> null();
    };
}
