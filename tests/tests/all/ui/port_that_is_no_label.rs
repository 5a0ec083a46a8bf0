fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> ["pos"]rest;
        rest = null();
    };
}
