//! Puts what the browser needs into the program: every file under `target/site`, named by its content, precompressed.
//!
//! Without that folder (a plain `cargo test`) the program carries none and every page still works, without script and
//! style.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sha2::{Digest as _, Sha256};

fn main() -> Result<(), Box<dyn Error>> {
    let site = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../target/site");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo:rerun-if-changed={}", site.display());
    println!("cargo:rerun-if-env-changed=LEPTOS_SITE_ROOT");
    // While `cargo leptos watch` builds, the program reads the files where they are made (src/assets.rs).
    let watched = env::var_os("LEPTOS_SITE_ROOT").is_some() && env::var("PROFILE")? == "debug";
    let mut files = Vec::new();
    if site.is_dir() && !watched {
        walk(&site, &mut files)?;
    }
    files.sort();
    // The script and its module share one digest, because the loader knows both by one name.
    let mut pair = Sha256::new();
    for file in files.iter().filter(|file| file.parent().is_some_and(|folder| folder.ends_with("pkg"))) {
        pair.update(fs::read(file)?);
    }
    let pair = hex(&pair.finalize());
    let mut table = String::from("&[\n");
    for file in &files {
        println!("cargo:rerun-if-changed={}", file.display());
        let mut bytes = fs::read(file)?;
        if file.extension().is_some_and(|ending| ending == "js") {
            bytes = minifier::js::minify(str::from_utf8(&bytes)?)?.to_string().into_bytes();
        }
        let digest = hex(&Sha256::digest(&bytes));
        let plain = out.join(format!("{digest}.plain"));
        let brotli = out.join(format!("{digest}.br"));
        let gzip = out.join(format!("{digest}.gz"));
        fs::write(&plain, &bytes)?;
        fs::write(&brotli, by_brotli(&bytes)?)?;
        fs::write(&gzip, by_gzip(&bytes)?)?;
        let path = file.strip_prefix(&site)?.to_string_lossy().replace('\\', "/");
        let name = match path.strip_prefix("pkg/folkmoot") {
            Some(rest) => format!("folkmoot-{pair}{rest}"),
            None => match path.rsplit_once('.') {
                Some((stem, ending)) => format!("{stem}-{digest}.{ending}"),
                None => format!("{path}-{digest}"),
            },
        };
        let [plain, brotli, gzip] = [plain, brotli, gzip].map(|path| path.to_string_lossy().into_owned());
        writeln!(
            table,
            "    Asset {{ path: {path:?}, name: {name:?}, plain: include_bytes!({plain:?}), \
             brotli: include_bytes!({brotli:?}), gzip: include_bytes!({gzip:?}) }},"
        )?;
    }
    table.push_str("]\n");
    fs::write(out.join("assets.rs"), table)?;
    Ok(())
}

fn hex(digest: &[u8]) -> String {
    digest.iter().take(6).fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            println!("cargo:rerun-if-changed={}", path.display());
            walk(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn by_brotli(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut packed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings)?;
    Ok(packed)
}

fn by_gzip(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes)?;
    Ok(packed.finish()?)
}
