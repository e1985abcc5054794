-- What like cases needed: the newest completions of a step.
create index completion_step on completion (step, at desc) where withdrawn_at is null;
