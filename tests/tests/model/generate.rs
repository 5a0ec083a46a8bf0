//! Makes a program of a recipe. Whatever the recipe, the program is legal, what it puts out does not depend
//! on an order that is not promised, and most that go round in a cycle come to an end.

mod cycles;
mod links;
mod text;
mod wording;

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
    /// Whether others only look at its state.
    is_state: bool,
    /// The pieces whose states it looks at.
    reads: Vec<usize>,
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
        self.is("partition") || self.is("unzip") || self.is("demux_enum")
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
            Kind::DemuxEnum => {
                self.push(wording::by_size(), vec![link(first, Passes::AtOnce)], 0);
                // Nothing else takes what has another type.
                self.streams.pop();
                let sized = self.pieces.len() - 1;
                return self.split(text, sized, &["Small", "Large"], "", step);
            }
            Kind::LatticeBimorphism => return self.pair([first, second], step),
            Kind::Read => return self.read(text, first, second, step),
            _ => {
                self.sinks += usize::from(kind == Kind::Inspect);
                links::links(step, order, [first, second, self.streams[0]])
            }
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
            is_state: false,
            reads: Vec::new(),
        });
    }

    /// Adds what looks at a state for each item: of an operator that is there for that already, or of a new one.
    fn read(&mut self, text: String, from: usize, of: usize, step: &Step) {
        let pieces = self.pieces.iter().enumerate();
        let states: Vec<_> = pieces.filter(|(_, piece)| piece.is_state).collect();
        let known = match step.pick % 4 {
            0 => None,
            pick => states.get(pick - 1).map(|(id, _)| *id),
        };
        let state = known.unwrap_or_else(|| {
            let input = match first_operator(&text) {
                "persist" => link(of, Passes::AtOnce),
                "state" => item_of_set(of),
                _ => link(of, Passes::WhenComplete),
            };
            self.push_state(text, input)
        });
        let operator = first_operator(&self.pieces[state].text);
        let look = wording::look(operator, &text::name(state));
        self.push(look, vec![link(from, Passes::AtOnce)], step.pick);
        let reader = self.pieces.len() - 1;
        self.pieces[reader].reads.push(state);
    }

    /// Adds the product of two sets, and the sets. What lets them grow comes from them, or from where it comes to
    /// them.
    fn pair(&mut self, from: [usize; 2], step: &Step) {
        let sets = [0, 1].map(|side| {
            let set = wording::set(step.lifetimes[side]);
            self.push_state(set, item_of_set(from[side]))
        });
        let inputs = [0, 1].map(|side| Link {
            port: Some(["0", "1"][side]),
            passes: Passes::WhenComplete,
            ..match (step.pick >> side) % 2 {
                0 => link(sets[side], Passes::WhenComplete),
                _ => item_of_set(from[side]),
            }
        });
        self.push(
            wording::pairs(sets.map(text::name)),
            inputs.into(),
            step.pick,
        );
        let pairs = self.pieces.len() - 1;
        self.pieces[pairs].reads.extend(sets);
    }

    /// Adds an operator whose state others look at.
    fn push_state(&mut self, text: String, input: Link) -> usize {
        self.push(text, vec![input], 0);
        // It is no stream of items to others.
        self.streams.pop();
        let state = self.pieces.len() - 1;
        self.pieces[state].is_state = true;
        state
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

/// The link by which items come to a set.
fn item_of_set(from: usize) -> Link {
    Link {
        via: wording::as_set(),
        ..link(from, Passes::AtOnce)
    }
}
