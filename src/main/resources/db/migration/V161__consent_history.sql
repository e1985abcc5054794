-- A consent tells how it was given, to what, until when, by which words, and when and by whom it was withdrawn.
create table consent_text (
    id         text primary key,
    kind       text not null,
    valid_from date not null,
    source     text not null,
    fi         text not null,
    sv         text not null,
    en         text not null,
    unique (kind, valid_from)
);
comment on table consent_text is 'what is read to a client before the answer; a new wording is a new row with its day, a row is never changed';
insert into consent_text (id, kind, valid_from, source, fi, sv, en) values
('partners-1', 'partners', '2026-01-01', 'EU 2016/679 art. 6(1)(a), 7; Polku (vahvistamatta)',
 'Tietojasi saa antaa palvelusi kumppaneille, joilla ei ole niihin lain mukaista oikeutta, palvelun sopimista ja seuraamista varten. Suostumus on vapaaehtoinen. Voit perua sen milloin tahansa; peruminen ei muuta sitä, mitä on jo tehty, eikä vaikuta palveluihin, joihin sinulla on oikeus.',
 'Uppgifter om dig får lämnas till partner i din service som inte har rätt till dem enligt lag, för att komma överens om och följa upp servicen. Samtycket är frivilligt. Du kan återkalla det när som helst; återkallelsen ändrar inte det som redan gjorts och påverkar inte de tjänster du har rätt till.',
 'Data about you may be given to partners of your services who have no right to them by law, to agree on and follow the service. Consent is voluntary. You may withdraw it at any time; that changes nothing already done and does not affect services you are entitled to.'),
('employers-1', 'employers', '2026-01-01', 'L 380/2023 118 §; EU 2016/679 art. 7; Polku (vahvistamatta)',
 'Nimesi, osaamisesi ja työtoiveesi saa antaa työnantajille työpaikkaa tai työkokeilupaikkaa etsittäessä. Terveydestäsi ei kerrota. Suostumus on vapaaehtoinen, ja voit perua sen milloin tahansa.',
 'Ditt namn, ditt kunnande och dina önskemål om arbete får lämnas till arbetsgivare när man söker en arbetsplats eller plats för arbetsprövning. Inget berättas om din hälsa. Samtycket är frivilligt och du kan återkalla det när som helst.',
 'Your name, your skills and your wishes for work may be given to employers while a job or a place for a work trial is looked for. Nothing is told of your health. Consent is voluntary and you may withdraw it at any time.'),
('contact-1', 'contact', '2026-01-01', 'EU 2016/679 art. 6(1)(a), 7; Polku (vahvistamatta)',
 'Sinuun saa ottaa yhteyttä tekstiviestillä, sähköpostilla tai kirjeellä palveluun liittyvissä asioissa. Voit perua suostumuksen milloin tahansa. Päätökset ja lain mukaiset kutsut lähetetään silti.',
 'Du får kontaktas per textmeddelande, e-post eller brev i ärenden som gäller servicen. Du kan återkalla samtycket när som helst. Beslut och kallelser enligt lag skickas ändå.',
 'You may be contacted by text message, e-mail or letter about the service. You may withdraw consent at any time. Decisions and summons required by law are sent all the same.'),
('health-1', 'health', '2026-01-01', 'EU 2016/679 art. 9(2)(a), 7; Polku (vahvistamatta)',
 'Terveyttäsi ja toimintakykyäsi koskevia tietoja saa käsitellä ja antaa niille, joiden tehtävä sitä edellyttää, palvelusi suunnittelua varten. Suostumus on vapaaehtoinen, ja voit perua sen milloin tahansa.',
 'Uppgifter om din hälsa och funktionsförmåga får behandlas och lämnas till dem vars uppgift kräver det, för att planera din service. Samtycket är frivilligt och du kan återkalla det när som helst.',
 'Data about your health and ability to function may be used and given to those whose task needs it, to plan your service. Consent is voluntary and you may withdraw it at any time.');
revoke insert, update, delete, truncate on consent_text from ${application_role};

alter table client_consent add column how text check (how in ('written', 'oral', 'strong', 'own_link'));
alter table client_consent add column recipients text;
alter table client_consent add column data text;
alter table client_consent add column valid_until date;
alter table client_consent add column text_version text references consent_text;
alter table client_consent add column withdrawn_by text;
alter table client_consent drop constraint if exists client_consent_kind_check;
alter table client_consent add constraint client_consent_kind_check check (kind in ('partners', 'employers', 'contact', 'health'));
comment on column client_consent.how is 'written, oral, strong identification, or by the client''s own link (withdrawals only)';
comment on column client_consent.text_version is 'the words the client was shown; null where the answer was taken in a form';
