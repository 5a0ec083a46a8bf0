fn main() {
    dfir_runtime::dfir_syntax! {
        numbers = source_iter([1])
        numbers -> null();
    };
}
