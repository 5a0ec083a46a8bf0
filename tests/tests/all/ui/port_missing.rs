fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([(1, 'a')]) -> joined;
        source_iter([(1, 'b')]) -> [1]joined;
        joined = join() -> null();
    };
}
