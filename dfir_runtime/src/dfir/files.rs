//! What the expansion of the operators on files calls.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use super::Dfir;
use crate::driver::IngressKind;
use crate::handoff::{RecvPort, SendPort};
use crate::items::Items;
use crate::rim::Ingress;
#[cfg(feature = "json")]
use crate::rim::files::json::JsonIngress;
use crate::rim::files::sink::{Existing, FileSink, Text};
use crate::rim::files::source::{FileIngress, StdinIngress};
use crate::rim::sink::SinkEgress;

#[doc(hidden)]
impl<'a> Dfir<'a> {
    pub fn source_file(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        path: impl AsRef<Path>,
    ) -> (RecvPort<String>, Items<String>) {
        self.source(name.into(), FileIngress::new(path.as_ref().into()))
    }

    pub fn source_stdin(
        &mut self,
        name: impl Into<Cow<'static, str>>,
    ) -> (RecvPort<io::Result<String>>, Items<io::Result<String>>) {
        self.source(name.into(), StdinIngress::default())
    }

    #[cfg(feature = "json")]
    pub fn source_json<T: serde::de::DeserializeOwned + 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        path: impl AsRef<Path>,
    ) -> (RecvPort<T>, Items<T>) {
        self.source(name.into(), JsonIngress::new(path.as_ref().into()))
    }

    pub fn dest_file<T: Text + 'a>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        _items: Items<T>,
        path: impl AsRef<Path>,
        append: bool,
    ) -> SendPort<T> {
        let existing = match append {
            true => Existing::Kept,
            false => Existing::Replaced,
        };
        let name = name.into();
        let (send, recv) = self.make_edge(name.clone());
        let sink = FileSink::new(path.as_ref().into(), existing);
        self.attach_egress(name, recv, SinkEgress::new(sink));
        send
    }

    fn source<T: 'a>(
        &mut self,
        name: Cow<'static, str>,
        ingress: impl Ingress<Item = T> + 'a,
    ) -> (RecvPort<T>, Items<T>) {
        let (send, recv) = self.make_edge(name.clone());
        self.attach_ingress(name, IngressKind::Data, send, ingress);
        (recv, Items::new())
    }
}
