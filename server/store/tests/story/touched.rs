//! Whoever changes a table or an entry behind the program's back is found out by name.

use std::path::Path;

use agenda::comment;
use agenda::stance::Stance;
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use store::verify::Verified;
use store::{Settings, Store};

use crate::told::{START, founded, guest, signed_up, words};

/// What is done to the file, and what the difference must name.
const TOUCHES: &[(&str, &str)] = &[
    ("update community set name = 'Lakeside'", "community"),
    ("update community set closed_at = 5", "community"),
    ("update issue set title = 'The bridge is open' where number = 1", "issue"),
    ("update issue set story = 'Sold.' where number = 1", "issue"),
    ("update issue set title = '', story = '', place = '', salt = '' where number = 1", "issue"),
    ("update issue set kind = 'strength' where number = 1", "issue"),
    ("update issue set number = 7 where number = 1", "issue"),
    ("update issue set member_id = null where number = 1", "issue"),
    ("update issue set removed_at = 5, removed_reason = 'x' where number = 1", "issue"),
    ("update issue set removed_at = null where number = 2", "issue"),
    ("update issue set removed_reason = 'A better reason.' where number = 2", "issue"),
    ("delete from stance; delete from comment; delete from issue", "issue"),
    ("update issue set agree = agree + 1 where number = 1", "tally"),
    ("update issue set pass = pass + 1 where number = 1", "tally"),
    ("update issue set matters = 0 where number = 1", "tally"),
    ("update stance set stance = -stance where matters = 1", "stance"),
    ("update stance set matters = 0 where matters = 1", "stance"),
    ("delete from stance where matters = 1", "stance"),
    ("update comment set text = 'All is well.'", "comment"),
    ("update comment set kind = 'question'", "comment"),
    ("update comment set removed_at = 5, removed_reason = ''", "comment"),
    ("delete from comment", "comment"),
    ("delete from role where role = 'steward'", "role"),
    ("insert into role (member_id, role) select min(id), 'researcher' from member", "role"),
    (
        "insert into agenda (id, community_id, number, title, purpose, salt, rule, made_at)
         select 1, id, 1, 'Ours', '', 's', 'hand', 0 from community",
        "agenda",
    ),
    ("insert into held_against (community_id, programme_id, chosen_at) select id, 3, 0 from community", "programme"),
    (
        "insert into link (id, community_id, issue_id, goal_id, claim, reason, salt, linked_at)
         select 1, community_id, id, 2, 'served', '', 's', 0 from issue where number = 1",
        "link",
    ),
    ("update ledger set payload = replace(payload, 'disagree', 'agree')", "does not follow"),
    ("update ledger set moment = moment + 1 where number = 4", "entry 4 does not follow"),
    ("update ledger set member_id = member_id + 1 where number = 4", "entry 4 does not follow"),
    ("update ledger set digest = replace(digest, 'a', 'b') where number = 4", "entry 4 does not follow"),
    ("update ledger set number = -1 where number = 1", "entry 1 does not follow"),
    ("delete from ledger where number = 4", "entry 4 does not follow"),
    ("update ledger set act = 'unweigh' where number = 5", "entry 5 makes no sense"),
    ("update ledger set subject = 9 where number = 5", "entry 5 makes no sense"),
    ("delete from ledger where number = (select max(number) from ledger)", "head"),
    ("update ledger_head set digest = replace(digest, 'a', 'b')", "head"),
    ("update ledger_head set number = number + 1", "head"),
    ("delete from ledger_head", "head"),
    ("delete from ledger; update ledger_head set number = 0, digest = '0'", "head"),
];

#[tokio::test(flavor = "multi_thread")]
async fn verify_names_whatever_was_touched() {
    let folder = tempfile::tempdir().unwrap();
    let untouched = folder.path().join("untouched.sqlite");
    let entries = live(&untouched).await;
    assert_eq!(verified(&untouched).await, (entries, None));
    for (number, (touch, named)) in TOUCHES.iter().enumerate() {
        let path = folder.path().join(format!("{number}.sqlite"));
        std::fs::copy(&untouched, &path).unwrap();
        let mut connection = SqliteConnection::connect(&format!("sqlite:{}", path.display())).await.unwrap();
        connection.execute("pragma foreign_keys = off").await.unwrap();
        connection.execute(*touch).await.unwrap();
        connection.close().await.unwrap();
        let difference = verified(&path).await.1.unwrap_or_else(|| panic!("nobody noticed: {touch}"));
        assert!(difference.contains(named), "{touch}\n{difference}");
    }
}

/// Lives through a little of everything and leaves it in one file; returns how many entries that took.
async fn live(path: &Path) -> i64 {
    let store = open(path).await;
    let ada = signed_up(&store, "Ada", START).await;
    let community = founded(&store, &ada, "riverside").await;
    let steward = store.visitor(ada, community.clone()).await.unwrap().steward().unwrap();
    let proposer = guest(&store, &community).await.weigher().unwrap();
    store.propose(&proposer, words("The bridge is shut"), START).await.unwrap();
    store.propose(&proposer, words("Buy my tyres"), START).await.unwrap();
    let other = guest(&store, &community).await;
    let bridge = store.issue(community.id, 1, other.member).await.unwrap();
    let tyres = store.issue(community.id, 2, other.member).await.unwrap();
    store.weigh(&other.weigher().unwrap(), bridge.id, Stance::Disagree, true, START).await.unwrap();
    store.set_removed(&steward, tyres.id, Some("An advertisement.".into()), START).await.unwrap();
    let draft = comment::Draft { kind: "experience".into(), text: "I walk an hour more.".into() };
    store.comment(&other.participant(), bridge.id, draft.check().unwrap(), START).await.unwrap();
    let entries = store.ledger_number(community.id).await.unwrap();
    store.close().await;
    entries
}

async fn open(path: &Path) -> Store {
    Store::open(&Settings { url: format!("sqlite:{}", path.display()), readers: 1 }).await.unwrap()
}

async fn verified(path: &Path) -> (i64, Option<String>) {
    let store = open(path).await;
    let verified: Vec<Verified> = store.verify(None, &mut |_, _, _| ()).await.unwrap();
    store.close().await;
    (verified[0].entries, verified[0].difference.as_ref().map(ToString::to_string))
}
