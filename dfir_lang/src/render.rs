//! Pictures of a plan, as text.

mod mermaid;

pub use mermaid::mermaid;
