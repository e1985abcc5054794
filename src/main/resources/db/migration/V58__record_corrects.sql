-- Whether a record corrects the one before it; a later round of the same step does not.
alter table case_record add column corrects boolean not null default false;
-- where the application's role is also the owner, it may not update records
grant update on case_record to current_user;
update case_record r set corrects = true
  from case_record p
 where p.id = r.predecessor and r.task_id = p.task_id and r.source <> 'withdrawn' and p.source <> 'withdrawn';
revoke update, truncate on case_record from ${application_role};
