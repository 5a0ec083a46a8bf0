fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter(0..3) -> resolve_futures() -> for_each(|n| println!("{n}"));
    };
}
