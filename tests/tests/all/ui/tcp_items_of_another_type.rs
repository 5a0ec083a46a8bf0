use dfir_runtime::{dfir_syntax, net};

fn main() {
    dfir_syntax! {
        source_iter([1, 2]) -> dest_tcp("127.0.0.1:7000", net::Lines::new());
    };
}
