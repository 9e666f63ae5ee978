-- A round can ask that a second officer certifies each application before it is submitted.
alter table app.round
    add column certification text check (certification ~ '\S' and length(certification) <= 4000); -- what they certify

-- While an application is with the officer who certifies it, nobody writes it.
alter table app.application
    drop constraint application_status_check,
    add constraint application_status_check check (status in ('DRAFT', 'CERTIFYING', 'SUBMITTED', 'WITHDRAWN', 'EXPIRED', 'INELIGIBLE',
                                                              'CHECKING', 'IN_ASSESSMENT', 'ASSESSED', 'FUNDED', 'RESERVE', 'DECLINED'));

create table app.certification
(
    id             uuid primary key,
    tenant_id      uuid        not null default app.current_tenant(),
    application_id uuid        not null,
    asked_by       uuid        not null references app.person, -- submits it, once it is certified
    asked_at       timestamptz not null,
    declared       boolean     not null check (declared),      -- that what it says is true, by whoever asked
    certifier      uuid        not null references app.person,
    outcome        text check (outcome in ('CERTIFIED', 'DECLINED', 'CALLED_BACK', 'LAPSED')), -- none: it waits
    decided_at     timestamptz,
    reasons        text check (reasons ~ '\S' and length(reasons) <= 4000),
    foreign key (tenant_id, application_id) references app.application (tenant_id, id) on delete cascade,
    check (asked_by <> certifier),
    check ((outcome is null) = (decided_at is null)),
    check ((outcome is not distinct from 'DECLINED') = (reasons is not null))
);
create unique index certification_open on app.certification (tenant_id, application_id) where outcome is null;
create unique index certification_certified on app.certification (tenant_id, application_id) where outcome = 'CERTIFIED';
create index certification_latest on app.certification (tenant_id, application_id, asked_at desc, id desc);
call app.isolate('app.certification');

-- Whoever submits, by whatever way: where the round asks for it, somebody has certified the application.
create function app.application_is_certified() returns trigger
    language plpgsql as
$$
begin
    if exists(select from app.round r where r.id = new.round_id and r.certification is not null)
        and not exists(select from app.certification c where c.application_id = new.id and c.outcome = 'CERTIFIED') then
        raise check_violation using constraint = 'application_is_certified', message = 'Nobody has certified the application';
    end if;
    return new;
end
$$;
create trigger application_is_certified before update of submitted_at on app.application
    for each row when (old.submitted_at is null and new.submitted_at is not null)
    execute function app.application_is_certified();
create trigger application_is_certified_at_once before insert on app.application
    for each row when (new.submitted_at is not null)
    execute function app.application_is_certified();

-- Work for one person as long as they act for an organisation: both are named.
alter table app.work_item
    drop constraint work_item_check,
    add constraint work_item_addressee check ((role is not null) <> (person_id is not null or organisation_id is not null));
