use dfir_runtime::{dfir_syntax, net};

fn main() {
    let (requests, _replies) = net::dial("127.0.0.1:0", net::Frames);
    dfir_syntax! {
        source_iter(["a"]) -> dest_tcp(requests, net::Lines::new());
    };
}
