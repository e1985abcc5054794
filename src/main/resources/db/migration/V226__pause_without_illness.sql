-- Illness is no reason of a pause of its own any more: it is another valid reason, and no code tells of health.
update case_pause set reason = 'other' where reason = 'illness';
grant update on case_record to current_user;
update case_record set answers = jsonb_set(answers, '{pauseReason}', '"other"') where answers ->> 'pauseReason' = 'illness';
update act_ru_variable set text_ = 'other' where name_ = 'pauseReason' and text_ = 'illness';
update act_hi_varinst set text_ = 'other' where name_ = 'pauseReason' and text_ = 'illness';
update act_hi_detail set text_ = 'other' where name_ = 'pauseReason' and text_ = 'illness';
revoke update on case_record from ${application_role};
