//! Connections under TLS, and handshakes that fail.

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use dfir_runtime::net::{
    self, Bind, Configure, DialTls, Frames, Lines, MemberId, Memory, Reconnect, ServeTls, TcpEvent,
};
use dfir_runtime::rustls::pki_types::ServerName;
use dfir_runtime::rustls::server::WebPkiClientVerifier;
use dfir_runtime::rustls::{ClientConfig, ServerConfig};
use dfir_runtime::{Dfir, RunError, dfir_syntax};
use rcgen::date_time_ymd;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;

use crate::driving::Out;
use crate::net::authority::{Authority, HERE, authority, name_here, server_here, trusting_client};
use crate::net::running::{Seen, connect, guarded, listener, run, seen};

/// A server that shouts back, until a client has come and gone; what it tells of its connections.
async fn shouting(
    config: impl Into<Arc<ServerConfig>>,
) -> (Dfir<'static>, SocketAddr, Seen<TcpEvent>) {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
        .tls(config)
        .connections(1)
        .bind()
        .await
        .unwrap();
    let address = requests.local_addr().unwrap();
    let (put_event, events) = seen();
    let flow = dfir_syntax! {
        asked = source_tcp(requests);
        asked[items] -> map(|(peer, line)| (peer, line.to_uppercase())) -> dest_tcp(replies);
        asked[events] -> for_each(move |event| put_event.put(event));
    };
    (flow, address, events)
}

/// Asks and has an answer, or says why not.
async fn ask(
    address: SocketAddr,
    config: impl Into<Arc<ClientConfig>>,
    name: &str,
) -> Result<String, RunError> {
    let (requests, replies) = net::dial(address, Lines::new())
        .tls(config, ServerName::try_from(name.to_owned()).unwrap())
        .reconnect(Reconnect::Never);
    let (put_answer, mut answers) = seen();
    let mut flow = dfir_syntax! {
        source_iter(["hello"]) -> dest_tcp(requests);
        source_tcp(replies) -> for_each(|line| put_answer.put(line));
    };
    let handle = flow.shutdown_handle();
    let asked = async {
        tokio::select! {
            ran = flow.run() => Err(ran.expect_err("there is an answer first")),
            answer = answers.next() => Ok(answer),
        }
    };
    let answer = guarded(asked).await?;
    handle.shutdown();
    run(flow).await;
    Ok(answer)
}

/// What a client is told that a server has refused, which goes on: another one is served.
async fn assert_refused(
    config: impl Into<Arc<ServerConfig>>,
    wrong: impl Into<Arc<ClientConfig>>,
    name: &str,
    right: impl Into<Arc<ClientConfig>>,
) -> [String; 2] {
    let (flow, address, mut events) = shouting(config).await;
    let clients = async {
        let at_client = ask(address, wrong, name).await.unwrap_err().to_string();
        let refused = events
            .until(|event| matches!(event, TcpEvent::Refused { .. }))
            .await;
        assert_eq!(ask(address, right, HERE).await.unwrap(), "HELLO");
        [at_client, refused.to_string()]
    };
    guarded(async { tokio::join!(run(flow), clients) }).await.1
}

#[tokio::test]
async fn a_client_and_a_server_talk() {
    let (flow, address, mut events) = shouting(server_here()).await;
    let asked = ask(address, trusting_client(), HERE);
    let ((), answer) = guarded(async { tokio::join!(run(flow), asked) }).await;
    assert_eq!(answer.unwrap(), "HELLO");
    assert!(matches!(events.next().await, TcpEvent::Connected { .. }));
    assert!(matches!(
        events.next().await,
        TcpEvent::Disconnected { error: None, .. }
    ));
}

#[tokio::test]
async fn a_listener_and_a_destination_are_secured_too() {
    let listen = net::listen("127.0.0.1:0").tls(server_here()).connections(1);
    let listen = listen.bind().await.unwrap();
    let connect = net::connect(listen.local_addr().unwrap()).tls(trusting_client(), name_here());
    let heard = &Out::new();
    let count = 20_000;
    let listener = dfir_syntax! {
        source_tcp(listen, Lines::new()) -> for_each(|line| heard.push(line));
    };
    let speaker = dfir_syntax! {
        source_iter(0..count) -> map(|n| n.to_string()) -> dest_tcp(connect, Lines::new());
    };
    guarded(async { tokio::join!(run(listener), run(speaker)) }).await;
    let all: Vec<_> = (0..count).map(|n| n.to_string()).collect();
    assert_eq!(heard.take(), all);
}

#[tokio::test]
async fn a_server_may_ask_for_a_certificate() {
    let authority = authority();
    let verifier = WebPkiClientVerifier::builder(authority.roots())
        .build()
        .unwrap();
    let (certificate, key) = authority.identity(HERE, |_| ());
    let server = ServerConfig::builder().with_client_cert_verifier(verifier);
    let server = server.with_single_cert(vec![certificate], key).unwrap();
    let (certificate, key) = authority.identity("client", |_| ());
    let known = ClientConfig::builder().with_root_certificates(authority.roots());
    let known = known.with_client_auth_cert(vec![certificate], key).unwrap();
    let [_, refused] = assert_refused(server, trusting_client(), HERE, known).await;
    assert!(refused.contains("peer sent no certificates"), "{refused}");
}

#[tokio::test]
async fn a_server_of_another_name_is_not_talked_to() {
    let [told, _] =
        assert_refused(server_here(), trusting_client(), "there", trusting_client()).await;
    assert!(told.contains("the TLS handshake failed"), "{told}");
    assert!(told.contains("not valid for name"), "{told}");
}

#[tokio::test]
async fn a_server_whose_certificate_has_expired_is_not_talked_to() {
    let authority = authority();
    let expired = authority.identity(HERE, |params| {
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2021, 1, 1);
    });
    let (flow, address, mut events) = shouting(authority.server(expired)).await;
    let handle = flow.shutdown_handle();
    let client = async {
        let told = ask(address, trusting_client(), HERE).await.unwrap_err();
        assert!(told.to_string().contains("expired"), "{told}");
        events
            .until(|event| matches!(event, TcpEvent::Refused { .. }))
            .await;
        handle.shutdown();
    };
    guarded(async { tokio::join!(run(flow), client) }).await;
}

#[tokio::test]
async fn a_server_whose_certificate_is_signed_by_nobody_known_is_not_talked_to() {
    let unknown = Authority::new();
    let [told, _] = assert_refused(server_here(), unknown.client(), HERE, trusting_client()).await;
    assert!(told.contains("invalid peer certificate"), "{told}");
}

#[tokio::test]
async fn plain_text_is_refused_and_silence_is_not_waited_for() {
    let (replies, requests) = net::serve("127.0.0.1:0", Lines::new())
        .tls(server_here())
        .handshake_timeout(std::time::Duration::from_millis(20))
        .bind()
        .await
        .unwrap();
    let address = requests.local_addr().unwrap();
    let (put_event, mut events) = seen();
    let mut flow = dfir_syntax! {
        asked = source_tcp(requests);
        asked[items] -> dest_tcp(replies);
        asked[events] -> for_each(|event: TcpEvent| put_event.put(event.to_string()));
    };
    let handle = flow.shutdown_handle();
    let clients = async {
        let mut plain = connect(address).await;
        plain.write_all(b"GET / HTTP/1.1\r\n\r\n").await.unwrap();
        let refused = events.next().await;
        assert!(refused.contains("the TLS handshake failed"), "{refused}");
        let mut silent = connect(address).await;
        let late = events.next().await;
        assert!(late.contains("longer than 20ms"), "{late}");
        assert_eq!(silent.read(&mut [0]).await.unwrap(), 0, "it is closed");
        handle.shutdown();
    };
    let (ran, ()) = guarded(async { tokio::join!(flow.run(), clients) }).await;
    ran.unwrap();
}

/// A server of TLS 1.3 says something unasked behind its handshake, which a destination never reads.
#[tokio::test]
async fn what_waits_in_the_kernel_arrives_when_a_destination_has_ended() {
    let (listener, address) = listener().await;
    let connect = net::connect(address).tls(trusting_client(), name_here());
    let sent = vec![7; 1 << 20];
    let frame = Bytes::from(sent.clone());
    let flow = dfir_syntax! { source_iter([frame]) -> dest_tcp(connect, Frames); };
    let server = async {
        let accepted = listener.accept().await.unwrap().0;
        let acceptor = TlsAcceptor::from(server_here());
        acceptor.accept(accepted).await.unwrap()
    };
    let (mut server, ()) = guarded(async { tokio::join!(server, run(flow)) }).await;
    let mut heard = Vec::new();
    server.read_to_end(&mut heard).await.unwrap();
    assert_eq!(heard.len(), 4 + sent.len());
}

#[tokio::test]
async fn options_of_a_mesh_that_are_set_later_leave_it_secured() {
    let network = Arc::new(Memory::new());
    let member = |me| {
        let (dest, source) = net::mesh(["one", "two"], MemberId(me), Lines::new());
        let dest = dest.tls(trusting_client(), name_here());
        let secured = (dest, source.tls(server_here()));
        secured.transport(network.clone()).connections(1)
    };
    let ((dest, _), (_, source)) = (member(0), member(1));
    let heard = &Out::new();
    let speaker = dfir_syntax! { source_iter([(MemberId(1), "hello")]) -> dest_tcp(dest); };
    let listener = dfir_syntax! { source_tcp(source) -> for_each(|item| heard.push(item)); };
    guarded(async { tokio::join!(run(listener), run(speaker)) }).await;
    assert_eq!(heard.take(), [(MemberId(0), "hello".to_owned())]);
}
