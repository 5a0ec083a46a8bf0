fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1, 2]) -> dest_sink(String::new());
    };
}
