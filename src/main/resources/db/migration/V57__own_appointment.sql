-- Meetings that a guide books without the model: what for, how, and what became of them.
alter table appointment alter column element drop not null;
alter table appointment add column kind text
    check (kind in ('talk', 'planReview', 'jobSearchHelp', 'workplaceVisit', 'network', 'other'));
alter table appointment add column means text not null default 'place' check (means in ('place', 'phone', 'remote'));
alter table appointment add column remind boolean not null default false;
alter table appointment add column reason text;
alter table appointment add column series uuid;
alter table appointment add column sequence integer not null default 0;
alter table appointment add constraint appointment_of_model_or_own check ((element is null) = (kind is not null));
comment on column appointment.element is 'the step of the model it belongs to; null where a guide booked it';
comment on column appointment.kind is 'what a guide booked it for; never told in a message';
comment on column appointment.reason is 'why it was cancelled, for colleagues';
comment on column appointment.series is 'the first booking of a meeting that has been moved: one entry in calendars';

alter table outgoing add column appointment_id uuid;
create index outgoing_appointment on outgoing (appointment_id) where appointment_id is not null;
comment on column outgoing.appointment_id is 'what it tells of: once moved or cancelled, what still waits does not go';
