use dfir_runtime::dfir_syntax;

fn main() {
    dfir_syntax! { source_iter([1.5]) -> multiset_delta() -> null(); };
}
