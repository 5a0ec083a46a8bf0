//! What each operator does, tick by tick, and what a program may be made of.

mod accumulators;
mod arguments;
mod asserts;
mod barriers;
mod chain;
mod counter;
mod defer_tick;
mod expressions;
mod fan_in_and_out;
mod hosts;
mod joins;
mod keyed;
mod multiset_joins;
mod negations;
mod null;
mod partition;
mod persisting;
mod references;
mod scan;
mod sinks;
mod sources;
mod stateless;
mod streaming_references;
mod surface;
mod unique_sort_enumerate;
mod unzip;
