//! Everything that can go wrong with a connection, for every kind of endpoint as a source and as a destination.
//!
//! | | over | `listen` | `serve` source | `dial` source | `mesh` source | `connect` | `serve` dest | `dial` dest | `mesh` dest |
//! |---|---|---|---|---|---|---|---|---|---|
//! | refused | all | in use | in use | retries | in use | retries | in use | retries | retries |
//! | reset in the middle of a frame | all | here | here | here | here | here | here | here | here |
//! | half-open | TCP, TLS | here | here | here | here | here | here | here | here |
//! | peer killed | all | here | here | here | here | here | here | here | here |
//! | slow reader | all | here | here | here | here | here | here | here | here |
//! | slow writer | all | here | here | here | here | here | here | here | here |
//! | partial frame, then silence | all | here | here | here | here | here | here | here | here |
//! | oversized frame | all | here | here | here | here | here | here | here | here |
//! | bad bytes | all | here | here | here | here | unheard | here | unheard | here |
//! | bad bytes below TLS | TLS | here | here | here | here | unheard | here | unheard | here |
//! | reconnect storm | all | here | here | here | here | here | here | here | here |
//! | both halves dropped, either order | all | - | here | here | here | - | here | here | here |
//! | listener rebound | all | here | here | here | here | here | here | here | here |
//! | IPv4 and IPv6 | TCP, TLS | here | here | here | here | here | here | here | here |
//!
//! "Here" is a row below, run for each kind in turn over each carrier: "all" is TCP, TLS over it, and Unix sockets. A Unix
//! socket is never half-open, since both its ends are in one kernel, and its address is a path. It knows no reset but that
//! one end goes while something for it is unread, which is what it gets. Under TLS, a frame that is cut is cut in the middle of a
//! record, and a slow writer sends a record byte by byte. What goes wrong in a handshake is in `tls.rs`; the network in memory
//! is that of `simulated` and `reliable`.
//!
//! A kind without a second half has none to drop; that all the others do without their second half is what the rows
//! begin with. Whoever only writes does not hear what a peer says. In every cell the graph goes on, the events tell what has happened,
//! and all items are accounted for as far as the protocol can know. `MATRIX_ROUNDS=100` runs each cell so often.

mod bytes;
mod carrier;
mod ends;
mod halves;
mod killed;
mod line;
mod slow;
mod swallowing;

use self::carrier::Carrier;
use self::line::Endpoint;

/// Runs a row for every kind of endpoint, over each of those carriers.
macro_rules! rows {
    ($($row:ident: $cell:path, $carriers:expr;)*) => {$(
        #[tokio::test]
        async fn $row() {
            for &carrier in $carriers {
                for endpoint in Endpoint::ALL {
                    for _ in 0..rounds() {
                        $cell(endpoint, carrier).await;
                    }
                    println!("{}: {endpoint:?} over {carrier:?}, {} times", stringify!($row), rounds());
                }
            }
        }
    )*};
}

rows! {
    refused: ends::refused, Carrier::ALL;
    reset_in_the_middle_of_a_frame: ends::reset, Carrier::ALL;
    peer_killed: killed::killed, Carrier::ALL;
    half_open: ends::half_open, Carrier::NETWORKS;
    a_slow_reader: slow::reader, Carrier::ALL;
    a_slow_writer: slow::writer, Carrier::ALL;
    a_part_of_a_frame_and_then_silence: slow::part, Carrier::ALL;
    an_oversized_frame: bytes::oversized, Carrier::ALL;
    bad_bytes: bytes::bad_frames, Carrier::ALL;
    bad_bytes_below_tls: bytes::bad_records, &[Carrier::Tls];
    a_reconnect_storm: ends::storm, Carrier::ALL;
    a_listener_that_is_bound_anew: ends::rebound, Carrier::ALL;
    both_kinds_of_addresses: ends::both_kinds_of_addresses, Carrier::NETWORKS;
}

fn rounds() -> usize {
    std::env::var("MATRIX_ROUNDS").map_or(1, |text| text.parse().unwrap())
}
