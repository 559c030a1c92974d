-- How a comparison moved over time: the last figures for each edition and version of a programme and, for the whole
-- community (edition 0), the last of each month, written `2026-11`. They cannot be worked out again, because people's
-- answers move on: so a later program must go on reading what stands in `figures`.
create table timeline (
    community_id bigint not null constraint timeline_community_fkey references community (id),
    edition_id bigint not null,
    programme_id bigint not null constraint timeline_programme_fkey references programme (id),
    version bigint not null,
    month text not null,
    ledger_number bigint not null,
    made_at bigint not null,
    figures text not null,
    primary key (community_id, programme_id, edition_id, version, month)
);

-- A point is kept together with its report: all are made again, so that each timeline begins now.
delete from analysis where name like 'report-%';
