use dfir_runtime::{DemuxEnum, dfir_syntax};

#[derive(DemuxEnum)]
enum Shape {
    Circle(f64),
    Square { side: f64 },
    Nothing,
}

fn main() {
    dfir_syntax! {
        shapes = source_iter([Shape::Nothing]) -> demux_enum::<Shape>();
        shapes[Circle] -> null();
        shapes[Square] -> null();
        shapes[Nothing] -> null();
        shapes[Triangle] -> null();
    };
}
