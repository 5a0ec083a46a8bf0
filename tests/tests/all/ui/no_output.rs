fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> map(|n| n + 1);
    };
}
