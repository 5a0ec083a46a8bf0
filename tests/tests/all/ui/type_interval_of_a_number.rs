fn main() {
    dfir_runtime::dfir_syntax! {
        source_interval(1000) -> null();
    };
}
