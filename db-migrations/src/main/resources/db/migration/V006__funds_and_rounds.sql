create table app.fund
(
    id                 uuid primary key,
    tenant_id          uuid           not null default app.current_tenant() references app.tenant,
    name               text           not null check (length(name) between 2 and 160),
    summary            text           not null,
    objectives         text           not null default '',
    senior_officer     text           not null, -- the named person accountable for the fund
    budget             numeric(14, 2) not null check (budget > 0),
    created_at         timestamptz    not null,
    unique (tenant_id, id)
);
call app.isolate('app.fund');

create table app.round
(
    id                        uuid primary key,
    tenant_id                 uuid           not null default app.current_tenant(),
    fund_id                   uuid           not null,
    code                      text           not null check (code ~ '^[A-Z0-9]{1,8}$'), -- in references: A2-…
    title                     text           not null check (length(title) between 2 and 160),
    summary                   text           not null,
    status                    text           not null check (status in ('DRAFT', 'SCHEDULED', 'OPEN', 'CLOSED', 'ASSESSED', 'DECIDED', 'WITHDRAWN')),
    opens_at                  timestamptz    not null,
    closes_at                 timestamptz    not null,
    assess_by                 timestamptz    not null,
    decide_by                 timestamptz    not null,
    work_from                 date           not null, -- the dates the round pays for
    work_until                date           not null,
    budget                    numeric(14, 2) not null check (budget > 0),
    least_award               numeric(14, 2) not null check (least_award > 0),
    most_award                numeric(14, 2) not null,
    assessors_per_application integer        not null check (assessors_per_application between 1 and 9),
    scale_from                integer        not null,
    scale_to                  integer        not null,
    threshold                 numeric(5, 2)  not null check (threshold between 0 and 100), -- percent, to be fundable
    allowed_kinds             text[]         not null check (cardinality(allowed_kinds) > 0),
    nations                   text[]         not null check (cardinality(nations) > 0),
    next_reference            integer        not null default 1,
    created_at                timestamptz    not null,
    published_at              timestamptz,
    results_released_at       timestamptz,
    unique (tenant_id, id),
    unique (tenant_id, fund_id, code),
    foreign key (tenant_id, fund_id) references app.fund (tenant_id, id),
    check (opens_at < closes_at and closes_at < assess_by and assess_by < decide_by),
    check (work_from < work_until),
    check (least_award <= most_award and most_award <= budget),
    check (scale_from < scale_to)
);
create index round_status on app.round (tenant_id, status, closes_at, id);
call app.isolate('app.round');
-- The public pages show the published rounds of all funders, in transactions that say so.
create policy published on app.round for select
    using ((select app.current_duty()) = 'publishing' and published_at is not null);
create policy of_published_rounds on app.fund for select
    using ((select app.current_duty()) = 'publishing' and exists(select from app.round r where r.fund_id = fund.id));

create table app.criterion
(
    id        uuid primary key,
    tenant_id uuid    not null default app.current_tenant(),
    round_id  uuid    not null,
    position  integer not null,
    code      text    not null check (code ~ '^[A-Z][A-Z0-9]{0,7}$'),
    title     text    not null,
    guidance  text    not null,
    weight    integer not null check (weight between 1 and 100), -- percent; a round's weights sum to 100
    unique (tenant_id, id),
    unique (tenant_id, round_id, code),
    foreign key (tenant_id, round_id) references app.round (tenant_id, id) on delete cascade
);
call app.isolate('app.criterion');

create table app.criterion_band
(
    tenant_id    uuid    not null default app.current_tenant(),
    criterion_id uuid    not null,
    score_from   integer not null,
    score_to     integer not null,
    description  text    not null,
    primary key (tenant_id, criterion_id, score_from),
    foreign key (tenant_id, criterion_id) references app.criterion (tenant_id, id) on delete cascade,
    check (score_from <= score_to)
);
call app.isolate('app.criterion_band');

create table app.section
(
    id        uuid primary key,
    tenant_id uuid    not null default app.current_tenant(),
    round_id  uuid    not null,
    position  integer not null,
    title     text    not null,
    unique (tenant_id, id),
    foreign key (tenant_id, round_id) references app.round (tenant_id, id) on delete cascade
);
create index section_round on app.section (tenant_id, round_id, position);
call app.isolate('app.section');

create table app.question
(
    id         uuid primary key,
    tenant_id  uuid    not null default app.current_tenant(),
    section_id uuid    not null,
    position   integer not null,
    label      text    not null,
    guidance   text    not null default '',
    kind       text    not null check (kind in ('SHORT_TEXT', 'LONG_TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE', 'YES_NO', 'FILE')),
    required   boolean not null,
    word_limit integer check (word_limit > 0),
    choices    text[]  not null default '{}',
    unique (tenant_id, id),
    foreign key (tenant_id, section_id) references app.section (tenant_id, id) on delete cascade,
    check ((kind = 'CHOICE') = (cardinality(choices) > 1))
);
create index question_section on app.question (tenant_id, section_id, position);
call app.isolate('app.question');

-- Which questions an assessor reads for which criterion.
create table app.criterion_question
(
    tenant_id    uuid not null default app.current_tenant(),
    criterion_id uuid not null,
    question_id  uuid not null,
    primary key (tenant_id, criterion_id, question_id),
    foreign key (tenant_id, criterion_id) references app.criterion (tenant_id, id) on delete cascade,
    foreign key (tenant_id, question_id) references app.question (tenant_id, id) on delete cascade
);
call app.isolate('app.criterion_question');

-- What is asked and how it is scored in a published round is public too.
create policy of_published_rounds on app.criterion for select
    using ((select app.current_duty()) = 'publishing' and exists(select from app.round r where r.id = criterion.round_id));
create policy of_published_rounds on app.criterion_band for select
    using ((select app.current_duty()) = 'publishing' and exists(select from app.criterion c where c.id = criterion_band.criterion_id));
create policy of_published_rounds on app.section for select
    using ((select app.current_duty()) = 'publishing' and exists(select from app.round r where r.id = section.round_id));
create policy of_published_rounds on app.question for select
    using ((select app.current_duty()) = 'publishing' and exists(select from app.section s where s.id = question.section_id));
