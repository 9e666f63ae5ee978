create table app.decision
(
    tenant_id      uuid           not null default app.current_tenant(),
    application_id uuid           not null,
    outcome        text           not null check (outcome in ('FUND', 'RESERVE', 'DECLINE')),
    amount         numeric(14, 2) check (amount > 0),
    reasons        text           not null check (length(reasons) > 0), -- for the record
    feedback       text           not null check (length(feedback) > 0), -- for the applicant
    decided_by     uuid           not null references app.person,
    decided_at     timestamptz    not null,
    released_at    timestamptz,
    primary key (tenant_id, application_id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id),
    check ((outcome = 'FUND') = (amount is not null))
);
call app.isolate('app.decision');

create table app.award
(
    id                     uuid primary key,
    tenant_id              uuid           not null default app.current_tenant(),
    application_id         uuid           not null,
    amount                 numeric(14, 2) not null check (amount > 0),
    status                 text           not null check (status in ('OFFERED', 'ACCEPTED', 'READY_TO_SIGN', 'SIGNED_BY_RECIPIENT', 'IN_FORCE', 'OFFER_DECLINED', 'LAPSED')),
    offered_at             timestamptz    not null,
    accept_by              timestamptz    not null,
    answered_at            timestamptz,
    answered_by            uuid references app.person,
    signed_by_recipient_at timestamptz,
    signed_by_recipient    uuid references app.person,
    signed_by_fund_at      timestamptz,
    signed_by_fund         uuid references app.person,
    unique (tenant_id, id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id),
    -- Two people sign, one for each side.
    check (signed_by_fund is distinct from signed_by_recipient or signed_by_fund is null)
);
-- One award per application, unless the first lapsed or was declined.
create unique index award_live on app.award (tenant_id, application_id) where status not in ('OFFER_DECLINED', 'LAPSED');
create index award_application on app.award (tenant_id, application_id);
call app.isolate('app.award');

-- A grant in delivery. `grant` itself is a word of SQL.
create table app.funded_grant
(
    id                uuid primary key,
    tenant_id         uuid           not null default app.current_tenant(),
    award_id          uuid           not null,
    application_id    uuid           not null,
    organisation_id   uuid           not null references app.organisation,
    organisation_name text           not null,
    reference         text           not null,
    title             text           not null,
    amount            numeric(14, 2) not null check (amount > 0),
    status            text           not null check (status in ('ACTIVE', 'DELIVERED', 'CLOSED', 'TERMINATED')),
    starts_on         date           not null,
    ends_on           date           not null,
    started_at        timestamptz    not null,
    ended_at          timestamptz,
    end_reasons       text,
    unique (tenant_id, id),
    unique (tenant_id, award_id),
    foreign key (tenant_id, award_id) references app.award (tenant_id, id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id)
);
create index funded_grant_status on app.funded_grant (tenant_id, status, id);
create index funded_grant_organisation on app.funded_grant (tenant_id, organisation_id);
call app.isolate('app.funded_grant');

create table app.milestone
(
    id            uuid primary key,
    tenant_id     uuid           not null default app.current_tenant(),
    grant_id      uuid           not null,
    position      integer        not null,
    title         text           not null,
    agreed_due_on date           not null, -- as signed; never moves
    due_on        date           not null, -- as it stands now
    payment       numeric(14, 2) not null check (payment >= 0),
    status        text           not null check (status in ('PLANNED', 'REPORTED', 'RETURNED', 'ACCEPTED', 'CANCELLED')),
    chased_at     timestamptz,
    unique (tenant_id, id),
    unique (tenant_id, grant_id, position),
    foreign key (tenant_id, grant_id) references app.funded_grant (tenant_id, id)
);
create index milestone_due on app.milestone (tenant_id, due_on, id) where status in ('PLANNED', 'RETURNED');
call app.isolate('app.milestone');

create table app.progress_report
(
    id            uuid primary key,
    tenant_id     uuid        not null default app.current_tenant(),
    milestone_id  uuid        not null,
    grant_id      uuid        not null,
    status        text        not null check (status in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
    progress      text        not null default '' check (length(progress) <= 60000),
    learning      text        not null default '' check (length(learning) <= 60000),
    spent_to_date numeric(14, 2) check (spent_to_date >= 0),
    revision      integer     not null default 0,
    started_by    uuid        not null references app.person,
    started_at    timestamptz not null,
    saved_at      timestamptz not null,
    submitted_by  uuid references app.person,
    submitted_at  timestamptz,
    review_note   text,
    reviewed_by   uuid references app.person,
    reviewed_at   timestamptz,
    unique (tenant_id, id),
    foreign key (tenant_id, milestone_id) references app.milestone (tenant_id, id),
    foreign key (tenant_id, grant_id) references app.funded_grant (tenant_id, id),
    -- Whoever submitted a report does not accept it.
    check (reviewed_by is distinct from submitted_by or reviewed_by is null)
);
create unique index progress_report_open on app.progress_report (tenant_id, milestone_id) where status in ('DRAFT', 'SUBMITTED');
create index progress_report_grant on app.progress_report (tenant_id, grant_id, started_at);
call app.isolate('app.progress_report');

create table app.payment
(
    id           uuid primary key,
    tenant_id    uuid           not null default app.current_tenant(),
    grant_id     uuid           not null,
    milestone_id uuid           not null,
    amount       numeric(14, 2) not null check (amount > 0),
    status       text           not null check (status in ('SCHEDULED', 'RELEASED', 'PAID', 'HELD', 'CANCELLED')),
    due_on       date           not null,
    released_by  uuid references app.person, -- who accepted the milestone
    released_at  timestamptz,
    paid_by      uuid references app.person,
    paid_at      timestamptz,
    unique (tenant_id, milestone_id),
    foreign key (tenant_id, grant_id) references app.funded_grant (tenant_id, id),
    foreign key (tenant_id, milestone_id) references app.milestone (tenant_id, id),
    -- Two pairs of eyes on every payment.
    check (paid_by is distinct from released_by or paid_by is null)
);
create index payment_status on app.payment (tenant_id, status, due_on, id);
call app.isolate('app.payment');
