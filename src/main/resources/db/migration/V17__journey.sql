-- Programmes: dated rows of settings.
create table programme (
    id                      text    not null,
    valid_from              date    not null,
    valid_to                date,
    name_fi                 text    not null,
    name_sv                 text    not null,
    name_en                 text    not null,
    organisation_id         text    not null references organisation,
    authority               boolean not null,
    closing_needs_second    boolean not null default false,
    weekly_invitations      integer not null,
    interview_promise_days  integer not null,
    follow_up_points        text[]  not null,
    min_benefit_days        integer not null,
    recheck_days            integer not null,
    source                  text    not null,
    primary key (id, valid_from)
);
comment on column programme.follow_up_points is 'ISO periods after the exit, in order';
