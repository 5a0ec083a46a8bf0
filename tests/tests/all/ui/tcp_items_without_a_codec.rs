use dfir_runtime::dfir_syntax;

fn main() {
    dfir_syntax! {
        source_iter(["a"]) -> dest_tcp("127.0.0.1:7000");
    };
}
