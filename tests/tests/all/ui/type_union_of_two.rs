fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1_u8]) -> both;
        source_iter(["a"]) -> both;
        both = union() -> null();
    };
}
