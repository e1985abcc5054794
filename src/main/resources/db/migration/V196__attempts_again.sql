-- A password that is given again is counted apart from signing in.
alter table sign_in_attempt drop constraint sign_in_attempt_kind_check;
alter table sign_in_attempt add constraint sign_in_attempt_kind_check
    check (kind in ('account', 'address', 'code', 'own'));
