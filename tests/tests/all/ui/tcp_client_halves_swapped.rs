use dfir_runtime::{dfir_syntax, net};

fn main() {
    let (requests, replies) = net::dial("127.0.0.1:0", net::Lines::new());
    dfir_syntax! {
        source_tcp(requests) -> dest_tcp(replies);
    };
}
