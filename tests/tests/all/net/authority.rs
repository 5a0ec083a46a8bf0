//! Certificates, and who signs them.

use std::sync::{Arc, LazyLock};

use dfir_runtime::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use dfir_runtime::rustls::{ClientConfig, RootCertStore, ServerConfig};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};

pub(super) type Identity = (CertificateDer<'static>, PrivateKeyDer<'static>);

/// The name in the certificate of whoever listens, unless a test says otherwise.
pub(super) const HERE: &str = "here";

/// Signs certificates.
pub(super) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(super) fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    pub(super) fn identity(
        &self,
        name: &str,
        set: impl FnOnce(&mut CertificateParams),
    ) -> Identity {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        set(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        (certificate.der().clone(), key)
    }

    pub(super) fn certificate(&self) -> &CertificateDer<'static> {
        self.0.der()
    }

    pub(super) fn roots(&self) -> Arc<RootCertStore> {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate().clone()).unwrap();
        roots.into()
    }

    pub(super) fn server(&self, (certificate, key): Identity) -> ServerConfig {
        let builder = ServerConfig::builder().with_no_client_auth();
        builder.with_single_cert(vec![certificate], key).unwrap()
    }

    pub(super) fn client(&self) -> ClientConfig {
        let builder = ClientConfig::builder().with_root_certificates(self.roots());
        builder.with_no_client_auth()
    }
}

/// The authority of all tests that need no other.
pub(super) fn authority() -> &'static Authority {
    static AUTHORITY: LazyLock<Authority> = LazyLock::new(Authority::new);
    &AUTHORITY
}

/// Of whoever is called [`HERE`].
fn identity_here() -> &'static Identity {
    static IDENTITY: LazyLock<Identity> = LazyLock::new(|| authority().identity(HERE, |_| ()));
    &IDENTITY
}

/// The server called [`HERE`].
pub(super) fn server_here() -> Arc<ServerConfig> {
    static CONFIG: LazyLock<Arc<ServerConfig>> = LazyLock::new(|| {
        let (certificate, key) = identity_here();
        let identity = (certificate.clone(), key.clone_key());
        authority().server(identity).into()
    });
    CONFIG.clone()
}

/// A client that knows the authority.
pub(super) fn trusting_client() -> Arc<ClientConfig> {
    static CONFIG: LazyLock<Arc<ClientConfig>> = LazyLock::new(|| authority().client().into());
    CONFIG.clone()
}

/// The name of the server called [`HERE`].
pub(super) fn name_here() -> ServerName<'static> {
    ServerName::try_from(HERE).unwrap()
}

/// What a process of the `peer` binary takes to be [`HERE`], and to know the authority.
pub(super) fn tls_args() -> [&'static str; 4] {
    static TEXTS: LazyLock<[String; 3]> = LazyLock::new(|| {
        let (certificate, key) = identity_here();
        [authority().certificate(), certificate, key.secret_der()].map(hex)
    });
    let [root, certificate, key] = &*TEXTS;
    ["tls", root, certificate, key]
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
