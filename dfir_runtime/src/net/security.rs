//! What makes a connection secure: TLS, with the feature `tls`; without it nothing, at no cost.

#[cfg(not(feature = "tls"))]
mod plain;
#[cfg(feature = "tls")]
mod tls;
#[cfg(feature = "tls")]
mod unread;

#[cfg(not(feature = "tls"))]
pub(crate) use self::plain::Security;
#[cfg(feature = "tls")]
pub(crate) use self::tls::Security;
#[cfg(feature = "tls")]
pub use self::tls::{DialTls, ServeTls};

/// Whether anybody here reads a connection that is dialled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    BothWays,
    OnlyWritten,
}
