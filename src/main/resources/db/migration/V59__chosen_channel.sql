-- Somebody chose the way of this one message; it goes that way whatever the client's usual way is.
alter table outgoing add column channel_chosen boolean not null default false;
