//! From an [`Address`] to sockets: names are resolved, and errors say which address they are about.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;

use tokio::net::lookup_host;
use tokio::runtime::Handle;

use super::peer::Address;

/// A step towards a socket that takes its time. `Send`, since the halves of a pair may be on two
/// threads.
pub(super) type Step<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// All socket addresses that an address stands for; at least one.
pub(super) async fn resolve(address: &Address) -> io::Result<Vec<SocketAddr>> {
    let found: Vec<_> = match address {
        Address::Socket(address) => vec![*address],
        Address::Name(name) => lookup_host(&**name).await?.collect(),
        #[cfg(unix)]
        Address::Unix(_) => Vec::new(),
    };
    if found.is_empty() {
        return Err(io::Error::new(
            io::ErrorKind::NotFound,
            "the name stands for no address",
        ));
    }
    Ok(found)
}

/// Says in an error what was tried, and with which address. The kind stays.
pub(super) fn with_address(error: &io::Error, action: &str, address: &Address) -> io::Error {
    io::Error::new(error.kind(), format!("cannot {action} {address}: {error}"))
}

/// Fails where Tokio would panic: sockets and timers can only be made inside a runtime.
pub(super) fn need_runtime(action: &str, address: &Address) -> io::Result<()> {
    match Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => {
            let text = "there is no Tokio runtime here; run the graph inside one";
            Err(with_address(&io::Error::other(text), action, address))
        }
    }
}
