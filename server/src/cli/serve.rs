//! `folkmoot serve`: listens until told to stop, then finishes what it accepted.

use std::net::SocketAddr;
use std::process::ExitCode;

use anyhow::Context as _;
use store::Store;
use tokio::net::TcpListener;
use tokio::signal;

use crate::cli::demo;
use crate::config::Serving;
use crate::jobs::Jobs;
use crate::router::router;

/// Serves the pages; prints the address once it listens, and a one-time link while nobody runs this server yet.
pub async fn run(store: &Store, serving: &Serving) -> anyhow::Result<ExitCode> {
    if serving.demo_if_empty && store.communities().await?.is_empty() {
        for community in demo::fill(store, None).await.context("the demonstration cannot be made")? {
            println!("{} is here to try things out in: an invented place", community.name);
        }
    }
    let service = router(store.clone(), serving);
    let listener =
        TcpListener::bind(&serving.listen).await.with_context(|| format!("cannot listen on {}", serving.listen))?;
    let address = serving.address();
    println!("Folkmoot is open at {address}");
    if let Some(token) = store.operator_link(store::now()).await? {
        println!("Nobody runs this server yet. Make an account, then open this once: {address}/operator/{token}");
    }
    let service = service.into_make_service_with_connect_info::<SocketAddr>();
    let jobs = Jobs::start(store.clone(), serving.analysing);
    let served = axum::serve(listener, service).with_graceful_shutdown(stopped()).await;
    jobs.stop().await;
    served?;
    Ok(ExitCode::SUCCESS)
}

/// Waits for the interrupt key or for the system's wish that the program ends.
async fn stopped() {
    let interrupted = async {
        if signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match signal::unix::signal(signal::unix::SignalKind::terminate()) {
            Ok(mut signals) => {
                signals.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
