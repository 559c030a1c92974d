//! One story of a community, from its founding to its comparison, told on SQLite and on PostgreSQL.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

mod coded;
mod compared;
mod gathered;
mod imported;
mod invited;
mod joined;
mod left;
mod ordered;
mod piled;
mod postgres;
mod reported;
mod timed;
mod told;
mod touched;
mod versioned;
mod worked_out;

use store::{Settings, Store};

#[tokio::test(flavor = "multi_thread")]
async fn the_story_holds_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("story.sqlite").display());
    let store = Store::open(&Settings { url, readers: 2 }).await.unwrap();
    told::story(&store).await;
    store.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_story_holds_on_postgresql() {
    let Some(cluster) = postgres::Cluster::found_or_started() else {
        return;
    };
    let store = Store::open(&Settings { url: cluster.url(), readers: 2 }).await.unwrap();
    told::story(&store).await;
    store.close().await;
}
