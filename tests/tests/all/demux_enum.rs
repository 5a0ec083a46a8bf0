//! demux_enum: enums of every shape, wherever they stand.

use std::cell::RefCell;

use dfir_runtime::{DemuxEnum, dfir_syntax};

use crate::driving::{Out, nothing, ticks};

#[derive(DemuxEnum)]
enum Shape {
    Square(f64),
    Rectangle { width: f64, height: f64 },
    Segment(f64, u8, &'static str),
    Nothing,
    Empty(),
    Blank {},
}

#[test]
fn each_variant_leaves_by_its_port_as_the_tuple_of_its_fields() {
    let log = Out::new();
    let shapes = [
        Shape::Square(2.0),
        Shape::Nothing,
        Shape::Rectangle {
            width: 1.0,
            height: 2.0,
        },
        Shape::Blank {},
        Shape::Segment(0.5, 7, "thin"),
        Shape::Empty(),
    ];
    dfir_syntax! {
        shapes = source_iter(shapes) -> demux_enum::<Shape>();
        shapes[Square] -> map(|(side,)| format!("square {side}")) -> log;
        shapes[Rectangle] -> map(|(width, height)| format!("rectangle {width} {height}")) -> log;
        shapes[Segment] -> map(|(at, n, name)| format!("segment {at} {n} {name}")) -> log;
        shapes[Nothing] -> map(|()| "nothing".to_owned()) -> log;
        shapes[Empty] -> map(|()| "empty".to_owned()) -> log;
        shapes[Blank] -> map(|()| "blank".to_owned()) -> log;
        log = union() -> for_each(|text| log.push(text));
    }
    .run_tick_sync();
    let expected = [
        "square 2",
        "nothing",
        "rectangle 1 2",
        "blank",
        "segment 0.5 7 thin",
        "empty",
    ];
    assert_eq!(log.take(), expected, "merged again, the order is kept");
}

#[derive(DemuxEnum)]
enum Message<'a, K, const N: usize, V = u8>
where
    V: Clone,
{
    Put(&'a K, V),
    Block([V; N]),
}

fn sorted_out<'a, K: Ord, V: Clone + 'a>(
    messages: Vec<Message<'a, K, 2, V>>,
) -> (Vec<&'a K>, Vec<V>) {
    let (mut keys, values) = (Vec::new(), RefCell::new(Vec::new()));
    dfir_syntax! {
        messages = source_iter(messages) -> demux_enum::<Message<'a, K, 2, V>>();
        messages[Put] -> for_each(|(key, value)| {
            keys.push(key);
            values.borrow_mut().push(value);
        });
        messages[Block] -> flat_map(|(block,)| block) -> for_each(|value| values.borrow_mut().push(value));
    }
    .run_tick_sync();
    (keys, values.into_inner())
}

#[test]
fn an_enum_may_have_generics_of_the_function_around() {
    let messages = vec![Message::Put(&"a", 1), Message::Block([2, 3])];
    assert_eq!(sorted_out(messages), (vec![&"a"], vec![1, 2, 3]));
}

#[test]
fn the_generics_of_an_enum_may_be_left_to_be_inferred() {
    let out = Out::new();
    dfir_syntax! {
        numbers = source_iter([Message::<u8, 1, u16>::Block([5])]) -> demux_enum::<Message<_, 1, _>>();
        numbers[Block] -> for_each(|([n],)| out.push(n));
        numbers[Put] -> null();
    }
    .run_tick_sync();
    assert_eq!(out.take(), [5]);
}

#[test]
fn an_enum_may_have_one_variant() {
    #[derive(DemuxEnum)]
    enum Only {
        One(u8),
    }
    let out = Out::new();
    dfir_syntax! { source_iter([Only::One(1)]) -> demux_enum::<Only>()[One] -> for_each(|(n,)| out.push(n)); }
        .run_tick_sync();
    assert_eq!(out.take(), [1]);
}

#[test]
fn an_enum_may_have_no_variant() {
    #[derive(DemuxEnum)]
    enum Never {}
    let mut flow = dfir_syntax! { null::<Never>() -> demux_enum::<Never>(); };
    flow.run_sync().unwrap();
}

/// Variants that are named like types, ports like nothing that Rust would allow elsewhere.
#[derive(DemuxEnum)]
#[allow(non_camel_case_types, clippy::enum_variant_names)]
enum Names {
    Names(Box<Names>),
    Option(Option<u8>),
    r#type { r#fn: u8, self_: u8 },
    AB,
    Ab,
}

#[test]
fn variants_may_have_any_names() {
    let out = Out::new();
    let names = [
        Names::Names(Box::new(Names::AB)),
        Names::Option(Some(1)),
        Names::r#type { r#fn: 2, self_: 3 },
        Names::Ab,
    ];
    dfir_syntax! {
        names = source_iter(names) -> demux_enum::<Names>();
        names[Names] -> map(|(inner,)| inner) -> for_each(|inner| out.push(u8::from(matches!(*inner, Names::AB))));
        names[Option] -> for_each(|(n,)| out.extend(n));
        names[r#type] -> for_each(|(a, b)| out.extend([a, b]));
        names[AB] -> for_each(|()| out.push(100));
        names[Ab] -> for_each(|()| out.push(10));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [1, 1, 2, 3, 10]);
}

mod elsewhere {
    #[derive(dfir_runtime::DemuxEnum)]
    pub(super) enum Command {
        Add(u32),
        Clear,
    }
}

#[test]
fn the_enum_may_stand_in_a_module_or_behind_an_alias() {
    type Alias = elsewhere::Command;
    let log = ticks(
        [
            vec![Alias::Add(1), Alias::Clear],
            nothing(),
            vec![Alias::Add(2)],
        ],
        |commands, log| {
            dfir_syntax! {
                first = source_stream(commands) -> demux_enum::<elsewhere::Command>();
                first[Add] -> map(|(n,)| Alias::Add(n + 1)) -> second;
                first[Clear] -> map(|()| Alias::Clear) -> second;
                second = union() -> demux_enum::<Alias>();
                second[Add] -> for_each(|(n,)| log.push(n));
                second[Clear] -> for_each(|()| log.push(0));
            }
        },
    );
    assert_eq!(log, [vec![2, 0], nothing(), vec![3]]);
}

#[test]
fn a_variant_may_be_handled_in_a_cycle() {
    #[derive(DemuxEnum)]
    enum Step {
        Half(u32),
        Done(u32),
    }
    let out = Out::new();
    dfir_syntax! {
        source_iter([9]) -> numbers;
        numbers = union()
            -> map(|n| if n > 1 { Step::Half(n) } else { Step::Done(n) })
            -> demux_enum::<Step>();
        numbers[Half] -> map(|(n,)| n / 2) -> inspect(|n| out.push(*n)) -> numbers;
        numbers[Done] -> for_each(|(n,)| out.push(n * 100));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [4, 2, 1, 100]);
}

extern crate dfir_runtime as renamed;

macro_rules! command {
    ($root:path, $name:ident { $($variant:ident),* }) => {
        #[derive(DemuxEnum)]
        #[demux_enum(crate = $root)]
        enum $name { $($variant),* }
    };
}

#[test]
fn the_crate_may_be_elsewhere_and_the_enum_in_a_macro() {
    command!(renamed, Light { On, Off });
    let out = Out::new();
    renamed::dfir_syntax! {
        lights = source_iter([Light::Off, Light::On]) -> demux_enum::<Light>();
        lights[On] -> for_each(|()| out.push(true));
        lights[Off] -> for_each(|()| out.push(false));
    }
    .run_tick_sync();
    assert_eq!(out.take(), [false, true]);
}
