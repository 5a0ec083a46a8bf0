#[dfir_runtime::main]
async fn main<T>(arguments: Vec<String>, more: T) {}
