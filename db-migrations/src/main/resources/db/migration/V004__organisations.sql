-- Organisations that apply are global: one of them applies to many funders. What it sends a funder is the funder's.

create table app.council_area
(
    code   text primary key check (code ~ '^[EWSN][0-9]{8}$'), -- ONS code
    name   text not null,
    name_cy text,
    nation text not null check (nation in ('ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
    -- A place on a map of equal tiles, where small councils count as much as large ones.
    tile_column integer not null,
    tile_row    integer not null,
    unique (tile_column, tile_row)
);

create table app.organisation
(
    id             uuid primary key,
    name           text        not null check (length(name) between 2 and 160),
    kind           text        not null check (kind in ('CHARITY', 'SOCIAL_ENTERPRISE', 'COUNCIL', 'PARTNERSHIP', 'COMPANY')),
    company_number text check (company_number ~ '^[A-Z0-9]{8}$'),
    charity_number text check (charity_number ~ '^([0-9]{6,7}|SC[0-9]{6}|NIC[0-9]{6})$'),
    council_code   text references app.council_area,
    postcode       text,
    email_domain   text,
    created_at     timestamptz not null,
    created_by     uuid        not null references app.person
);
create index organisation_email_domain on app.organisation (email_domain);

create table app.organisation_member
(
    organisation_id uuid        not null references app.organisation,
    person_id       uuid        not null references app.person,
    capacity        text        not null check (capacity in ('LEAD', 'CONTRIBUTOR', 'SIGNATORY')),
    since           timestamptz not null,
    primary key (organisation_id, person_id)
);
create index organisation_member_person on app.organisation_member (person_id);
