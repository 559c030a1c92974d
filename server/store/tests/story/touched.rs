//! Whoever changes a table or an entry behind the program's back is found out by name, whatever the story left there.

use std::path::Path;

use sqlx::{Connection as _, Executor as _, SqliteConnection};
use store::{Settings, Store};

use crate::told;

/// What is done to the file, and what a difference must name.
const TOUCHES: &[(&str, &str)] = &[
    ("update community set name = name || '!'", "community"),
    ("update community set about = 'Ours.'", "community"),
    ("update community set closed_at = 5", "community"),
    ("delete from role where role = 'steward'", "role"),
    ("insert into role (member_id, role) select min(id), 'researcher' from member", "role"),
    ("update issue set title = 'The bridge is open' where number = 1", "issue"),
    ("update issue set story = 'Sold.' where number = 1", "issue"),
    ("update issue set place = 'Elsewhere' where salt = ''", "issue"),
    ("update issue set title = '', story = '', place = '', salt = '' where number = 1", "issue"),
    ("update issue set kind = 'strength' where kind = 'concern'", "issue"),
    ("update issue set number = number + 1000", "issue"),
    ("update issue set member_id = null where number = 1", "issue"),
    ("update issue set removed_at = 5, removed_reason = 'x' where removed_at is null", "issue"),
    ("update issue set removed_at = null where removed_at is not null", "issue"),
    ("update issue set removed_reason = 'A better reason.' where removed_at is not null", "issue"),
    ("delete from stance; delete from comment; delete from issue", "issue"),
    ("update issue set agree = agree + 1 where number = 1", "tally"),
    ("update issue set pass = pass + 1 where number = 1", "tally"),
    ("update issue set matters = matters + 1 where number = 1", "tally"),
    ("update stance set stance = -stance where matters = 1", "stance"),
    ("update stance set matters = 1 - matters", "stance"),
    ("delete from stance where matters = 1", "stance"),
    ("update comment set text = 'All is well.'", "comment"),
    ("update comment set kind = 'reason_for'", "comment"),
    ("update comment set removed_at = null", "comment"),
    ("delete from comment", "comment"),
    ("update agenda set title = 'Mine'", "agenda"),
    ("update agenda set rule = 'hand' where rule <> 'hand'", "agenda"),
    ("update agenda set member_id = null", "agenda"),
    ("update section set title = 'Mine'", "agenda"),
    ("update section set position = -position", "agenda"),
    ("update agenda_issue set position = -position", "agenda"),
    ("update agenda_issue set section_id = null", "agenda"),
    ("delete from agenda_issue", "agenda"),
    (
        "insert into agenda (id, community_id, number, title, purpose, salt, rule, made_at)
         select 1, min(id), 99, 'Ours', '', 's', 'hand', 0 from community",
        "agenda",
    ),
    ("update edition set title = 'Mine'", "edition"),
    ("update edition set purpose = 'Mine'", "edition"),
    ("update edition set ties = '[]' where ties <> '[]'", "edition"),
    ("update edition set people = people + 1", "edition"),
    ("update edition set stances = stances + 1", "edition"),
    ("update edition set rule = 'hand'", "edition"),
    ("update edition set member_id = null", "edition"),
    ("update edition_issue set agree = agree + 1", "edition"),
    ("update edition_issue set title = 'Mine' where position = 1", "edition"),
    ("update edition_issue set section = 'Mine'", "edition"),
    ("update edition_issue set position = -position", "edition"),
    ("delete from edition_issue where position = 1", "edition"),
    ("delete from edition_issue; delete from adoption; delete from edition", "edition"),
    ("delete from adoption", "adoption"),
    (
        "insert into adoption (edition_id, member_id, adopted_at)
         select min(edition.id), min(member.id), 0 from edition, member",
        "adoption",
    ),
    ("delete from held_against", "programme"),
    ("update goal set weight_micros = weight_micros + 1", "programme"),
    ("update goal set title = 'Something else'", "programme"),
    ("update programme set weighting = 'targets'", "programme"),
    ("update link set claim = 'opposed' where claim = 'partly'", "link"),
    ("update link set goal_id = goal_id + 1", "link"),
    ("update link set reason = 'Because.'", "link"),
    ("update link set member_id = null", "link"),
    ("delete from judgement; delete from link", "link"),
    ("update judgement set verdict = -verdict", "judgement"),
    ("delete from judgement", "judgement"),
    ("delete from none_fits", "none fits"),
    ("update institution set name = 'Somebody else'", "institution"),
    ("update institution set revoked_at = null", "institution"),
    ("update reply set text = 'We never said so.'", "reply"),
    ("update reply set due = '2099-01-01'", "reply"),
    ("update outcome set outcome = 'done'", "outcome"),
    ("update outcome set evidence = 'Nothing.'", "outcome"),
    ("delete from outcome", "outcome"),
    ("update joint set title = 'Mine' where ended_at is null", "joint list"),
    ("update joint set number = number + 1 where ended_at is null", "joint list"),
    ("update joint_item set title = 'Mine' where position > 0", "joint list"),
    ("update joint_item set position = -1", "joint list"),
    ("update joint_community set signed_words = null", "signature"),
    ("update joint_community set signed_words = '0'", "signature"),
    ("delete from joint_issue", "issue behind a joint list"),
    (
        "insert into joint_issue (item_id, issue_id)
         select max(joint_item.id), min(issue.id) from joint_item, issue",
        "issue behind a joint list",
    ),
    (
        "insert into none_fits (issue_id, programme_id, member_id, said_at)
         select min(issue.id), min(programme.id), min(member.id), 0 from issue, programme, member",
        "none fits",
    ),
    ("update ledger set payload = replace(payload, 'disagree', 'agree')", "does not follow"),
    ("update ledger set moment = moment + 1 where number = 4", "entry 4 does not follow"),
    ("update ledger set member_id = member_id + 1 where number = 2", "entry 2 does not follow"),
    ("update ledger set digest = replace(digest, 'a', 'b') where number = 4", "entry 4 does not follow"),
    ("update ledger set number = -1 where number = 1", "entry 1 does not follow"),
    ("delete from ledger where number = 4", "entry 4 does not follow"),
    ("update ledger set act = 'unpublish' where number = 5", "entry 5 makes no sense"),
    ("update ledger set subject = 9 where number = 5", "entry 5 makes no sense"),
    ("delete from ledger where number >= 3", "head"),
    ("update ledger_head set digest = replace(digest, 'a', 'b')", "head"),
    ("update ledger_head set number = number + 1", "head"),
    ("delete from ledger_head", "head"),
    ("delete from ledger; update ledger_head set number = 0, digest = '0'", "head"),
];

#[tokio::test(flavor = "multi_thread")]
async fn verify_names_whatever_was_touched() {
    let folder = tempfile::tempdir().unwrap();
    let untouched = folder.path().join("untouched.sqlite");
    let store = open(&untouched).await;
    told::story(&store).await;
    store.close().await;
    assert_eq!(differences(&untouched).await, "");
    let touched = folder.path().join("touched.sqlite");
    for (touch, named) in TOUCHES {
        std::fs::copy(&untouched, &touched).unwrap();
        let mut connection = SqliteConnection::connect(&format!("sqlite:{}", touched.display())).await.unwrap();
        connection.execute("pragma foreign_keys = off; pragma ignore_check_constraints = on").await.unwrap();
        connection.execute(*touch).await.unwrap();
        connection.close().await.unwrap();
        let differences = differences(&touched).await;
        assert!(differences.contains(named), "{touch}\nsays: {differences}");
    }
}

async fn open(path: &Path) -> Store {
    Store::open(&Settings { url: format!("sqlite:{}", path.display()), readers: 1 }).await.unwrap()
}

/// Returns what differs, a line a community.
async fn differences(path: &Path) -> String {
    let store = open(path).await;
    let verified = store.verify(None, &mut |_, _, _| ()).await.unwrap();
    store.close().await;
    let differences: Vec<String> =
        verified.iter().filter_map(|verified| verified.difference.as_ref()).map(ToString::to_string).collect();
    differences.join("\n")
}
