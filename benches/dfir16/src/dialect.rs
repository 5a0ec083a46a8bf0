//! What the programs that all dialects share leave open.

pub(crate) use dfir_rs::dfir_syntax;
pub(crate) use dfir_rs::util::unbounded_channel as channel;

macro_rules! run_tick {
    ($flow:ident) => {
        $flow.run_tick_sync()
    };
}

macro_rules! run_available {
    ($flow:ident) => {
        $flow.run_available_sync()
    };
}

macro_rules! run {
    ($flow:ident) => {
        $flow.run()
    };
}

pub(crate) use {run, run_available, run_tick};
