//! Channels that stay on one thread.

pub mod mpsc;
