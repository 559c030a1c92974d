-- A programme that changes keeps its earlier versions. The table of programmes holds the latest one; its goals keep their
-- ids for as long as they are the same goals, so that links stay. A goal that is in the latest version no longer stands at
-- a place below nought, and its links stay with the versions that had it.

alter table programme add column version bigint not null default 1;
alter table programme add column author text not null default 'operator'
    constraint programme_author_check check (author in ('library', 'operator', 'organiser'));
update programme set author = case when built_in = 1 then 'library' when community_id is not null then 'organiser' else 'operator' end;
alter table programme add column changed_at bigint not null default 0;
update programme set changed_at = added_at;

-- An organiser may take one of the community's own out, for a reason that everybody reads, and bring it back.
alter table programme add column removed_at bigint;
alter table programme add column removed_reason text;

-- An earlier version as it stood, its goals as JSON: for each its id, its parent's and its top goal's, code, title, text
-- and weight.
create table programme_version (
    programme_id bigint not null constraint programme_version_programme_fkey references programme (id),
    version bigint not null,
    name text not null,
    publisher text not null,
    territory text not null,
    starts text not null,
    ends text not null,
    source_url text not null,
    checked_on text not null,
    verified smallint not null,
    licence text not null,
    weighting text not null,
    author text not null,
    changed_at bigint not null,
    goals text not null,
    primary key (programme_id, version)
);

-- Why a community is held against a programme, in its organisers' words; empty if they did not say.
alter table held_against add column why text not null default '';

-- Reports are kept for each version of a programme from now on; those without one are made again.
delete from analysis where name like 'report-%';
