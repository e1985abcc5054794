-- The trail is chained and sealed. What is hashed is text, so that it can be checked with public tools; see docs/audit.md.

-- one part of a line that is hashed: its length in bytes, a colon, itself, a comma; nothing at all is "-,"
create function trail_part(value text) returns text language sql immutable parallel safe
    return coalesce(octet_length(value) || ':' || value || ',', '-,');

-- the line of a row; lists are their length and their items
create function trail_line(encoding smallint, at timestamptz, username text, kind text, purpose text, element text,
                           protected boolean, cases text[], clients uuid[], value_digests text[], own_digest bytea)
    returns text language sql stable parallel safe
    return trail_part(encoding::text)
        || trail_part(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || trail_part(username) || trail_part(kind) || trail_part(purpose) || trail_part(element)
        || trail_part(case when protected then 'protected' else 'plain' end)
        || trail_part(rtrim(cardinality(cases) || ' ' || array_to_string(cases, ' ')))
        || trail_part(rtrim(cardinality(clients) || ' ' || array_to_string(clients, ' ')))
        || trail_part(rtrim(cardinality(value_digests) || ' ' || array_to_string(value_digests, ' ')))
        || case encoding when 1 then trail_part(encode(own_digest, 'hex')) else '' end;

create function trail_sha256(line text) returns bytea language sql immutable parallel safe
    return sha256(convert_to(line, 'UTF8'));

-- which salt, and the digest of a value with it
create function trail_value_digest(salt bytea, field text, old_value text, new_value text) returns text
    language sql immutable parallel safe
    return left(encode(trail_sha256(encode(salt, 'hex')), 'hex'), 16) || ':'
        || encode(trail_sha256(encode(salt, 'hex') || ' ' || trail_part(field) || trail_part(old_value)
                               || trail_part(new_value)), 'hex');

alter table trail
    add column encoding smallint not null default 1,
    add column protected boolean not null default false,
    add column value_digests text[] not null default '{}';
comment on column trail.encoding is '1: written before the chain, its own digest cannot be counted again; 2: digest is that of its line';
comment on column trail.protected is 'a client behind a protection order was named: a log class of its own';

-- where one user is owner and application, V15 has taken this from it too
grant update on trail, trail_value to current_user;

alter table trail_value add column n smallint;
update trail_value v
   set n = o.n, client_id = coalesce(v.client_id, o.client_id)
  from (select v.trail_id, v.field, c.client_id,
               row_number() over (partition by v.trail_id order by v.ctid) as n
          from trail_value v
          join trail t on t.id = v.trail_id
          left join client_case c on cardinality(t.cases) = 1 and c.number = t.cases[1]) o
 where o.trail_id = v.trail_id and o.field = v.field;
alter table trail_value alter column n set not null;
alter table trail_value drop constraint trail_value_pkey, add primary key (trail_id, n);
create index trail_value_client on trail_value (client_id) where client_id is not null;

-- values of nobody's file have a salt too, of the number that nobody bears
insert into trail_salt (client_id, salt)
select client_id, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
  from (select distinct client_id from trail_value where client_id is not null
        union select '00000000-0000-0000-0000-000000000000') c
    on conflict do nothing;

alter table trail disable trigger trail_append_only;
update trail t
   set value_digests = coalesce((select array_agg(trail_value_digest(s.salt, v.field, v.old_value, v.new_value) order by v.n)
                                   from trail_value v
                                   join trail_salt s on s.client_id = coalesce(v.client_id, '00000000-0000-0000-0000-000000000000')
                                  where v.trail_id = t.id), '{}'),
       protected = exists (select from client_case c where c.number = any (t.cases) and c.protected)
                or exists (select from client c where c.id = any (t.clients) and c.protected);
alter table trail enable trigger trail_append_only;
revoke update on trail, trail_value from ${application_role};
alter table trail alter column encoding set default 2;

create index trail_kind on trail (kind, id desc);
create index trail_username on trail (username, id desc);
create index trail_element on trail (element, id desc) where element is not null;
create index trail_protected on trail (id desc) where protected;

-- the chain: rows of the trail are never changed, so that their links stand apart
create table trail_link (
    position   bigint primary key,
    trail_id   bigint   not null unique,
    row_digest bytea    not null,
    heads      bigint[] not null,
    hash       bytea    not null
);
comment on column trail_link.heads is 'for each case of the row, in order, the position of its link before this one; 0 is none';

create table trail_head (
    case_number text primary key,
    position    bigint not null
) with (fillfactor = 70);
comment on table trail_head is 'the newest link of each case; only makes linking quick, proves nothing';

create table trail_seal (
    day       date primary key,
    position  bigint      not null,
    settled   bigint      not null,
    head      bytea       not null,
    sealed_at timestamptz not null,
    previous  bytea       not null,
    hash      bytea       not null,
    key_id    text,
    signature bytea
);
comment on column trail_seal.settled is 'every id up to here was linked or will never be';

revoke update, delete, truncate on trail_link, trail_seal from ${application_role};
revoke update, truncate on trail_salt from ${application_role};

create trigger trail_link_append_only before update or delete on trail_link
    for each row execute function refuse_change_of_trail();
create trigger trail_link_never_truncated before truncate on trail_link
    for each statement execute function refuse_change_of_trail();
create trigger trail_seal_append_only before update or delete on trail_seal
    for each row execute function refuse_change_of_trail();
create trigger trail_seal_never_truncated before truncate on trail_seal
    for each statement execute function refuse_change_of_trail();
create trigger trail_value_never_changed before update on trail_value
    for each row execute function refuse_change_of_trail();
create trigger trail_value_never_truncated before truncate on trail_value
    for each statement execute function refuse_change_of_trail();
create trigger trail_salt_never_changed before update on trail_salt
    for each row execute function refuse_change_of_trail();
create trigger trail_salt_never_truncated before truncate on trail_salt
    for each statement execute function refuse_change_of_trail();
