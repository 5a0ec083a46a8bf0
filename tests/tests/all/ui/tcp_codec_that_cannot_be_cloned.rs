use dfir_runtime::{dfir_syntax, net};

fn main() {
    struct Octets;
    impl net::Decode for Octets {
        type Item = u8;
        type Error = net::FrameError;
        fn decode(
            &mut self,
            _: &mut bytes::BytesMut,
            _: usize,
        ) -> Result<Option<u8>, net::FrameError> {
            Ok(None)
        }
    }
    dfir_syntax! {
        source_tcp("127.0.0.1:7000", Octets) -> for_each(drop);
    };
}
