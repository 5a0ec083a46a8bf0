use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Puts out the value that a JSON file holds. Its type can be written in angle brackets.
    ///
    /// The file is read when the flow first runs, all of it. One that cannot be read, or holds no value of the
    /// type, ends the run with an error that names this operator and its place; so does a flow that is run without
    /// a Tokio runtime. This needs the feature `json` of `dfir_runtime`.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # let path = std::env::temp_dir().join(format!("source_json_{}.json", std::process::id()));
    /// std::fs::write(&path, "[1, 2, 3]").unwrap();
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! {
    ///     source_json::<Vec<u32>>(&path) -> flatten() -> for_each(|n| out.push(n));
    /// };
    /// flow.run().await.unwrap();
    /// drop(flow);
    /// assert_eq!(out, [1, 2, 3]);
    /// # std::fs::remove_file(path).unwrap();
    /// # }
    /// ```
    SOURCE_JSON = Operator {
        name: "source_json",
        arguments: &[Parameter::new("path", "impl AsRef<Path>")],
        types: 1,
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Ingress, Yield::Items]),
        ..Operator::SOURCE
    }
}
