//! Counts the words of a text with three graphs joined by TCP: one reads lines, one counts words by
//! key, one keeps the 20 most common.
//!
//! All three run in this process, or each in one of its own:
//!
//! ```text
//! word_count --role top   --listen 127.0.0.1:7002
//! word_count --role count --listen 127.0.0.1:7001 --connect 127.0.0.1:7002
//! word_count --role read  --connect 127.0.0.1:7001 --input book.txt
//! ```

mod graphs;
mod input;
mod picture;
mod top;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use clap::{Parser, ValueEnum};
use dfir_runtime::net::{self, Bind, Configure, Listen};

use graphs::{Outcome, count, keep_top, read};
use input::Input;
use picture::Pictures;

/// Whatever goes wrong in a role; they run on threads of their own.
type Failure = Box<dyn Error + Send + Sync>;

/// Counts the words of a text with three graphs joined by TCP.
#[derive(Debug, Parser)]
struct Args {
    /// The text: a file, or `-` for standard input; without it the example makes one up
    #[arg(long)]
    input: Option<PathBuf>,
    /// How long the text is that the example makes up, in megabytes
    #[arg(long, default_value_t = 50)]
    megabytes: u64,
    /// Run only this one of the three graphs
    #[arg(long)]
    role: Option<Role>,
    /// The address that the graph of this process listens on
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: String,
    /// The address that the graph of this process sends to
    #[arg(long, required_if_eq_any([("role", "read"), ("role", "count")]))]
    connect: Option<String>,
    /// Write a picture of the graphs, as Mermaid text
    #[arg(long)]
    graph: Option<PathBuf>,
    /// Count once more by plain code, and fail if the result differs
    #[arg(long)]
    check: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Role {
    Read,
    Count,
    Top,
}

fn main() -> Result<(), Failure> {
    let args = Args::parse();
    let input = Input::new(args.input.clone(), args.megabytes * 1_000_000);
    let pictures = Arc::new(Pictures::default());
    let start = Instant::now();
    let outcomes = match args.role {
        None => run_all(&input, &pictures)?,
        Some(role) => vec![run_one(role, &args, &input, &pictures)?],
    };
    let elapsed = start.elapsed();

    if let Some(path) = &args.graph {
        write_graph(path, &pictures)?;
    }
    let top = outcomes.iter().find_map(|outcome| outcome.top.as_ref());
    if let Some(top) = top {
        print!("{top}");
    }
    report(&outcomes, elapsed);
    if let (true, Some(top)) = (args.check, top) {
        input.check(top)?;
        println!("checked: plain code counts the same");
    }
    Ok(())
}

/// The three graphs on three threads of this process. They listen before anyone connects, so the
/// system can choose the ports.
fn run_all(input: &Input, pictures: &Pictures) -> Result<Vec<Outcome>, Failure> {
    // Without a reader the other two would wait for ever.
    drop(input.lines()?);
    let (for_count, for_top) =
        block_on(async { Ok((listen("127.0.0.1:0").await?, listen("127.0.0.1:0").await?)) })?;
    let (count_at, top_at) = (for_count.local_addr()?, for_top.local_addr()?);
    thread::scope(|scope| {
        let threads = [
            scope.spawn(move || block_on(keep_top(for_top, pictures))),
            scope.spawn(move || block_on(count(for_count, top_at.to_string(), pictures))),
            scope.spawn(move || block_on(read(input, count_at.to_string(), pictures))),
        ];
        threads
            .into_iter()
            .map(|thread| thread.join().map_err(|_| "a graph panicked")?)
            .collect()
    })
}

fn run_one(
    role: Role,
    args: &Args,
    input: &Input,
    pictures: &Pictures,
) -> Result<Outcome, Failure> {
    // Clap has seen to it that the roles that need it have it.
    let connect = args.connect.clone().unwrap_or_default();
    block_on(async {
        match role {
            Role::Read => read(input, connect, pictures).await,
            Role::Count => count(listen(&args.listen).await?, connect, pictures).await,
            Role::Top => keep_top(listen(&args.listen).await?, pictures).await,
        }
    })
}

/// A listener that ends when the one connection it waits for has ended.
async fn listen(address: &str) -> Result<Listen, Failure> {
    Ok(net::listen(address).connections(1).bind().await?)
}

fn block_on<T>(task: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(task)
}

fn write_graph(path: &Path, pictures: &Pictures) -> Result<(), Failure> {
    std::fs::write(path, pictures.to_mermaid())
        .map_err(|error| format!("{}: {error}", path.display()))?;
    println!("the graphs are drawn in {}", path.display());
    Ok(())
}

fn report(outcomes: &[Outcome], elapsed: Duration) {
    let seconds = elapsed.as_secs_f64();
    let lines: u64 = outcomes.iter().map(|outcome| outcome.lines).sum();
    let bytes: u64 = outcomes.iter().map(|outcome| outcome.bytes).sum();
    let messages: u64 = outcomes.iter().map(|outcome| outcome.messages_sent).sum();
    // Only one of the three reads.
    if lines > 0 {
        println!(
            "{lines} lines, {} in {seconds:.2} s: {:.0} lines/s, {}/s",
            examples::human_bytes(bytes),
            lines as f64 / seconds,
            examples::human_bytes((bytes as f64 / seconds) as u64),
        );
    }
    println!(
        "{messages} messages over TCP: {:.0} messages/s",
        messages as f64 / seconds
    );
}
