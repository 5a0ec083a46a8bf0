//! Any serde type as JSON, a line each.

use std::error::Error;
use std::fmt;
use std::io::{self, Write};
use std::marker::PhantomData;

use ::bytes::{Buf, BufMut, BytesMut};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::frame::FrameError;
use super::lines::{LineEnds, without_ending};
use super::{Decode, Encode};

/// Lines of JSON: reads `In`, writes `Out`, one value a line.
///
/// A server reads requests and writes responses, `Json::<Request, Response>::new()`; its client does the reverse. One type
/// alone goes both ways. An empty line is passed over. The limit counts the bytes of the line without its ending.
/// A value nests 128 deep at most.
///
/// ```
/// use bytes::BytesMut;
/// use dfir_runtime::net::{Decode, Encode, Json};
///
/// let mut codec = Json::<(String, u64)>::new();
/// let mut buffer = BytesMut::new();
/// codec.encode(("cpu".to_string(), 93), &mut buffer, 100).unwrap();
/// assert_eq!(&buffer[..], b"[\"cpu\",93]\n");
/// assert_eq!(codec.decode(&mut buffer, 100).unwrap().unwrap(), ("cpu".to_string(), 93));
/// ```
pub struct Json<In, Out = In> {
    ends: LineEnds,
    values: PhantomData<fn(Out) -> In>,
}

impl<In, Out> Json<In, Out> {
    /// The codec at the start of a connection.
    pub fn new() -> Self {
        Self {
            ends: LineEnds::default(),
            values: PhantomData,
        }
    }
}

impl<In, Out> Default for Json<In, Out> {
    fn default() -> Self {
        Self::new()
    }
}

impl<In, Out> Clone for Json<In, Out> {
    fn clone(&self) -> Self {
        Self {
            ends: self.ends.clone(),
            values: PhantomData,
        }
    }
}

impl<In, Out> fmt::Debug for Json<In, Out> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Json")
    }
}

/// Why a line is no value of its type, or a value no line.
#[derive(Debug)]
#[non_exhaustive]
pub enum JsonError {
    /// The line is too long.
    Frame(FrameError),
    /// The line is no value of the type, or the value cannot be serialized.
    Value(serde_json::Error),
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(error) => error.fmt(f),
            Self::Value(error) => write!(f, "not a value of the type: {error}"),
        }
    }
}

impl Error for JsonError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Value(error) => Some(error),
            Self::Frame(_) => None,
        }
    }
}

/// Takes a line of that length off the front of `buffer`, and gives its value, if there is anything on it.
fn take<T: DeserializeOwned>(buffer: &mut BytesMut, len: usize) -> Result<Option<T>, JsonError> {
    let value = match without_ending(&buffer[..len]) {
        [] => None,
        line => Some(serde_json::from_slice(line).map_err(JsonError::Value)?),
    };
    buffer.advance(len);
    Ok(value)
}

impl<In: DeserializeOwned, Out> Decode for Json<In, Out> {
    type Item = In;
    type Error = JsonError;

    fn decode(&mut self, buffer: &mut BytesMut, max: usize) -> Result<Option<In>, JsonError> {
        while let Some(len) = self.ends.find(buffer, max).map_err(JsonError::Frame)? {
            if let Some(value) = take(buffer, len)? {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }

    fn decode_end(&mut self, buffer: &mut BytesMut, max: usize) -> Result<Option<In>, JsonError> {
        while let Some(len) = self.ends.find_last(buffer, max).map_err(JsonError::Frame)? {
            if let Some(value) = take(buffer, len)? {
                return Ok(Some(value));
            }
        }
        Ok(None)
    }
}

impl<In, Out: Serialize> Encode<Out> for Json<In, Out> {
    type Error = JsonError;

    fn encode(&mut self, item: Out, buffer: &mut BytesMut, max: usize) -> Result<(), JsonError> {
        let mut line = Line {
            start: buffer.len(),
            max,
            buffer,
            overflow: None,
        };
        let written = serde_json::to_writer(&mut line, &item);
        if let Some(error) = line.overflow {
            return Err(JsonError::Frame(error));
        }
        written.map_err(JsonError::Value)?;
        buffer.put_u8(b'\n');
        Ok(())
    }
}

/// Where the text is written: the connection's own buffer, as far as the limit goes.
struct Line<'b> {
    buffer: &'b mut BytesMut,
    start: usize,
    max: usize,
    /// What was too long is said here, since an error of writing would lose it.
    overflow: Option<FrameError>,
}

impl Write for Line<'_> {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        let (len, max) = (self.buffer.len() - self.start + text.len(), self.max);
        if len > max {
            self.overflow = Some(FrameError::TooLong { len, max });
            return Err(io::ErrorKind::WriteZero.into());
        }
        self.buffer.put_slice(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
