-- Each member's own sorting of issues into piles. What a pile is called is gone, with its salt, when its member has left.
create table pile (
    id bigint primary key,
    member_id bigint not null constraint pile_member_fkey references member (id),
    title text not null,
    salt text not null,
    made_at bigint not null
);
create index pile_member on pile (member_id);

-- An issue lies on one pile of a member at most.
create table pile_issue (
    member_id bigint not null constraint pile_issue_member_fkey references member (id),
    issue_id bigint not null constraint pile_issue_issue_fkey references issue (id),
    pile_id bigint not null constraint pile_issue_pile_fkey references pile (id),
    put_at bigint not null,
    primary key (member_id, issue_id)
);
create index pile_issue_issue on pile_issue (issue_id);
create index pile_issue_pile on pile_issue (pile_id);
