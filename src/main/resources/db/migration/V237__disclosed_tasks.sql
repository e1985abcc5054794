-- Whom of other organisations an open task may be told stands beside it: a partner's list asks it of thousands of tasks.
alter table work_item add column disclosed_to text[] not null default '{}';
alter table work_item add column disclosed_until date;
comment on column work_item.disclosed_to is 'the organisations with a ground in force, or * where the client''s consent has no limits';
comment on column work_item.disclosed_until is 'the day on which the consent ends, the last on which the task may be told; null where none does';
alter table organisation add check (id <> '*');

create function disclosure(client uuid, its_case text) returns table (organisations text[], until date)
    language sql stable rows 1 as $$
    select case
             when not k.given or k.withdrawn_at is not null then '{}'::text[]
             else array(select '*' where k.given and k.recipients is null and k.data is null
                        union
                        select g.organisation
                          from organisation_ground g
                         where g.case_number = its_case and g.ended_at is null
                           and (g.ground = 'law' or g.consent_id = k.id))
           end,
           k.valid_until
      from (select) as always
      left join lateral (select * from client_consent c
                          where c.client_id = client and c.kind = 'partners'
                          order by c.recorded_at desc, c.id desc
                          limit 1) k on true
$$;
comment on function disclosure is 'as the client''s newest answer on partners and the grounds of the case have it; a refusal or an end of the consent stops both';

create function work_item_disclosed() returns trigger language plpgsql as $$
begin
    select d.organisations, d.until into new.disclosed_to, new.disclosed_until
      from disclosure(new.client_id, new.case_number) d;
    return new;
end $$;
create trigger work_item_disclosed before insert on work_item
    for each row execute function work_item_disclosed();
create trigger work_item_disclosed_again before update of client_id, case_number on work_item
    for each row when ((old.client_id, old.case_number) is distinct from (new.client_id, new.case_number))
    execute function work_item_disclosed();

create function work_item_follows_consent() returns trigger language plpgsql as $$
begin
    update work_item w
       set disclosed_to = d.organisations, disclosed_until = d.until
      from work_item own cross join lateral disclosure(own.client_id, own.case_number) d
     where own.client_id in (old.client_id, new.client_id) and w.task_id = own.task_id
       and (w.disclosed_to, w.disclosed_until) is distinct from (d.organisations, d.until);
    return null;
end $$;
create trigger work_item_follows_consent after insert or update or delete on client_consent
    for each row execute function work_item_follows_consent();

create function work_item_follows_ground() returns trigger language plpgsql as $$
begin
    update work_item w
       set disclosed_to = d.organisations, disclosed_until = d.until
      from work_item own cross join lateral disclosure(own.client_id, own.case_number) d
     where own.case_number in (old.case_number, new.case_number) and w.task_id = own.task_id
       and (w.disclosed_to, w.disclosed_until) is distinct from (d.organisations, d.until);
    return null;
end $$;
create trigger work_item_follows_ground after insert or update or delete on organisation_ground
    for each row execute function work_item_follows_ground();

update work_item w set disclosed_to = d.organisations, disclosed_until = d.until
  from work_item own cross join lateral disclosure(own.client_id, own.case_number) d
 where w.task_id = own.task_id;

drop function partner_consent;

create or replace function work_item_change_noted() returns trigger language plpgsql as $$
begin
    insert into work_item_change (transaction, task_id, kind)
    select pg_current_xact_id()::text::bigint, n.task_id, 'changed'
      from rows n
      join old_rows o using (task_id)
     where (o.assignee, o.name, o.due_at, o.follow_up_at, o.priority, o.suspended, o.segment, o.area_id, o.team_id,
            o.protected, o.client_name, o.waits_for, o.disclosed_to, o.disclosed_until)
           is distinct from
           (n.assignee, n.name, n.due_at, n.follow_up_at, n.priority, n.suspended, n.segment, n.area_id, n.team_id,
            n.protected, n.client_name, n.waits_for, n.disclosed_to, n.disclosed_until);
    return null;
end $$;

-- Each side of who takes a task is found by an index.
create index work_item_disclosed on work_item using gin (disclosed_to);
create index work_item_organisation on work_item (organisation);
create index work_item_owner on work_item (owner) where owner is not null;
create index work_item_client on work_item (client_id);

-- What every count asks of a task stands in the index again.
drop index work_item_area;
create index work_item_area on work_item (area_id, segment, programme, coalesce(due_at, 'infinity'), task_id)
    include (assignee, organisation, groups, owner, process, case_number, protected, disclosed_to, disclosed_until);
drop index work_item_due;
create index work_item_due on work_item (coalesce(due_at, 'infinity'), task_id)
    include (due_at, assignee, organisation, groups, owner, process, case_number, protected, disclosed_to, disclosed_until);
drop index work_item_unclaimed;
create index work_item_unclaimed on work_item (coalesce(due_at, 'infinity'), task_id)
    include (assignee, organisation, groups, owner, process, case_number, protected, disclosed_to, disclosed_until)
    where assignee is null;
