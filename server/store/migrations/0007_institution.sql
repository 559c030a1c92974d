-- Institutions that a community invited to answer an agenda, an edition or an issue: one of the three columns is set. Of a
-- code only the digest is kept.
create table institution (
    id bigint primary key,
    community_id bigint not null constraint institution_community_fkey references community (id),
    name text not null,
    code_hash text not null constraint institution_code_key unique,
    agenda_id bigint constraint institution_agenda_fkey references agenda (id),
    edition_id bigint constraint institution_edition_fkey references edition (id),
    issue_id bigint constraint institution_issue_fkey references issue (id),
    invited_by bigint constraint institution_inviter_fkey references member (id),
    invited_at bigint not null,
    revoked_at bigint
);
create index institution_community on institution (community_id);

-- Every wording of an answer; the latest of an institution to an issue is the one that stands.
create table reply (
    id bigint primary key,
    institution_id bigint not null constraint reply_institution_fkey references institution (id),
    issue_id bigint not null constraint reply_issue_fkey references issue (id),
    kind text not null constraint reply_kind_check check (kind in ('will', 'cannot', 'question')),
    text text not null,
    due text not null,
    salt text not null,
    replied_at bigint not null
);
create index reply_institution on reply (institution_id, issue_id);
create index reply_issue on reply (issue_id);

-- Whether a member sees that a promise was kept.
create table outcome (
    reply_id bigint not null constraint outcome_reply_fkey references reply (id),
    member_id bigint not null constraint outcome_member_fkey references member (id),
    outcome text not null constraint outcome_outcome_check check (outcome in ('done', 'partly', 'not_done')),
    seen_on text not null,
    evidence text not null,
    salt text not null,
    said_at bigint not null,
    primary key (reply_id, member_id)
);
create index outcome_member on outcome (member_id);
