use dfir_runtime::dfir_syntax;

fn main() {
    dfir_syntax! {
        halves = source_iter([1_u8]) -> unzip();
        halves[0] -> for_each(|n: u8| drop(n));
        halves[1] -> for_each(|n: u8| drop(n));
    };
}
