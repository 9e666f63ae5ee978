create table app.application
(
    id                  uuid primary key,
    tenant_id           uuid           not null default app.current_tenant(),
    round_id            uuid           not null,
    organisation_id     uuid           not null references app.organisation,
    organisation_name   text           not null, -- as it was called when it applied
    reference           text           not null, -- A2-07K: round, number, check character
    title               text           not null check (length(title) between 1 and 160),
    summary             text           not null default '',
    status              text           not null check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'EXPIRED', 'INELIGIBLE',
                                                        'CHECKING', 'IN_ASSESSMENT', 'ASSESSED', 'FUNDED', 'RESERVE', 'DECLINED')),
    starts_on           date,
    ends_on             date,
    stage               text check (stage in ('MOBILISING', 'DESIGNING', 'DEVELOPING', 'INTEGRATING', 'GROWING', 'SYSTEM_CHANGE')),
    target_stage        text check (target_stage in ('MOBILISING', 'DESIGNING', 'DEVELOPING', 'INTEGRATING', 'GROWING', 'SYSTEM_CHANGE')),
    scaling_route       text check (scaling_route in ('GROWTH', 'LICENSING', 'PARTNERSHIP', 'DELIVERY_NETWORK', 'CORE_FUNDING')),
    amount              numeric(14, 2) not null default 0 check (amount >= 0), -- the sum of the budget lines, kept with them
    revision            integer        not null default 0,
    started_at          timestamptz    not null,
    started_by          uuid           not null references app.person,
    submitted_at        timestamptz,
    submitted_by        uuid references app.person,
    answers_hash        bytea,                  -- of everything as submitted; stands on the receipt
    closes_at           timestamptz    not null, -- its own deadline: the round's, or later as an adjustment
    unique (tenant_id, id),
    unique (tenant_id, reference),
    foreign key (tenant_id, round_id) references app.round (tenant_id, id),
    check ((submitted_at is null) = (answers_hash is null))
);
create index application_latest on app.application (tenant_id, round_id, submitted_at desc, id desc) where submitted_at is not null;
create index application_all_latest on app.application (tenant_id, submitted_at desc, id desc) where submitted_at is not null;
create index application_status on app.application (tenant_id, round_id, status);
create index application_organisation on app.application (tenant_id, organisation_id);
call app.isolate('app.application');

-- A person's own applications, whichever funder they went to: one row per application, seen by those who act for its
-- organisation. The only place where a person reads across tenants, and it holds no more than a line of a list.
create table app.own_application
(
    application_id    uuid primary key,
    tenant_id         uuid        not null default app.current_tenant(),
    organisation_id   uuid        not null references app.organisation,
    organisation_name text        not null,
    reference         text        not null,
    title             text        not null,
    round_title       text        not null,
    status            text        not null,
    closes_at         timestamptz not null,
    changed_at        timestamptz not null,
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
create index own_application_organisation on app.own_application (organisation_id, changed_at desc, application_id);
call app.isolate('app.own_application');
create policy own on app.own_application for select using (
    (select app.current_tenant()) is null and organisation_id in (select m.organisation_id from app.organisation_member m where m.person_id = (select app.current_person())));

create table app.answer
(
    tenant_id      uuid        not null default app.current_tenant(),
    application_id uuid        not null,
    question_id    uuid        not null,
    text           text        not null check (length(text) <= 60000),
    revision       integer     not null,
    saved_at       timestamptz not null,
    saved_by       uuid        not null references app.person,
    primary key (tenant_id, application_id, question_id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade,
    foreign key (tenant_id, question_id) references app.question (tenant_id, id)
);
call app.isolate('app.answer');

create table app.budget_line
(
    id             uuid primary key,
    tenant_id      uuid           not null default app.current_tenant(),
    application_id uuid           not null,
    position       integer        not null,
    category       text           not null check (category in ('STAFF', 'TRAINING', 'EQUIPMENT', 'TRAVEL', 'EVALUATION', 'OVERHEADS', 'ACCESS', 'OTHER')),
    description    text           not null check (length(description) between 1 and 200),
    amount         numeric(14, 2) not null check (amount > 0),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
create index budget_line_application on app.budget_line (tenant_id, application_id, position);
call app.isolate('app.budget_line');

create table app.application_area
(
    tenant_id      uuid not null default app.current_tenant(),
    application_id uuid not null,
    council_code   text not null references app.council_area,
    primary key (tenant_id, application_id, council_code),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
call app.isolate('app.application_area');

-- Delivery milestones as planned by the applicant; they become the grant's.
create table app.planned_milestone
(
    id             uuid primary key,
    tenant_id      uuid          not null default app.current_tenant(),
    application_id uuid          not null,
    position       integer       not null,
    title          text          not null check (length(title) between 1 and 200),
    due_on         date          not null,
    payment_share  numeric(5, 2) not null check (payment_share between 0 and 100), -- percent of the award
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
create index planned_milestone_application on app.planned_milestone (tenant_id, application_id, position);
call app.isolate('app.planned_milestone');

create table app.eligibility_finding
(
    tenant_id      uuid not null default app.current_tenant(),
    application_id uuid not null,
    rule           text not null,
    primary key (tenant_id, application_id, rule),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
call app.isolate('app.eligibility_finding');

create table app.eligibility_review
(
    tenant_id      uuid        not null default app.current_tenant(),
    application_id uuid        not null,
    confirmed      boolean     not null, -- it stays ineligible
    reasons        text        not null check (length(reasons) > 0),
    reviewed_by    uuid        not null references app.person,
    reviewed_at    timestamptz not null,
    primary key (tenant_id, application_id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
call app.isolate('app.eligibility_review');
