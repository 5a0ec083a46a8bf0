//! `#[derive(DemuxEnum)]`: an enum's variants, for `demux_enum`.
//!
//! Derived are a struct with a field for each variant, by which the operator finds the variants by their
//! names, and for each variant what its fields are and how to take them out, and a type that stands for
//! it in messages.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Variant};

use crate::root;

/// The implementations for an enum.
pub(crate) fn derive(input: &DeriveInput) -> syn::Result<TokenStream> {
    let Data::Enum(data) = &input.data else {
        let message = "`DemuxEnum` is derived for enums: `demux_enum` has a port for each variant";
        return Err(syn::Error::new(input.ident.span(), message));
    };
    let mut root = root::by_name();
    for attribute in &input.attrs {
        if attribute.path().is_ident("demux_enum") {
            attribute.parse_nested_meta(|meta| root::parse_argument(&mut root, &meta))?;
        }
    }
    let variants = data.variants.iter().enumerate();
    let variants = variants.map(|(number, variant)| implementation(input, &root, number, variant));
    let (ports, names) = (ports(input, &root, data), names(input, &root, data));
    Ok(quote!(const _: () = { #ports #names #(#variants)* };))
}

/// The type that stands for a variant. It must not hide one that a field may have.
fn name(input: &DeriveInput, variant: &Ident) -> Ident {
    format_ident!("{}_{}", input.ident, variant.unraw())
}

/// The variants in the order of the names that a program has for them.
fn in_order(input: &DeriveInput, data: &syn::DataEnum) -> Vec<Ident> {
    let mut variants: Vec<_> = data.variants.iter().map(|variant| &variant.ident).collect();
    variants.sort_by_key(|variant| variant.to_string());
    variants
        .into_iter()
        .map(|variant| name(input, variant))
        .collect()
}

/// The types that stand for the variants, each with the next.
fn names(input: &DeriveInput, root: &TokenStream, data: &syn::DataEnum) -> TokenStream {
    let (vis, names) = (&input.vis, in_order(input, data));
    let next = names
        .iter()
        .skip(1)
        .map(|name| quote!(#name))
        .chain([quote!(())]);
    quote! {#(
        #[allow(missing_docs, non_camel_case_types)]
        #vis struct #names;
        #[automatically_derived]
        impl #root::__private::VariantName for #names {
            type Next = #next;
        }
    )*}
}

/// The struct of the ports, and the implementation that has it.
fn ports(input: &DeriveInput, root: &TokenStream, data: &syn::DataEnum) -> TokenStream {
    let (name, vis, generics) = (&input.ident, &input.vis, &input.generics);
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let (numbers, names): (Vec<_>, Vec<&Ident>) = data
        .variants
        .iter()
        .map(|variant| &variant.ident)
        .enumerate()
        .unzip();
    let first = in_order(input, data).into_iter().next();
    let first = first.map_or_else(|| quote!(()), |first| quote!(#first));
    // rustc's messages show it, so it says what it is.
    let of_enum = format_ident!("PortsOf{name}");
    let (definition, ports, value) = match names.is_empty() {
        // A struct without fields could not have generics.
        true => {
            let no_ports = quote!(#root::__private::NoPorts);
            (TokenStream::new(), no_ports.clone(), no_ports)
        }
        false => {
            let definition = quote! {
                #[allow(dead_code, missing_docs, non_camel_case_types, non_snake_case)]
                #vis struct #of_enum #generics #where_clause {
                    #(#vis #names: #root::__private::Port<#name #ty_generics, #numbers>,)*
                }
            };
            (definition, quote!(#of_enum #ty_generics), quote!(#of_enum))
        }
    };
    quote! {
        #definition
        #[automatically_derived]
        impl #impl_generics #root::__private::DemuxEnum for #name #ty_generics #where_clause {
            type Ports = #ports;
            type First = #first;
            const PORTS: Self::Ports = #value { #(#names: #root::__private::Port::new()),* };
        }
    }
}

/// The implementation for one variant.
fn implementation(
    input: &DeriveInput,
    root: &TokenStream,
    number: usize,
    variant: &Variant,
) -> TokenStream {
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let (fields, variant) = (&variant.fields, &variant.ident);
    let stands_for = self::name(input, variant);
    let types = fields.iter().map(|field| &field.ty);
    let (members, locals): (Vec<_>, Vec<_>) = fields
        .members()
        .enumerate()
        .map(|(number, member)| (member, format_ident!("field_{number}")))
        .unzip();
    quote! {
        #[automatically_derived]
        #[allow(unreachable_patterns)]
        impl #impl_generics #root::__private::Variant<#number> for #name #ty_generics #where_clause {
            type Name = #stands_for;
            type Fields = (#(#types,)*);

            #[inline]
            fn is_it(&self) -> bool {
                match self {
                    Self::#variant { .. } => true,
                    _ => false,
                }
            }

            #[inline]
            fn into_fields(self) -> Self::Fields {
                match self {
                    Self::#variant { #(#members: #locals),* } => (#(#locals,)*),
                    _ => ::core::unreachable!(),
                }
            }
        }
    }
}
