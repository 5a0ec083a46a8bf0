fn main() {
    dfir_runtime::dfir_syntax! {
        p = source_iter([1]) -> partition(|n, [a, _]| if *n > 0 { a } else { a });
        p[a] -> null();
        p[b] -> null();
    };
}
