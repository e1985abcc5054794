-- Whether a record corrects the one before it; a later round of the same step does not.
alter table case_record add column corrects boolean not null default false;
update case_record r set corrects = true
  from case_record p
 where p.id = r.predecessor and r.task_id = p.task_id and r.source <> 'withdrawn' and p.source <> 'withdrawn';
