//! Reads from the tables what a ledger should amount to.

use std::collections::BTreeMap;

use agenda::agenda::Rule;
use agenda::id::{
    AgendaId, CommentId, CommunityId, EditionId, GoalId, IssueId, LinkId, MemberId, ProgrammeId, SectionId,
};
use agenda::ledger::thing::{Agenda, Comment, Edition, Issue, Link, edition_words};
use agenda::ledger::{Digest, Placed, State, Words};
use agenda::link::{Claim, Verdict};
use agenda::member::Role;
use agenda::stance::{Stance, Tally};
use agenda::{comment, issue};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};

use super::{institution, joint, pile, programme};
use crate::programme::read_version;
use crate::{Error, Result};

/// Reads everything public about a community.
pub(super) async fn state(tx: &mut AnyConnection, community: CommunityId) -> Result<State> {
    let mut state = State::default();
    describe(tx, community, &mut state).await?;
    issues(tx, community, &mut state).await?;
    stances(tx, community, &mut state).await?;
    comments(tx, community, &mut state).await?;
    agendas(tx, community, &mut state).await?;
    editions(tx, community, &mut state).await?;
    adoptions(tx, community, &mut state).await?;
    programmes(tx, community, &mut state).await?;
    links(tx, community, &mut state).await?;
    judgements(tx, community, &mut state).await?;
    none_fits(tx, community, &mut state).await?;
    institution::state(tx, community, &mut state).await?;
    pile::state(tx, community, &mut state).await?;
    joint::state(tx, community, &mut state).await?;
    Ok(state)
}

/// Runs a statement whose only value is the community.
macro_rules! rows {
    ($tx:expr, $community:expr, $text:literal) => {
        sqlx::query($text).bind($community.0).fetch_all(&mut *$tx).await?
    };
}

async fn describe(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    for row in &rows!(
        tx,
        community,
        "select slug, name, about, language, closed_at, closed_reason from community where id = $1"
    ) {
        let words: [&str; 4] =
            [row.try_get("slug")?, row.try_get("name")?, row.try_get("about")?, row.try_get("language")?];
        state.words = Some(Words::Kept(Digest::of_words("", &words)));
        let reason: Option<String> = row.try_get("closed_reason")?;
        let reason = reason.map(|reason| Digest::of_words("", &[&reason]));
        state.closed = row.try_get::<Option<i64>, _>("closed_at")?.map(|_| reason);
    }
    let roles = rows!(
        tx,
        community,
        "select role.member_id, role.role
         from role
         join member on member.id = role.member_id
         where member.community_id = $1"
    );
    for row in &roles {
        let role = word(row, "role", Role::parse)?;
        state.roles.insert((MemberId(row.try_get("member_id")?), role));
    }
    Ok(())
}

async fn issues(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let issues = rows!(
        tx,
        community,
        "select id, number, kind, member_id, title, story, place, salt, removed_at, removed_reason,
                agree, disagree, pass, matters
         from issue
         where community_id = $1"
    );
    for row in &issues {
        let id = IssueId(row.try_get("id")?);
        let issue = Issue {
            number: row.try_get("number")?,
            kind: word(row, "kind", issue::Kind::parse)?,
            proposer: member(row)?,
            words: words(row, &["title", "story", "place"])?,
            removed: removed(row)?,
        };
        state.issues.insert(id, issue);
        state.tallies.insert(id, tally(row)?);
    }
    Ok(())
}

async fn stances(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let stances = rows!(
        tx,
        community,
        "select stance.issue_id, stance.member_id, stance.stance, stance.matters
         from issue
         join stance on stance.issue_id = issue.id
         where issue.community_id = $1"
    );
    for row in &stances {
        let sign: i64 = row.try_get("stance")?;
        let stance = Stance::from_sign(sign).ok_or_else(|| Error::unreadable("stance", sign))?;
        let key = (IssueId(row.try_get("issue_id")?), MemberId(row.try_get("member_id")?));
        state.stances.insert(key, (stance, row.try_get::<i64, _>("matters")? != 0));
    }
    Ok(())
}

async fn comments(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let comments = rows!(
        tx,
        community,
        "select comment.id, comment.issue_id, comment.kind, comment.member_id, comment.text, comment.salt,
                comment.removed_at, comment.removed_reason
         from issue
         join comment on comment.issue_id = issue.id
         where issue.community_id = $1"
    );
    for row in &comments {
        let comment = Comment {
            issue: IssueId(row.try_get("issue_id")?),
            kind: word(row, "kind", comment::Kind::parse)?,
            writer: member(row)?,
            words: words(row, &["text"])?,
            removed: removed(row)?,
        };
        state.comments.insert(CommentId(row.try_get("id")?), comment);
    }
    Ok(())
}

async fn agendas(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let agendas = rows!(
        tx,
        community,
        "select id, number, member_id, title, purpose, salt, rule from agenda where community_id = $1"
    );
    for row in &agendas {
        let agenda = Agenda {
            number: row.try_get("number")?,
            owner: member(row)?,
            words: words(row, &["title", "purpose"])?,
            rule: word(row, "rule", Rule::parse)?,
            sections: Vec::new(),
            issues: Vec::new(),
        };
        state.agendas.insert(AgendaId(row.try_get("id")?), agenda);
    }
    let sections = rows!(
        tx,
        community,
        "select section.id, section.agenda_id, section.title, section.salt
         from section
         join agenda on agenda.id = section.agenda_id
         where agenda.community_id = $1
         order by section.position, section.id"
    );
    for row in &sections {
        if let Some(agenda) = state.agendas.get_mut(&AgendaId(row.try_get("agenda_id")?)) {
            agenda.sections.push((SectionId(row.try_get("id")?), words(row, &["title"])?));
        }
    }
    let placed = rows!(
        tx,
        community,
        "select agenda_issue.agenda_id, agenda_issue.issue_id, agenda_issue.section_id
         from agenda_issue
         join agenda on agenda.id = agenda_issue.agenda_id
         where agenda.community_id = $1
         order by agenda_issue.position, agenda_issue.issue_id"
    );
    for row in &placed {
        if let Some(agenda) = state.agendas.get_mut(&AgendaId(row.try_get("agenda_id")?)) {
            let section = row.try_get::<Option<i64>, _>("section_id")?.map(SectionId);
            agenda.issues.push(Placed(IssueId(row.try_get("issue_id")?), section));
        }
    }
    Ok(())
}

async fn editions(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let issues = rows!(
        tx,
        community,
        "select edition_issue.edition_id, edition_issue.issue_id, edition_issue.section, edition_issue.title,
                edition_issue.kind, edition_issue.agree, edition_issue.disagree, edition_issue.pass,
                edition_issue.matters
         from edition_issue
         join edition on edition.id = edition_issue.edition_id
         join agenda on agenda.id = edition.agenda_id
         where agenda.community_id = $1
         order by edition_issue.position"
    );
    let mut held: BTreeMap<EditionId, (Vec<_>, Vec<_>)> = BTreeMap::new();
    for row in &issues {
        let (counted, said) = held.entry(EditionId(row.try_get("edition_id")?)).or_default();
        counted.push((IssueId(row.try_get("issue_id")?), word(row, "kind", issue::Kind::parse)?, tally(row)?));
        said.push((row.try_get("section")?, row.try_get("title")?));
    }
    let editions = rows!(
        tx,
        community,
        "select edition.id, edition.agenda_id, edition.number, edition.member_id, edition.title, edition.purpose,
                edition.rule, edition.ties, edition.people, edition.stances
         from edition
         join agenda on agenda.id = edition.agenda_id
         where agenda.community_id = $1"
    );
    for row in &editions {
        let id = EditionId(row.try_get("id")?);
        let (issues, said) = held.remove(&id).unwrap_or_default();
        let words = edition_words(row.try_get("title")?, row.try_get("purpose")?, row.try_get("ties")?, &said);
        let edition = Edition {
            agenda: AgendaId(row.try_get("agenda_id")?),
            number: row.try_get("number")?,
            publisher: member(row)?,
            rule: word(row, "rule", Rule::parse)?,
            people: row.try_get("people")?,
            stances: row.try_get("stances")?,
            words: Words::Kept(words),
            issues,
        };
        state.editions.insert(id, edition);
    }
    Ok(())
}

async fn adoptions(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let adoptions = rows!(
        tx,
        community,
        "select adoption.edition_id, adoption.member_id
         from adoption
         join edition on edition.id = adoption.edition_id
         join agenda on agenda.id = edition.agenda_id
         where agenda.community_id = $1"
    );
    for row in &adoptions {
        let key = (EditionId(row.try_get("edition_id")?), MemberId(row.try_get("member_id")?));
        state.adoptions.insert(key);
    }
    Ok(())
}

async fn programmes(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    for row in &rows!(tx, community, "select programme_id, why from held_against where community_id = $1") {
        let id = ProgrammeId(row.try_get("programme_id")?);
        let why: &str = row.try_get("why")?;
        if !why.is_empty() {
            state.whys.insert(id, Digest::of_words("", &[why]));
        }
        state.programmes.insert(id, Some(programme::words(&read_version(tx, id, None).await?)));
    }
    let ever = rows!(
        tx,
        community,
        "select distinct subject from ledger where community_id = $1 and act in ('hold_against', 'revise')"
    );
    for row in &ever {
        let id = ProgrammeId(row.try_get("subject")?);
        let latest = read_version(tx, id, None).await?;
        for version in 1..latest.programme.version {
            let words = programme::words(&read_version(tx, id, Some(version)).await?);
            state.versions.insert((id, version), words);
        }
        state.versions.insert((id, latest.programme.version), programme::words(&latest));
    }
    for row in &rows!(
        tx,
        community,
        "select id, removed_at, removed_reason from programme where community_id = $1 and removed_at is not null"
    ) {
        if let Some(reason) = removed(row)? {
            state.removed_programmes.insert(ProgrammeId(row.try_get("id")?), reason);
        }
    }
    Ok(())
}

async fn links(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let links = rows!(
        tx,
        community,
        "select id, issue_id, goal_id, member_id, claim, reason, salt from link where community_id = $1"
    );
    for row in &links {
        let link = Link {
            issue: IssueId(row.try_get("issue_id")?),
            goal: GoalId(row.try_get("goal_id")?),
            claim: word(row, "claim", Claim::parse)?,
            claimant: member(row)?,
            reason: words(row, &["reason"])?,
        };
        state.links.insert(LinkId(row.try_get("id")?), link);
    }
    Ok(())
}

async fn judgements(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let judgements = rows!(
        tx,
        community,
        "select judgement.link_id, judgement.member_id, judgement.verdict
         from judgement
         join link on link.id = judgement.link_id
         where link.community_id = $1"
    );
    for row in &judgements {
        let verdict = match row.try_get::<i64, _>("verdict")? {
            1 => Verdict::Confirm,
            -1 => Verdict::Dispute,
            other => return Err(Error::unreadable("verdict", other)),
        };
        state.judgements.insert((LinkId(row.try_get("link_id")?), MemberId(row.try_get("member_id")?)), verdict);
    }
    Ok(())
}

async fn none_fits(tx: &mut AnyConnection, community: CommunityId, state: &mut State) -> Result<()> {
    let said = rows!(
        tx,
        community,
        "select none_fits.issue_id, none_fits.programme_id, none_fits.member_id
         from none_fits
         join issue on issue.id = none_fits.issue_id
         where issue.community_id = $1"
    );
    for row in &said {
        let (issue, programme) = (IssueId(row.try_get("issue_id")?), ProgrammeId(row.try_get("programme_id")?));
        state.none_fits.insert((issue, programme, MemberId(row.try_get("member_id")?)));
    }
    Ok(())
}

/// Reads a column that holds one of a noun's words.
pub(super) fn word<Value, Failure>(
    row: &AnyRow,
    column: &'static str,
    parse: impl Fn(&str) -> std::result::Result<Value, Failure>,
) -> Result<Value> {
    let word: &str = row.try_get(column)?;
    parse(word).map_err(|_| Error::unreadable(column, word))
}

fn member(row: &AnyRow) -> Result<Option<MemberId>> {
    Ok(row.try_get::<Option<i64>, _>("member_id")?.map(MemberId))
}

/// Digests words with the salt beside them; without a salt they must be gone, and whatever stands there is digested.
pub(super) fn words(row: &AnyRow, columns: &[&'static str]) -> Result<Words> {
    let salt: &str = row.try_get("salt")?;
    let words = columns.iter().map(|column| Ok(row.try_get(*column)?)).collect::<Result<Vec<&str>>>()?;
    let erased = salt.is_empty() && words.iter().all(|part| part.is_empty());
    Ok(if erased { Words::Erased } else { Words::Kept(Digest::of_words(salt, &words)) })
}

pub(super) fn removed(row: &AnyRow) -> Result<Option<Digest>> {
    let reason: Option<String> = row.try_get("removed_reason")?;
    let removed = row.try_get::<Option<i64>, _>("removed_at")?.is_some();
    Ok(removed.then(|| Digest::of_words("", &[&reason.unwrap_or_default()])))
}

fn tally(row: &AnyRow) -> Result<Tally> {
    Ok(Tally {
        agree: row.try_get("agree")?,
        disagree: row.try_get("disagree")?,
        pass: row.try_get("pass")?,
        matters: row.try_get("matters")?,
    })
}
