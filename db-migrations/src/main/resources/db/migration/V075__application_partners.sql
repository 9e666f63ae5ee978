-- Organisations that take part in an application beside the one that leads it: invited by mail, each accepting for itself.

-- Lets the database itself see that nobody is their own partner.
alter table app.application add unique (tenant_id, id, organisation_id);

create table app.application_partner
(
    id                   uuid primary key,
    tenant_id            uuid        not null default app.current_tenant(),
    application_id       uuid        not null,
    lead_organisation_id uuid        not null,
    invited_name         text        not null check (length(invited_name) between 2 and 160),  -- as the inviter typed it
    invited_email        text        not null check (invited_email = lower(invited_email)),
    part                 text        not null check (length(part) between 3 and 500),          -- what it does in the project
    status               text        not null check (status in ('INVITED', 'ACCEPTED', 'DECLINED', 'REMOVED')),
    token_hash           bytea       not null,
    invited_at           timestamptz not null,
    invited_by           uuid        not null references app.person,                           -- or who sent it again
    expires_at           timestamptz not null,
    organisation_id      uuid references app.organisation,                                     -- once accepted
    organisation_name    text,                                                                 -- as it was called then
    accepted_at          timestamptz,
    accepted_by          uuid references app.person,
    terms_version        text,                                                                 -- which words were accepted
    declined_because     text check (length(declined_because) between 1 and 500),
    ended_at             timestamptz,                                                          -- declined or removed
    ended_by             uuid references app.person,
    unique (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, application_id, lead_organisation_id)
        references app.application (tenant_id, id, organisation_id) on delete cascade,
    check (organisation_id <> lead_organisation_id),
    check (num_nulls(organisation_id, organisation_name, accepted_at, accepted_by, terms_version) in (0, 5)),
    check (status <> 'ACCEPTED' or organisation_id is not null),
    check (status not in ('INVITED', 'DECLINED') or organisation_id is null),
    check ((status in ('DECLINED', 'REMOVED')) = (ended_at is not null)),
    check (declined_because is null or status = 'DECLINED')
);
create index application_partner_list on app.application_partner (tenant_id, application_id, invited_at, id);
create unique index application_partner_invited on app.application_partner (tenant_id, application_id, invited_email)
    where status = 'INVITED';
create unique index application_partner_accepted on app.application_partner (tenant_id, application_id, organisation_id)
    where status = 'ACCEPTED';
create index application_partner_organisation on app.application_partner (organisation_id, tenant_id, application_id)
    where status = 'ACCEPTED';
call app.isolate('app.application_partner');

-- The own list has a line for each organisation that takes part, so the policy that shows it across funders stays as it is.
alter table app.own_application add column partner boolean not null default false;
alter table app.own_application drop constraint own_application_pkey;
alter table app.own_application add primary key (application_id, organisation_id);
