-- Money for pay subsidies: what a year has, and what cases have been granted of it.
create table subsidy_budget (
    organisation text    not null references organisation,
    year         integer not null,
    euros        integer not null check (euros >= 0),
    primary key (organisation, year)
);

create table subsidy_grant (
    case_number text          not null references client_case,
    granted_on  date          not null,
    euros       numeric(12, 2) not null check (euros >= 0),
    primary key (case_number, granted_on)
);
