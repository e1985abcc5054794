-- A migration goes on in the name of an owner. Where that owner may not any more, it stands still until another takes it over.
alter table model_migration add column worked_by text references app_user;
alter table model_migration add column halted_at timestamptz;
comment on column model_migration.worked_by is 'who has taken it over; null: who began it';
comment on column model_migration.halted_at is 'since when nobody may go on with it';

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('newTask', 'taskGiven', 'deadlineTomorrow', 'overdue', 'messageFailed', 'handedOver', 'assessment',
                    'migrationHalted'));
