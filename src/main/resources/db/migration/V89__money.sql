-- The money of each instrument of support: what a year has, what cases were granted of it, what has been paid.
create table support_budget (
    organisation text           not null references organisation,
    instrument   text           not null check (instrument in ('paySubsidy', 'municipalSupplement', 'recruitmentBonus')),
    year         integer        not null,
    euros        numeric(12, 2) not null check (euros >= 0),
    primary key (organisation, instrument, year)
);

create table support_grant (
    id           bigint generated always as identity primary key,
    organisation text           not null references organisation,
    instrument   text           not null check (instrument in ('paySubsidy', 'municipalSupplement', 'recruitmentBonus')),
    year         integer        not null,
    case_number  text           not null references client_case,
    -- the run of the model that granted; null in grants that are older than this table
    run          text,
    granted_on   date           not null,
    euros        numeric(12, 2) not null check (euros >= 0),
    -- what will not be paid of it any more
    released     numeric(12, 2) not null default 0 check (released between 0 and euros),
    unique (instrument, case_number, run)
);
create index support_grant_budget on support_grant (organisation, instrument, year);

create table support_payment (
    id       bigint generated always as identity primary key,
    grant_id bigint         not null references support_grant,
    paid_on  date           not null,
    euros    numeric(12, 2) not null check (euros > 0)
);
create index support_payment_grant on support_payment (grant_id);

insert into support_budget (organisation, instrument, year, euros)
select organisation, 'paySubsidy', year, euros
  from subsidy_budget;

insert into support_grant (organisation, instrument, year, case_number, granted_on, euros)
select c.organisation, 'paySubsidy', extract(year from g.granted_on)::integer, g.case_number, g.granted_on, g.euros
  from subsidy_grant g
  join client_case c on c.number = g.case_number;

drop table subsidy_grant;
drop table subsidy_budget;
