-- Leads are told of requests for erasure, when they come and before their answer is due.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('newTask', 'taskGiven', 'deadlineTomorrow', 'overdue', 'messageFailed', 'handedOver', 'assessment',
                    'migrationHalted', 'caseOpened', 'accessAnomaly', 'protectionEnds', 'erasureAsked', 'erasureDue'));

create index erasure_request_open on erasure_request (asked_on) where state in ('asked', 'decided');
