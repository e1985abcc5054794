-- Some messages go to a colleague: the company coordinator is reminded of the employer's last claim.
alter table outgoing drop constraint outgoing_recipient_check;
alter table outgoing add constraint outgoing_recipient_check
    check (recipient in ('client', 'partner', 'company_coordinator'));
