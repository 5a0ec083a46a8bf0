use dfir_runtime::{dfir_syntax, net};

fn main() {
    dfir_syntax! {
        source_tcp(7000, net::Lines::new()) -> for_each(drop);
    };
}
