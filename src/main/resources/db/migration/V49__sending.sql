-- What waits is sent: leases, letters to print, messages to colleagues, and the mailbox of the demo.
alter table outgoing drop constraint outgoing_state_check;
alter table outgoing add constraint outgoing_state_check
    check (state in ('waiting', 'to_print', 'sent', 'failed', 'withdrawn'));
alter table outgoing drop constraint outgoing_recipient_check;
alter table outgoing add constraint outgoing_recipient_check
    check (recipient in ('client', 'partner', 'company_coordinator', 'staff'));
alter table outgoing alter column case_number drop not null;
alter table outgoing add column username text references app_user;
alter table outgoing add column leased_until timestamptz;
create index outgoing_seen on outgoing (state, changed_at desc) where state in ('failed', 'to_print');
comment on column outgoing.username is 'the colleague a message to staff goes to; such a message has no case';
comment on column outgoing.fault is 'a code; never what a server answered, which may name somebody';

create table mailbox (
    id        uuid primary key,
    channel   text        not null,
    recipient text        not null,
    subject   text        not null,
    body      text        not null,
    calendar  text,
    at        timestamptz not null
);
create index mailbox_newest on mailbox (at desc, id);
comment on table mailbox is 'what would have gone out; filled in the demo only';
