use dfir_runtime::{dfir_syntax, net};

fn main() {
    let (replies, requests) = net::serve("127.0.0.1:0", net::Frames);
    drop(replies);
    dfir_syntax! {
        source_iter(["a"]) -> dest_tcp(requests);
    };
}
