-- A community's organiser may add a programme: it stands in that community's library and in no other's.
alter table programme add column community_id bigint constraint programme_community_fkey references community (id);
create index programme_community on programme (community_id);

-- Weights may stand for what a programme itself says comes first. A check cannot be changed in place, so the column is
-- made anew.
alter table programme add column weighs text not null default 'equal'
    constraint programme_weighs_check check (weighs in ('equal', 'targets', 'money', 'priority'));
update programme set weighs = weighting;
alter table programme drop column weighting;
alter table programme rename column weighs to weighting;
