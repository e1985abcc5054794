-- A consent of joint support is to those whom it names: the form asked it and the register did not keep it.
update client_consent c
   set recipients = r.answers ->> 'consentCovers',
       how = case r.answers ->> 'consentHow' when 'spoken' then 'oral' else 'written' end
  from case_record r
 where r.element = 'informOfSharing' and r.case_number = c.case_number and r.recorded_by = c.recorded_by
   and c.recorded_at between r.recorded_at and r.recorded_at + interval '1 minute'
   and c.kind = 'partners' and c.given and c.how is null and c.recipients is null and r.answers ->> 'consentCovers' <> '';

-- An authority that the law lets know is no partner who needs the client's consent.
alter table outgoing drop constraint outgoing_recipient_check;
alter table outgoing add constraint outgoing_recipient_check
    check (recipient in ('client', 'partner', 'authority', 'company_coordinator', 'staff'));

alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
    check (kind in ('newTask', 'taskGiven', 'deadlineTomorrow', 'overdue', 'messageFailed', 'handedOver', 'assessment',
                    'migrationHalted', 'caseOpened', 'accessAnomaly', 'protectionEnds', 'erasureAsked', 'erasureDue',
                    'sharingEnded'));

-- To tell is the authority's task; the client chooses whether e-mail and text messages may be used for it.
grant insert on consent_text to current_user;
insert into consent_text (id, kind, valid_from, source, fi, sv, en) values
('contact-2', 'contact', '2026-11-23', 'EU 2016/679 art. 6(1)(a), 7; Polku (vahvistamatta)',
 'Sinulle saa lähettää sähköpostia ja tekstiviestejä palveluun liittyvissä asioissa. Suostumus on vapaaehtoinen, ja voit perua sen milloin tahansa. Ilman suostumusta saat viestit kirjeinä: kutsut, muutokset ja peruutukset ilmoitetaan sinulle aina.',
 'Du får kontaktas per e-post och textmeddelande i ärenden som gäller servicen. Samtycket är frivilligt och du kan återkalla det när som helst. Utan samtycke får du meddelandena som brev: kallelser, ändringar och inställda möten meddelas alltid.',
 'You may be sent e-mail and text messages about the service. Consent is voluntary and you may withdraw it at any time. Without it you get the messages as letters: you are always told of invitations, changes and cancellations.');
revoke insert on consent_text from ${application_role};
