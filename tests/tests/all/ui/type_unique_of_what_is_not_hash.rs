#[derive(Clone, PartialEq, Eq)]
struct Token;

fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([Token]) -> unique() -> null();
    };
}
