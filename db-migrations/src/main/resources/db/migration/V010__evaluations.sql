-- The list of conditions is a proposal after Lefevre and colleagues' five clusters (2025); their own list of
-- parameters is not published as text.
create table app.condition_parameter
(
    code     text primary key check (code ~ '^(MOB|SYS|DES|ORG|MAC)[1-4]$'),
    cluster  text    not null check (cluster in ('MOBILISERS', 'SYSTEM_CAPABILITIES', 'DESIGN_AND_IMPLEMENTATION', 'ORGANISATIONAL_CULTURE', 'MACRO_CONTEXT')),
    position integer not null unique
);
insert into app.condition_parameter (code, cluster, position)
values ('MOB1', 'MOBILISERS', 1), ('MOB2', 'MOBILISERS', 2), ('MOB3', 'MOBILISERS', 3), ('MOB4', 'MOBILISERS', 4),
       ('SYS1', 'SYSTEM_CAPABILITIES', 5), ('SYS2', 'SYSTEM_CAPABILITIES', 6), ('SYS3', 'SYSTEM_CAPABILITIES', 7), ('SYS4', 'SYSTEM_CAPABILITIES', 8),
       ('DES1', 'DESIGN_AND_IMPLEMENTATION', 9), ('DES2', 'DESIGN_AND_IMPLEMENTATION', 10), ('DES3', 'DESIGN_AND_IMPLEMENTATION', 11), ('DES4', 'DESIGN_AND_IMPLEMENTATION', 12),
       ('ORG1', 'ORGANISATIONAL_CULTURE', 13), ('ORG2', 'ORGANISATIONAL_CULTURE', 14), ('ORG3', 'ORGANISATIONAL_CULTURE', 15),
       ('MAC1', 'MACRO_CONTEXT', 16), ('MAC2', 'MACRO_CONTEXT', 17), ('MAC3', 'MACRO_CONTEXT', 18);

-- The same condition is rated by different people and at different times; the gap between them is the finding.
create table app.condition_rating
(
    tenant_id      uuid        not null default app.current_tenant(),
    application_id uuid        not null,
    occasion       text        not null, -- 'APPLICATION', or the id of a progress report
    rater          text        not null check (rater in ('SELF', 'ASSESSOR', 'PARTNER', 'EVALUATOR')),
    rated_by       uuid        not null references app.person,
    parameter      text        not null references app.condition_parameter,
    rating         integer     not null check (rating between -2 and 2), -- barrier .. enabler
    narrative      text        not null default '',
    rated_at       timestamptz not null,
    primary key (tenant_id, application_id, occasion, rater, rated_by, parameter),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
call app.isolate('app.condition_rating');

create table app.evidence_claim
(
    tenant_id                uuid        not null default app.current_tenant(),
    application_id           uuid        not null,
    -- What holds, each a condition of one level or more (Nesta's five standards).
    theory_of_change         boolean     not null,
    pre_post_data            boolean     not null,
    comparison_group         boolean     not null,
    effect_excludes_zero     boolean     not null,
    independent_evaluator    boolean     not null,
    replicated_sites         integer     not null check (replicated_sites >= 0),
    unit_cost_known          boolean     not null,
    operated_by_others       boolean     not null,
    manual_or_licence        boolean     not null,
    impact_sustained         boolean     not null,
    verified                 boolean     not null, -- false: as the applicant claims; true: as the evaluator found
    stated_by                uuid        not null references app.person,
    stated_at                timestamptz not null,
    note                     text        not null default '',
    primary key (tenant_id, application_id, verified),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade
);
call app.isolate('app.evidence_claim');

-- Reach and adoption by council area, as known on a day. Later days add rows; nothing is overwritten.
create table app.spread
(
    tenant_id          uuid        not null default app.current_tenant(),
    grant_id           uuid        not null,
    council_code       text        not null references app.council_area,
    as_of              date        not null,
    people_reached     integer     not null check (people_reached >= 0),
    people_eligible    integer     not null check (people_eligible >= people_reached),
    settings_delivering integer    not null check (settings_delivering >= 0),
    settings_approached integer    not null check (settings_approached >= settings_delivering),
    recorded_by        uuid        not null references app.person,
    recorded_at        timestamptz not null,
    primary key (tenant_id, grant_id, council_code, as_of),
    foreign key (tenant_id, grant_id) references app.funded_grant (tenant_id, id)
);
call app.isolate('app.spread');

create table app.evaluation
(
    id                uuid primary key,
    tenant_id         uuid        not null default app.current_tenant(),
    grant_id          uuid        not null,
    application_id    uuid        not null,
    status            text        not null check (status in ('GATHERING', 'VERIFYING', 'RECOMMENDED', 'CONFIRMED', 'PUBLISHED', 'SUPERSEDED')),
    stage             text        not null,
    adopters          integer     not null default 0 check (adopters >= 0),
    sustained_funding boolean     not null default false,
    unacceptable_harm boolean     not null default false,
    findings          text        not null default '',
    verified_level    integer check (verified_level between 0 and 5),
    recommendation    text check (recommendation in ('SCALE', 'EXTEND_PILOT', 'ADAPT', 'STOP', 'MAINSTREAM')),
    rule              text,
    conclusion        text check (conclusion in ('SCALE', 'EXTEND_PILOT', 'ADAPT', 'STOP', 'MAINSTREAM')),
    conclusion_reasons text,
    concluded_by      uuid references app.person,
    concluded_at      timestamptz,
    started_at        timestamptz not null,
    started_by        uuid        not null references app.person,
    published_at      timestamptz,
    supersedes        uuid,
    unique (tenant_id, id),
    foreign key (tenant_id, grant_id) references app.funded_grant (tenant_id, id),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id),
    foreign key (tenant_id, supersedes) references app.evaluation (tenant_id, id),
    check (conclusion is null or conclusion_reasons is not null)
);
create unique index evaluation_open on app.evaluation (tenant_id, grant_id) where status in ('GATHERING', 'VERIFYING', 'RECOMMENDED', 'CONFIRMED');
create index evaluation_grant on app.evaluation (tenant_id, grant_id, started_at);
call app.isolate('app.evaluation');
