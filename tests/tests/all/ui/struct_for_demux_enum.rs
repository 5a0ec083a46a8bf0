use dfir_runtime::{DemuxEnum, dfir_syntax};

#[derive(DemuxEnum)]
struct Shape {
    side: f64,
}

fn main() {
    dfir_syntax! {
        shapes = source_iter([Shape { side: 1.0 }]) -> demux_enum::<Shape>();
        shapes[Circle] -> for_each(|(radius,)| println!("{radius}"));
        shapes[Square] -> for_each(|(side,)| println!("{side}"));
    };
}
