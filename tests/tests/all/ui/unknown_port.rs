fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter([1]) -> [pos]rest;
        source_iter([2]) -> [minus]rest;
        rest = difference() -> null();
    };
}
