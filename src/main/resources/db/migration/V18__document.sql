-- Documents of the cases, never changed: a new version is a new document.
create table document (
    id               uuid primary key,
    case_number      text        not null references client_case,
    kind             text        not null,
    title            text        not null,
    language         text        not null check (language in ('fi', 'sv', 'en')),
    media_type       text        not null,
    content          bytea       not null,
    sha256           text        not null,
    template_version integer     not null,
    created_at       timestamptz not null,
    created_by       text        not null
);
create index document_case on document (case_number, created_at desc, id);
-- a PDF is compressed already
alter table document alter column content set storage external;
comment on column document.template_version is 'of the template it was made from; 0 when it came from outside';
