fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> source_iter([2]) -> null();
    };
}
