fn main() {
    dfir_runtime::dfir_syntax! {
        source_iter(0..3) -> dest_file("numbers.txt", false);
    };
}
