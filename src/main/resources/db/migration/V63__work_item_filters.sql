-- What lists are filtered by, in the order in which they are read. The first of the three serves all three filters at once.
create index work_item_area on work_item (area_id, segment, programme, coalesce(due_at, 'infinity'), task_id);
create index work_item_segment on work_item (segment, programme, coalesce(due_at, 'infinity'), task_id);
create index work_item_programme on work_item (programme, coalesce(due_at, 'infinity'), task_id);
create index work_item_team on work_item (team_id, coalesce(due_at, 'infinity'), task_id);
