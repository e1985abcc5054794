-- Passwords that were given by an administrator are used once; whoever is absent is found by the deputy.
alter table app_user add column password_once boolean not null default false;
comment on column app_user.password_once is 'given by somebody else: must be changed at the first sign-in';
create index app_user_deputy on app_user (deputy) where deputy is not null;
