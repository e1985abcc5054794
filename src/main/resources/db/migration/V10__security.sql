-- People who work with Polku, where they belong, and their roles.
create table organisation (
    id           text primary key,
    name         text not null collate "fi-x-icu",
    kind         text not null check (kind in ('municipality', 'company_agency', 'school', 'wellbeing_county', 'kela', 'association')),
    municipality text not null
);

create table area (
    id   text primary key,
    name text not null collate "fi-x-icu"
);

create table team (
    id              text primary key,
    organisation_id text not null references organisation,
    area_id         text references area,
    name            text not null collate "fi-x-icu"
);

create table app_user (
    username        text primary key,
    display_name    text        not null collate "fi-x-icu",
    password_hash   text        not null,
    active          boolean     not null default true,
    organisation_id text        not null references organisation,
    team_id         text references team,
    area_id         text references area,
    email           text,
    phone           text,
    languages       text[]      not null default '{fi}',
    absent_from     date,
    absent_to       date,
    deputy          text references app_user,
    created_at      timestamptz not null
);

create table user_role (
    username text not null references app_user on delete cascade,
    role     text not null check (role in ('COORDINATOR', 'COMPANY_COORDINATOR', 'COACH', 'EDUCATION_GUIDE', 'SOCIAL_WORKER',
                                           'NURSE', 'PSYCHOLOGIST', 'EMPLOYMENT_EXPERT', 'KELA_EXPERT', 'JOINT_TEAM', 'LEAD',
                                           'OWNER', 'AUDITOR', 'ADMIN', 'TECHNICAL')),
    primary key (username, role)
);
