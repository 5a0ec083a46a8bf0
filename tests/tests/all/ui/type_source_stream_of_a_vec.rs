fn main() {
    dfir_runtime::dfir_syntax! {
        source_stream(vec![1, 2]) -> for_each(|n| println!("{n}"));
    };
}
