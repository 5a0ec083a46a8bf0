//! In which manner connections are used, whatever goes over them: the last arguments of most roles.

use std::sync::Arc;
use std::time::Duration;

use dfir_runtime::net::{Configure, DialTls, ServeTls};
use dfir_runtime::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use dfir_runtime::rustls::{ClientConfig, RootCertStore, ServerConfig};

use crate::Failure;

/// How many bytes may be unacknowledged in the reliable mode.
const UNACKNOWLEDGED_LEN: usize = 1 << 20;

#[derive(Default)]
pub(crate) struct Manner {
    is_reliable: bool,
    tls: Option<Tls>,
}

struct Tls {
    server: Arc<ServerConfig>,
    client: Arc<ClientConfig>,
}

impl Manner {
    /// Takes `reliable` and `tls ROOT CERTIFICATE KEY` off the end.
    pub(crate) fn take_off<'a>(mut args: &'a [&'a str]) -> Result<(&'a [&'a str], Self), Failure> {
        let mut manner = Self::default();
        loop {
            match args {
                [rest @ .., "reliable"] => {
                    manner.is_reliable = true;
                    args = rest;
                }
                [rest @ .., "tls", root, certificate, key] => {
                    manner.tls = Some(Tls::new([root, certificate, key])?);
                    args = rest;
                }
                _ => return Ok((args, manner)),
            }
        }
    }

    /// What listens, in this manner.
    pub(crate) fn serving<E: ServeTls>(&self, endpoint: E) -> E {
        let endpoint = self.set(endpoint);
        match &self.tls {
            Some(tls) => endpoint.tls(tls.server.clone()),
            None => endpoint,
        }
    }

    /// What dials, in this manner. Under TLS everybody is called `here`.
    pub(crate) fn dialling<E: DialTls>(&self, endpoint: E) -> Result<E, Failure> {
        let endpoint = self.set(endpoint);
        Ok(match &self.tls {
            Some(tls) => endpoint.tls(tls.client.clone(), "here".try_into()?),
            None => endpoint,
        })
    }

    /// A member of a mesh, which does both.
    pub(crate) fn meshing<D: DialTls, S: ServeTls>(
        &self,
        (dest, source): (D, S),
    ) -> Result<(D, S), Failure> {
        Ok((self.dialling(dest)?, self.serving(source)))
    }

    fn set<E: Configure>(&self, endpoint: E) -> E {
        endpoint.configure(|options| {
            options.reliable = self.is_reliable.then_some(UNACKNOWLEDGED_LEN);
            // A client that has left, and could not say so, is not waited for any longer.
            options.resume_within = Duration::from_secs(10);
        })
    }
}

impl Tls {
    /// From the authority's certificate, the own one and its key, each as the digits of its DER.
    fn new(texts: [&str; 3]) -> Result<Self, Failure> {
        let [root, certificate, key] = texts.map(from_hex);
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(root?))?;
        let (chain, key) = (vec![certificate?.into()], PrivateKeyDer::try_from(key?)?);
        let server = ServerConfig::builder().with_no_client_auth();
        let client = ClientConfig::builder().with_root_certificates(roots);
        Ok(Self {
            server: server.with_single_cert(chain, key)?.into(),
            client: client.with_no_client_auth().into(),
        })
    }
}

fn from_hex(text: &str) -> Result<Vec<u8>, Failure> {
    let digits = |at| text.get(at..at + 2).ok_or("an odd number of digits");
    let byte = |at| Ok(u8::from_str_radix(digits(at)?, 16)?);
    (0..text.len()).step_by(2).map(byte).collect()
}
