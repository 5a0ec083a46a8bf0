fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([(1_u8, 'a')]) -> [pos]rest;
        source_iter(["k"]) -> [neg]rest;
        rest = anti_join() -> null();
    };
}
