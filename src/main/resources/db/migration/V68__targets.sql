-- Thresholds on figures, and how the figures have stood against them.
create table insight_target (
    id         uuid primary key,
    name       text             not null,
    figure     text             not null,
    filter     jsonb            not null,
    months     integer          check (months between 1 and 120),
    bound      text             not null check (bound in ('atMost', 'atLeast')),
    threshold  double precision not null,
    owner      text             not null references app_user,
    recipients text[]           not null,
    state      text             not null default 'unknown' check (state in ('unknown', 'kept', 'crossed')),
    value      double precision,
    checked_at timestamptz,
    changed_at timestamptz,
    created_at timestamptz      not null
);
comment on column insight_target.months is 'only cases begun in so many months before the check; null for the filter as it is';
comment on column insight_target.owner is 'whose rights decide which cases count';

create table insight_target_value (
    target_id uuid             not null references insight_target on delete cascade,
    day       date             not null,
    value     double precision,
    state     text             not null,
    primary key (target_id, day)
);
