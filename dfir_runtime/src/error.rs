//! Why a graph stopped: [`RunError`], and the record of the one that a graph keeps.
//!
//! Only failures that end a graph are here. What goes wrong on one connection stays with that
//! connection and is an event, not an error.

use std::borrow::Cow;
use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// An operator failed for good, and the graph stopped.
///
/// ```
/// use std::error::Error;
///
/// use dfir_runtime::RunError;
///
/// let error = RunError::new("dest_sink at src/main.rs:5:20", "the disk is full");
/// assert_eq!(error.operator(), "dest_sink at src/main.rs:5:20");
/// assert_eq!(error.to_string(), "`dest_sink at src/main.rs:5:20` failed: the disk is full");
/// assert_eq!(error.source().unwrap().to_string(), "the disk is full");
/// ```
#[derive(Debug, Clone)]
pub struct RunError {
    operator: Cow<'static, str>,
    // Shared, because `run` returns the error while `failure` goes on showing it.
    cause: Arc<dyn Error + Send + Sync>,
}

impl RunError {
    /// The failure of `operator`, which is named with its place in the source where that is known.
    pub fn new(
        operator: impl Into<Cow<'static, str>>,
        cause: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self {
            operator: operator.into(),
            cause: Arc::from(cause.into()),
        }
    }

    /// The operator that failed, by the name that it was added under.
    pub fn operator(&self) -> &str {
        &self.operator
    }
}

impl fmt::Display for RunError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` failed: {}", self.operator, self.cause)
    }
}

impl Error for RunError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let cause: &(dyn Error + 'static) = &*self.cause;
        Some(cause)
    }
}

/// The failure that stopped a graph, if one did: the first one stays.
#[derive(Debug, Default)]
pub(crate) struct Failure {
    error: Option<RunError>,
    was_shown: Cell<bool>,
}

impl Failure {
    /// Records a failure; later ones are consequences of the first, or hidden by it.
    pub(crate) fn record(&mut self, error: RunError) {
        self.error.get_or_insert(error);
    }

    /// Whether there is a failure, without counting as a look at it.
    #[inline]
    pub(crate) fn is_some(&self) -> bool {
        self.error.is_some()
    }

    /// The failure, for the user.
    pub(crate) fn show(&self) -> Option<&RunError> {
        let error = self.error.as_ref();
        self.was_shown.set(error.is_some());
        error
    }
}

impl Drop for Failure {
    fn drop(&mut self) {
        if let Some(error) = &self.error
            && !self.was_shown.get()
        {
            tracing::error!(%error, "a graph stopped and nobody asked why");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_failure_stays() {
        let mut failure = Failure::default();
        assert!(failure.show().is_none());
        failure.record(RunError::new("a", "first"));
        failure.record(RunError::new("b", "second"));
        assert!(failure.is_some());
        assert_eq!(failure.show().unwrap().to_string(), "`a` failed: first");
    }
}
