use dfir_runtime::dfir_syntax;
#[test]
fn hello() {
    let mut out = Vec::new();
    let mut flow =
        dfir_syntax! { source_iter(0..3) -> map(|n| n + 1) -> for_each(|n| out.push(n)); };
    flow.run_sync().unwrap();
    drop(flow);
    assert_eq!(out, [1, 2, 3]);
}
#[test]
fn reach() {
    let mut out = Vec::new();
    let edges = vec![(0, 1), (1, 2), (2, 0), (5, 6)];
    let mut flow = dfir_syntax! {
        reached = union() -> unique() -> tee();
        source_iter([0]) -> reached;
        source_iter(edges) -> [1]step;
        reached -> map(|v| (v, ())) -> [0]step;
        step = join() -> map(|(_, ((), dst))| dst) -> reached;
        reached -> for_each(|v| out.push(v));
    };
    flow.run_sync().unwrap();
    println!("{}", flow.graph().unwrap().to_mermaid());
    drop(flow);
    assert_eq!(out, [0, 1, 2]);
}
#[test]
fn everything() {
    let names = ["a", "b", "c"];
    let mut out = Vec::new();
    let mut log = Vec::new();
    dfir_syntax! {
        words = source_iter(["one two", "three two"]) -> flat_map(|l| l.split(' ')) -> tee();
        words -> map(|w| (w, 1)) -> fold_keyed(|| 0, |n, k| *n += k) -> sort() -> for_each(|(w, n)| log.push(format!("{w}{n}")));
        words -> map(|w| w.len()) -> unique() -> [pos]d;
        source_iter([5]) -> [neg]d;
        d = difference() -> enumerate() -> map(|(i, n)| (names[i].len() + n, context.current_tick().0)) -> for_each(|x| out.push(x));
        words -> reduce(|a, b| if b.len() > a.len() { *a = b }) -> inspect(|w| println!("{}", w.len())) -> null();
        p = source_iter(0..4) -> partition(|n, [even, odd]| if n % 2 == 0 { even } else { odd });
        p[even] -> defer_tick() -> filter(|n| *n > 0) -> null();
        p[odd] -> [0]c;
        words -> filter_map(|w| w.chars().next()) -> [1]c;
        c = cross_join() -> identity::<(i32, char)>() -> null();
    }.run_available_sync();
    assert_eq!(log, ["one1", "three1", "two2"]);
    assert_eq!(out, [(4, 0)]);
}
