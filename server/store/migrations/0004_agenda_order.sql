-- An agenda's issues in the orders of several rules, as JSON in the form that `name` says, with the number of the last act
-- that they rest on, and of the last that the opinion groups among them rest on (0 without groups). They can be worked out
-- again at any time.
create table agenda_order (
    agenda_id bigint primary key constraint agenda_order_agenda_fkey references agenda (id),
    name text not null,
    ledger_number bigint not null,
    opinion_number bigint not null,
    made_at bigint not null,
    result text not null
);
