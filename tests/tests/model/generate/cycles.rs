//! Connections back to a `union`, which close cycles.

use std::collections::BTreeSet;

use super::{Cycles, Draft, Link, Passes, link};
use crate::recipe::Step;

impl Draft {
    /// Adds an input to a `union`, from what is behind it: a cycle. Where there is no `union`, it is a
    /// new one.
    pub(super) fn feed(&mut self, from: usize, step: &Step) {
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
                let waiting = links.map(|link| link.passes == Passes::WhenComplete);
                let read = piece.reads.contains(&at).then_some(true);
                for waits_here in waiting.chain(read) {
                    let there = (next, waits || waits_here);
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
