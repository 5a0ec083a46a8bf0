//! Bytes that are nearly right.

/// Numbers by a seed.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The numbers of that seed.
    pub fn new(seed: u64) -> Self {
        let mixed = (seed ^ 0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        Self(mixed ^ (mixed >> 29) | 1)
    }

    /// The next one.
    pub fn number(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// One that is less than `limit`, or 0.
    pub fn below(&mut self, limit: usize) -> usize {
        (self.number() >> 32) as usize % limit.max(1)
    }
}

/// Makes something new of bytes that mean something, or of none at all.
#[derive(Debug, Clone)]
pub struct Mutator {
    random: Random,
    seeds: Vec<Vec<u8>>,
}

/// What lengths and offsets go wrong at.
const EDGES: [u32; 8] = [0, 1, 3, 64, 65, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];

impl Mutator {
    /// One that begins with these.
    pub fn new(seed: u64, seeds: Vec<Vec<u8>>) -> Self {
        let random = Random::new(seed);
        Self { random, seeds }
    }

    /// The next bytes.
    pub fn bytes(&mut self) -> Vec<u8> {
        let random = &mut self.random;
        let mut bytes = match random.below(8) {
            0 => (0..random.below(100))
                .map(|_| random.number() as u8)
                .collect(),
            _ => self.seeds[random.below(self.seeds.len())].clone(),
        };
        for _ in 0..random.below(6) {
            mutate(&mut bytes, random);
        }
        bytes
    }
}

fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    let len = bytes.len();
    let at = random.below(len);
    match random.below(7) {
        0 if len > 0 => bytes[at] ^= 1 << random.below(8),
        1 if len > 0 => bytes[at] = random.number() as u8,
        2 => bytes.truncate(at),
        3 => bytes.insert(at, random.number() as u8),
        4 if len > 0 => drop(bytes.drain(at..len.min(at + 1 + random.below(5)))),
        5 => {
            let part = bytes[at..len.min(at + 1 + random.below(20))].to_vec();
            let to = random.below(len);
            bytes.splice(to..to, part);
        }
        _ => {
            let edge = EDGES[random.below(EDGES.len())].to_be_bytes();
            bytes.splice(at..len.min(at + 4), edge);
        }
    }
}
