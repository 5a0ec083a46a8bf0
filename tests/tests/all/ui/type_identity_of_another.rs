fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter(["a"]) -> identity::<u8>() -> null();
    };
}
