fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> [pos]winning;
        winning = difference() -> tee();
        winning -> map(|n| n - 1) -> [neg]winning;
        winning -> null();
    };
}
