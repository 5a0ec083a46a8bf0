use std::io;

use super::Use;
use crate::net::socket::Socket;

/// Connections as they are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Security(());

impl Security {
    /// Whether there is nothing to agree on before the first frame.
    pub(crate) fn is_plain(&self) -> bool {
        true
    }

    pub(crate) async fn accept(&self, socket: Socket) -> io::Result<Socket> {
        Ok(socket)
    }

    pub(crate) async fn connect(&self, socket: Socket, _: Use) -> io::Result<Socket> {
        Ok(socket)
    }
}
