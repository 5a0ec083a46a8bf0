fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter(0..3) -> scan_async_blocking(|| 0, |sum, n| { *sum += n; Some(*sum) }) -> null();
    };
}
