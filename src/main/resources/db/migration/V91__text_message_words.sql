-- A letter of a model says its text message in words of its own; where it is null the body is sent.
alter table outgoing add column text_message text;
