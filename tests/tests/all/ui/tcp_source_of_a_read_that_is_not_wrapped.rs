use dfir_runtime::{dfir_syntax, net};

fn main() {
    let (here, _there) = tokio::io::duplex(64);
    dfir_syntax! {
        source_tcp(here, net::Lines::new()) -> for_each(drop);
    };
}
