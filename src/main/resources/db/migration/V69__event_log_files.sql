-- Files that wait to be read as event logs, or are being read; gone afterwards.
create table event_log_file (
    id          uuid        primary key,
    name        text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    size        bigint      not null default 0
);

create table event_log_file_part (
    file_id uuid    not null references event_log_file on delete cascade,
    number  integer not null,
    bytes   bytea   not null,
    primary key (file_id, number)
);
-- what is packed already, or read once
alter table event_log_file_part alter column bytes set storage external;

alter table event_log add column size bigint, add column read_bytes bigint not null default 0;
comment on column event_log.size is 'of the file; null where it came as a stream';
