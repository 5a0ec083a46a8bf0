//! Writes a draft down: what has one input and one consumer stands in a chain, the rest has a name.

use super::{Draft, Link};

/// The text of a draft. What nothing takes goes to a sink.
pub(super) fn text(draft: &Draft) -> String {
    let mut writer = Writer {
        draft,
        sinks: draft.sinks,
    };
    (0..draft.pieces.len())
        .map(|piece| writer.statements(piece))
        .collect()
}

struct Writer<'d> {
    draft: &'d Draft,
    sinks: usize,
}

impl Writer<'_> {
    /// The statements that make a piece and connect what feeds it.
    fn statements(&mut self, id: usize) -> String {
        let piece = &self.draft.pieces[id];
        let end = match (piece.has_outputs(), self.consumers(id)) {
            _ if piece.is_state => None,
            (true, _) | (_, 1) => None,
            (_, 0) => Some(self.sink(piece.pick)),
            _ => Some("tee()".to_owned()),
        };
        let named = self.is_named(id);
        match &piece.inputs[..] {
            [link] if !piece.is("union") => {
                let chain = chain([Some(self.link(link)), Some(piece.text.clone()), end.clone()]);
                if piece.is("persist") && piece.is_state {
                    // Its output has to go somewhere.
                    return format!("{0} = {chain};\n{0} -> null();\n", name(id));
                }
                match (named, end) {
                    (true, _) => format!("{} = {chain};\n", name(id)),
                    (false, Some(_)) => format!("{chain};\n"),
                    (false, None) => String::new(),
                }
            }
            links => {
                let chain = chain([Some(piece.text.clone()), end.clone()]);
                if !named {
                    return end.map_or_else(String::new, |_| format!("{chain};\n"));
                }
                let mut statements = format!("{} = {chain};\n", name(id));
                for link in links {
                    let port = link
                        .port
                        .map_or_else(String::new, |port| format!("[{port}]"));
                    statements += &format!("{} -> {port}{};\n", self.link(link), name(id));
                }
                statements
            }
        }
    }

    fn sink(&mut self, pick: usize) -> String {
        let number = self.sinks;
        self.sinks += 1;
        match pick % 8 {
            6 => format!("dest_sink(out.sender({number}))"),
            7 => "null()".to_owned(),
            _ => format!("for_each(out.sink({number}))"),
        }
    }

    fn consumers(&self, id: usize) -> usize {
        let links = self.draft.pieces.iter().flat_map(|piece| &piece.inputs);
        links.filter(|link| link.from == id).count()
    }

    fn is_named(&self, id: usize) -> bool {
        let piece = &self.draft.pieces[id];
        piece.is_state
            || piece.is("union")
            || piece.has_outputs()
            || piece.inputs.len() > 1
            || self.consumers(id) > 1
    }

    /// Where the items of a link come from, with what they go through.
    fn link(&self, link: &Link) -> String {
        let port = link
            .from_port
            .map_or_else(String::new, |port| format!("[{port}]"));
        chain([Some(self.chain(link.from) + &port), Some(link.via.clone())])
    }

    /// A piece as the beginning of a chain.
    fn chain(&self, id: usize) -> String {
        let piece = &self.draft.pieces[id];
        match &piece.inputs[..] {
            _ if self.is_named(id) => name(id),
            [link] => chain([Some(self.link(link)), Some(piece.text.clone())]),
            _ => piece.text.clone(),
        }
    }
}

pub(super) fn name(id: usize) -> String {
    format!("s{id}")
}

fn chain(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" -> ")
}
