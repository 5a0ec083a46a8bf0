//! The order in which programs run: cycles, strata, merges, and shapes of every size.

mod across_ticks;
mod cycles;
mod failures;
mod merges;
mod running;
mod shutdown;
mod size;
mod strata;
