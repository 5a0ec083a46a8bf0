fn main() {
    let mut out = Vec::new();
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> inspect(|n| out.push(*n)) -> for_each(|n| out.push(n));
    };
}
