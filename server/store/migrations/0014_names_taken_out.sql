-- Names of themes that a steward took out for a reason: as names are told apart, without capitals, marks and spaces, and as
-- they were written. No theme of the community bears such a name.
create table taken_name (
    community_id bigint not null constraint taken_name_community_fkey references community (id),
    folded text not null,
    title text not null,
    removed_at bigint not null,
    removed_by bigint not null,
    removed_reason text not null,
    primary key (community_id, folded)
);
