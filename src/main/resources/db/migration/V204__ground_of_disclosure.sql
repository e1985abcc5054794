-- On what ground a partner was told about the client: a consent, a limited one that covers the partner, or the law.
alter table personal_link
    add column ground       text check (ground in ('consent', 'covered', 'law')),
    add column ground_words text,
    add check (ground is null or ground = 'consent' or ground_words is not null);
comment on column personal_link.ground is 'null for the client''s own, and for what was made before it was asked';
