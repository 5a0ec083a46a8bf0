fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([(1_u8, 'a')]) -> [0]joined;
        source_iter([("k", 'b')]) -> [1]joined;
        joined = join() -> null();
    };
}
