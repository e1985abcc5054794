-- What a client asks of their data (GDPR articles 15 and 17) is a ground of its own to open a case behind an order.
alter table case_opening drop constraint case_opening_ground_check;
alter table case_opening add constraint case_opening_ground_check
    check (ground in ('clientPresent', 'urgentContact', 'colleagueAway', 'danger', 'clientsRequest'));
