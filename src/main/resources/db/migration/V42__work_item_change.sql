-- What has just changed in the task list, for the lists that are open now. Each node reads it once a second, in the order
-- of commits; rows are forgotten after minutes. Unlogged: after a crash nobody is looking.
create unlogged table work_item_change (
    transaction bigint not null,
    task_id     text   not null,
    kind        text   not null check (kind in ('new', 'changed', 'gone'))
);
create index work_item_change_transaction on work_item_change (transaction);

create function work_item_noted() returns trigger language plpgsql as $$
begin
    insert into work_item_change (transaction, task_id, kind)
    select pg_current_xact_id()::text::bigint, r.task_id, tg_argv[0] from rows r;
    return null;
end $$;

create function work_item_change_noted() returns trigger language plpgsql as $$
begin
    insert into work_item_change (transaction, task_id, kind)
    select pg_current_xact_id()::text::bigint, n.task_id, 'changed'
      from rows n
      join old_rows o using (task_id)
     where (o.assignee, o.name, o.due_at, o.follow_up_at, o.priority, o.suspended, o.segment, o.area_id, o.team_id,
            o.protected, o.client_name, o.waits_for)
           is distinct from
           (n.assignee, n.name, n.due_at, n.follow_up_at, n.priority, n.suspended, n.segment, n.area_id, n.team_id,
            n.protected, n.client_name, n.waits_for);
    return null;
end $$;

create trigger work_item_added after insert on work_item
    referencing new table as rows for each statement execute function work_item_noted('new');
create trigger work_item_ended after delete on work_item
    referencing old table as rows for each statement execute function work_item_noted('gone');
create trigger work_item_altered after update on work_item
    referencing old table as old_rows new table as rows for each statement execute function work_item_change_noted();
