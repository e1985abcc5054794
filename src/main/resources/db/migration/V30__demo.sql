-- How far the demo history has been made; empty outside the demo profile.
create table demo_state (
    only_row        boolean primary key default true check (only_row),
    counted_from    date    not null,
    simulated_until date,
    done            boolean not null default false
);
comment on column demo_state.counted_from is 'the day on which the making began: the dates of the history are shifted to it';
