use dfir_runtime::{dfir_syntax, net};

fn main() {
    dfir_syntax! {
        source_iter(["a"]) -> dest_tcp(7000, net::Lines::new());
    };
}
