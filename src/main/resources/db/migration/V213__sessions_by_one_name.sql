-- A request that began before the session changed its name, and ends after, must not give the old name back.
alter table spring_session add column former text[] not null default '{}';
comment on column spring_session.former is 'names that it had before signing in';

-- Sessions of people from a provider that do not say so yet: they sign in anew.
delete from spring_session where principal_name in (select username from provider_person);
