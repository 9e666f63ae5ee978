create table app.assessment
(
    id              uuid primary key,
    tenant_id       uuid        not null default app.current_tenant(),
    application_id  uuid        not null,
    assessor_id     uuid        not null references app.person,
    status          text        not null check (status in ('INVITED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED', 'CONFLICTED', 'VOIDED')),
    allocated_by    uuid        not null references app.person,
    allocated_at    timestamptz not null,
    due_at          timestamptz not null,
    answered_at     timestamptz,
    overall_comment text        not null default '',
    in_scope        boolean,
    fundable        boolean,
    submitted_at    timestamptz,
    total           numeric(5, 2) check (total between 0 and 100), -- weighted percent, once submitted
    unique (tenant_id, id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id),
    check ((status = 'SUBMITTED') = (total is not null))
);
-- One live assessment of an application by one person; earlier ones that ended stay as history.
create unique index assessment_live on app.assessment (tenant_id, application_id, assessor_id)
    where status in ('INVITED', 'IN_PROGRESS', 'SUBMITTED');
create index assessment_assessor on app.assessment (tenant_id, assessor_id, status, due_at, id);
create index assessment_application on app.assessment (tenant_id, application_id);
call app.isolate('app.assessment');

create table app.score
(
    tenant_id     uuid        not null default app.current_tenant(),
    assessment_id uuid        not null,
    criterion_id  uuid        not null,
    points        integer, -- on the round's scale; none while only the comment is written
    comment       text        not null default '' check (length(comment) <= 20000),
    saved_at      timestamptz not null,
    primary key (tenant_id, assessment_id, criterion_id),
    foreign key (tenant_id, assessment_id) references app.assessment (tenant_id, id) on delete cascade,
    foreign key (tenant_id, criterion_id) references app.criterion (tenant_id, id)
);
call app.isolate('app.score');

create table app.conflict
(
    tenant_id      uuid        not null default app.current_tenant(),
    application_id uuid        not null,
    person_id      uuid        not null references app.person,
    kind           text        not null check (kind in ('SAME_ORGANISATION', 'SAME_EMAIL_DOMAIN', 'DECLARED')),
    reasons        text        not null,
    found_at       timestamptz not null,
    primary key (tenant_id, application_id, person_id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
call app.isolate('app.conflict');

create table app.moderation
(
    tenant_id      uuid          not null default app.current_tenant(),
    application_id uuid          not null,
    total          numeric(5, 2) not null check (total between 0 and 100),
    reasons        text          not null check (length(reasons) > 0),
    moderated_by   uuid          not null references app.person,
    moderated_at   timestamptz   not null,
    primary key (tenant_id, application_id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
call app.isolate('app.moderation');
