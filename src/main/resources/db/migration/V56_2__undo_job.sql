-- An act on more tasks than one request does is taken back by a job, too.
alter table bulk_job add column undo_id uuid references undo on delete cascade;
comment on column bulk_job.undo_id is 'what a job whose action is undo takes back; the undo of a job bears the job''s own id';
