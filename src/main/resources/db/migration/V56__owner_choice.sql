-- Why a case got its coordinator: what the rule saw when it chose, or who chose.
create table owner_choice (
    id          bigint generated always as identity primary key,
    case_number text        not null references client_case,
    owner       text        not null references app_user,
    reason      text        not null check (reason in ('ofAreaAndLanguage', 'ofArea', 'ofLanguage', 'ofAll', 'finder',
                                                       'round', 'handedOver')),
    open_cases  integer,
    chosen_by   text        not null,
    chosen_at   timestamptz not null
);
create index owner_choice_newest on owner_choice (case_number, id desc);
comment on column owner_choice.open_cases is 'open cases of the owner before this one, where the least loaded was chosen';
