use dfir_runtime::{dfir_syntax, net};

fn main() {
    let (replies, requests) = net::serve("127.0.0.1:0", net::Lines::new());
    dfir_syntax! {
        source_tcp(requests) -> map(|(peer, line)| (peer, line.len())) -> dest_tcp(replies);
    };
}
