//! No closure needs a type: the flow tells it, wherever it stands.

use dfir_runtime::dfir_syntax;

use crate::driving::{Out, ticks};

struct Order {
    customer: String,
    amount: u32,
}

fn orders() -> Vec<Order> {
    let order = |customer: &str, amount| Order {
        customer: customer.to_owned(),
        amount,
    };
    vec![
        order("ann", 30),
        order("bob", 5),
        order("ann", 12),
        order("eve", 70),
    ]
}

#[test]
fn no_closure_needs_a_type() {
    let seen = ticks([orders()], |orders, out| {
        dfir_syntax! {
            // Behind a stream and a `tee`.
            amounts = source_stream(orders)
                -> map(|order| (order.customer, order.amount))
                -> tee();

            // Behind a barrier, and into a join across a handoff.
            amounts -> fold_keyed(Vec::new, |amounts, amount| amounts.push(amount))
                -> map(|(name, amounts)| (name, amounts.iter().copied().max().unwrap_or_default()))
                -> [0]best;
            amounts -> map(|(name, amount)| (name.clone(), name.len() as u32 * amount.pow(2)))
                -> [1]best;

            // Behind a join.
            best = join()
                -> map(|(name, (max, weight))| (name.to_uppercase(), weight.saturating_sub(max)))
                -> partition(|(name, weight), [odd, even]| if weight.is_power_of_two() || name.is_empty() { odd } else { even });

            // Behind a partition.
            best[odd] -> filter(|(name, _)| name.starts_with('E')) -> for_each(|(name, _)| out.push(name));
            best[even]
                -> map(|(name, weight)| (weight.count_ones(), name))
                -> sort()
                -> reduce(|longest, next| if next.1.len() > longest.1.len() { *longest = next })
                -> for_each(|(bits, name)| out.push(format!("{} {}", name.to_lowercase(), bits.min(99))));
        }
    });
    assert_eq!(seen.concat().len(), 1, "{seen:?}");
}

#[test]
fn no_closure_needs_a_type_in_a_cycle() {
    let out = Out::new();
    dfir_syntax! {
        // The cycle takes its type from the input that is not part of it.
        source_iter([(0, "root".to_owned())]) -> paths;
        paths = union()
            -> unique()
            -> inspect(|(depth, path)| out.push((depth.min(&9).to_owned(), path.to_uppercase())))
            -> filter(|(depth, path)| depth.lt(&2) && !path.ends_with('b'))
            -> flat_map(|(depth, path)| ["a", "b"].map(|name| (depth + 1, path.clone() + "/" + name)))
            -> paths;
    }
    .run_tick_sync();
    let mut paths = out.take();
    paths.sort();
    let paths: Vec<_> = paths
        .iter()
        .map(|(depth, path)| format!("{depth} {path}"))
        .collect();
    assert_eq!(
        paths,
        ["0 ROOT", "1 ROOT/A", "1 ROOT/B", "2 ROOT/A/A", "2 ROOT/A/B"]
    );
}

#[test]
fn no_closure_needs_a_type_when_the_cycle_comes_first_in_the_program() {
    let out = Out::new();
    let mut flow = dfir_syntax! {
        texts = union() -> map(|text| text.trim().to_owned()) -> tee();
        texts -> filter(|text| text.len() > 1) -> map(|text| text[1..].to_owned()) -> defer_tick() -> texts;
        texts -> for_each(|text| out.push(text.to_uppercase()));
        source_iter([" abc "]) -> map(|text| text.to_owned()) -> texts;
    };
    flow.run_available_sync();
    assert_eq!(out.take(), ["ABC", "BC", "C"]);
}

#[test]
fn no_closure_needs_a_type_on_either_side_of_two_inputs() {
    let out = Out::new();
    dfir_syntax! {
        source_iter(["a b", "c"]) -> map(|line| line.split(' ').collect::<Vec<_>>()) -> [pos]left;
        source_iter(["c"]) -> map(|word| vec![word.trim()]) -> [neg]left;
        left = difference() -> map(|words| words.join("+")) -> [0]pairs;
        null() -> [1]other;
        source_iter([("k", 1)]) -> [0]other;
        other = cross_join() -> map(|((key, n), text)| (key.len() + n, text)) -> sort() -> map(|(n, ())| n) -> [1]pairs;
        pairs = cross_join() -> for_each(|(text, n)| out.push(text + &n.to_string()));
        source_iter([1_u8]) -> enumerate() -> for_each(|(index, n)| out.push(format!("{} {}", index.pow(2), n.leading_zeros())));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["0 7"]);
}

#[test]
fn no_closure_needs_a_type_for_references() {
    let texts = vec![String::from("b"), String::from("a")];
    let out = Out::new();
    dfir_syntax! {
        texts = source_iter(&texts) -> tee();
        texts -> filter(|text| text.starts_with('a')) -> map(|text| text.as_str()) -> for_each(|text| out.push(text));
        texts -> reduce(|first, text| if text < *first { *first = text }) -> for_each(|text| out.push(text.as_str()));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["a", "a"]);
}
