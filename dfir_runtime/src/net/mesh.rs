//! A mesh: every member sends to every other, by number.
//!
//! Each member listens on its own address and dials another when it first has something for it. A connection carries
//! items one way; the one who dials says first who it is:
//!
//! | who | what | bytes |
//! |---|---|---|
//! | the one who dials | introduction | `DFIM`, version `1`, its own number (4, big-endian), number of the one it dials (4) |
//! | the one who listens | welcome | `1`; whoever is not welcome is not answered |
//!
//! The greetings of the reliable mode come after it, TLS before it.

mod egress;
mod introduction;

use std::fmt;
use std::io;
use std::net::SocketAddr;

use super::listen::{Bind, Listen, listen};
use super::options::{Configure, TcpOptions};
use super::peer::Address;

pub(crate) use self::egress::MeshEgress;
pub(crate) use self::introduction::Introduction;

/// A member of a mesh, by its place in the list of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct MemberId(pub u32);

impl fmt::Display for MemberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One member of a mesh: the halves for `dest_tcp` and for `source_tcp`.
///
/// `members` are the addresses of all, in the same order everywhere, and `me` is this one's place among them. The items
/// of both halves carry the [`MemberId`] of the other end; a member may send to itself. Another
/// member is dialled when it is first sent something, and again when the connection is lost, as
/// [`Configure::reconnect`] says. Options are those of listening and of dialling in one.
///
/// An item for a number that no member has is dropped with an event. A connection from somebody who is no member, or who
/// takes this one for another, is refused with one.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::sync::Arc;
///
/// use dfir_runtime::dfir_syntax;
/// use dfir_runtime::net::{self, Configure, Lines, MemberId, Memory};
///
/// let network = Arc::new(Memory::new());
/// let members = ["one", "two"];
/// let (from_one, _) = net::mesh(members, MemberId(0), Lines::new()).transport(network.clone());
/// let (_, to_two) = net::mesh(members, MemberId(1), Lines::new()).transport(network).connections(1);
/// let mut heard = Vec::new();
/// let mut one = dfir_syntax! { source_iter([(MemberId(1), "hello")]) -> dest_tcp(from_one); };
/// let mut two = dfir_syntax! { source_tcp(to_two) -> for_each(|item| heard.push(item)); };
/// let (ran_one, ran_two) = tokio::join!(one.run(), two.run());
/// (ran_one?, ran_two?);
/// drop(two);
/// assert_eq!(heard, [(MemberId(0), "hello".to_owned())]);
/// # Ok(()) }
/// ```
///
/// # Panics
///
/// If `me` is no place in the list.
pub fn mesh<A: Into<Address>, C: Clone>(
    members: impl IntoIterator<Item = A>,
    me: MemberId,
    codec: C,
) -> (MeshDest<C>, MeshSource<C>) {
    let members: Vec<Address> = members.into_iter().map(Into::into).collect();
    let own = members.get(me.0 as usize);
    let own = own.unwrap_or_else(|| panic!("member {me} of a mesh of {}", members.len()));
    let mut listen = listen(own.clone());
    let member_count = members.len();
    listen.options.introduction = Some(Introduction::Hears { me, member_count });
    let dest = MeshDest {
        codec: codec.clone(),
        members,
        me,
        options: TcpOptions::default(),
    };
    (dest, MeshSource { codec, listen })
}

/// The half of [`mesh`] for `dest_tcp`: takes `(MemberId, T)`.
#[derive(Debug)]
pub struct MeshDest<C> {
    pub(crate) codec: C,
    pub(crate) members: Vec<Address>,
    pub(crate) me: MemberId,
    pub(crate) options: TcpOptions,
}

/// The half of [`mesh`] for `source_tcp`: gives `(MemberId, T)`.
#[derive(Debug)]
pub struct MeshSource<C> {
    pub(crate) codec: C,
    pub(crate) listen: Listen,
}

impl<C> MeshSource<C> {
    /// The address that this member is bound to; an error before it is bound.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listen.local_addr()
    }
}

impl<C> Configure for MeshDest<C> {
    fn configure(mut self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        set(&mut self.options);
        self
    }
}

impl<C> Configure for MeshSource<C> {
    fn configure(mut self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        set(&mut self.listen.options);
        self
    }
}

impl<C> Configure for (MeshDest<C>, MeshSource<C>) {
    fn configure(mut self, set: impl FnOnce(&mut TcpOptions)) -> Self {
        let (dest, source) = (&mut self.0, &mut self.1);
        set(&mut source.listen.options);
        // Who dials is secured in another way than who listens.
        let security = std::mem::take(&mut dest.options.security);
        dest.options = source.listen.options.clone();
        dest.options.security = security;
        self
    }
}

impl<C> Bind for MeshSource<C> {
    async fn bind(self) -> io::Result<Self> {
        let listen = self.listen.bind().await?;
        Ok(Self { listen, ..self })
    }
}

impl<C> Bind for (MeshDest<C>, MeshSource<C>) {
    async fn bind(self) -> io::Result<Self> {
        Ok((self.0, self.1.bind().await?))
    }
}
