//! Lines of text.

use std::error::Error;
use std::fmt;
use std::str::Utf8Error;

use ::bytes::{Buf, BufMut, BytesMut};

use super::frame::FrameError;
use super::{Decode, Encode};

/// Lines of UTF-8: reads `String`s, writes anything that is `AsRef<str>`.
///
/// A line ends with `\n`; a `\r` before it is taken away. The last line of a connection needs no
/// `\n`. An item that holds a `\n` is refused, since its reader would see two, and so is one that ends with a
/// `\r`, which its reader would not see. The limit counts the bytes of the line without its ending.
///
/// ```
/// use bytes::BytesMut;
/// use dfir_runtime::net::{Decode, Lines};
///
/// let mut buffer = BytesMut::from("one\r\ntwo");
/// let mut lines = Lines::new();
/// assert_eq!(lines.decode(&mut buffer, 100).unwrap().as_deref(), Some("one"));
/// assert_eq!(lines.decode(&mut buffer, 100).unwrap(), None);
/// assert_eq!(lines.decode_end(&mut buffer, 100).unwrap().as_deref(), Some("two"));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Lines {
    ends: LineEnds,
}

impl Lines {
    /// The codec at the start of a connection.
    pub const fn new() -> Self {
        Self {
            ends: LineEnds { searched: 0 },
        }
    }
}

/// Finds where lines end.
#[derive(Debug, Clone, Default)]
pub(super) struct LineEnds {
    /// How many bytes of the buffer are known to hold no line end, so that none is looked at twice.
    searched: usize,
}

impl LineEnds {
    /// The length of the line at the front of `buffer`, with its ending, once all of it is there.
    pub(super) fn find(&mut self, buffer: &[u8], max: usize) -> Result<Option<usize>, FrameError> {
        let unsearched = buffer.get(self.searched..).unwrap_or_default();
        let Some(offset) = unsearched.iter().position(|byte| *byte == b'\n') else {
            self.searched = buffer.len();
            // A last `\r` may belong to the ending.
            let ending = usize::from(buffer.last() == Some(&b'\r'));
            check_len(buffer.len() - ending, max)?;
            return Ok(None);
        };
        let len = self.searched + offset + 1;
        self.searched = 0;
        check_len(without_ending(&buffer[..len]).len(), max)?;
        Ok(Some(len))
    }

    /// The same where nothing more will arrive: the last line needs no ending.
    pub(super) fn find_last(
        &mut self,
        buffer: &[u8],
        max: usize,
    ) -> Result<Option<usize>, FrameError> {
        if let Some(len) = self.find(buffer, max)? {
            return Ok(Some(len));
        }
        self.searched = 0;
        check_len(without_ending(buffer).len(), max)?;
        Ok((!buffer.is_empty()).then_some(buffer.len()))
    }
}

pub(super) fn without_ending(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Why bytes are no line, or a string none.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LineError {
    /// The line is too long.
    Frame(FrameError),
    /// The line is not UTF-8.
    NotUtf8(Utf8Error),
    /// The item to be written has a line end inside, or part of one at its end.
    LineEnd,
}

impl fmt::Display for LineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(error) => error.fmt(f),
            Self::NotUtf8(error) => write!(f, "a line is not UTF-8: {error}"),
            Self::LineEnd => f.write_str(
                "an item with a line end inside, or a `\\r` at its end, is not one line",
            ),
        }
    }
}

impl Error for LineError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NotUtf8(error) => Some(error),
            Self::Frame(_) | Self::LineEnd => None,
        }
    }
}

/// Takes a line of that length off the front of `buffer`, and gives its text.
fn take(buffer: &mut BytesMut, len: usize) -> Result<String, LineError> {
    let text = std::str::from_utf8(without_ending(&buffer[..len]));
    let text = text.map(str::to_owned).map_err(LineError::NotUtf8)?;
    buffer.advance(len);
    Ok(text)
}

fn check_len(len: usize, max: usize) -> Result<(), FrameError> {
    match len > max {
        true => Err(FrameError::TooLong { len, max }),
        false => Ok(()),
    }
}

impl Decode for Lines {
    type Item = String;
    type Error = LineError;

    fn decode(&mut self, buffer: &mut BytesMut, max: usize) -> Result<Option<String>, LineError> {
        let len = self.ends.find(buffer, max).map_err(LineError::Frame)?;
        len.map(|len| take(buffer, len)).transpose()
    }

    fn decode_end(
        &mut self,
        buffer: &mut BytesMut,
        max: usize,
    ) -> Result<Option<String>, LineError> {
        let len = self.ends.find_last(buffer, max).map_err(LineError::Frame)?;
        len.map(|len| take(buffer, len)).transpose()
    }
}

impl<T: AsRef<str>> Encode<T> for Lines {
    type Error = LineError;

    fn encode(&mut self, item: T, buffer: &mut BytesMut, max: usize) -> Result<(), LineError> {
        let line = item.as_ref().as_bytes();
        check_len(line.len(), max).map_err(LineError::Frame)?;
        if line.contains(&b'\n') || line.ends_with(b"\r") {
            return Err(LineError::LineEnd);
        }
        buffer.reserve(line.len() + 1);
        buffer.put_slice(line);
        buffer.put_u8(b'\n');
        Ok(())
    }
}
