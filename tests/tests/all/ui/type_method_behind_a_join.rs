fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([(1, "a")]) -> [0]joined;
        source_iter([(1, 'b')]) -> [1]joined;
        joined = join() -> map(|(_, (_, letter))| letter.shout()) -> null();
    };
}
