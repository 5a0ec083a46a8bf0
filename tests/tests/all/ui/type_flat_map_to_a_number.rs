fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1_u8]) -> flat_map(|n| n) -> null();
    };
}
