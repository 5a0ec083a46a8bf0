use dfir_runtime::{dfir_syntax, net};

fn main() {
    dfir_syntax! {
        source_tcp(net::serve("127.0.0.1:0", net::Lines::new())) -> for_each(drop);
    };
}
