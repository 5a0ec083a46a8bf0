use dfir_runtime::dfir_syntax;

fn main() {
    dfir_syntax! { source_iter([1_i32]) -> sort_by_key(|n| -n) -> null(); };
}
