fn main() {
    dfir_runtime::dfir_syntax! {
        numbers = source_iter([1]) -> null();
        numbers = source_iter([2]) -> null();
    };
}
