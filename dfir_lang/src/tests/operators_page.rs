//! The page of all operators, written from their manuals, and the list in the README.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::operators::{EdgeKind, Needed, OPERATORS, Operator, PortForm, Ports};

fn in_workspace(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)
}

/// A manual as it is read in a file: without the lines of examples that documentation hides.
fn shown(manual: &str) -> String {
    let lines = manual
        .lines()
        .map(|line| line.strip_prefix(' ').unwrap_or(line));
    let shown = lines.filter(|line| !line.starts_with("# ") && *line != "#");
    let text: Vec<_> = shown.collect();
    let text = text.join("\n");
    // The first fence of each pair opens an example.
    let parts: Vec<_> = text.split("```").collect();
    let fenced = parts.chunks(2).map(|pair| match pair {
        [text, example] if example.starts_with('\n') => format!("{text}```rust{example}```"),
        [text, example] => format!("{text}```rust,{example}```"),
        rest => rest.concat(),
    });
    fenced.collect::<String>().trim().to_owned()
}

fn port(form: &PortForm) -> String {
    let waits = match form.edge {
        EdgeKind::Barrier => ", complete before it goes on",
        _ => "",
    };
    let optional = match form.needed {
        Needed::Optional => ", may be left out",
        Needed::Required => "",
    };
    match form.label {
        "" => format!("one{waits}{optional}"),
        label => format!("`[{label}]`{waits}{optional}"),
    }
}

fn ports(ports: Ports) -> String {
    match ports {
        Ports::Fixed([]) => "none".to_owned(),
        Ports::Fixed(forms) => forms.iter().map(port).collect::<Vec<_>>().join("; "),
        Ports::Any => "any number".to_owned(),
        _ => "several, with labels".to_owned(),
    }
}

fn section(operator: &Operator) -> String {
    let mut text = format!("## `{}`\n\n", operator.name);
    let lifetimes = match operator.lifetimes {
        0 => "no lifetime".to_owned(),
        1 => "a lifetime".to_owned(),
        count => format!("up to {count} lifetimes"),
    };
    let types = match operator.types {
        0 => String::new(),
        1 => ", a type".to_owned(),
        count => format!(", up to {count} types"),
    };
    let read = if operator.is_readable {
        "; can be read as `#name`"
    } else {
        ""
    };
    writeln!(
        text,
        "`{}` · inputs: {} · outputs: {} · {lifetimes}{types}{read}\n\n{}\n",
        operator.signature(),
        ports(operator.inputs),
        ports(operator.outputs),
        shown(operator.manual),
    )
    .expect("a string takes everything");
    text
}

#[test]
fn operators_page() {
    let mut operators = OPERATORS.to_vec();
    operators.sort_by_key(|operator| operator.name.trim_start_matches('_'));
    let sections: Vec<_> = operators.iter().map(|operator| section(operator)).collect();
    let page = format!(
        "# The operators\n\nWritten from their manuals by a command that `CONTRIBUTING.md` names; not to be edited.\n\n{}",
        sections.join("")
    );
    let file = in_workspace("OPERATORS.md");
    if env::var("OPERATORS").is_ok_and(|how| how == "overwrite") {
        fs::write(&file, &page).expect("the page can be written");
    }
    let written = fs::read_to_string(&file).expect("the page is there");
    assert!(
        written.replace("\r\n", "\n") == page,
        "OPERATORS.md is not what the manuals say; write it anew with OPERATORS=overwrite"
    );
}

#[test]
fn the_readme_names_every_operator() {
    let readme = fs::read_to_string(in_workspace("README.md")).expect("there is a README");
    for operator in OPERATORS {
        let name = format!("`{}`", operator.name);
        assert!(readme.contains(&name), "{name} is missing in the README");
    }
}
