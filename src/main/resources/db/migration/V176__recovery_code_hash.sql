-- Recovery codes are hashed by themselves: no key of the vault, whose end would make them void.
alter table recovery_code drop constraint recovery_code_pkey;
alter table recovery_code alter column digest drop not null;
alter table recovery_code add column hash text;
alter table recovery_code add check (num_nonnulls(digest, hash) = 1);
create index recovery_code_person on recovery_code (username);
comment on column recovery_code.digest is 'of codes made before: by an index key, valid as long as it';
comment on column recovery_code.hash is 'bcrypt; the codes made together share the salt, so that one is looked up by one hash';
