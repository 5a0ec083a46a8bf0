fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> filter(|n| n % 2) -> null();
    };
}
