-- Who says that none of a programme's words fit an issue says so of the goals that there were: the answer counts for every
-- version with the same goals, whatever they are called or weigh, and for no other. Versions with the same goals bear the
-- number of the first of them. Of what is there already it is not known which are the same: each stands for itself.

alter table programme add column goals_version bigint not null default 1;
update programme set goals_version = version;
alter table programme_version add column goals_version bigint not null default 1;
update programme_version set goals_version = version;

alter table none_fits add column goals_version bigint not null default 1;
update none_fits
set goals_version = coalesce(
    (select max(stood.version)
     from (select programme_id, version, changed_at from programme_version
           union all
           select id, version, changed_at from programme) as stood
     where stood.programme_id = none_fits.programme_id and stood.changed_at <= none_fits.said_at),
    1
);
