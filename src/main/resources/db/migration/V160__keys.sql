-- Keys change without a stop: what is known of each key, what each node can open, and codes found under several index keys.
create table vault_key (
    id            text primary key,
    kind          text        not null check (kind in ('seal', 'index')),
    state         text        not null check (state in ('known', 'sealing', 'former')),
    proof         bytea       not null,
    unbound       boolean     not null,
    first_seen_at timestamptz not null,
    sealing_since timestamptz,
    sealing_by    text
);
create unique index vault_key_sealing on vault_key (state) where state = 'sealing';
comment on table vault_key is 'every key that is in use; a start without one of them is refused';
comment on column vault_key.proof is 'a known text sealed, or indexed, with the key';
comment on column vault_key.unbound is 'texts sealed before they were bound to their rows open with it';

insert into vault_key (id, kind, state, proof, unbound, first_seen_at)
select key_id, 'seal', 'former', cipher, true, '2026-11-23' from vault_check;
insert into vault_key (id, kind, state, proof, unbound, first_seen_at)
select 'index', 'index', 'known', index_check, true, '2026-11-23' from vault_check limit 1;
drop table vault_check;

create table vault_node (
    id      uuid primary key,
    keys    text[]      not null,
    seen_at timestamptz not null
);
comment on table vault_node is 'which keys each running node has at hand, said anew every few seconds';

create table client_code (
    index_key  text  not null,
    code_index bytea not null,
    client_id  uuid  not null references client on delete cascade deferrable initially deferred,
    primary key (code_index)
);
create index client_code_client on client_code (client_id, index_key);
comment on table client_code is 'finds a client by a keyed index of the code, a row for each index key';
insert into client_code (index_key, code_index, client_id)
select 'index', code_index, id from client where code_index is not null;
alter table client drop column code_index;
