fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter(["a"]) -> map(|n: u32| n + 1) -> for_each(|n| println!("{n}"));
    };
}
