-- Everything the foundation remembers. One text for SQLite and PostgreSQL: columns are bigint, text and smallint only,
-- ids and moments (milliseconds since 1970 UTC) are made by the program, digests are SHA-256 in hex.

create table person (
    id bigint primary key,
    arrived_at bigint not null
);

create table account (
    person_id bigint primary key constraint account_person_fkey references person (id),
    name text not null,
    name_folded text not null constraint account_name_key unique,
    passphrase_hash text not null,
    operator smallint not null default 0,
    made_at bigint not null
);

create table session (
    token_hash text primary key,
    person_id bigint not null constraint session_person_fkey references person (id),
    opened_at bigint not null,
    expires_at bigint not null
);
create index session_person on session (person_id);
create index session_expiry on session (expires_at);

-- A one-time link that makes whoever opens it the operator; printed when a server starts without one.
create table operator_link (
    token_hash text primary key,
    expires_at bigint not null
);

-- What a refused form held, for one more showing of it.
create table refused_form (
    token_hash text primary key,
    form text not null,
    entries text not null,
    refused_at bigint not null
);
create index refused_form_moment on refused_form (refused_at);

create table community (
    id bigint primary key,
    slug text not null constraint community_slug_key unique,
    name text not null,
    about text not null,
    language text not null,
    demo smallint not null default 0,
    founded_at bigint not null,
    closed_at bigint
);

-- One person in one community. Somebody whose answers came from a file has no person; `outside_id` is what the file
-- called them.
create table member (
    id bigint primary key,
    community_id bigint not null constraint member_community_fkey references community (id),
    person_id bigint constraint member_person_fkey references person (id),
    outside_id bigint,
    standing text not null constraint member_standing_check check (standing in ('guest', 'invited', 'resident')),
    arrived_at bigint not null,
    constraint member_person_key unique (community_id, person_id),
    constraint member_outside_key unique (community_id, outside_id)
);
create index member_person on member (person_id);

create table role (
    member_id bigint not null constraint role_member_fkey references member (id),
    role text not null constraint role_role_check check (role in ('organiser', 'researcher', 'steward')),
    primary key (member_id, role)
);

-- `salt` goes into the digests that the ledger holds of title, story and place; erasing the words erases it too.
create table issue (
    id bigint primary key,
    community_id bigint not null constraint issue_community_fkey references community (id),
    number bigint not null,
    member_id bigint constraint issue_member_fkey references member (id),
    outside_id bigint,
    kind text not null constraint issue_kind_check check (kind in ('concern', 'strength', 'idea')),
    title text not null,
    story text not null,
    place text not null,
    salt text not null,
    proposed_at bigint not null,
    edited_at bigint,
    removed_at bigint,
    removed_by bigint constraint issue_remover_fkey references member (id),
    removed_reason text,
    agree bigint not null default 0,
    disagree bigint not null default 0,
    pass bigint not null default 0,
    matters bigint not null default 0,
    constraint issue_number_key unique (community_id, number)
);
create index issue_member on issue (member_id);

create table stance (
    member_id bigint not null constraint stance_member_fkey references member (id),
    issue_id bigint not null constraint stance_issue_fkey references issue (id),
    stance smallint not null constraint stance_stance_check check (stance in (-1, 0, 1)),
    matters smallint not null constraint stance_matters_check check (matters in (0, 1)),
    weighed_at bigint not null,
    primary key (member_id, issue_id)
);
create index stance_issue on stance (issue_id, stance, member_id);

create table comment (
    id bigint primary key,
    issue_id bigint not null constraint comment_issue_fkey references issue (id),
    member_id bigint constraint comment_member_fkey references member (id),
    kind text not null constraint comment_kind_check
        check (kind in ('reason_for', 'reason_against', 'experience', 'question')),
    text text not null,
    salt text not null,
    written_at bigint not null,
    removed_at bigint,
    removed_by bigint constraint comment_remover_fkey references member (id),
    removed_reason text
);
create index comment_issue on comment (issue_id, id);
create index comment_member on comment (member_id);

-- `ties` says in JSON which places the rule left tied and what decided, and `arranged_at` when that was.
create table agenda (
    id bigint primary key,
    community_id bigint not null constraint agenda_community_fkey references community (id),
    number bigint not null,
    member_id bigint constraint agenda_member_fkey references member (id),
    title text not null,
    purpose text not null,
    salt text not null,
    rule text not null constraint agenda_rule_check check (rule in ('phragmen', 'approval', 'hand')),
    ties text not null default '[]',
    made_at bigint not null,
    arranged_at bigint,
    constraint agenda_number_key unique (community_id, number)
);
create index agenda_member on agenda (member_id);

create table section (
    id bigint primary key,
    agenda_id bigint not null constraint section_agenda_fkey references agenda (id),
    position bigint not null,
    title text not null,
    salt text not null
);
create index section_agenda on section (agenda_id, position);

create table agenda_issue (
    agenda_id bigint not null constraint agenda_issue_agenda_fkey references agenda (id),
    issue_id bigint not null constraint agenda_issue_issue_fkey references issue (id),
    section_id bigint constraint agenda_issue_section_fkey references section (id),
    position bigint not null,
    primary key (agenda_id, issue_id)
);
create index agenda_issue_issue on agenda_issue (issue_id);

-- An edition never changes: it keeps its own words and figures. `people` is how many answered at least one of its issues.
create table edition (
    id bigint primary key,
    agenda_id bigint not null constraint edition_agenda_fkey references agenda (id),
    number bigint not null,
    member_id bigint constraint edition_member_fkey references member (id),
    title text not null,
    purpose text not null,
    rule text not null,
    ties text not null,
    people bigint not null,
    stances bigint not null,
    published_at bigint not null,
    ledger_number bigint not null,
    constraint edition_number_key unique (agenda_id, number)
);

create table edition_issue (
    edition_id bigint not null constraint edition_issue_edition_fkey references edition (id),
    position bigint not null,
    issue_id bigint not null constraint edition_issue_issue_fkey references issue (id),
    section text not null,
    title text not null,
    kind text not null,
    agree bigint not null,
    disagree bigint not null,
    pass bigint not null,
    matters bigint not null,
    primary key (edition_id, position)
);
create index edition_issue_issue on edition_issue (issue_id);

create table adoption (
    edition_id bigint not null constraint adoption_edition_fkey references edition (id),
    member_id bigint not null constraint adoption_member_fkey references member (id),
    adopted_at bigint not null,
    primary key (edition_id, member_id)
);
create index adoption_member on adoption (member_id);

create table programme (
    id bigint primary key,
    slug text not null constraint programme_slug_key unique,
    name text not null,
    publisher text not null,
    territory text not null,
    starts text not null,
    ends text not null,
    source_url text not null,
    checked_on text not null,
    verified smallint not null default 0,
    licence text not null,
    weighting text not null constraint programme_weighting_check check (weighting in ('equal', 'targets', 'money')),
    built_in smallint not null default 0,
    added_at bigint not null
);

create table goal (
    id bigint primary key,
    programme_id bigint not null constraint goal_programme_fkey references programme (id),
    parent_id bigint constraint goal_parent_fkey references goal (id),
    top_id bigint not null,
    position bigint not null,
    code text not null,
    title text not null,
    text text not null,
    weight_micros bigint,
    constraint goal_position_key unique (programme_id, position)
);
create index goal_parent on goal (parent_id);

-- The programmes that a community is held against.
create table held_against (
    community_id bigint not null constraint held_against_community_fkey references community (id),
    programme_id bigint not null constraint held_against_programme_fkey references programme (id),
    chosen_at bigint not null,
    primary key (community_id, programme_id)
);
create index held_against_programme on held_against (programme_id);

create table link (
    id bigint primary key,
    community_id bigint not null constraint link_community_fkey references community (id),
    issue_id bigint not null constraint link_issue_fkey references issue (id),
    goal_id bigint not null constraint link_goal_fkey references goal (id),
    member_id bigint constraint link_member_fkey references member (id),
    claim text not null constraint link_claim_check check (claim in ('served', 'partly', 'opposed')),
    reason text not null,
    salt text not null,
    linked_at bigint not null,
    constraint link_claim_key unique (issue_id, goal_id, claim)
);
create index link_community on link (community_id);
create index link_goal on link (goal_id);
create index link_member on link (member_id);

-- 1 confirms, -1 disputes. Whoever makes a link confirms it.
create table judgement (
    link_id bigint not null constraint judgement_link_fkey references link (id),
    member_id bigint not null constraint judgement_member_fkey references member (id),
    verdict smallint not null constraint judgement_verdict_check check (verdict in (-1, 1)),
    judged_at bigint not null,
    primary key (link_id, member_id)
);
create index judgement_member on judgement (member_id);

-- Where each community's ledger stands; writing an act locks this row, which numbers acts without gaps.
create table ledger_head (
    community_id bigint primary key constraint ledger_head_community_fkey references community (id),
    number bigint not null,
    digest text not null
);

create table ledger (
    community_id bigint not null constraint ledger_community_fkey references community (id),
    number bigint not null,
    moment bigint not null,
    member_id bigint,
    act text not null,
    subject bigint not null,
    payload text not null,
    digest text not null,
    primary key (community_id, number)
);
create index ledger_subject on ledger (community_id, subject, act, number);
