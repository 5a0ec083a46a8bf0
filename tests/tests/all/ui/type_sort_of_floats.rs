fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([0.5, 1.5]) -> sort() -> null();
    };
}
