-- What a person says of headings and benefit names holds for the lists of their own organisation.
alter table benefit_mapping add column organisation text not null default '';
update benefit_mapping m set organisation = u.organisation_id
  from app_user u where u.username = m.saved_by and u.organisation_id is not null;
alter table benefit_mapping drop constraint benefit_mapping_pkey, add primary key (organisation, signature);
alter table benefit_mapping alter column organisation drop default;

alter table benefit_name add column organisation text not null default '';
update benefit_name n set organisation = u.organisation_id
  from app_user u where u.username = n.saved_by and u.organisation_id is not null;
alter table benefit_name drop constraint benefit_name_pkey, add primary key (organisation, name);
alter table benefit_name alter column organisation drop default;
comment on column benefit_name.organisation is 'empty for lists that belong to no organisation';
comment on column benefit_mapping.organisation is 'empty for lists that belong to no organisation';
