//! What a seed has happen on a simulated network, and what was seen of it.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use dfir_runtime::net::TcpEvent;
use turmoil::{Builder, Sim};

use super::network::Simulated;

/// Numbers by a seed.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        // SplitMix64, so that neighbouring seeds have nothing in common.
        let mixed = (seed ^ 0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        Self(mixed ^ (mixed >> 29) | 1)
    }

    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % limit
    }
}

/// What happened, and at which simulated time.
#[derive(Debug, Clone, Default)]
pub(super) struct Trace(Rc<RefCell<Vec<String>>>);

impl Trace {
    /// Notes what a host sees.
    pub(super) fn note(&self, what: impl fmt::Display) {
        self.note_at(turmoil::sim_elapsed().unwrap_or_default(), what);
    }

    fn note_at(&self, now: Duration, what: impl fmt::Display) {
        self.0
            .borrow_mut()
            .push(format!("{} {what}", now.as_millis()));
    }

    /// Leaves out how long something is waited for: that is no matter of the seed.
    pub(super) fn event(&self, who: &str, event: &TcpEvent) {
        match event {
            TcpEvent::Retrying { attempt, .. } => self.note(format_args!("{who}: try {attempt}")),
            event => self.note(format_args!("{who}: {event}")),
        }
    }

    pub(super) fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.borrow_mut())
    }
}

/// What can go wrong between two hosts, or with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    Partition,
    OneWay,
    Hold,
    Reset,
    Restart,
}

/// Whether hosts lose what they know, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Restarts {
    Never,
    Sometimes,
}

/// A simulation, and the seed's plan for it.
pub(super) struct Storm {
    pub(super) sim: Sim<'static>,
    pub(super) network: Arc<Simulated>,
    pub(super) trace: Trace,
    pub(super) seed: u64,
    random: Random,
    /// Whether anything that was under way may be lost.
    pub(super) is_lossy: bool,
}

/// So many faults come one after the other.
const FAULT_COUNT: usize = 6;

/// How many steps after the last fault everything is as it should be.
const CALM: usize = 50;

/// Steps of a millisecond after which a simulation must have come to its end.
const STEP_LIMIT: usize = 20_000;

impl Storm {
    pub(super) fn new(seed: u64) -> Self {
        let mut builder = Builder::new();
        builder
            .rng_seed(seed)
            .simulation_duration(Duration::from_secs(3600))
            .min_message_latency(Duration::from_millis(1))
            .max_message_latency(Duration::from_millis(8))
            .tcp_capacity(8)
            .enable_random_order();
        Self {
            sim: builder.build(),
            network: Arc::default(),
            trace: Trace::default(),
            seed,
            random: Random::new(seed),
            is_lossy: false,
        }
    }

    fn steps(&mut self, count: usize) {
        for _ in 0..count {
            self.sim.step().unwrap();
        }
    }

    /// Lets all of it happen between these hosts. Afterwards everything is as it should be.
    pub(super) fn rage(&mut self, hosts: &[&'static str], restarts: Restarts) {
        for _ in 0..FAULT_COUNT {
            let calm = 2 + self.random.below(30);
            self.steps(calm);
            let first = self.random.below(hosts.len());
            let second = (first + 1 + self.random.below(hosts.len() - 1)) % hosts.len();
            let fault = match (self.random.below(5), restarts) {
                (0, _) => Fault::Partition,
                (1, _) => Fault::OneWay,
                (2, _) => Fault::Reset,
                (3, Restarts::Sometimes) => Fault::Restart,
                _ => Fault::Hold,
            };
            let struck = format_args!("{fault:?} {} {}", hosts[first], hosts[second]);
            self.trace.note_at(self.sim.elapsed(), struck);
            self.is_lossy |= fault != Fault::Hold;
            self.strike(fault, hosts, first, second);
        }
        // One end may have come about after the other was broken: time to hear of that.
        self.steps(CALM);
    }

    fn strike(&mut self, fault: Fault, hosts: &[&'static str], first: usize, second: usize) {
        let (a, b) = (hosts[first], hosts[second]);
        let time = 1 + self.random.below(60);
        match fault {
            Fault::Partition => self.sim.partition(a, b),
            Fault::OneWay => self.sim.partition_oneway(a, b),
            Fault::Hold => self.sim.hold(a, b),
            Fault::Restart => self.sim.crash(a),
            Fault::Reset => {}
        }
        match fault {
            Fault::Reset => {}
            _ => self.steps(time),
        }
        match fault {
            Fault::Hold => return self.sim.release(a, b),
            Fault::Restart => self.sim.bounce(a),
            _ => self.sim.repair(a, b),
        }
        let is_hit = |host: &&&str| fault == Fault::Restart || **host == b;
        for other in hosts.iter().filter(|host| **host != a).filter(is_hit) {
            let (here, there) = (self.sim.lookup(a), self.sim.lookup(*other));
            self.network.break_between(here, there);
        }
    }

    /// Goes on until it is so.
    pub(super) fn until(&mut self, what: &str, is_it: impl Fn() -> bool) {
        for _ in 0..STEP_LIMIT {
            if is_it() {
                return;
            }
            self.steps(1);
        }
        panic!(
            "{what} has not come about; what happened:\n{}",
            self.trace.take().join("\n")
        );
    }
}
