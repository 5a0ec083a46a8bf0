fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter(0..3) -> flat_map_stream_blocking(|n| vec![n]) -> null();
    };
}
