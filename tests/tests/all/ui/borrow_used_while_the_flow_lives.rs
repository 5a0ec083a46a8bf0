fn main() {
    let mut out = Vec::new();
    let mut flow = dfir_runtime::dfir_syntax! {
        source_iter([1]) -> for_each(|n| out.push(n));
    };
    out.push(2);
    flow.run_tick_sync();
}
