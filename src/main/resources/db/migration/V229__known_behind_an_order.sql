-- A new case of somebody known, whom a protection order hides, waits until one who may know who it is lets it in.
alter table client_case add column held_back boolean not null default false;
comment on column client_case.held_back is
    'the client was known and hidden when the case came: its tasks are for a lead and for those who may name the client';

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('newTask', 'taskGiven', 'deadlineTomorrow', 'overdue', 'messageFailed', 'handedOver', 'assessment',
                    'migrationHalted', 'caseOpened', 'accessAnomaly', 'protectionEnds', 'erasureAsked', 'erasureDue',
                    'sharingEnded', 'protectedReferred', 'caseHeldBack', 'workReleased'));
