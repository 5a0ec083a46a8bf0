//! Straight lines, fans and diamonds.

use std::hint::black_box;

use workloads::{Sample, Workload, inputs, swallow, time};

pub(crate) const WORKLOADS: &[Workload] = &[
    ("arith20", arith20),
    ("arith20_vec", arith20_vec),
    ("identity20", identity20),
    ("upcase20_inplace", upcase20_inplace),
    ("upcase20_alloc", upcase20_alloc),
    ("fan_in20", fan_in20),
    ("fan_out20", fan_out20),
    ("fan_out20_str", fan_out20_str),
    ("fork_join20", fork_join20),
    ("fork_join20_vec", fork_join20_vec),
    ("words_diamond", words_diamond),
];

fn arith20() -> Sample {
    let input = inputs::numbers(1_000_000);
    time(move || {
        for mut n in input {
            for _ in 0..20 {
                n += 1;
            }
            swallow(n);
        }
        0
    })
}

fn arith20_vec() -> Sample {
    let mut numbers = inputs::numbers(1_000_000);
    time(move || {
        for _ in 0..20 {
            numbers = black_box(numbers).iter().map(|n| n + 1).collect();
        }
        numbers.into_iter().for_each(swallow);
        0
    })
}

fn identity20() -> Sample {
    time(|| {
        for mut n in black_box(0..1_000_000u64) {
            for _ in 0..20 {
                n = black_box(n);
            }
            swallow(n);
        }
        0
    })
}

fn upcase20_inplace() -> Sample {
    let input = inputs::short_strings();
    time(move || {
        for mut text in input {
            for _ in 0..20 {
                text.make_ascii_uppercase();
            }
            swallow(text);
        }
        0
    })
}

fn upcase20_alloc() -> Sample {
    let input = inputs::short_strings();
    time(move || {
        for mut text in input {
            for _ in 0..20 {
                text = text.to_uppercase();
            }
            swallow(text);
        }
        0
    })
}

fn fan_in20() -> Sample {
    time(|| {
        for _ in 0..20 {
            black_box(0..1_000_000u64).for_each(swallow);
        }
        0
    })
}

fn fan_out20() -> Sample {
    let input = inputs::numbers(1_000_000);
    time(move || {
        for n in input {
            for _ in 0..20 {
                swallow(n);
            }
        }
        0
    })
}

fn fan_out20_str() -> Sample {
    let input = inputs::short_strings();
    time(move || {
        for text in input {
            for _ in 0..19 {
                swallow(text.clone());
            }
            swallow(text);
        }
        0
    })
}

/// Each level looks at its bit and goes on: no buffer anywhere. A lower bound.
fn fork_join20() -> Sample {
    let input = inputs::random_bits();
    time(move || {
        let mut sum = 0u64;
        for n in input {
            for level in 0..20 {
                black_box((n >> level) & 1 == 0);
            }
            sum = sum.wrapping_add(n);
        }
        sum
    })
}

fn fork_join20_vec() -> Sample {
    let mut items = inputs::random_bits();
    time(move || {
        let mut next = Vec::with_capacity(items.len());
        for level in 0..20 {
            next.extend(items.iter().filter(|n| (*n >> level) & 1 == 0));
            next.extend(items.iter().filter(|n| (*n >> level) & 1 == 1));
            std::mem::swap(&mut items, &mut next);
            next.clear();
        }
        items.iter().fold(0, |sum, n| sum.wrapping_add(*n))
    })
}

fn words_diamond() -> Sample {
    let input = inputs::words();
    time(move || {
        let mut letters = 0;
        for word in input {
            for text in [format!("hi {word}"), format!("bye {word}")] {
                letters += black_box(text).len() as u64;
            }
            if word.len().is_multiple_of(5) {
                letters += black_box(word).len() as u64;
            }
        }
        letters
    })
}
