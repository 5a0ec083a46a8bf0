fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> for_each(|n| n + 1);
    };
}
