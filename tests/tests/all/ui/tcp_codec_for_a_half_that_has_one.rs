use dfir_runtime::{dfir_syntax, net};

fn main() {
    let (replies, requests) = net::serve("127.0.0.1:0", net::Frames);
    dfir_syntax! {
        source_tcp(requests, net::Lines::new()) -> dest_tcp(replies);
    };
}
