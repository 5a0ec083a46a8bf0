fn main() {
    dfir_runtime::dfir_parser! { source_iter([1]) -> maap(|n| n) -> null(); }
    let flow: dfir_runtime::Dfir = dfir_runtime::dfir_syntax_noemit! { null() -> join(); };
}
