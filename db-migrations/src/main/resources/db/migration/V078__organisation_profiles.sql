-- What an organisation says of itself, asked once for all funders. It is the organisation's and so belongs to no funder:
-- a funder reads what was sent along with an application, which is kept with it.

alter table app.organisation
    add column legal_form     text check (legal_form in ('CIO', 'SCIO', 'COMMUNITY_INTEREST_COMPANY', 'LIMITED_BY_GUARANTEE',
                                                         'LIMITED_BY_SHARES', 'REGISTERED_SOCIETY', 'CHARITABLE_TRUST',
                                                         'UNINCORPORATED_ASSOCIATION', 'ROYAL_CHARTER', 'COUNCIL',
                                                         'OTHER_PUBLIC_BODY', 'OTHER')),
    add column purposes       text check (length(purposes) between 1 and 500),
    add column address_line_1 text check (length(address_line_1) between 1 and 120),
    add column address_line_2 text check (length(address_line_2) between 1 and 120),
    add column town           text check (length(town) between 1 and 120),
    add column nation         text check (nation in ('ENGLAND', 'SCOTLAND', 'WALES', 'NORTHERN_IRELAND')),
    add column website        text check (website ~ '^https?://' and length(website) <= 200),
    add column income         numeric(14, 2) check (income >= 0), -- of the accounts of the year that ended last
    add column year_end       date,
    add column staff          numeric(7, 1) check (staff >= 0),   -- full-time equivalents
    add column volunteers     integer check (volunteers >= 0),
    add column contact_name   text check (length(contact_name) between 1 and 120),
    add column contact_role   text check (length(contact_role) between 1 and 120),
    add column contact_email  text check (contact_email ~ '^[^@\s]+@[^@\s]+$'),
    add column contact_phone  text check (length(contact_phone) between 7 and 30);

create table app.organisation_policy
(
    organisation_id uuid not null references app.organisation,
    kind            text not null check (kind in ('SAFEGUARDING', 'DATA_PROTECTION', 'EQUALITY', 'HEALTH_AND_SAFETY',
                                                  'INSURANCE', 'WHISTLEBLOWING', 'OTHER')),
    title           text not null check (length(title) <= 120), -- what the other one is called; empty for the named kinds
    agreed_on       date not null,
    valid_until     date not null check (valid_until >= agreed_on),
    covered         numeric(14, 2) check (covered > 0),          -- by the insurance
    primary key (organisation_id, kind),
    check ((kind = 'OTHER') = (title <> '')),
    check ((kind = 'INSURANCE') = (covered is not null))
);

-- Who changed what an organisation says of itself, and when; only ever added to.
create table app.organisation_change
(
    number          bigint generated always as identity primary key,
    organisation_id uuid        not null references app.organisation,
    at              timestamptz not null,
    person_id       uuid        not null references app.person,
    what            text        not null, -- the field, or the policy
    before          text        not null,
    after           text        not null
);
create index organisation_change_latest on app.organisation_change (organisation_id, number desc);
revoke update, delete, truncate on app.organisation_change from ${appRole};

-- What the organisation said of itself in the moment in which it submitted: later changes do not change it.
create table app.application_profile
(
    tenant_id      uuid        not null default app.current_tenant(),
    application_id uuid        not null,
    profile        jsonb       not null,
    taken_at       timestamptz not null,
    primary key (tenant_id, application_id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
call app.isolate('app.application_profile');

-- Extracts of public registers, which the operator of the installation loads from files. They are public and nobody's.
create table app.register_extract
(
    file       text primary key,
    register   text        not null check (register in ('COMPANIES', 'CHARITIES')),
    changed_at timestamptz not null, -- the file's own date: what it says was true then
    bytes      bigint      not null,
    entries    integer     not null,
    loaded_at  timestamptz not null
);

create table app.register_entry
(
    file     text not null references app.register_extract on delete cascade,
    register text not null,
    number   text not null,
    name     text not null,
    status   text not null, -- in the register's own words
    address  text not null,
    postcode text not null,
    primary key (register, number, file)
);
create index register_entry_file on app.register_entry (file);
