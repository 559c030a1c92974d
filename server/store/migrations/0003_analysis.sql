-- What was worked out from a community's answers, by name, as JSON, with the number of the last act that it rests on: so
-- several servers share it and a restart loses nothing. It can be worked out again at any time.
create table analysis (
    community_id bigint not null constraint analysis_community_fkey references community (id),
    name text not null,
    ledger_number bigint not null,
    made_at bigint not null,
    result text not null,
    primary key (community_id, name)
);

-- Which server works something out. A claim ends at its deadline, so that a server which died holds nobody up.
create table claim (
    community_id bigint not null constraint claim_community_fkey references community (id),
    name text not null,
    holder text not null,
    deadline bigint not null,
    primary key (community_id, name)
);
