use dfir_runtime::dfir_syntax;

fn main() {
    dfir_syntax! { source_iter([1_u8]) -> persist_mut::<'static>() -> for_each(|n| println!("{n}")); };
}
