-- Indexes the engine's scripts lack and its own statements want.

-- every completed or deleted task asks for its sub-tasks
create index act_idx_task_parent on act_ru_task (parent_task_id_);
create index act_idx_hi_taskinst_parent on act_hi_taskinst (parent_task_id_);

-- the job executor's acquisition: due jobs that still have retries
create index act_idx_job_due on act_ru_job (duedate_) where retries_ > 0;

-- the route over call activities is read from the parent down
create index act_idx_hi_procinst_super on act_hi_procinst (super_process_instance_id_);

