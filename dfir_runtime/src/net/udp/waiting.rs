//! Datagrams that the kernel has not taken yet.

use std::collections::VecDeque;
use std::net::SocketAddr;

use bytes::BytesMut;

use crate::net::connection::Overflowed;
use crate::net::options::TcpOptions;
use crate::net::overflow::Overflow;
use crate::rim::Pressure;

/// Datagrams in order, as many as the marks allow.
pub(super) struct Waiting {
    datagrams: VecDeque<(SocketAddr, BytesMut)>,
    len: usize,
    low_water: usize,
    high_water: usize,
    overflow: Overflow,
    pressure: Pressure,
}

impl Waiting {
    pub(super) fn new(options: &TcpOptions) -> Self {
        Self {
            datagrams: VecDeque::new(),
            len: 0,
            low_water: options.low_water,
            high_water: options.high_water,
            overflow: options.overflow,
            pressure: Pressure::Clear,
        }
    }

    /// Whether more waits than the high-water mark allows.
    pub(super) fn is_beyond_mark(&self) -> bool {
        self.len > self.high_water
    }

    pub(super) fn first(&self) -> Option<(SocketAddr, &[u8])> {
        let (address, datagram) = self.datagrams.front()?;
        Some((*address, datagram))
    }

    /// Takes the first one away; where it was to go.
    pub(super) fn pop(&mut self) -> Option<SocketAddr> {
        let (address, datagram) = self.datagrams.pop_front()?;
        self.len -= datagram.len();
        Some(address)
    }

    /// Puts a datagram behind the others. What is lost by that is handed to `lose`.
    pub(super) fn push(
        &mut self,
        address: SocketAddr,
        datagram: BytesMut,
        mut lose: impl FnMut(SocketAddr, Overflowed),
    ) {
        if self.is_beyond_mark() {
            let overflowed = Overflowed::new(self.high_water);
            match self.overflow {
                Overflow::Pause => {}
                Overflow::DropNewest => return lose(address, overflowed),
                Overflow::DropOldest => {
                    while self.is_beyond_mark()
                        && let Some(address) = self.pop()
                    {
                        lose(address, overflowed);
                    }
                }
                // There is no connection to close.
                Overflow::Fail => {
                    while let Some(address) = self.pop() {
                        lose(address, overflowed);
                    }
                    return lose(address, overflowed);
                }
            }
        }
        self.len += datagram.len();
        self.datagrams.push_back((address, datagram));
    }

    /// Whether more waits than the marks allow.
    pub(super) fn update_pressure(&mut self) {
        let marks = (self.low_water, self.high_water);
        let is_above = |mark| self.len > mark;
        self.pressure = self.overflow.pressure(self.pressure, marks, is_above);
    }

    pub(super) fn pressure(&self) -> Pressure {
        self.pressure
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten datagrams of ten bytes, to ports 0 to 9, where 45 bytes may wait: those that are lost, and those that wait.
    fn pushed(overflow: Overflow) -> (Waiting, Vec<u16>, Vec<u16>) {
        let options = TcpOptions {
            high_water: 45,
            low_water: 15,
            overflow,
            ..TcpOptions::default()
        };
        let mut waiting = Waiting::new(&options);
        let mut lost = Vec::new();
        for port in 0..10 {
            let datagram = BytesMut::from(&[0; 10][..]);
            let address = SocketAddr::from(([127, 0, 0, 1], port));
            waiting.push(address, datagram, |address, _| lost.push(address.port()));
        }
        waiting.update_pressure();
        let left = waiting.datagrams.iter().map(|(to, _)| to.port()).collect();
        (waiting, lost, left)
    }

    #[test]
    fn what_feeds_it_is_held_up_until_less_waits_than_the_low_mark() {
        let (mut waiting, lost, left) = pushed(Overflow::Pause);
        assert_eq!((lost.len(), left.len()), (0, 10));
        let mut congested_at = Vec::new();
        while waiting.pressure() == Pressure::Congested {
            congested_at.push(waiting.len);
            waiting.pop();
            waiting.update_pressure();
        }
        assert_eq!(congested_at.last(), Some(&20));
    }

    #[test]
    fn the_policies_lose_the_newest_the_oldest_or_all() {
        let (waiting, lost, left) = pushed(Overflow::DropNewest);
        assert_eq!(lost, [5, 6, 7, 8, 9]);
        assert_eq!(left, [0, 1, 2, 3, 4]);
        assert_eq!(waiting.pressure(), Pressure::Clear);

        let (waiting, lost, left) = pushed(Overflow::DropOldest);
        assert_eq!(lost, [0, 1, 2, 3, 4]);
        assert_eq!(left, [5, 6, 7, 8, 9]);
        assert_eq!(waiting.pressure(), Pressure::Clear);

        let (_, lost, left) = pushed(Overflow::Fail);
        assert_eq!(lost, [0, 1, 2, 3, 4, 5]);
        assert_eq!(left, [6, 7, 8, 9]);
    }
}
