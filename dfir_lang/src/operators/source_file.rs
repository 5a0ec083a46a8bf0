use super::{CallForm, Operator, Parameter, Yield, Yields};

operator! {
    /// Puts out the lines of a text file as `String`s, without their line ends.
    ///
    /// The file is opened when the flow first runs, and read in blocks as the flow takes lines, at most 4096 in a
    /// tick. A line is held in memory as a whole. The source has ended with the file. A file that cannot be opened or
    /// read, or is not UTF-8, ends the run with an error that names this operator and its place; so does a flow that
    /// is run without a Tokio runtime.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # let path = std::env::temp_dir().join(format!("source_file_{}.txt", std::process::id()));
    /// std::fs::write(&path, "ann\nbob\n").unwrap();
    /// let mut out = Vec::new();
    /// let mut flow = dfir_syntax! { source_file(&path) -> for_each(|line| out.push(line)); };
    /// flow.run().await.unwrap();
    /// drop(flow);
    /// assert_eq!(out, ["ann", "bob"]);
    /// # std::fs::remove_file(path).unwrap();
    /// # }
    /// ```
    SOURCE_FILE = Operator {
        name: "source_file",
        arguments: &[Parameter::new("path", "impl AsRef<Path>")],
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Ingress, Yield::Items]),
        ..Operator::SOURCE
    }
}
