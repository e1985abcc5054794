-- A note that was wrong is withdrawn with a reason by its writer or a lead; it stays readable as withdrawn.
alter table note add column withdrawn_reason text;
alter table note add column withdrawn_by text;
alter table note add column withdrawn_at timestamptz;
alter table note add constraint note_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawn_reason is null));
