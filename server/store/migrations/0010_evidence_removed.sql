-- A steward may take out what a resident shows for an outcome, for a reason that everybody reads, and bring it back.
alter table outcome add column removed_at bigint;
alter table outcome add column removed_by bigint;
alter table outcome add column removed_reason text;
