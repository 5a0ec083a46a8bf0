//! What the kernel says of the memory of this process, in KiB.

/// The most that it ever had in memory.
pub(crate) fn peak() -> u64 {
    field("/proc/self/status", "VmHWM:")
}

/// What it has in memory now. (`VmRSS` is a sum of counters that threads have not all added to.)
pub(crate) fn resident() -> u64 {
    field("/proc/self/smaps_rollup", "Rss:")
}

fn field(path: &str, name: &str) -> u64 {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.trim().strip_suffix("kB"));
    number
        .and_then(|number| number.trim().parse().ok())
        .unwrap_or_else(|| panic!("the kernel tells `{name}` in {path}"))
}
