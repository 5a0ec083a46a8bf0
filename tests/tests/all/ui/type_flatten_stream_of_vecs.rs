fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([vec![1]]) -> flatten_stream_blocking() -> for_each(|n: i32| println!("{n}"));
    };
}
