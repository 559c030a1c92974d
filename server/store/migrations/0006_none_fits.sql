-- Who says of which issue that none of which programme's words fit it.
create table none_fits (
    issue_id bigint not null constraint none_fits_issue_fkey references issue (id),
    programme_id bigint not null constraint none_fits_programme_fkey references programme (id),
    member_id bigint not null constraint none_fits_member_fkey references member (id),
    said_at bigint not null,
    primary key (issue_id, programme_id, member_id)
);
create index none_fits_programme on none_fits (programme_id);
create index none_fits_member on none_fits (member_id);
