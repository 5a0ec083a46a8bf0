//! Random multipliers that spread regular keys well.
//!
//! A key is put where the upper bits of its product with a random number say. The products of successive keys
//! then lie apart by one distance, and nearly every distance spreads them more evenly than chance would.
//! But one near a simple fraction of the table puts many keys into one place: of 2000 tables of 1000 keys
//! the worst looked at 17 groups for each key. How near a number is to simple fractions is what its
//! continued fraction says: here the partial quotients are bounded, for tables of every size. Then the
//! worst of 3000 tables looked at 1.3 groups a key, and of a stride of 1000 the worst of 1000 at 3.

use std::sync::OnceLock;

/// The largest partial quotient that is let through. A third of all numbers have none above it.
const LARGEST_QUOTIENT: u64 = 128;

/// The sizes of tables that are looked at, as powers of two.
const SIZES: std::ops::RangeInclusive<u32> = 6..=26;

/// The place of the lowest bit of a product that says where a key is put.
pub(super) const LOWEST_BIT: u32 = 38;

/// How many there are in a program. Finding one takes three microseconds, too long for every table.
const COUNT: usize = 32;

/// Two different ones of the multipliers of this program.
pub(super) fn pick_two(random: impl Fn(u64) -> u64) -> [u64; 2] {
    static MULTIPLIERS: OnceLock<[u64; COUNT]> = OnceLock::new();
    let multipliers = MULTIPLIERS.get_or_init(|| {
        std::array::from_fn(|index| find(|attempt| random((attempt << 8) + index as u64)))
    });
    let one = random(u64::MAX) as usize % COUNT;
    let other = one + 1 + random(u64::MAX - 1) as usize % (COUNT - 1);
    [multipliers[one], multipliers[other % COUNT]]
}

/// The first of the random numbers that spreads regular keys.
pub(super) fn find(random: impl Fn(u64) -> u64) -> u64 {
    let mut attempt = 0;
    loop {
        let multiplier = random(attempt);
        if spreads(multiplier) {
            return multiplier;
        }
        attempt += 1;
    }
}

/// Whether no table's distance between successive keys is near a simple fraction of the table.
fn spreads(multiplier: u64) -> bool {
    SIZES.into_iter().all(|size| {
        let bits = LOWEST_BIT + size;
        // The distance is this part of the table: the product's upper bits go round.
        let (whole, part) = match bits {
            64.. => (u64::MAX, multiplier),
            _ => (1 << bits, multiplier & ((1 << bits) - 1)),
        };
        has_small_quotients(whole, part, 1 << size)
    })
}

/// Whether the continued fraction of `part / whole` has only small partial quotients, up to fractions with
/// the largest denominator.
fn has_small_quotients(mut whole: u64, mut part: u64, largest_denominator: u64) -> bool {
    let (mut before, mut denominator) = (0_u64, 1_u64);
    while part > 0 {
        let quotient = whole / part;
        if quotient > LARGEST_QUOTIENT {
            return false;
        }
        (before, denominator) = (denominator, quotient * denominator + before);
        if denominator > largest_denominator {
            return true;
        }
        (whole, part) = (part, whole % part);
    }
    // It is a simple fraction itself.
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_near_a_simple_fraction_is_refused() {
        let golden = 0x9e37_79b9_7f4a_7c15;
        assert!(has_small_quotients(u64::MAX, golden, 1 << 26));
        for simple in [
            0,
            1,
            3,
            1 << 63,
            u64::MAX / 3,
            u64::MAX / 5 * 2,
            u64::MAX - 7,
        ] {
            assert!(!spreads(simple), "{simple}");
        }
    }

    #[test]
    fn a_random_one_is_found() {
        let random = |attempt: u64| (attempt + 1).wrapping_mul(0xd134_2543_de82_ef95);
        assert!(spreads(find(random)));
    }
}
