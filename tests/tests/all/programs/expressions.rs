//! Arguments are any Rust expressions, with everything in scope that is around the program.

use std::error::Error;

use dfir_runtime::{Dfir, dfir_syntax};

use crate::driving::Out;

fn sum_of(texts: &[&str]) -> Result<i32, Box<dyn Error>> {
    let parsed: Result<Vec<i32>, _> = texts.iter().map(|text| text.parse()).collect();
    let mut sum = 0;
    dfir_syntax! { source_iter(parsed?) -> for_each(|n| sum += n); }.run_sync()?;
    Ok(sum)
}

#[test]
fn an_argument_may_leave_the_function_around() {
    assert_eq!(sum_of(&["1", "2"]).unwrap(), 3);
    assert!(sum_of(&["1", "x"]).is_err());
}

#[tokio::test]
async fn an_argument_may_await() {
    let out = Out::new();
    dfir_syntax! { source_iter(std::future::ready([1, 2]).await) -> for_each(|n| out.push(n)); }
        .run()
        .await
        .unwrap();
    assert_eq!(out.take(), [1, 2]);
}

struct Shop {
    prices: Vec<u32>,
    discount: u32,
    sold: Out<u32>,
}

impl Shop {
    fn sale(&self) -> Dfir<'_> {
        dfir_syntax! {
            source_iter(&self.prices)
                -> map(|price| self.reduced(*price))
                -> filter(|price| *price > 0)
                -> for_each(|price| self.sold.push(price));
        }
    }

    fn reduced(&self, price: u32) -> u32 {
        price.saturating_sub(self.discount)
    }
}

#[test]
fn an_argument_may_use_self() {
    let shop = Shop {
        prices: vec![5, 20],
        discount: 10,
        sold: Out::new(),
    };
    shop.sale().run_tick_sync();
    assert_eq!(shop.sold.take(), [10]);
}

#[test]
fn no_name_of_the_users_clashes_with_the_emitted_code() {
    let out = Out::new();
    let (flow, items_1, src_1, f_2, x_1, x_2, batch_1, op_3) = (1, 2, 3, 4, 5, 6, 7, 8);
    dfir_syntax! {
        source_iter([flow, items_1, src_1])
            -> map(|n| n + f_2 * 10 + x_1 * 100)
            -> all;
        source_iter([x_2]) -> all;
        all = union() -> map(|x_1| x_1 + batch_1 * 1000 + op_3 * 10000) -> for_each(|x| out.push(x));
    }
    .run_tick_sync();
    let mut all = out.take();
    all.sort_unstable();
    assert_eq!(all, [87006, 87541, 87542, 87543]);
}

#[test]
fn a_closure_may_hold_statements_macros_and_generics() {
    let out = Out::new();
    dfir_syntax! {
        source_iter(vec!["1,2", "x"],)
            -> flat_map(|line| {
                let parts = line.split(',');
                parts.map(str::parse::<u32>).collect::<Vec<Result<_, _>>>()
            })
            -> filter_map(|part| match part { Ok(n) if n < 9 => Some(n), _ => None })
            -> filter(|n| matches!(n, 1 | 2))
            -> map(|n| format!("{n:>2}"))
            -> for_each(|text| out.push(text));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [" 1", " 2"]);
}

#[test]
fn a_closure_may_have_patterns_and_types() {
    struct Point {
        x: i32,
        y: i32,
    }
    let out = Out::new();
    dfir_syntax! {
        p = source_iter([Point { x: 1, y: 2 }, Point { x: 4, y: 3 }])
            -> map(|Point { x, y }: Point| -> (i32, i32) { (x, y) })
            -> partition(|&(x, y), [rising, falling]: [usize; 2]| if x < y { rising } else { falling });
        p[rising] -> for_each(|(x, _)| out.push(x));
        p[falling] -> for_each(|(_, y)| out.push(y));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 3]);
}

#[test]
fn a_closure_may_give_out_what_it_borrows() {
    let names = [String::from("ann"), String::from("bob")];
    let out = Out::new();
    dfir_syntax! {
        source_iter([1, 0, 1])
            -> map(|index: usize| &names[index])
            -> map(|name| name.as_str())
            -> sort()
            -> for_each(|name| out.push(name));
    }
    .run_tick_sync();
    assert_eq!(out.take(), ["ann", "bob", "bob"]);
}

#[test]
fn a_name_may_be_a_raw_identifier() {
    let out = Out::new();
    dfir_syntax! {
        r#in = source_iter([1]);
        r#in -> for_each(|n| out.push(n));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1]);
}

#[test]
fn a_boxed_closure_or_iterator_is_as_good_as_any() {
    let out = Out::new();
    let numbers: Box<dyn Iterator<Item = i32>> = Box::new(1..4);
    let step: Box<dyn FnMut(i32) -> i32> = Box::new(|n| n * n);
    dfir_syntax! { source_iter(numbers) -> map(step) -> for_each(|n| out.push(n)); }
        .run_tick_sync();
    assert_eq!(out.take(), [1, 4, 9]);
}

#[test]
fn a_closure_may_be_lent() {
    let mut seen = Vec::new();
    let mut keep = |n| seen.push(n);
    dfir_syntax! { source_iter([1, 2]) -> for_each(&mut keep); }.run_tick_sync();
    keep(3);
    assert_eq!(seen, [1, 2, 3]);
}
