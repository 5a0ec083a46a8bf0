//! Sends each item to the member whose number it carries.

use std::task::{Context, Poll, Waker};

use super::{Introduction, MemberId, MeshDest};
use crate::net::codec::Encode;
use crate::net::dial::{Connect, DialEgress};
use crate::net::event::{Reporter, SharedError, shared};
use crate::net::options::TcpOptions;
use crate::net::peer::{Address, PeerAddress, PeerId};
use crate::rim::{BoxError, Egress, Pressure};
use crate::wake::{SlotId, WakeSet};

/// The egress of a mesh: one of a dialler for each member that was sent something.
pub(crate) struct MeshEgress<E, T> {
    me: MemberId,
    codec: E,
    options: TcpOptions,
    reporter: Reporter,
    members: Vec<Member<E, T>>,
    wake: WakeSet,
    /// How many members have something to write, or to close.
    busy_count: usize,
    is_closing: bool,
    no_member: SharedError,
}

struct Member<E, T> {
    address: Address,
    waker: Waker,
    /// `None` until it is sent something.
    egress: Option<DialEgress<E, T>>,
    items: Vec<T>,
    is_due: bool,
    is_busy: bool,
}

impl<E: Encode<T> + Clone, T> MeshEgress<E, T> {
    pub(crate) fn new<C>(dest: MeshDest<C>, codec: E, reporter: Reporter) -> Self {
        let MeshDest {
            members,
            me,
            options,
            ..
        } = dest;
        let mut wake = WakeSet::new();
        let member = |address| Member {
            address,
            waker: wake.add_slot().1,
            egress: None,
            items: Vec::new(),
            is_due: false,
            is_busy: false,
        };
        let members: Vec<_> = members.into_iter().map(member).collect();
        let no_member = shared(format!("there are {} members", members.len()));
        Self {
            me,
            codec,
            options,
            reporter,
            members,
            wake,
            busy_count: 0,
            is_closing: false,
            no_member,
        }
    }

    fn give(&mut self, to: MemberId, item: T) {
        let Some(member) = self.members.get_mut(to.0 as usize) else {
            let address = PeerAddress::Unknown;
            let error = self.no_member.clone();
            return self.reporter.lose(PeerId::default(), &address, 1, error);
        };
        member.items.push(item);
        member.is_due = true;
        if member.egress.is_none() {
            let mut options = self.options.clone();
            options.introduction = Some(Introduction::Says { from: self.me, to });
            let connect = Connect {
                address: member.address.clone(),
                options,
            };
            let reporter = self.reporter.another();
            let codec = self.codec.clone();
            member.egress = Some(DialEgress::new(connect.into_end(), codec, reporter));
        }
    }

    /// Has the members that were given something, or that were woken, do what they can.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.wake.register(cx.waker());
        let members = &mut self.members;
        self.wake
            .take_woken(|SlotId(slot)| members[slot].is_due = true);
        for member in &mut self.members {
            let Some(egress) = member.egress.as_mut().filter(|_| member.is_due) else {
                continue;
            };
            member.is_due = false;
            let cx = &mut Context::from_waker(&member.waker);
            let polled = match self.is_closing {
                false => egress.poll_send(cx, &mut member.items),
                true => egress.poll_close(cx),
            };
            let is_busy = polled.is_pending();
            self.busy_count += usize::from(is_busy);
            self.busy_count -= usize::from(std::mem::replace(&mut member.is_busy, is_busy));
            if let Poll::Ready(Err(error)) = polled {
                return Poll::Ready(Err(error));
            }
        }
        self.reporter.settle();
        if self.wake.is_woken() {
            cx.waker().wake_by_ref();
        }
        match self.busy_count {
            0 => Poll::Ready(Ok(())),
            _ => Poll::Pending,
        }
    }
}

impl<E: Encode<T> + Clone, T> Egress for MeshEgress<E, T> {
    type Item = (MemberId, T);

    fn poll_send(
        &mut self,
        cx: &mut Context<'_>,
        items: &mut Vec<(MemberId, T)>,
    ) -> Poll<Result<(), BoxError>> {
        for (to, item) in items.drain(..) {
            self.give(to, item);
        }
        self.poll(cx)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        if !self.is_closing {
            self.is_closing = true;
            self.members
                .iter_mut()
                .for_each(|member| member.is_due = true);
        }
        self.poll(cx)
    }

    fn pressure(&self) -> Pressure {
        let started = self.members.iter().flat_map(|member| &member.egress);
        let pressures = started.map(Egress::pressure);
        pressures.max().unwrap_or(Pressure::Clear)
    }
}
