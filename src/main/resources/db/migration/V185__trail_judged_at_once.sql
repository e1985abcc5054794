-- What stands out is judged while the day goes on, so that it may grow after somebody has looked.
alter table trail_anomaly add column judged integer;
update trail_anomaly set judged = amount where reviewed_at is not null;
comment on column trail_anomaly.judged is 'how many there were when somebody looked; where more have come since, it is to be looked at again';

-- Whom it concerns and of which day stays as it was found, and nobody takes it away.
revoke update, delete, truncate on trail_anomaly, trail_anomaly_day from ${application_role};
grant update (amount, usual, threshold, cases, found_at, judged, reviewed_by, reviewed_at, verdict, note)
    on trail_anomaly to ${application_role};
