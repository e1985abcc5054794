-- To whom and what a client consented in the interview stood in its answers only.
update client_consent c
   set recipients = r.whom
  from (select distinct on (case_number) case_number, answers ->> 'consentPartnersWhom' as whom
          from case_record
         where element = 'holdInitialInterview'
         order by case_number, recorded_at desc) r
 where c.case_number = r.case_number and c.kind = 'partners' and c.given and c.how is null and c.recipients is null
   and r.whom <> '';
