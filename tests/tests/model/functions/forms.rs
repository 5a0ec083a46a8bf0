//! The forms that the functions have, and the table by which they are found.

use std::rc::Rc;

use futures::{FutureExt, Stream, StreamExt};

use super::*;
use crate::value::Value;

/// Merges an item into a value.
pub(crate) type Merge = Rc<dyn Fn(&mut Value, Value)>;

/// Makes an item of an item and what a state shows.
pub(crate) type Looks = Rc<dyn Fn(Value, &Value) -> Value>;

/// Says which of so many outputs an item leaves by.
pub(crate) type Choose = Rc<dyn Fn(&Value, usize) -> usize>;

/// Changes a state and says what comes of an item.
pub(crate) type Advance = Rc<dyn Fn(&mut Value, Value) -> Option<Value>>;

/// A function, by its form.
#[derive(Clone)]
pub(crate) enum Function {
    Map(Rc<dyn Fn(Value) -> Value>),
    Filter(Rc<dyn Fn(&Value) -> bool>),
    /// What `filter_map`, `flat_map` and `flat_map_stream_blocking` call.
    Several(Rc<dyn Fn(Value) -> Vec<Value>>),
    Start(Rc<dyn Fn() -> Value>),
    Merge(Merge),
    Choice(Choose),
    Advance(Advance),
    Key(Rc<dyn Fn(&Value) -> Value>),
    /// Looks at a state.
    Looks(Looks),
    /// Looks at the number of the tick.
    AtTick(Rc<dyn Fn(Value, u64) -> Value>),
}

fn map<A: Typed + 'static, B: Typed + 'static>(f: fn(A) -> B) -> Function {
    Function::Map(Rc::new(move |value| f(A::from_value(value)).into_value()))
}

fn filter<A: Typed + 'static>(f: fn(&A) -> bool) -> Function {
    Function::Filter(Rc::new(move |value| f(&A::from_value(value.clone()))))
}

fn several<A, B, I>(f: fn(A) -> I) -> Function
where
    A: Typed + 'static,
    B: Typed,
    I: IntoIterator<Item = B> + 'static,
{
    Function::Several(Rc::new(move |value| {
        f(A::from_value(value))
            .into_iter()
            .map(B::into_value)
            .collect()
    }))
}

fn streams<A, B, S>(f: fn(A) -> S) -> Function
where
    A: Typed + 'static,
    B: Typed,
    S: Stream<Item = B> + 'static,
{
    Function::Several(Rc::new(move |value| {
        let all = f(A::from_value(value)).map(B::into_value).collect();
        all.now_or_never().expect("the streams here are ready")
    }))
}

fn start<A: Typed + 'static>(f: fn() -> A) -> Function {
    Function::Start(Rc::new(move || f().into_value()))
}

fn merge<A: Typed + 'static, B: Typed + 'static>(f: fn(&mut A, B)) -> Function {
    Function::Merge(Rc::new(move |value, item| {
        let mut typed = A::from_value(value.clone());
        f(&mut typed, B::from_value(item));
        *value = typed.into_value();
    }))
}

fn choice<A: Typed + 'static>(f: fn(&A, usize) -> usize) -> Function {
    Function::Choice(Rc::new(move |value, outputs| {
        f(&A::from_value(value.clone()), outputs)
    }))
}

fn advance<A: Typed + 'static, B: Typed + 'static, C: Typed + 'static>(
    f: fn(&mut A, B) -> Option<C>,
) -> Function {
    Function::Advance(Rc::new(move |value, item| {
        let mut typed = A::from_value(value.clone());
        let out = f(&mut typed, B::from_value(item));
        *value = typed.into_value();
        out.map(C::into_value)
    }))
}

fn soon<A: Typed + 'static, B: Typed + 'static, C: Typed + 'static>(
    f: fn(&mut A, B) -> Ready<Option<C>>,
) -> Function {
    Function::Advance(Rc::new(move |value, item| {
        let mut typed = A::from_value(value.clone());
        let out = f(&mut typed, B::from_value(item)).into_inner();
        *value = typed.into_value();
        out.map(C::into_value)
    }))
}

fn key<A: Typed + 'static, K: Typed + Clone + 'static>(f: fn(&A) -> &K) -> Function {
    Function::Key(Rc::new(move |value| {
        f(&A::from_value(value.clone())).clone().into_value()
    }))
}

fn looks<A: Typed + 'static, S: Typed + 'static>(f: fn(A, S) -> A) -> Function {
    Function::Looks(Rc::new(move |value, state| {
        f(A::from_value(value), S::from_value(state.clone())).into_value()
    }))
}

fn looks_at<A: Typed + 'static, S: Typed + 'static>(f: fn(A, &S) -> A) -> Function {
    Function::Looks(Rc::new(move |value, state| {
        f(A::from_value(value), &S::from_value(state.clone())).into_value()
    }))
}

fn looks_at_list<A: Typed + 'static, T: Typed + 'static>(f: fn(A, &[T]) -> A) -> Function {
    Function::Looks(Rc::new(move |value, state| {
        f(A::from_value(value), &Vec::from_value(state.clone())).into_value()
    }))
}

fn at<A: Typed + 'static>(f: fn(A, u64) -> A) -> Function {
    Function::AtTick(Rc::new(move |value, tick| {
        f(A::from_value(value), tick).into_value()
    }))
}

/// Functions that can stand in each other's place, by name, and how each is found.
macro_rules! functions {
    ($($form:ident $list:ident: $($name:ident)*;)*) => {
        $(pub(crate) const $list: &[&str] = &[$(stringify!($name)),*];)*

        /// The function of this name.
        pub(crate) fn find(name: &str) -> Function {
            match name {
                $($(stringify!($name) => $form($name),)*)*
                _ => panic!("no function is called `{name}`"),
            }
        }
    };
}

functions! {
    map MAPS: swap next sum forget_second;
    map KEYS: first second;
    map SINGLES: alone;
    map LISTS: listed;
    map MATCHES: matched_values matched_sum;
    map CROSSES: crossed_ends crossed_sum;
    map SOME_PAIRS: some_pair;
    map LONGEST: longest;
    map LONGEST_FORMS: longest_form;
    map SOME_ITEMS: some_item;
    map FIRSTS: successor;
    map RANKS: rank;
    map RANKED: of_rank;
    start LOW_RANKS: low_rank;
    map NUMBERS: numbered;
    map NUMBERS_ONLY: number_only;
    map BEGINNINGS: begun;
    map BY_SECOND: forget_first;
    map CHANGES: kept;
    map ORDERED_CHANGES: kept_or_deleted;
    map CHANGES_BY_KEY: kept_by_key;
    map ORDERED_CHANGES_BY_KEY: kept_or_deleted_by_key;
    map BATCHES: of_batch;
    map RANKED_VALUES: ranked;
    map VALUES_RANKED_DOWN: ranked_down;
    map BOTH_RANKS: both_ranks;
    map SETS: only;
    map PAIRS: of_pairs;
    map FUTURES: promised;
    map STREAMS: streamed;
    filter CLAIMS: is_within;
    filter FILTERS: is_even is_small differs;
    several FILTER_MAPS: down halve;
    several FLAT_MAPS: both_ways doubles;
    streams STREAM_MAPS: both_ways_streamed;
    start STARTS: zero one;
    start ITEM_STARTS: origin;
    merge COUNTS: count;
    merge MERGES: add greatest;
    merge ITEM_MERGES: add_both greatest_item;
    merge ORDERED_MERGES: append add greatest;
    merge ORDERED_ITEM_MERGES: append_both;
    choice CHOICES: by_first by_sum;
    advance SCANS: first_three;
    advance ORDERED_SCANS: running;
    soon SCANS_SOON: first_three_soon;
    soon ORDERED_SCANS_SOON: running_soon;
    key SORT_KEYS: second_of;
    map SIZES: sized;
    looks AT_NUMBERS: with_number;
    looks AT_GREATEST: with_greatest;
    looks_at AT_SETS: with_set;
    looks_at_list AT_KEPT: with_kept;
    at TICKS: at_tick;
}
