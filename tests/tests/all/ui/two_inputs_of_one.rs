fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> doubled;
        source_iter([2]) -> doubled;
        doubled = map(|n| n * 2) -> null();
    };
}
