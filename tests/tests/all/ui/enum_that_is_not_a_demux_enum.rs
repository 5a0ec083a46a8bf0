use dfir_runtime::dfir_syntax;

fn main() {
    dfir_syntax! {
        maybe = source_iter([Some(1)]) -> demux_enum::<Option<u8>>();
        maybe[Some] -> for_each(|(n,)| println!("{n}"));
        maybe[None] -> null();
    };
}
