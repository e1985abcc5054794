-- An imported log is seen where it was taken in, and by auditors.
alter table event_log add column organisation text references organisation;
update event_log set organisation = u.organisation_id from app_user u where u.username = event_log.uploaded_by;
comment on column event_log.organisation is 'of whoever took it in; null where they had none';
