//! Lets every `#[test]` of the rules run in WebAssembly too: there it stands for `#[wasm_bindgen_test]`.

use proc_macro::TokenStream;

/// Marks a function as a test that runs in WebAssembly. A crate that takes this one's macros for the build of its tests
/// means it by every `#[test]`.
#[proc_macro_attribute]
pub fn test(_arguments: TokenStream, function: TokenStream) -> TokenStream {
    let mark: Result<TokenStream, _> = "#[::wasm_bindgen_test::wasm_bindgen_test]".parse();
    mark.into_iter().flatten().chain(function).collect()
}
