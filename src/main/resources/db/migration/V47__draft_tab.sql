-- The tab that saved a draft last: another tab of the same person does not write over it unasked.
alter table draft add column tab text;
