fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1_u8]) -> fold(String::new, |sum, n| *sum += n) -> null();
    };
}
