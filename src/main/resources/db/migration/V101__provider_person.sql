-- Who of an organisation's own sign-in is whom here.
create table provider_person (
    issuer   text not null,
    subject  text not null,
    username text not null unique references app_user on delete cascade,
    primary key (issuer, subject)
);
