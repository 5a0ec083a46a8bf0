//! The runner of our language.

mod channels;
mod connections;
mod dialect;
#[path = "../../programs/linear.rs"]
mod linear;
#[path = "../../programs/partition.rs"]
mod partition;
#[path = "../../programs/reach.rs"]
mod reach;
#[path = "../../programs/reach_by_ticks.rs"]
mod reach_by_ticks;
#[path = "../../programs/tables.rs"]
mod tables;
mod tcp;
#[path = "../../programs/ticks.rs"]
mod ticks;

fn main() -> std::process::ExitCode {
    workloads::run(
        "ours",
        &[
            linear::WORKLOADS,
            partition::WORKLOADS,
            tables::WORKLOADS,
            ticks::WORKLOADS,
            channels::WORKLOADS,
            reach::WORKLOADS,
            reach_by_ticks::WORKLOADS,
            tcp::WORKLOADS,
            connections::WORKLOADS,
        ],
    )
}
