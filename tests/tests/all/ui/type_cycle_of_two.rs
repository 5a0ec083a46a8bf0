fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1_u8]) -> numbers;
        numbers = union() -> map(|n| n.to_string()) -> numbers;
    };
}
