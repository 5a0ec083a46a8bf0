//! What can be wrong with a program, and how it is said.
//!
//! Every stage pushes into one [`Diagnostics`] bag and goes on as far as what follows makes sense,
//! so one build shows every mistake. One mistake is one diagnostic; other places that belong to it
//! are its notes. A warning is a diagnostic too: of a program that runs, but not as it reads. Nothing
//! here knows a stage or an operator.

use std::fmt;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// One mistake in a program, or one doubtful thing.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    span: Span,
    message: String,
    notes: Vec<String>,
}

impl Diagnostic {
    /// A mistake at `span`. The message says what is wrong and, where there is one answer, what to
    /// write instead: lower case, no full stop, names in backticks.
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            span,
            message: message.into(),
            notes: Vec::new(),
        }
    }

    /// Adds a remark that belongs to no place.
    #[must_use]
    pub fn help(mut self, text: impl fmt::Display) -> Self {
        self.notes.push(format!("help: {text}"));
        self
    }

    /// Adds another place that takes part in the mistake.
    ///
    /// Stable Rust lets a macro mark one place an error, so this one is given as text.
    #[must_use]
    pub fn note(mut self, span: Span, text: impl fmt::Display) -> Self {
        self.notes.push(format!("note: {text} at {}", Place(span)));
        self
    }

    /// Where the mistake is.
    pub fn span(&self) -> Span {
        self.span
    }

    /// What is wrong, in one line.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The use of a deprecated function that shows this as a warning: stable Rust lets a macro warn in no
    /// other way.
    fn to_warning(&self) -> TokenStream {
        let text = self.to_string();
        let warning = Ident::new("dfir_warning", self.span.resolved_at(Span::mixed_site()));
        quote_spanned! {self.span=> {
            #[deprecated(note = #text)]
            fn #warning() {}
            #warning();
        }}
    }

    /// The `compile_error!` that shows this.
    fn to_compile_error(&self) -> TokenStream {
        let text = self.to_string();
        quote_spanned!(self.span=> ::core::compile_error! { #text })
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        for note in &self.notes {
            write!(f, "\n{note}")?;
        }
        Ok(())
    }
}

/// The bag that stages collect into.
#[derive(Debug, Default)]
pub struct Diagnostics {
    errors: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

impl Diagnostics {
    /// An empty bag.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an error.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.errors.push(diagnostic);
    }

    /// Adds a warning.
    pub fn warn(&mut self, diagnostic: Diagnostic) {
        self.warnings.push(diagnostic);
    }

    /// Adds an error of syn's about tokens that end at `end`.
    pub(crate) fn push_syn(&mut self, error: syn::Error, end: Span) {
        for error in error {
            let error = placed(error, end);
            self.push(Diagnostic::new(error.span(), error.to_string()));
        }
    }

    /// Whether the program is wrong, so that no stage may rely on what the stages before it checked.
    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// The errors, in the order in which they were found.
    pub fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.errors.iter()
    }

    /// The warnings, in the order in which they were found. Of a program that is wrong there are none, for
    /// what is doubtful in it may come from the mistake.
    pub fn warnings(&self) -> impl Iterator<Item = &Diagnostic> {
        let shown = match self.has_errors() {
            true => &[],
            false => &self.warnings[..],
        };
        shown.iter()
    }

    /// All of them as statements that make rustc show them.
    pub fn to_statements(&self) -> impl Iterator<Item = TokenStream> {
        let warnings = self.warnings().map(Diagnostic::to_warning);
        let errors = self.errors.iter().map(Diagnostic::to_compile_error);
        warnings.chain(errors)
    }
}

/// Where syn ran out of tokens, its error has no place: then it is at their end, behind which something
/// is missing.
pub(crate) fn placed(error: syn::Error, end: Span) -> syn::Error {
    match error.to_string().strip_prefix("unexpected end of input, ") {
        Some(expected) => syn::Error::new(end, format!("{expected} after this")),
        None => error,
    }
}

/// A place in a source as `file:line:column`, all counted from one; without the file where the
/// compiler does not know it.
pub(crate) struct Place(pub(crate) Span);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (file, start) = (self.0.file(), self.0.start());
        if !file.starts_with('<') {
            write!(f, "{file}:")?;
        }
        write!(f, "{}:{}", start.line, start.column + 1)
    }
}

/// The candidate nearest to `written` by edit distance, if any is near enough to be what was meant.
pub(crate) fn nearest<'c>(
    written: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let allowed = written.len() / 3 + 1;
    candidates
        .into_iter()
        .map(|candidate| (edit_distance(written, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed && *distance < written.len())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two words.
fn edit_distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    // The first row and column are the distances from the empty word.
    let mut rows: Vec<Vec<usize>> = (0..=a.len()).map(|i| (i..=i + b.len()).collect()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replace = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replace.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_offered_only_when_it_is_near() {
        let names = ["filter", "filter_map", "flatten", "fold"];
        assert_eq!(nearest("fliter", names), Some("filter"));
        assert_eq!(nearest("foldd", names), Some("fold"));
        assert_eq!(nearest("zip", names), None);
    }

    #[test]
    fn notes_follow_the_message() {
        let diagnostic = Diagnostic::new(Span::call_site(), "`x` is assigned twice")
            .note(Span::call_site(), "first assigned")
            .help("choose another name");
        let text = diagnostic.to_string();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[0], "`x` is assigned twice");
        assert!(lines[1].starts_with("note: first assigned at "), "{text}");
        assert_eq!(lines[2], "help: choose another name");
    }
}
