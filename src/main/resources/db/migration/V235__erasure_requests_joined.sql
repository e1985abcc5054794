-- A client has one open request: where two rows of the register were joined, one of their requests is left, of the first
-- day, to be decided of the whole person. For which organisation it was decided is kept as it was then.
alter table erasure_request drop constraint erasure_request_state_check;
alter table erasure_request add constraint erasure_request_state_check
    check (state in ('asked', 'decided', 'done', 'refused', 'joined'));
alter table erasure_request add column decided_for text;
comment on column erasure_request.decided_for is 'the organisation of who decided, as it was then';
update erasure_request e set decided_for = coalesce(u.organisation_id, 'null') from app_user u where u.username = e.decided_by;

create temporary table several on commit drop as
select id, row_number() over newest_first as place, min(asked_on) over (partition by client_id) as first,
       count(*) over (partition by client_id) as number
  from erasure_request
 where state in ('asked', 'decided') and client_id is not null
window newest_first as (partition by client_id order by asked_at desc);
delete from erasure_confirmation where request_id in (select id from several where number > 1);
update erasure_request e set state = 'joined' from several s where s.id = e.id and s.place > 1;
update erasure_request e
   set state = 'asked', asked_on = s.first, checks = '{}', decision = null, reason = null, decided_by = null, decided_at = null,
       decided_for = null
  from several s
 where s.id = e.id and s.number > 1 and s.place = 1;

create unique index erasure_request_one_open on erasure_request (client_id) where state in ('asked', 'decided');
