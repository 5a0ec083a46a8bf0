fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([(0.5, 'a')]) -> fold_keyed(|| 0, |n, _| *n += 1) -> null();
    };
}
