use super::{CallForm, Operator, Parameter, Ports, Yield, Yields, egress_step};

operator! {
    /// Writes each item, a `String` or anything else that is `AsRef<str>`, to a file as a line.
    ///
    /// `append` says what becomes of a file that is there: with `true` the lines go behind what it holds, with `false`
    /// they replace it. The file is opened, or made, when the flow first runs. Lines are written after each
    /// tick; while more than 1024 wait for a slow disk, exactly those sources that feed this operator are not
    /// read. When `run` is complete, everything has been handed to the operating system. A file that cannot be opened
    /// or written ends the run with an error that names this operator and its place; so does a flow that is run
    /// without a Tokio runtime.
    ///
    /// ```
    /// # use dfir_runtime::dfir_syntax;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # let path = std::env::temp_dir().join(format!("dest_file_{}.txt", std::process::id()));
    /// let mut flow = dfir_syntax! {
    ///     source_iter(1..3) -> map(|n| format!("row {n}")) -> dest_file(&path, false);
    /// };
    /// flow.run().await.unwrap();
    /// assert_eq!(std::fs::read_to_string(&path).unwrap(), "row 1\nrow 2\n");
    /// # std::fs::remove_file(path).unwrap();
    /// # }
    /// ```
    DEST_FILE = Operator {
        name: "dest_file",
        outputs: Ports::NONE,
        arguments: &[
            Parameter::new("path", "impl AsRef<Path>"),
            Parameter::new("append", "bool"),
        ],
        call: CallForm::Placed,
        yields: Yields::Always(&[Yield::Egress]),
        step: egress_step,
        ..Operator::PLAIN
    }
}
