use std::fmt;
use std::io;
use std::sync::Arc;

use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, ServerConfig};
use tokio_rustls::{TlsAcceptor, TlsConnector};

use super::Use;
use super::unread::Unread;
use crate::net::dial::{Connect, DialReplies, DialRequests};
use crate::net::listen::Listen;
use crate::net::mesh::{MeshDest, MeshSource};
use crate::net::options::{Configure, TcpOptions};
use crate::net::serve::{ServeReplies, ServeRequests};
use crate::net::socket::Socket;

/// Connections as they are, or encrypted.
#[derive(Clone, Default)]
pub(crate) enum Security {
    #[default]
    Plain,
    /// As the one who listens.
    Server(TlsAcceptor),
    /// As the one who dials a server of that name.
    Client(TlsConnector, ServerName<'static>),
}

impl Security {
    /// Whether there is nothing to agree on before the first frame.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self, Self::Plain)
    }

    pub(crate) async fn accept(&self, socket: Socket) -> io::Result<Socket> {
        let Self::Server(acceptor) = self else {
            return Ok(socket);
        };
        let stream = acceptor.accept(socket.into_wire()).await;
        Ok(Socket::Other(Box::new(stream.map_err(in_handshake)?)))
    }

    pub(crate) async fn connect(&self, socket: Socket, usage: Use) -> io::Result<Socket> {
        let Self::Client(connector, name) = self else {
            return Ok(socket);
        };
        let wire = match usage {
            Use::BothWays => socket.into_wire(),
            Use::OnlyWritten => Box::new(Unread::new(socket.into_wire())),
        };
        let stream = connector.connect(name.clone(), wire).await;
        Ok(Socket::Other(Box::new(stream.map_err(in_handshake)?)))
    }
}

/// Says where it went wrong: what TLS says alone reads like an error of the stream.
fn in_handshake(error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("the TLS handshake failed: {error}"))
}

impl fmt::Debug for Security {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain => f.write_str("Plain"),
            Self::Server(_) => f.write_str("Server"),
            Self::Client(_, name) => f.debug_tuple("Client").field(name).finish(),
        }
    }
}

/// TLS for what listens: [`serve`](crate::net::serve), [`listen`](crate::net::listen), and the source of a
/// [`mesh`](crate::net::mesh).
///
/// A connection counts as one, and is told of, when its handshake is done. One whose handshake fails, or takes
/// longer than [`Configure::handshake_timeout`], is closed with a
/// [`Refused`](crate::net::TcpEvent::Refused) event and concerns nobody else. A `ServerConfig` that verifies client certificates refuses those who
/// have none.
///
/// ```no_run
/// use std::sync::Arc;
///
/// use dfir_runtime::net::{self, Lines, ServeTls};
/// use dfir_runtime::rustls::ServerConfig;
/// use dfir_runtime::rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let chain = CertificateDer::pem_file_iter("server.pem")?.collect::<Result<_, _>>()?;
/// let key = PrivateKeyDer::from_pem_file("server.key")?;
/// let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key)?;
/// let (replies, requests) = net::serve("0.0.0.0:7443", Lines::new()).tls(config);
/// # Ok(()) }
/// ```
pub trait ServeTls: Configure {
    /// Encrypts every connection.
    #[must_use]
    fn tls(self, config: impl Into<Arc<ServerConfig>>) -> Self {
        let acceptor = TlsAcceptor::from(config.into());
        self.configure(|options: &mut TcpOptions| options.security = Security::Server(acceptor))
    }
}

impl ServeTls for Listen {}
impl<C> ServeTls for ServeReplies<C> {}
impl<C> ServeTls for ServeRequests<C> {}
impl<C> ServeTls for (ServeReplies<C>, ServeRequests<C>) {}
impl<C> ServeTls for MeshSource<C> {}

/// TLS for what dials: [`dial`](crate::net::dial), [`connect`](crate::net::connect), and the destination of a
/// [`mesh`](crate::net::mesh), whose members then all have a certificate for one name.
///
/// A handshake that fails is a try to connect that failed: there is another one, as
/// [`Configure::reconnect`] says.
///
/// Where nothing is read from the server, its end may still say something unasked. Before such a connection is closed,
/// that is waited for: until the server closes it too, and at most until a second after the handshake.
///
/// ```no_run
/// use dfir_runtime::net::{self, DialTls, Lines};
/// use dfir_runtime::rustls::pki_types::{CertificateDer, pem::PemObject};
/// use dfir_runtime::rustls::{ClientConfig, RootCertStore};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut roots = RootCertStore::empty();
/// roots.add(CertificateDer::from_pem_file("ca.pem")?)?;
/// let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
/// let (requests, replies) =
///     net::dial("10.0.0.2:7443", Lines::new()).tls(config, "service.example".try_into()?);
/// # Ok(()) }
/// ```
pub trait DialTls: Configure {
    /// Encrypts the connection to a server whose certificate is for `name`.
    #[must_use]
    fn tls(self, config: impl Into<Arc<ClientConfig>>, name: ServerName<'static>) -> Self {
        let connector = TlsConnector::from(config.into());
        self.configure(|options: &mut TcpOptions| {
            options.security = Security::Client(connector, name);
        })
    }
}

impl DialTls for Connect {}
impl<C> DialTls for DialRequests<C> {}
impl<C> DialTls for DialReplies<C> {}
impl<C> DialTls for (DialRequests<C>, DialReplies<C>) {}
impl<C> DialTls for MeshDest<C> {}
