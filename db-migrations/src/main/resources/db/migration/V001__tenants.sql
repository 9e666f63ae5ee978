-- A tenant is a funder's space. Everything a funder holds carries its id, and row-level security shows only the rows
-- of the tenant that the transaction has entered. The role that runs these migrations owns the tables; the role the
-- product works as owns nothing and cannot bypass a policy.

create schema if not exists app;

grant usage on schema app to ${appRole};
alter default privileges in schema app grant select, insert, update, delete on tables to ${appRole};
alter default privileges in schema app grant usage on sequences to ${appRole};

-- A pooled connection that was used before answers '' and not null.
create function app.current_tenant() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.tenant_id', true), '')::uuid;

create function app.current_person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.person_id', true), '')::uuid;

-- What the transaction is for when it works for no tenant: 'mailing' sends what every tenant has put into the outbox.
create function app.current_duty() returns text
    language sql stable parallel safe
    return nullif(current_setting('app.duty', true), '');

-- Every tenant table is isolated by this one procedure, so that no table can be half isolated. The sub-select lets
-- the planner ask once a query, not once a row.
create procedure app.isolate(isolated regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', isolated);
    execute format('alter table %s force row level security', isolated);
    execute format(
            'create policy tenant on %s using (tenant_id = (select app.current_tenant())) with check (tenant_id = (select app.current_tenant()))',
            isolated);
end
$$;
revoke execute on procedure app.isolate(regclass) from public;

-- Not isolated: the list of funders is public, and an address names one before anybody has entered it.
create table app.tenant
(
    id         uuid primary key,
    space      text        not null unique check (space ~ '^[a-z][a-z0-9-]{1,30}$'), -- in addresses: /{space}/…
    name       text        not null check (length(name) between 2 and 120),
    accent     text        not null check (accent in ('teal', 'indigo', 'plum', 'forest')),
    zone       text        not null default 'Europe/London',                         -- the deadlines' zone
    grant_prefix text      not null check (grant_prefix ~ '^360G-[a-z0-9]+$'),       -- 360Giving publisher prefix
    created_at timestamptz not null
);
