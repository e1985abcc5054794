-- A draft may begin from the shipped model where an owner's version stands beside it.
alter table model_draft drop constraint model_draft_source_check;
alter table model_draft add constraint model_draft_source_check
    check (source in ('workshop', 'modeler', 'upload', 'rollback', 'shipped'));
comment on column model_draft.source is 'workshop: begun in the editor; modeler: sent from Camunda Modeler; upload: files; rollback: an older version; shipped: as it came with Polku';
