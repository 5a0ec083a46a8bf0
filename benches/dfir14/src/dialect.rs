//! What the programs that all dialects share leave open.

pub(crate) use dfir_rs::dfir_syntax;
pub(crate) use dfir_rs::util::unbounded_channel as channel;

macro_rules! run_tick {
    ($flow:ident) => {
        $flow.run_tick()
    };
}

macro_rules! run_available {
    ($flow:ident) => {
        $flow.run_available()
    };
}

macro_rules! run {
    ($flow:ident) => {
        $flow.run_async()
    };
}

pub(crate) use {run, run_available, run_tick};
