fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> fliter(|n| *n > 0) -> null();
    };
}
