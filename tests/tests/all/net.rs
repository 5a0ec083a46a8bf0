//! Programs that talk over real sockets, with real processes on the other side.

mod authority;
mod by_hand;
mod compat;
mod dropping;
mod endpoints;
mod failures;
mod hostile;
mod idle;
#[cfg(unix)]
mod matrix;
mod mesh;
mod metrics;
mod overflow;
mod pressure;
mod python;
mod reliable;
mod running;
mod scale;
mod shutdown;
mod silent;
mod simulated;
mod stalled;
mod tls;
mod transports;
mod udp;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

/// A process of the `peer` binary.
struct Peer {
    child: Child,
    stdout: BufReader<ChildStdout>,
}

impl Peer {
    fn start(args: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_peer"));
        let command = command
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        Self { child, stdout }
    }

    /// Where it listens.
    fn address(&mut self) -> String {
        let line = self.line();
        let address = line.strip_prefix("listening on ");
        address.expect("the first line").to_owned()
    }

    /// The next line that it prints.
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it at once, wherever it is.
    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Waits for its end. What it has printed, without the peak of its memory, and that in MiB.
    fn finish(mut self) -> (String, f64) {
        drop(self.child.stdin.take());
        let mut text = String::new();
        self.stdout.read_to_string(&mut text).unwrap();
        assert!(self.child.wait().unwrap().success(), "{text}");
        let (text, peak) = text.rsplit_once("peak_kib ").expect("the last line");
        (
            text.to_owned(),
            peak.trim().parse::<f64>().unwrap() / 1024.0,
        )
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It has ended already unless the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
