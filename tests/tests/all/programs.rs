//! What each operator does, tick by tick, and what a program may be made of.

mod accumulators;
mod arguments;
mod blocking;
mod chain;
mod defer_tick;
mod expressions;
mod fan_in_and_out;
mod files;
mod futures;
mod hosts;
mod joins;
mod keyed;
mod multiset_joins;
mod negations;
mod null;
mod partition;
mod references;
mod serde;
mod sinks;
mod sources;
mod stateless;
mod surface;
mod unique_sort_enumerate;
