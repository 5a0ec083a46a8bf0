//! Numbers, by what was measured and in which implementation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What was measured again and again.
#[derive(Debug, Default)]
pub(crate) struct Samples(BTreeMap<(String, &'static str), Vec<f64>>);

impl Samples {
    pub(crate) fn add(&mut self, measure: &str, implementation: &'static str, sample: f64) {
        let samples = self.0.entry((measure.to_owned(), implementation));
        samples.or_default().push(sample);
    }

    pub(crate) fn min(&self, measure: &str, implementation: &'static str) -> Option<f64> {
        let samples = self.0.get(&(measure.to_owned(), implementation))?;
        samples.iter().copied().min_by(f64::total_cmp)
    }

    pub(crate) fn median(&self, measure: &str, implementation: &'static str) -> Option<f64> {
        let samples = self.0.get(&(measure.to_owned(), implementation))?;
        let mut samples = samples.clone();
        samples.sort_by(f64::total_cmp);
        samples.get(samples.len() / 2).copied()
    }

    /// Every sample, as JSON.
    pub(crate) fn json(&self, unit: impl Fn(&str) -> &'static str) -> String {
        let mut text = String::from("[\n");
        for (at, ((measure, implementation), samples)) in self.0.iter().enumerate() {
            let comma = if at == 0 { "" } else { ",\n" };
            let _ = write!(
                text,
                "{comma}{{\"measure\": \"{measure}\", \"implementation\": \"{implementation}\", \
                 \"unit\": \"{}\", \"samples\": {samples:?}}}",
                unit(measure)
            );
        }
        text.push_str("\n]\n");
        text
    }

    /// Writes it to the file that was asked for, if one was.
    pub(crate) fn write(
        &self,
        path: Option<&str>,
        unit: impl Fn(&str) -> &'static str,
    ) -> Result<(), String> {
        let Some(path) = path else { return Ok(()) };
        std::fs::write(path, self.json(unit)).map_err(|error| format!("{path}: {error}"))
    }
}
