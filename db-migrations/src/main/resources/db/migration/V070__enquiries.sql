-- What people ask a funder about a round, and what it answers to everybody.

-- What the fund manager set for a round; without it, the end follows from the deadline.
create table app.enquiry_window
(
    tenant_id  uuid not null default app.current_tenant(),
    round_id   uuid not null,
    open_until timestamptz,                                    -- none: some days before the deadline
    contact    text check (length(contact) between 3 and 200), -- whom people write to afterwards
    primary key (tenant_id, round_id),
    foreign key (tenant_id, round_id) references app.round (tenant_id, id) on delete cascade
);
call app.isolate('app.enquiry_window');

create table app.enquiry
(
    id           uuid primary key,
    tenant_id    uuid        not null default app.current_tenant(),
    round_id     uuid        not null,
    asked_by     uuid        not null references app.person, -- shown to nobody of the funder
    words        text        not null check (length(words) between 10 and 2000),
    asked_at     timestamptz not null,
    status       text        not null check (status in ('WAITING', 'PUBLISHED', 'PRIVATE', 'SET_ASIDE')),
    concluded_at timestamptz,
    duplicate_of uuid,
    unique (tenant_id, id),
    foreign key (tenant_id, round_id) references app.round (tenant_id, id) on delete cascade,
    foreign key (tenant_id, duplicate_of) references app.enquiry (tenant_id, id) on delete cascade,
    check ((status = 'WAITING') = (concluded_at is null)),
    check ((status = 'SET_ASIDE') = (duplicate_of is not null))
);
-- The funder's list: what waits comes first, longest waiting first.
create index enquiry_round on app.enquiry (tenant_id, round_id, (status <> 'WAITING'), asked_at, id);
create index enquiry_own on app.enquiry (tenant_id, round_id, asked_by, asked_at);
create index enquiry_duplicate on app.enquiry (tenant_id, duplicate_of) where duplicate_of is not null;
call app.isolate('app.enquiry');

-- Apart from who asked: everybody reads what is published here, and nobody comes from here to a person.
create table app.enquiry_answer
(
    enquiry_id      uuid primary key,
    tenant_id       uuid        not null default app.current_tenant(),
    round_id        uuid        not null,
    published       boolean     not null,
    question        text        not null check (length(question) between 10 and 2000), -- as it is published
    answer          text        not null check (length(answer) between 2 and 4000),
    private_because text check (length(private_because) between 3 and 200),
    answered_at     timestamptz not null,
    corrected_at    timestamptz,
    revision        integer     not null default 0,
    foreign key (tenant_id, enquiry_id) references app.enquiry (tenant_id, id) on delete cascade,
    foreign key (tenant_id, round_id) references app.round (tenant_id, id) on delete cascade,
    check (published = (private_because is null))
);
create index enquiry_answer_published on app.enquiry_answer (round_id, answered_at desc, enquiry_id desc) where published;
call app.isolate('app.enquiry_answer');

-- The public page of a round shows until when it takes questions, and the published answers.
create policy of_published_rounds on app.enquiry_window for select
    using ((select app.current_duty()) = 'publishing' and exists(select from app.round r where r.id = enquiry_window.round_id));
create policy of_published_rounds on app.enquiry_answer for select
    using ((select app.current_duty()) = 'publishing' and published and exists(select from app.round r where r.id = enquiry_answer.round_id));

-- An entry says who did it, but not where those who read the log decide on the one who did.
create function app.remember_deed(at timestamptz, kind text, subject_kind text, subject uuid, details jsonb,
                                  applicant_may_see boolean, named boolean) returns bigint
    language plpgsql volatile as
$$
declare
    person text := coalesce(current_setting('app.person_id', true), '');
    number bigint;
begin
    if not named then
        perform set_config('app.person_id', '', true);
    end if;
    number := app.remember(at, kind, subject_kind, subject, details, applicant_may_see);
    perform set_config('app.person_id', person, true);
    return number;
end
$$;
