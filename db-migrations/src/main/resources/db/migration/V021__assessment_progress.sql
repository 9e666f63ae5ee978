-- How far the assessment of an application has come. Whoever allocates, takes back or submits locks its row, so that the
-- process moves on exactly once, and an assessor added because scores lie apart is asked for exactly once.
create table app.assessment_progress
(
    tenant_id      uuid        not null default app.current_tenant(),
    application_id uuid        not null,
    needed         integer     not null check (needed between 1 and 12), -- assessors: the round's number, or more
    stage          text        not null check (stage in ('ALLOCATING', 'SCORING', 'MEASURING', 'MODERATING', 'MODERATED', 'FINISHED')),
    since          timestamptz not null,
    primary key (tenant_id, application_id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
call app.isolate('app.assessment_progress');
