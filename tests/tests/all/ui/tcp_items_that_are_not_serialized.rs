use dfir_runtime::{dfir_syntax, net};

fn main() {
    struct Plain;
    dfir_syntax! {
        source_iter([Plain]) -> dest_tcp("127.0.0.1:7000", net::Postcard::<Plain>::new());
    };
}
