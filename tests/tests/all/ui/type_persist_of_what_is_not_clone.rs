use dfir_runtime::dfir_syntax;

struct Token;

fn main() {
    dfir_syntax! { source_iter([Token]) -> persist::<'static>() -> null(); };
}
