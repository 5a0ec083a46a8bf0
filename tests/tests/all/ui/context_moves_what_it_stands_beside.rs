fn main() {
    let mut out = Vec::new();
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> for_each(|n| out.push((n, context.current_tick())));
    };
    println!("{out:?}");
}
