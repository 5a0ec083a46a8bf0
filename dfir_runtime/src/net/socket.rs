//! The options of a socket.

use socket2::{SockRef, TcpKeepalive};
use tokio::net::TcpStream;

use super::options::TcpOptions;

/// Sets what the options say. A socket that refuses still works, so that is only logged.
pub(super) fn set_options(stream: &TcpStream, options: &TcpOptions) {
    let mut set = stream.set_nodelay(options.no_delay);
    if let Some(silence) = options.keep_alive {
        let keep_alive = TcpKeepalive::new().with_time(silence);
        set = set.and(SockRef::from(stream).set_tcp_keepalive(&keep_alive));
    }
    if let Err(error) = set {
        tracing::debug!("a socket refuses its options: {error}");
    }
}
