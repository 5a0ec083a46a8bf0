//! A plan as JSON.

use std::fmt::{self, Display, Write};

use super::{Diagnostic, Edge, Graph, Operator, Read, Subgraph};

impl Graph {
    /// The plan as JSON, for programs to read: an object with the lists `subgraphs`, `operators`, `edges`,
    /// `reads` and `diagnostics`, whose elements have the fields of [`Subgraph`], [`Operator`], [`Edge`], [`Read`]
    /// and [`Diagnostic`].
    ///
    /// What may be missing is `null` then. A `crossing` is one of
    /// `"inline"`, `"handoff"`, `"barrier"`, `"next_tick"` and `"lazy_tick"`.
    pub fn to_json(&self) -> String {
        let mut text = String::from("{\n");
        // Writing to a string cannot fail.
        let _ = write_list(&mut text, "subgraphs", &self.subgraphs, ",");
        let _ = write_list(&mut text, "operators", &self.operators, ",");
        let _ = write_list(&mut text, "edges", &self.edges, ",");
        let _ = write_list(&mut text, "reads", &self.reads, ",");
        let _ = write_list(&mut text, "diagnostics", &self.diagnostics, "");
        text.push_str("}\n");
        text
    }
}

/// One line for each record, so that two plans can be compared line by line.
fn write_list<T>(text: &mut String, name: &str, records: &[T], end: &str) -> fmt::Result
where
    for<'r> Json<'r, T>: Display,
{
    write!(text, "  \"{name}\": [")?;
    for (index, record) in records.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(text, "{comma}\n    {}", Json(record))?;
    }
    let line_break = if records.is_empty() { "" } else { "\n  " };
    writeln!(text, "{line_break}]{end}")
}

/// Shown as JSON.
struct Json<'r, T: ?Sized>(&'r T);

impl Display for Json<'_, Subgraph> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Subgraph {
            stratum,
            every_tick,
        } = self.0;
        let stratum = Json(stratum);
        write!(f, r#"{{"stratum": {stratum}, "every_tick": {every_tick}}}"#)
    }
}

impl Display for Json<'_, Operator> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operator {
            id,
            name,
            variable,
            text,
            subgraph,
        } = self.0;
        write!(
            f,
            r#"{{"id": {id}, "name": {}, "variable": {}, "text": {}, "subgraph": {}}}"#,
            Json(name.as_str()),
            Json(variable),
            Json(text.as_str()),
            Json(subgraph),
        )
    }
}

impl Display for Json<'_, Edge> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Edge {
            src,
            dst,
            src_port,
            dst_port,
            crossing,
        } = self.0;
        write!(
            f,
            r#"{{"src": {src}, "dst": {dst}, "src_port": {}, "dst_port": {}, "crossing": {}}}"#,
            Json(src_port),
            Json(dst_port),
            Json(crossing.name()),
        )
    }
}

impl Display for Json<'_, Read> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Read { src, reader, name } = self.0;
        let name = Json(name.as_str());
        write!(f, r#"{{"src": {src}, "reader": {reader}, "name": {name}}}"#)
    }
}

impl Display for Json<'_, Diagnostic> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { place, message } = self.0;
        let (place, message) = (Json(place.as_str()), Json(message.as_str()));
        write!(f, r#"{{"place": {place}, "message": {message}}}"#)
    }
}

impl Display for Json<'_, Option<String>> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(text) => Json(text.as_str()).fmt(f),
            None => f.write_str("null"),
        }
    }
}

impl Display for Json<'_, Option<usize>> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(number) => number.fmt(f),
            None => f.write_str("null"),
        }
    }
}

impl Display for Json<'_, str> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            match c {
                '"' => f.write_str("\\\"")?,
                '\\' => f.write_str("\\\\")?,
                '\n' => f.write_str("\\n")?,
                c if c.is_control() => write!(f, "\\u{:04x}", u32::from(c))?,
                c => f.write_char(c)?,
            }
        }
        f.write_char('"')
    }
}
