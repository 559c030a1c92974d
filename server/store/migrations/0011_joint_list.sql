-- Lists of what several communities ask for together. Of a list's code only the digest is kept; a new code replaces the old
-- one. A list that was taken back keeps its number, so that its address never leads to another one.
create table joint (
    id bigint primary key,
    number bigint not null constraint joint_number_key unique,
    community_id bigint not null constraint joint_community_fkey references community (id),
    title text not null,
    purpose text not null,
    code_hash text constraint joint_code_key unique,
    begun_at bigint not null,
    ended_at bigint
);
create index joint_begun on joint (community_id);

-- The number of the last list that was begun: raising it keeps two servers from giving the same number.
create table joint_head (
    number bigint not null
);
insert into joint_head (number) values (0);

-- What is on a list. What was taken off it stands at a place below nought, so that what communities put behind it stays
-- theirs, and it can come back.
create table joint_item (
    id bigint primary key,
    joint_id bigint not null constraint joint_item_joint_fkey references joint (id),
    position bigint not null,
    title text not null
);
create index joint_item_joint on joint_item (joint_id);

-- The communities on a list, with the digest of the words that each signed.
create table joint_community (
    joint_id bigint not null constraint joint_community_joint_fkey references joint (id),
    community_id bigint not null constraint joint_community_community_fkey references community (id),
    joined_at bigint not null,
    signed_words text,
    signed_at bigint,
    primary key (joint_id, community_id)
);
create index joint_community_community on joint_community (community_id);

-- Which issues stand behind what.
create table joint_issue (
    item_id bigint not null constraint joint_issue_item_fkey references joint_item (id),
    issue_id bigint not null constraint joint_issue_issue_fkey references issue (id),
    primary key (item_id, issue_id)
);
create index joint_issue_issue on joint_issue (issue_id);
