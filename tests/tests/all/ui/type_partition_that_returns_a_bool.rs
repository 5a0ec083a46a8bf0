fn main() {
    dfir_runtime::dfir_syntax! {
        p = source_iter([1]) -> partition(|n, [a, b]| *n > 0);
        p[a] -> null();
        p[b] -> null();
    };
}
