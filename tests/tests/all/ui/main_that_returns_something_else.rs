#[dfir_runtime::main]
async fn main() -> Result<(), std::fmt::Error> {
    "nothing"
}
