struct Token;

fn main() {
    dfir_runtime::dfir_syntax! {
        tokens = source_iter([Token]) -> tee();
        tokens -> null();
        tokens -> null();
    };
}
