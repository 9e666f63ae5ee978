-- People are global: one sign-in, whichever funders they work with.

create table app.person
(
    id                     uuid primary key,
    email                  text        not null check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
    name                   text        not null check (length(name) between 1 and 120),
    password_hash          text        not null,
    email_confirmed_at     timestamptz,
    language               text        not null default 'en' check (language in ('en', 'cy')),
    platform_administrator boolean     not null default false,
    created_at             timestamptz not null
);
create unique index person_email on app.person (email);

-- Links sent by mail. Only the hash is kept, so that a copy of the table opens no account.
create table app.person_token
(
    token_hash bytea primary key,
    person_id  uuid        not null references app.person on delete cascade,
    purpose    text        not null check (purpose in ('CONFIRM_EMAIL', 'RESET_PASSWORD')),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index person_token_person on app.person_token (person_id);

-- Repeated failures are slowed per account and address together, and per address: whoever guesses at somebody's
-- password slows only themselves.
create table app.sign_in_failure
(
    counted   text primary key, -- a hash of account and address, or of the address
    failures  integer     not null check (failures > 0),
    last_at   timestamptz not null
);

-- Roles with a funder. Applicants have none: they act for an organisation.
create table app.membership
(
    tenant_id  uuid        not null default app.current_tenant() references app.tenant,
    person_id  uuid        not null references app.person,
    role       text        not null check (role in ('TENANT_ADMINISTRATOR', 'FUND_MANAGER', 'ASSESSOR',
                                                    'FINANCE_OFFICER', 'EVALUATOR', 'AUDITOR')),
    granted_at timestamptz not null,
    primary key (tenant_id, person_id, role)
);
create index membership_person on app.membership (person_id);
call app.isolate('app.membership');
-- Outside every funder's space, a person sees their own roles, to switch between funders.
create policy own_roles on app.membership for select
    using ((select app.current_tenant()) is null and person_id = (select app.current_person()));

-- Every transaction begins here: it says for which tenant and person it works, and learns the person's roles there.
create function app.enter(tenant uuid, person uuid) returns text[]
    language plpgsql volatile as
$$
begin
    perform set_config('app.tenant_id', coalesce(tenant::text, ''), true),
            set_config('app.person_id', coalesce(person::text, ''), true);
    return array(select m.role from app.membership m where m.tenant_id = tenant and m.person_id = person
                 union all
                 select 'PLATFORM_ADMINISTRATOR' from app.person p where p.id = person and p.platform_administrator);
end
$$;
