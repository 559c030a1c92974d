-- Communities that were put off a joint list by the one that began it, with why, for everybody to read.
create table joint_put_off (
    joint_id bigint not null constraint joint_put_off_joint_fkey references joint (id),
    community_id bigint not null constraint joint_put_off_community_fkey references community (id),
    put_off_at bigint not null,
    put_off_by bigint not null,
    reason text not null,
    primary key (joint_id, community_id, put_off_at)
);
