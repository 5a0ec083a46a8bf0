//! Graphs on a network that is simulated by `turmoil`: partitions one way and both, delays, resets and restarts, all by
//! a seed. The same seed has the same happen at the same times.
//!
//! `SIM_SEEDS=100000 SIM_FIRST=7` are that many seeds from that one on.

mod network;
mod sight;
mod storm;

use std::ops::Range;
use std::panic::catch_unwind;
use std::time::Duration;

use dfir_runtime::dfir_syntax;
use dfir_runtime::net::{self, Configure, MemberId, TcpOptions};

use self::sight::{Item, Lives, Numbers, Sight, all, assert_none_twice};
use self::storm::{Restarts, Storm};

/// Waits that are no whole number of milliseconds are no matter of the seed; the shortest is one.
const QUICK: Duration = Duration::from_millis(1);

/// What may be unacknowledged here and there. Some items are longer.
const WINDOWS: [usize; 3] = [100, 250, 1000];

/// Above which back-pressure begins, and below which it ends.
const MARKS: (usize, usize) = (200, 50);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Plain,
    Reliable,
}

impl Mode {
    fn restarts(self) -> Restarts {
        match self {
            Self::Plain => Restarts::Sometimes,
            // A session lives as long as both processes do.
            Self::Reliable => Restarts::Never,
        }
    }

    /// Sets the options of one of those who take part.
    fn set(self, storm: &Storm, number: usize) -> impl Fn(&mut TcpOptions) + use<> {
        let (network, window) = (
            storm.network.clone(),
            WINDOWS[(storm.seed as usize + number) % 3],
        );
        move |options| {
            options.transport = Some(network.clone());
            options.reliable = (self == Self::Reliable).then_some(window);
            (options.high_water, options.low_water) = MARKS;
            options.first_back_off = QUICK;
            options.longest_back_off = QUICK;
        }
    }
}

/// A client whose every number a server sends back.
fn converse(seed: u64, mode: Mode) -> Vec<String> {
    let mut storm = Storm::new(seed);
    let sight = Sight::of(&storm);
    let (set, seen) = (mode.set(&storm, 0), sight.clone());
    storm.sim.host("server", move || {
        seen.begin(&["server", "requests", "replies"]);
        let (replies, requests) = net::serve("server:1", Numbers::new()).configure(&set);
        let (heard, told, told_too) = (seen.clone(), seen.clone(), seen.clone());
        async move {
            let mut flow = dfir_syntax! {
                asked = source_tcp(requests);
                asked[items] -> inspect(move |(peer, number)| heard.hear_of(*peer, "client", "server", number)) -> replies;
                asked[events] -> for_each(move |event| told.tell("requests", &event));
                replies = dest_tcp(replies) -> for_each(move |event| told_too.tell("replies", &event));
            };
            Ok(flow.run().await?)
        }
    });
    let (set, seen, lives) = (mode.set(&storm, 1), sight.clone(), Lives::default());
    storm.sim.host("client", move || {
        seen.begin(&["client"]);
        let (requests, replies) = net::dial("server:1", Numbers::new()).configure(&set);
        let (numbers, heard, told) = (seen.numbers(lives.next()), seen.clone(), seen.clone());
        async move {
            let mut flow = dfir_syntax! {
                source_stream(numbers) -> dest_tcp(requests);
                replies = source_tcp(replies);
                replies[items] -> for_each(move |number| heard.hear("server", "client", &number));
                replies[events] -> for_each(move |event| told.tell("client", &event));
            };
            Ok(flow.run().await?)
        }
    });
    storm.rage(&["server", "client"], mode.restarts());
    sight.is_calm.set(true);
    storm.until("the last answer", || {
        sight.has_heard_last("server", "client")
    });
    let asked = sight.heard_from("client", "server");
    let answered = sight.heard_from("server", "client");
    match (mode, storm.is_lossy) {
        (Mode::Plain, true) => {
            assert!(answered.len() + sight.dropped_count.get() <= asked.len());
        }
        _ => assert_eq!((&asked, &answered), (&all(), &all())),
    }
    assert_none_twice(asked);
    assert_none_twice(answered);
    storm.trace.take()
}

/// One graph sends its numbers on to another.
fn pipe(seed: u64, mode: Mode) -> Vec<String> {
    let mut storm = Storm::new(seed);
    let sight = Sight::of(&storm);
    let (set, seen) = (mode.set(&storm, 0), sight.clone());
    storm.sim.host("listener", move || {
        seen.begin(&["listener"]);
        let listen = net::listen("listener:1").configure(&set);
        let (heard, told) = (seen.clone(), seen.clone());
        async move {
            let mut flow = dfir_syntax! {
                source = source_tcp(listen, Numbers::new());
                source[items] -> for_each(move |number| heard.hear("speaker", "listener", &number));
                source[events] -> for_each(move |event| told.tell("listener", &event));
            };
            Ok(flow.run().await?)
        }
    });
    let (set, seen, lives) = (mode.set(&storm, 1), sight.clone(), Lives::default());
    storm.sim.host("speaker", move || {
        seen.begin(&["speaker"]);
        let connect = net::connect("listener:1").configure(&set);
        let (numbers, told) = (seen.numbers(lives.next()), seen.clone());
        async move {
            let mut flow = dfir_syntax! {
                source_stream(numbers)
                    -> dest_tcp(connect, Numbers::new())
                    -> for_each(move |event| told.tell("speaker", &event));
            };
            Ok(flow.run().await?)
        }
    });
    storm.rage(&["listener", "speaker"], mode.restarts());
    sight.is_calm.set(true);
    storm.until("the last number", || {
        sight.has_heard_last("speaker", "listener")
    });
    let heard = sight.heard_from("speaker", "listener");
    if mode == Mode::Reliable || !storm.is_lossy {
        assert_eq!(heard, all());
    }
    assert_none_twice(heard);
    storm.trace.take()
}

const MEMBERS: [&str; 3] = ["zero", "one", "two"];
const SOURCES: [&str; 3] = ["source of zero", "source of one", "source of two"];

/// Three members send their numbers to all three.
fn meet(seed: u64, mode: Mode) -> Vec<String> {
    let mut storm = Storm::new(seed);
    let sight = Sight::of(&storm);
    for (index, name) in MEMBERS.into_iter().enumerate() {
        let (set, seen, lives) = (mode.set(&storm, index), sight.clone(), Lives::default());
        storm.sim.host(name, move || {
            seen.begin(&[name, SOURCES[index]]);
            let addresses = MEMBERS.map(|name| format!("{name}:1"));
            let me = MemberId(index as u32);
            let (dest, source) = net::mesh(addresses, me, Numbers::new()).configure(&set);
            let numbers = seen.numbers(lives.next());
            let (heard, told, told_too) = (seen.clone(), seen.clone(), seen.clone());
            async move {
                let mut flow = dfir_syntax! {
                    source_stream(numbers)
                        -> flat_map(|number| (0..3).map(move |to| (MemberId(to), Item::clone(&number))))
                        -> dest;
                    dest = dest_tcp(dest) -> for_each(move |event| told.tell(name, &event));
                    source = source_tcp(source);
                    source[items] -> for_each(move |(from, number): (MemberId, Item)| {
                        heard.hear(MEMBERS[from.0 as usize], name, &number);
                    });
                    source[events] -> for_each(move |event| told_too.tell(SOURCES[index], &event));
                };
                Ok(flow.run().await?)
            }
        });
    }
    storm.rage(&MEMBERS, mode.restarts());
    sight.is_calm.set(true);
    let pairs = || {
        MEMBERS
            .iter()
            .flat_map(|from| MEMBERS.map(|to| (*from, to)))
    };
    storm.until("the last number of everybody", || {
        pairs().all(|(from, to)| sight.has_heard_last(from, to))
    });
    for (from, to) in pairs() {
        let heard = sight.heard_from(from, to);
        if mode == Mode::Reliable || !storm.is_lossy {
            assert_eq!(heard, all(), "from {from} to {to}");
        }
        assert_none_twice(heard);
    }
    storm.trace.take()
}

/// The seeds of a test, so many if nothing else is said.
fn seeds(count: u64) -> Range<u64> {
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .map(|text| text.parse::<u64>().unwrap())
    };
    let first = number("SIM_FIRST").unwrap_or_default();
    first..first + number("SIM_SEEDS").unwrap_or(count)
}

/// Plays each seed, and every tenth once more, which must go the same way.
fn assert_stands(play: fn(u64, Mode) -> Vec<String>, mode: Mode, count: u64) {
    for seed in seeds(count) {
        let playing = || play(seed, mode);
        let trace = catch_unwind(playing).unwrap_or_else(|_| panic!("{mode:?}, seed {seed}"));
        if seed % 10 == 0 {
            assert_eq!(
                trace,
                playing(),
                "{mode:?}, seed {seed} goes the same way twice"
            );
        }
    }
}

#[test]
fn a_client_and_a_server() {
    assert_stands(converse, Mode::Plain, 60);
}

#[test]
fn a_client_and_a_server_that_are_reliable() {
    assert_stands(converse, Mode::Reliable, 60);
}

#[test]
fn a_pipeline() {
    assert_stands(pipe, Mode::Plain, 60);
}

#[test]
fn a_pipeline_that_is_reliable() {
    assert_stands(pipe, Mode::Reliable, 60);
}

#[test]
fn a_mesh() {
    assert_stands(meet, Mode::Plain, 40);
}

#[test]
fn a_mesh_that_is_reliable() {
    assert_stands(meet, Mode::Reliable, 40);
}
