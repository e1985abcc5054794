-- On what ground people of another organisation do tasks of a case, as it stands with a partner's link.
create table organisation_ground (
    id           uuid primary key,
    case_number  text        not null references client_case,
    organisation text        not null references organisation,
    ground       text        not null check (ground in ('consent', 'covered', 'law')),
    words        text,
    consent_id   bigint,
    recorded_by  text        not null references app_user,
    recorded_at  timestamptz not null,
    ended_at     timestamptz,
    check (ground <> 'law' or words is not null)
);
create index organisation_ground_case on organisation_ground (case_number);
comment on column organisation_ground.consent_id is 'the consent it rests on; a later answer of the client ends it';

-- How the client's newest answer on partners stands: null where it was never asked, refused, all, or the number of a consent that is limited.
create function partner_consent(client uuid, today date) returns text language sql stable as $$
    select case
             when not (k.given and k.withdrawn_at is null and (k.valid_until is null or k.valid_until >= today)) then 'refused'
             when k.recipients is null and k.data is null then 'all'
             else k.id::text
           end
      from client_consent k
     where k.client_id = client and k.kind = 'partners'
     order by k.recorded_at desc, k.id desc
     limit 1
$$;
