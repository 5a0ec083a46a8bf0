use dfir_runtime::DemuxEnum;

#[derive(DemuxEnum)]
#[demux_enum(path = elsewhere)]
enum Light {
    On,
    Off,
}

fn main() {}
