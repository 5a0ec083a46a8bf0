fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> mpa(|n| n + 1) -> null();
        source_iter([1], [2]) -> for_each(|n| println!("{n}"));
    };
}
