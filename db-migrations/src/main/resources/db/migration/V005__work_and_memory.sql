-- What waits for people, what happened, what is to be told by mail, and files.

create table app.work_item
(
    id              uuid primary key,
    tenant_id       uuid        not null default app.current_tenant() references app.tenant,
    kind            text        not null,
    subject_id      uuid        not null, -- what the person works on
    about           text        not null, -- its title, as data
    -- Whom it waits for: everybody with a role, one person, or whoever acts for an organisation.
    role            text,
    person_id       uuid references app.person,
    organisation_id uuid references app.organisation,
    due_at          timestamptz,
    created_at      timestamptz not null,
    done_at         timestamptz,
    check (num_nonnulls(role, person_id, organisation_id) = 1)
);
create unique index work_item_open on app.work_item
    (tenant_id, kind, subject_id, role, person_id, organisation_id) nulls not distinct where done_at is null;
create index work_item_role on app.work_item (tenant_id, role, due_at, id) where done_at is null;
create index work_item_person on app.work_item (tenant_id, person_id, due_at, id) where done_at is null;
create index work_item_organisation on app.work_item (tenant_id, organisation_id, due_at, id) where done_at is null;
create index work_item_subject on app.work_item (tenant_id, subject_id) where done_at is null;
call app.isolate('app.work_item');

-- The activity log: only ever added to, each entry sealed by a hash over itself and the entry before it.
create table app.activity
(
    tenant_id          uuid        not null default app.current_tenant() references app.tenant,
    number             bigint      not null,
    at                 timestamptz not null,
    person_id          uuid references app.person, -- nobody: the clock or a process did it
    kind               text        not null,
    subject_kind       text        not null,
    subject_id         uuid        not null,
    details            jsonb       not null,
    applicant_may_see  boolean     not null,
    previous_hash      bytea       not null,
    hash               bytea       not null,
    primary key (tenant_id, number)
);
create index activity_subject on app.activity (tenant_id, subject_id, number);
call app.isolate('app.activity');
revoke update, delete, truncate on app.activity from ${appRole};

create table app.activity_head
(
    tenant_id uuid primary key default app.current_tenant() references app.tenant,
    number    bigint not null,
    hash      bytea  not null
);
call app.isolate('app.activity_head');
revoke delete, truncate on app.activity_head from ${appRole};

create function app.activity_hash(previous bytea, number bigint, at timestamptz, person uuid, kind text,
                                  subject_kind text, subject uuid, details jsonb, applicant_may_see boolean) returns bytea
    language sql immutable
    -- jsonb writes itself in one way only, so the same entry always gives the same text.
    return sha256(previous || convert_to(jsonb_build_array(
            number, (extract(epoch from at) * 1000000)::bigint, person, kind, subject_kind, subject, details,
            applicant_may_see)::text, 'UTF8'));

-- Locks the tenant's head row until the transaction ends: called last in a transaction.
create function app.remember(at timestamptz, kind text, subject_kind text, subject uuid, details jsonb,
                             applicant_may_see boolean) returns bigint
    language plpgsql volatile as
$$
declare
    head app.activity_head;
    seal bytea;
begin
    insert into app.activity_head (number, hash) values (0, '\x') on conflict (tenant_id) do nothing;
    select * into strict head from app.activity_head h where h.tenant_id = app.current_tenant() for update;
    seal := app.activity_hash(head.hash, head.number + 1, at, app.current_person(), kind, subject_kind, subject,
                              details, applicant_may_see);
    insert into app.activity (number, at, person_id, kind, subject_kind, subject_id, details, applicant_may_see,
                              previous_hash, hash)
    values (head.number + 1, at, app.current_person(), kind, subject_kind, subject, details, applicant_may_see,
            head.hash, seal);
    update app.activity_head h set number = head.number + 1, hash = seal where h.tenant_id = head.tenant_id;
    return head.number + 1;
end
$$;

-- The number of the first entry that is missing, was changed or does not follow the one before; null when all is well.
create function app.first_broken_activity() returns bigint
    language sql stable
    return (with chain as (select a.number,
                                  row_number() over entries                            as expected,
                                  a.previous_hash = lag(a.hash, 1, '\x') over entries  as follows,
                                  a.hash = app.activity_hash(a.previous_hash, a.number, a.at, a.person_id, a.kind,
                                                             a.subject_kind, a.subject_id, a.details,
                                                             a.applicant_may_see)      as sealed
                           from app.activity a
                           window entries as (order by a.number)),
                 broken as (select least(expected, chain.number) as number
                            from chain
                            where not (chain.number = expected and follows and sealed)
                            union all
                            -- entries cut off at the end
                            select (select count(*) + 1 from app.activity)
                            from app.activity_head h
                            where h.number <> (select count(*) from app.activity)
                               or h.hash <> coalesce((select a.hash from app.activity a order by a.number desc limit 1), '\x'))
            select min(broken.number) from broken);

-- Mail is written here in the transaction that causes it, and sent after.
create table app.outbox
(
    id          uuid primary key,
    tenant_id   uuid default app.current_tenant() references app.tenant, -- none: from the platform itself
    person_id   uuid        not null references app.person,
    recipient   text        not null,
    subject     text        not null,
    body        text        not null,
    created_at  timestamptz not null,
    attempts    integer     not null default 0,
    next_try_at timestamptz,                                             -- none: sent, or given up
    sent_at     timestamptz,
    failure     text
);
create index outbox_due on app.outbox (next_try_at) where next_try_at is not null;
create index outbox_latest on app.outbox (created_at desc, id);
alter table app.outbox enable row level security;
alter table app.outbox force row level security;
create policy tenant on app.outbox using (tenant_id = (select app.current_tenant()))
    with check (tenant_id is not distinct from (select app.current_tenant()));
create policy mailing on app.outbox using ((select app.current_duty()) = 'mailing');

create table app.document
(
    id           uuid primary key,
    tenant_id    uuid        not null default app.current_tenant() references app.tenant,
    subject_id   uuid        not null, -- the application, report or award it belongs to
    slot         text        not null, -- which place of the subject: a question's id, 'evidence', 'agreement'
    name         text        not null check (length(name) between 1 and 200),
    media_type   text        not null,
    bytes        bigint      not null check (bytes > 0),
    sha256       bytea       not null,
    uploaded_by  uuid references app.person, -- nobody: the product wrote it
    uploaded_at  timestamptz not null,
    removed_at   timestamptz,
    unique (tenant_id, id)
);
create index document_subject on app.document (tenant_id, subject_id, slot) where removed_at is null;
call app.isolate('app.document');
