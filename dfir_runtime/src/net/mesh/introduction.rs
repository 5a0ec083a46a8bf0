//! Who a connection of a mesh is from, and whom it is meant for.

use std::io;

use bytes::BufMut;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::MemberId;
use crate::net::transport::Wire;

const MAGIC: &[u8; 4] = b"DFIM";
const VERSION: u8 = 1;
const WELCOME: u8 = 1;
const LEN: usize = MAGIC.len() + 1 + 4 + 4;

/// What connections begin with in a mesh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Introduction {
    /// One member says this when it dials another.
    Says { from: MemberId, to: MemberId },
    /// One member of so many hears who dials it.
    Hears { me: MemberId, member_count: usize },
}

impl Introduction {
    /// Says who dials, and hears whether that is welcome. Only one who listens has nothing to say.
    pub(crate) async fn say(self, wire: &mut dyn Wire) -> io::Result<()> {
        let Self::Says { from, to } = self else {
            return Ok(());
        };
        let mut said = [0; LEN];
        let mut rest = &mut said[..];
        rest.put_slice(MAGIC);
        rest.put_u8(VERSION);
        rest.put_u32(from.0);
        rest.put_u32(to.0);
        wire.write_all(&said).await?;
        wire.flush().await?;
        match wire.read_u8().await {
            Ok(WELCOME) => Ok(()),
            Ok(_) => Err(invalid("the peer is no member of a mesh".to_owned())),
            Err(error) => {
                let text = format!("member {to} does not know this one as member {from}: {error}");
                Err(io::Error::new(error.kind(), text))
            }
        }
    }

    /// Hears who dials, and says whether that is welcome.
    pub(crate) async fn hear(self, wire: &mut dyn Wire) -> io::Result<MemberId> {
        let Self::Hears { me, member_count } = self else {
            return Ok(MemberId::default());
        };
        // Read apart: something else may have nothing more to say, so it is not waited for.
        let mut magic = [0; MAGIC.len()];
        wire.read_exact(&mut magic).await?;
        if magic != *MAGIC {
            return Err(invalid("the peer is no member of a mesh".to_owned()));
        }
        let version = wire.read_u8().await?;
        if version != VERSION {
            let text = format!("the peer speaks version {version} of the mesh");
            return Err(invalid(text));
        }
        let from = MemberId(wire.read_u32().await?);
        let to = MemberId(wire.read_u32().await?);
        if to != me {
            let text = format!("the peer takes this one, member {me}, for member {to}");
            return Err(invalid(text));
        }
        if from.0 as usize >= member_count {
            let text = format!("the peer is member {from} of a mesh of {member_count}");
            return Err(invalid(text));
        }
        wire.write_u8(WELCOME).await?;
        wire.flush().await?;
        Ok(from)
    }
}

fn invalid(text: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text)
}
