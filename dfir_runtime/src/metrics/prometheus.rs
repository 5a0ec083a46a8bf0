//! The metrics as text, in version 0.0.4 of the format that Prometheus reads.

use std::fmt::{self, Display, Write};

use super::{
    EdgeMetrics, EgressMetrics, IngressMetrics, Metrics, OperatorMetrics, SubgraphMetrics,
};
#[cfg(feature = "net")]
use crate::net::NetMetrics;

impl Metrics {
    /// The metrics as text for Prometheus, of the type `text/plain; version=0.0.4`.
    ///
    /// Each part of the graph is told by its place in the graph and by its name. Connections are in it as the totals
    /// of their operator and not one by one, since each would be a time series of its own that soon ends.
    ///
    /// ```
    /// let mut flow = dfir_runtime::dfir_syntax! { source_iter([1, 2]) -> for_each(drop); };
    /// flow.run_tick_sync();
    /// let text = flow.metrics().to_prometheus();
    /// assert!(text.contains("# TYPE dfir_ticks_total counter\ndfir_ticks_total 1\n"));
    /// ```
    pub fn to_prometheus(&self) -> String {
        let mut page = Page(String::new());
        page.single("dfir_ticks_total", "Ticks that are over.", self.ticks);
        let help = "Times that the graph has given way to other tasks though it had more to do.";
        page.single("dfir_yields_total", help, self.yields);
        page.subgraphs(&self.subgraphs);
        page.edges(&self.edges);
        page.ingresses(&self.ingresses);
        page.egresses(&self.egresses);
        page.operators(&self.operators);
        #[cfg(feature = "net")]
        page.net(&self.ingresses, &self.egresses);
        page.0
    }
}

/// The text, as far as it is written.
struct Page(String);

/// What there are several of.
trait Part {
    /// The label that says which one a value is about.
    const LABEL: &'static str;

    fn name(&self) -> &str;
}

impl Page {
    fn subgraphs(&mut self, parts: &[SubgraphMetrics]) {
        let name = "dfir_subgraph_runs_total";
        self.family(name, "Runs of a subgraph.", parts, |part| part.runs);
        if parts.iter().any(|part| part.busy.is_some()) {
            let name = "dfir_subgraph_busy_seconds_total";
            self.family(name, "Time that a subgraph has run.", parts, |part| {
                part.busy.unwrap_or_default().as_secs_f64()
            });
        }
    }

    fn edges(&mut self, parts: &[EdgeMetrics]) {
        let mut write = |name, help, value: fn(&EdgeMetrics) -> u64| {
            self.family(name, help, parts, value);
        };
        let help = "Items taken out of an edge.";
        write("dfir_edge_items_total", help, |part| part.items);
        let help = "Times that items were taken out of an edge.";
        write("dfir_edge_batches_total", help, |part| part.batches);
        let help = "The most items that were taken at once.";
        write("dfir_edge_longest", help, |part| part.longest);
    }

    fn ingresses(&mut self, parts: &[IngressMetrics]) {
        let mut write = |name, help, value: fn(&IngressMetrics) -> u64| {
            self.family(name, help, parts, value);
        };
        let help = "Items that have entered the graph.";
        write("dfir_ingress_items_total", help, |part| part.items);
        let help = "Ticks in which items have entered the graph.";
        write("dfir_ingress_batches_total", help, |part| part.batches);
        let help = "Congested egresses that hold the ingress up.";
        write("dfir_ingress_held_up", help, |part| part.held_up_by);
        let help = "Whether the ingress has ended.";
        write("dfir_ingress_ended", help, |part| part.has_ended.into());
    }

    fn egresses(&mut self, parts: &[EgressMetrics]) {
        let mut write = |name, help, value: fn(&EgressMetrics) -> u64| {
            self.family(name, help, parts, value);
        };
        let help = "Items that an egress was given.";
        write("dfir_egress_items_total", help, |part| part.items);
        let help = "Ticks in which an egress was given items.";
        write("dfir_egress_batches_total", help, |part| part.batches);
        let help = "Items given after the end of an egress, or cut off by a shutdown.";
        write("dfir_egress_lost_items_total", help, |part| part.lost);
        let help = "Whether more waits to be written than may.";
        write("dfir_egress_congested", help, |part| {
            part.is_congested.into()
        });
    }

    /// An operator's number is the one that it has in a picture of the graph.
    fn operators(&mut self, operators: &[OperatorMetrics]) {
        if operators.is_empty() {
            return;
        }
        let metric = "dfir_operator_items_total";
        let help = "Items that have arrived at an operator, or that a source has put out.";
        self.begin(metric, help);
        for operator in operators {
            let (id, items) = (operator.id, operator.items);
            let (name, place) = (Escaped(operator.name), Escaped(operator.place));
            self.push(format_args!(
                "{metric}{{operator=\"{id}\",name=\"{name}\",place=\"{place}\"}} {items}\n"
            ));
        }
    }

    #[cfg(feature = "net")]
    fn net(&mut self, ingresses: &[IngressMetrics], egresses: &[EgressMetrics]) {
        let has_any = ingresses.iter().any(|part| part.net.is_some())
            || egresses.iter().any(|part| part.net.is_some());
        if !has_any {
            return;
        }
        let mut write = |name, help, value: fn(&NetMetrics) -> u64| {
            self.begin(name, help);
            for (index, part) in ingresses.iter().enumerate() {
                if let Some(net) = &part.net {
                    self.value(name, part, index, value(net));
                }
            }
            for (index, part) in egresses.iter().enumerate() {
                if let Some(net) = &part.net {
                    self.value(name, part, index, value(net));
                }
            }
        };
        write("dfir_net_bytes_total", "Bytes read or written.", |net| {
            net.bytes
        });
        let help = "Items read or written whole.";
        write("dfir_net_items_total", help, |net| net.items);
        let help = "Connections that there have been.";
        write("dfir_net_connected_total", help, |net| net.connected);
        let help = "Connections that are over.";
        write("dfir_net_disconnected_total", help, |net| net.disconnected);
        let help = "Connections that are there.";
        write("dfir_net_connections", help, |net| {
            net.connections.len() as u64
        });
        let help = "Connections that were refused.";
        write("dfir_net_refused_total", help, |net| net.refused);
        let help = "Times that nothing could be written for long.";
        write("dfir_net_stalls_total", help, |net| net.stalls);
        write("dfir_net_retries_total", "New tries to connect.", |net| {
            net.retries
        });
        let help = "Frames that could not be read.";
        write("dfir_net_bad_frames_total", help, |net| net.bad_frames);
        let help = "Items that are lost.";
        write("dfir_net_dropped_items_total", help, |net| {
            net.dropped_items
        });
        let help = "Events that found no room on their way to the program.";
        write("dfir_net_lost_events_total", help, |net| net.lost_events);
    }

    /// What there is one of.
    fn single(&mut self, metric: &str, help: &str, value: u64) {
        self.begin(metric, help);
        self.push(format_args!("{metric} {value}\n"));
    }

    fn family<P: Part, V: Display>(
        &mut self,
        metric: &str,
        help: &str,
        parts: &[P],
        value: fn(&P) -> V,
    ) {
        self.begin(metric, help);
        for (index, part) in parts.iter().enumerate() {
            self.value(metric, part, index, value(part));
        }
    }

    /// What the values that follow mean. The name says whether they only grow.
    fn begin(&mut self, metric: &str, help: &str) {
        let kind = match metric.ends_with("_total") {
            true => "counter",
            false => "gauge",
        };
        self.push(format_args!(
            "# HELP {metric} {help}\n# TYPE {metric} {kind}\n"
        ));
    }

    fn value<P: Part>(&mut self, metric: &str, part: &P, index: usize, value: impl Display) {
        let (label, name) = (P::LABEL, Escaped(part.name()));
        self.push(format_args!(
            "{metric}{{{label}=\"{index}\",name=\"{name}\"}} {value}\n"
        ));
    }

    fn push(&mut self, text: fmt::Arguments<'_>) {
        // A `String` takes everything.
        let _ = self.0.write_fmt(text);
    }
}

macro_rules! parts {
    ($($part:ty = $label:literal),*) => {$(
        impl Part for $part {
            const LABEL: &'static str = $label;

            fn name(&self) -> &str {
                &self.name
            }
        }
    )*};
}

parts!(
    SubgraphMetrics = "subgraph",
    EdgeMetrics = "edge",
    IngressMetrics = "ingress",
    EgressMetrics = "egress"
);

/// A label's value, with what would end it escaped.
struct Escaped<'v>(&'v str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|char| match char {
            '\\' => f.write_str("\\\\"),
            '"' => f.write_str("\\\""),
            '\n' => f.write_str("\\n"),
            char => f.write_char(char),
        })
    }
}
