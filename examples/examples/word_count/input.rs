//! The text: a file, standard input, or one that is made up.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;

use examples::ZipfText;

use crate::Failure;
use crate::top::Top;

/// Where the text comes from.
#[derive(Debug)]
pub(crate) enum Input {
    File(PathBuf),
    Stdin,
    MadeUp { byte_count: u64 },
}

/// The lines of a text, without their ends.
type Lines = Box<dyn Iterator<Item = io::Result<String>>>;

impl Input {
    pub(crate) fn new(path: Option<PathBuf>, byte_count: u64) -> Self {
        match path {
            None => Self::MadeUp { byte_count },
            Some(path) if path.as_os_str() == "-" => Self::Stdin,
            Some(path) => Self::File(path),
        }
    }

    /// The length in bytes, where it is known.
    pub(crate) fn len(&self) -> Option<u64> {
        match self {
            Self::File(path) => fs::metadata(path).ok().map(|metadata| metadata.len()),
            Self::Stdin => None,
            Self::MadeUp { byte_count } => Some(*byte_count),
        }
    }

    pub(crate) fn lines(&self) -> Result<Lines, Failure> {
        Ok(match self {
            Self::File(path) => {
                let file =
                    File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
                Box::new(text_lines(BufReader::new(file)))
            }
            Self::Stdin => Box::new(text_lines(BufReader::new(io::stdin()))),
            Self::MadeUp { byte_count } => Box::new(ZipfText::new(*byte_count).map(Ok)),
        })
    }

    /// Counts the words by plain code and compares.
    pub(crate) fn check(&self, top: &Top) -> Result<(), Failure> {
        if matches!(self, Self::Stdin) {
            return Err("standard input cannot be read a second time to check the result".into());
        }
        let mut counts: HashMap<String, u64> = HashMap::new();
        for line in self.lines()? {
            for word in line?.split_whitespace() {
                match counts.get_mut(word) {
                    Some(count) => *count += 1,
                    None => drop(counts.insert(word.to_owned(), 1)),
                }
            }
        }
        let mut expected = Top::default();
        for (word, count) in counts {
            expected.offer(word, count);
        }
        match expected == *top {
            true => Ok(()),
            false => Err(format!("plain code counts otherwise:\n{expected}").into()),
        }
    }
}

/// Lines of what may be no UTF-8 in places.
fn text_lines(reader: impl BufRead) -> impl Iterator<Item = io::Result<String>> {
    reader
        .split(b'\n')
        .map(|line| Ok(String::from_utf8_lossy(&line?).into_owned()))
}
