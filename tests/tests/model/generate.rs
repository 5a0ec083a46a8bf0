//! Makes a program of a recipe. Whatever the recipe, the program is legal, what it puts out does not depend
//! on an order that is not promised, and most that go round in a cycle come to an end.

mod text;
mod wording;

use std::collections::BTreeSet;

use crate::order::{self, Order};
use crate::recipe::{Kind, Recipe, Step};

/// A program's text, one statement a line.
pub(crate) fn program(recipe: &Recipe, cycles: Cycles) -> String {
    let mut draft = Draft {
        pieces: Vec::new(),
        streams: Vec::new(),
        sinks: 0,
        is_second_stream_taken: false,
        cycles,
    };
    draft.push("source_stream(inputs.stream(0))".to_owned(), Vec::new(), 0);
    for step in &recipe.0 {
        draft.add(step);
    }
    text::text(&draft)
}

/// What becomes of a connection that closes a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cycles {
    /// Something on the way ends the cycle. One that waits for itself goes round once a tick.
    Ending,
    /// It is made as any other, though the program may be illegal then.
    AsTheyCome,
}

/// A program as it grows.
struct Draft {
    pieces: Vec<Piece>,
    /// The pieces that others can take items from.
    streams: Vec<usize>,
    /// How many sinks have a number.
    sinks: usize,
    is_second_stream_taken: bool,
    cycles: Cycles,
}

/// Operators that stand in a row, or those behind one output of a `partition` or an `unzip`, if there are any.
struct Piece {
    text: String,
    inputs: Vec<Link>,
    order: Order,
    /// What decides where its items go if nothing takes them.
    pick: usize,
}

/// How a piece gets items from another.
struct Link {
    from: usize,
    from_port: Option<&'static str>,
    /// Operators on the way.
    via: String,
    port: Option<&'static str>,
    passes: Passes,
}

/// When items get through a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Passes {
    AtOnce,
    WhenComplete,
    NextTick,
}

impl Piece {
    fn is(&self, operator: &str) -> bool {
        first_operator(&self.text) == operator
    }

    /// Whether only its outputs can be taken from.
    fn has_outputs(&self) -> bool {
        self.is("partition") || self.is("unzip")
    }
}

fn first_operator(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    &text[..end.unwrap_or(text.len())]
}

impl Draft {
    fn add(&mut self, step: &Step) {
        let [first, second] = self.taken(step);
        let kind = match step.kind {
            Kind::SourceStream if self.is_second_stream_taken => Kind::SourceIter,
            kind => kind,
        };
        let order = self.order_for(kind, [first, second]);
        let text = wording::wording(kind, step, order, self.sinks);
        let into = |port, from, passes| Link {
            port: Some(port),
            ..link(from, passes)
        };
        let inputs = match kind {
            Kind::SourceIter | Kind::NullSource | Kind::Initialize | Kind::Spin => Vec::new(),
            Kind::SourceStream => {
                self.is_second_stream_taken = true;
                Vec::new()
            }
            Kind::Feed => return self.feed(first, step),
            Kind::PartitionByName => return self.split(text, first, &["low", "high"], "", step),
            Kind::PartitionByNumber => {
                let ports = &["0", "1", "2"][..2 + step.pick % 2];
                return self.split(text, first, ports, "", step);
            }
            Kind::Unzip => return self.split(text, first, &["0", "1"], "map(alone)", step),
            Kind::Union => {
                let from = &[first, second, self.streams[0]][..2 + step.pick % 2];
                from.iter()
                    .map(|from| link(*from, Passes::AtOnce))
                    .collect()
            }
            Kind::Zip
            | Kind::Join
            | Kind::JoinMultiset
            | Kind::CrossJoin
            | Kind::CrossJoinMultiset => vec![
                into("0", first, Passes::AtOnce),
                into("1", second, Passes::AtOnce),
            ],
            Kind::Chain | Kind::JoinFusedLhs => vec![
                into("0", first, Passes::WhenComplete),
                into("1", second, Passes::AtOnce),
            ],
            Kind::JoinFusedRhs => vec![
                into("0", first, Passes::AtOnce),
                into("1", second, Passes::WhenComplete),
            ],
            Kind::ZipLongest | Kind::JoinFused => vec![
                into("0", first, Passes::WhenComplete),
                into("1", second, Passes::WhenComplete),
            ],
            Kind::ChainFirstN => {
                let ports = &["0", "1", "2"][..2 + step.pick % 2];
                let from = [first, second, first];
                let inputs = ports.iter().zip(from);
                let mut inputs: Vec<_> = inputs
                    .map(|(port, from)| into(port, from, Passes::WhenComplete))
                    .collect();
                inputs[ports.len() - 1].passes = Passes::AtOnce;
                inputs
            }
            Kind::JoinMultisetHalf => vec![
                into("build", first, Passes::WhenComplete),
                into("probe", second, Passes::AtOnce),
            ],
            Kind::DeferSignal => vec![
                into("input", first, Passes::WhenComplete),
                into("signal", second, Passes::AtOnce),
            ],
            Kind::CrossSingleton => {
                // Which item is the first must not depend on an order that is not promised.
                let single = Link {
                    via: "sort()".to_owned(),
                    ..into("single", second, Passes::WhenComplete)
                };
                vec![into("input", first, Passes::AtOnce), single]
            }
            Kind::AntiJoin | Kind::Difference => {
                let neg = Link {
                    via: wording::of_negative(step),
                    ..into("neg", second, Passes::WhenComplete)
                };
                vec![into("pos", first, Passes::AtOnce), neg]
            }
            Kind::Sort
            | Kind::SortByKey
            | Kind::NextStratum
            | Kind::PersistMut
            | Kind::PersistMutKeyed
            | Kind::Fold
            | Kind::FoldOfItems
            | Kind::Reduce
            | Kind::FoldNoReplay
            | Kind::ReduceNoReplay
            | Kind::FoldKeyed
            | Kind::LatticeFold
            | Kind::LatticeReduce
            | Kind::ReduceKeyed => vec![link(first, Passes::WhenComplete)],
            // Their items are sorted first.
            Kind::State | Kind::StateBy if order == Order::Open => {
                vec![link(first, Passes::WhenComplete)]
            }
            Kind::DeferTick | Kind::DeferTickLazy => vec![link(first, Passes::NextTick)],
            Kind::Inspect => {
                self.sinks += 1;
                vec![link(first, Passes::AtOnce)]
            }
            _ => vec![link(first, Passes::AtOnce)],
        };
        self.push(text, inputs, step.pick);
    }

    /// Whether the items that reach a step come in a promised order: those of its first input, or of both where
    /// what it makes of an item depends on its place in them.
    fn order_for(&self, kind: Kind, [first, second]: [usize; 2]) -> Order {
        let [first, second] = [first, second].map(|piece| self.pieces[piece].order);
        match kind {
            Kind::Zip | Kind::ZipLongest | Kind::ChainFirstN if second == Order::Open => second,
            _ => first,
        }
    }

    /// The streams that a step takes, two different ones if there are.
    fn taken(&self, step: &Step) -> [usize; 2] {
        let count = self.streams.len();
        let [first, second] = step.from.map(|from| from % count);
        let other = match first == second {
            true => (second + 1) % count,
            false => second,
        };
        [first, other].map(|from| self.streams[count - 1 - from])
    }

    fn push(&mut self, text: String, inputs: Vec<Link>, pick: usize) {
        let operator = first_operator(&text);
        let before = inputs.iter().map(|link| self.pieces[link.from].order);
        let order =
            order::of_operator(operator).unwrap_or_else(|| order::of_inputs(operator, before));
        self.streams.push(self.pieces.len());
        self.pieces.push(Piece {
            text,
            inputs,
            order,
            pick,
        });
    }

    /// Adds an operator with several outputs, and what is behind each.
    fn split(
        &mut self,
        text: String,
        from: usize,
        ports: &[&'static str],
        behind: &str,
        step: &Step,
    ) {
        let splits = self.pieces.len();
        self.push(text, vec![link(from, Passes::AtOnce)], 0);
        // Only its outputs can be taken from.
        self.streams.pop();
        for port in ports {
            let output = Link {
                from_port: Some(port),
                ..link(splits, Passes::AtOnce)
            };
            self.push(behind.to_owned(), vec![output], step.pick);
        }
    }

    /// Adds an input to a `union`, from what is behind it: a cycle. Where there is no `union`, it is a
    /// new one.
    fn feed(&mut self, from: usize, step: &Step) {
        let newest_first = (0..self.pieces.len()).rev();
        let unions: Vec<_> = newest_first
            .filter(|piece| self.pieces[*piece].is("union"))
            .collect();
        if unions.is_empty() {
            let twice = [from, from].map(|from| link(from, Passes::AtOnce));
            return self.push("union()".to_owned(), twice.into(), step.pick);
        }
        let union = unions[step.from[1] % unions.len()];
        let mut behind = self.streams.clone();
        behind.retain(|stream| self.path(union, *stream).is_some());
        let from = behind[behind.len() - 1 - step.from[0] % behind.len()];
        let (via, passes) = match self.cycles {
            Cycles::AsTheyCome => ("", Passes::AtOnce),
            Cycles::Ending => guard(self.path(union, from), step.pick),
        };
        self.pieces[union].inputs.push(Link {
            via: via.to_owned(),
            ..link(from, passes)
        });
    }

    /// Whether items get from one piece to another within a tick, and if so, whether something waits for all
    /// of them on some way there.
    fn path(&self, from: usize, to: usize) -> Option<Passes> {
        let mut reached = BTreeSet::from([(from, false)]);
        let mut stack = vec![(from, false)];
        while let Some((at, waits)) = stack.pop() {
            for (next, piece) in self.pieces.iter().enumerate() {
                let links = piece
                    .inputs
                    .iter()
                    .filter(|link| link.from == at && link.passes != Passes::NextTick);
                for link in links {
                    let there = (next, waits || link.passes == Passes::WhenComplete);
                    if reached.insert(there) {
                        stack.push(there);
                    }
                }
            }
        }
        match (
            reached.contains(&(to, true)),
            reached.contains(&(to, false)),
        ) {
            (true, _) => Some(Passes::WhenComplete),
            (false, true) => Some(Passes::AtOnce),
            (false, false) => None,
        }
    }
}

/// What stands on the way back to a `union`, depending on whether something on the way there waits.
fn guard(path: Option<Passes>, pick: usize) -> (&'static str, Passes) {
    let guards = match path {
        Some(Passes::WhenComplete) => &[
            ("defer_tick()", Passes::NextTick),
            ("unique::<'static>() -> defer_tick()", Passes::NextTick),
            ("filter_map(down) -> defer_tick()", Passes::NextTick),
        ][..],
        _ => &[
            ("unique()", Passes::AtOnce),
            ("map(next) -> unique()", Passes::AtOnce),
            ("filter_map(down)", Passes::AtOnce),
            ("unique::<'static>()", Passes::AtOnce),
            ("map(sum) -> unique()", Passes::AtOnce),
            ("defer_tick()", Passes::NextTick),
        ],
    };
    guards[pick % guards.len()]
}

fn link(from: usize, passes: Passes) -> Link {
    Link {
        from,
        from_port: None,
        via: String::new(),
        port: None,
        passes,
    }
}
