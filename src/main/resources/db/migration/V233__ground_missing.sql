-- The coordinator is told where a party of joint support by consent cannot be told for want of a ground.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('newTask', 'taskGiven', 'deadlineTomorrow', 'overdue', 'messageFailed', 'handedOver', 'assessment',
                    'migrationHalted', 'caseOpened', 'accessAnomaly', 'protectionEnds', 'erasureAsked', 'erasureDue',
                    'sharingEnded', 'protectedReferred', 'caseHeldBack', 'workReleased', 'groundMissing'));
