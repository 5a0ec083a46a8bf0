//! The runner of hand-written Rust: what each workload costs when it is written out as loops.
//!
//! A name that ends in `_bp` is a join that builds a table of one side only and probes it with the
//! other, by reference; one that ends in `_vec` has a vector of its own between operators, or for a key.

mod channels;
mod connections;
mod linear;
mod reach;
mod tables;
mod tcp;
mod ticks;

fn main() -> std::process::ExitCode {
    workloads::run(
        "hand",
        &[
            linear::WORKLOADS,
            tables::WORKLOADS,
            ticks::WORKLOADS,
            channels::WORKLOADS,
            reach::WORKLOADS,
            tcp::WORKLOADS,
            connections::WORKLOADS,
        ],
    )
}
