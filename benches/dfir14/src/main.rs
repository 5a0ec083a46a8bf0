//! The runner of dfir_rs 0.14.

#[path = "../../programs/channels.rs"]
mod channels;
#[path = "../../programs/connection_helpers.rs"]
mod connection_helpers;
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
#[path = "../../programs/tcp_helpers.rs"]
mod tcp_helpers;
#[path = "../../programs/ticks.rs"]
mod ticks;

fn main() -> std::process::ExitCode {
    workloads::run(
        "dfir14",
        &[
            linear::WORKLOADS,
            partition::WORKLOADS,
            tables::WORKLOADS,
            ticks::WORKLOADS,
            channels::WORKLOADS,
            reach::WORKLOADS,
            reach_by_ticks::WORKLOADS,
            tcp_helpers::WORKLOADS,
            connection_helpers::WORKLOADS,
        ],
    )
}
