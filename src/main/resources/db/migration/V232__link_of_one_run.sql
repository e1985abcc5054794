-- A partner's link is for one run of a service: who is asked when it begins anew gets a link of their own.
alter table personal_link add column run_id text;
comment on column personal_link.run_id is 'the engine''s instance of the model whose questions the partner answers';
update personal_link l
   set run_id = (select e.id_
                   from act_ru_execution e
                   join act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = l.model
                   join act_hi_procinst h on h.id_ = e.id_ and h.start_time_ at time zone 'UTC' <= l.made_at
                  where e.business_key_ = l.case_number and e.parent_id_ is null
                  order by h.start_time_ desc
                  limit 1)
 where l.model is not null;
create index personal_link_run on personal_link (run_id) where run_id is not null and revoked_at is null;
