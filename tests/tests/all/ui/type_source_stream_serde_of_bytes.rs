fn main() {
    let payloads = futures::stream::iter([vec![1_u8]]);
    dfir_runtime::dfir_syntax! {
        source_stream_serde::<u8>(payloads) -> null();
    };
}
