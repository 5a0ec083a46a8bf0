//! Text cut into lines.

use std::io::{self, BufRead};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, ReadBuf};

use super::BLOCK;

/// Reads lines of UTF-8, without their ends: `\n` or `\r\n`. A line is held in memory as a whole.
pub(super) struct Lines<R> {
    reader: R,
    block: Box<[u8]>,
    /// What of the block has not been looked at.
    unread: std::ops::Range<usize>,
    /// The line so far.
    line: Vec<u8>,
    number: u64,
    has_ended: bool,
}

impl<R: AsyncRead + Unpin> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        Self {
            reader,
            block: vec![0; BLOCK].into(),
            unread: 0..0,
            line: Vec::new(),
            number: 0,
            has_ended: false,
        }
    }

    /// The next line. Behind one that is not UTF-8 there may be others; a reader that fails has ended.
    pub(super) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<String>>> {
        while !self.has_ended {
            let mut unread = &self.block[self.unread.clone()];
            // A slice never fails to be read.
            self.unread.start += unread.read_until(b'\n', &mut self.line).unwrap_or_default();
            if self.line.last() == Some(&b'\n') {
                return Poll::Ready(Some(self.take_line()));
            }
            let mut block = ReadBuf::new(&mut self.block);
            let read = ready!(Pin::new(&mut self.reader).poll_read(cx, &mut block));
            self.unread = 0..block.filled().len();
            self.has_ended = self.unread.is_empty();
            if let Err(error) = read {
                self.has_ended = true;
                self.line.clear();
                return Poll::Ready(Some(Err(error)));
            }
        }
        // The last line may have no end.
        Poll::Ready((!self.line.is_empty()).then(|| self.take_line()))
    }

    fn take_line(&mut self) -> io::Result<String> {
        self.number += 1;
        let mut line = std::mem::take(&mut self.line);
        if line.pop_if(|end| *end == b'\n').is_some() {
            line.pop_if(|end| *end == b'\r');
        }
        String::from_utf8(line).map_err(|_| {
            let message = format!("line {} is not UTF-8", self.number);
            io::Error::new(io::ErrorKind::InvalidData, message)
        })
    }
}
