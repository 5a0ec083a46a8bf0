#[dfir_runtime::main]
fn main() -> Result<(), String> {
    Ok(())
}
