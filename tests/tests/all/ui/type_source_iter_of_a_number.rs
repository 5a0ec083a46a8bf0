fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter(5) -> for_each(|n| println!("{n}"));
    };
}
