//! Reads lines from standard input and writes them in capitals, as a process of its own.

use std::error::Error;

use dfir_runtime::dfir_syntax;

#[dfir_runtime::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut flow = dfir_syntax! {
        source_stdin()
            -> map(|line| line.map_or_else(|error| error.to_string(), |line| line.to_uppercase()))
            -> for_each(|line| println!("{line}"));
    };
    Ok(flow.run().await?)
}
