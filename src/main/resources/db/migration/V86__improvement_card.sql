-- Improvements: what is supposed about a waste on a model, what is changed, and what came of it. Of models and staff alone.
create table improvement_card (
    id         bigint generated always as identity primary key,
    stage      text        not null default 'plan' check (stage in ('plan', 'do', 'check', 'act', 'closed')),
    model      text        not null,
    element    text,
    waste_kind text,
    revision   integer     not null default 0,
    created_by text        not null references app_user,
    created_at timestamptz not null,
    changed_by text        not null references app_user,
    changed_at timestamptz not null
);

create table improvement_card_field (
    card_id bigint not null references improvement_card,
    field   text   not null,
    value   text   not null,
    primary key (card_id, field)
);

-- What was written before stays.
create table improvement_card_change (
    id        bigint generated always as identity primary key,
    card_id   bigint      not null references improvement_card,
    field     text        not null,
    old_value text,
    new_value text,
    by        text        not null references app_user,
    at        timestamptz not null
);
create index improvement_card_change_card on improvement_card_change (card_id, at);

create table improvement_card_waste (
    card_id  bigint not null references improvement_card,
    waste_id bigint not null references waste,
    primary key (card_id, waste_id)
);
