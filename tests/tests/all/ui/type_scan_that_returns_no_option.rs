use dfir_runtime::dfir_syntax;

fn main() {
    dfir_syntax! { source_iter([1_i32]) -> scan(|| 0, |sum, n| { *sum += n; *sum }) -> null(); };
}
