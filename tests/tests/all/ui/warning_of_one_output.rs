#![deny(deprecated)]

use dfir_runtime::dfir_syntax;

fn main() {
    let _flow = dfir_syntax! {
        numbers = source_iter(0..3)
            -> tee();
        numbers -> for_each(|n| println!("{n}"));
    };
}
