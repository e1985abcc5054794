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

-- What a new installation begins with: its own organisation, and VOITTO and VOIMA with their editable settings.
insert into organisation (id, name, kind, municipality) values ('own', '', 'municipality', '');

insert into programme (id, valid_from, valid_to, name_fi, name_sv, name_en, organisation_id, authority, closing_needs_second,
                       weekly_invitations, interview_promise_days, follow_up_points, min_benefit_days, recheck_days, source)
values ('VOITTO', '2015-08-17', null, 'VOITTO', 'VOITTO', 'VOITTO', 'own', false, false, 20, 10, '{P4W,P6M}', 300, 90,
        'VOITTO (S20431): 300 to 500 days of labour market subsidy; pace and promises are defaults to be edited'),
       ('VOIMA', '2018-09-03', null, 'VOIMA', 'VOIMA', 'VOIMA', 'own', false, false, 20, 10, '{P4W,P6M}', 200, 90,
        'VOIMA (S21358): 200 and 300 days of labour market subsidy; pace and promises are defaults to be edited');
