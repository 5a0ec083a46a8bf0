//! TCP over loopback: what is sent, between which threads, and what is timed.

use std::future::{Future, poll_fn};
use std::net::{TcpListener, TcpStream};
use std::pin::pin;
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use crate::{Latencies, Sample};

/// Messages of one size, sent in one direction.
#[derive(Debug, Clone, Copy)]
pub struct Traffic {
    /// Bytes in a message, without its length.
    pub size: usize,
    /// How many messages.
    pub count: usize,
}

/// 16 bytes a message.
pub const SMALL: Traffic = Traffic {
    size: 16,
    count: 500_000,
};
/// 256 bytes a message.
pub const MEDIUM: Traffic = Traffic {
    size: 256,
    count: 300_000,
};
/// 16 KiB a message.
pub const LARGE: Traffic = Traffic {
    size: 16 << 10,
    count: 20_000,
};

impl Traffic {
    /// What the receiver has to count.
    pub fn total(self) -> u64 {
        (self.size * self.count) as u64
    }

    /// Sends on this thread and receives on another, from before the first message is sent until the
    /// last one is counted. `receive` gives the number of bytes in the messages.
    pub fn one_way(
        self,
        send: impl FnOnce(TcpStream),
        receive: impl FnOnce(TcpStream) -> u64 + Send,
    ) -> Sample {
        let (near, far) = connection();
        thread::scope(|scope| {
            let receiver = scope.spawn(|| {
                let bytes = receive(far);
                (bytes, Instant::now())
            });
            let start = Instant::now();
            send(near);
            let (bytes, end) = receiver.join().expect("the receiver does not panic");
            Sample::new(end - start, bytes)
        })
    }
}

/// The two ends of a connection.
pub fn connection() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a port");
    let address = listener.local_addr().expect("it is bound");
    let near = TcpStream::connect(address).expect("it listens");
    let (far, _) = listener.accept().expect("one is connecting");
    for end in [&near, &far] {
        end.set_nodelay(true).expect("it is connected");
        end.set_nonblocking(true).expect("it is open");
    }
    (near, far)
}

/// Bytes in a message that is echoed.
pub const ECHO_SIZE: usize = 16;
const ECHO_WARM_UP: usize = 1000;
const ECHO_ROUND_TRIPS: u64 = 20_000;

/// What the client of an echo server notes: it asks, and with each reply asks again.
#[derive(Debug)]
pub struct RoundTrips {
    asked: Instant,
    warm_up: usize,
    elapsed: Duration,
    took: Latencies,
}

impl RoundTrips {
    /// The first question is asked now.
    #[expect(clippy::new_without_default, reason = "it begins to measure")]
    pub fn new() -> Self {
        RoundTrips {
            asked: Instant::now(),
            warm_up: ECHO_WARM_UP,
            elapsed: Duration::ZERO,
            took: Latencies::default(),
        }
    }

    /// Notes a reply; whether to ask again.
    pub fn reply(&mut self) -> bool {
        let took = self.asked.elapsed();
        if self.warm_up > 0 {
            self.warm_up -= 1;
        } else {
            self.elapsed += took;
            self.took.add(took);
        }
        self.asked = Instant::now();
        !self.is_done()
    }

    /// Whether all replies are there.
    pub fn is_done(&self) -> bool {
        self.took.count() >= ECHO_ROUND_TRIPS
    }

    /// The whole time, and what most of the round trips took at most.
    pub fn sample(self) -> Sample {
        Sample {
            more: self.took.percentiles(),
            ..Sample::new(self.elapsed, self.took.count())
        }
    }
}

/// Echoes on another thread; `ask` gets the other end of the connection.
pub fn echo(
    ask: impl FnOnce(TcpStream) -> RoundTrips,
    answer: impl FnOnce(TcpStream) + Send,
) -> Sample {
    let (near, far) = connection();
    thread::scope(|scope| {
        scope.spawn(|| answer(far));
        ask(near).sample()
    })
}

/// Runs a future that never ends until something else is the case.
pub async fn run_until<T>(future: impl Future<Output = T>, is_done: impl Fn() -> bool) {
    let mut future = pin!(future);
    poll_fn(
        |cx| match is_done() || future.as_mut().poll(cx).is_ready() || is_done() {
            true => Poll::Ready(()),
            false => Poll::Pending,
        },
    )
    .await;
}
