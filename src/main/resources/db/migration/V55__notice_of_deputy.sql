-- Who stands in for an absent colleague is told of the colleague's work.
alter table notice add column for_username text references app_user on delete cascade;
comment on column notice.for_username is 'the absent colleague whose tasks these are; null for one''s own';
