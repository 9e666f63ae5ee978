-- A fund says who is accountable, what it is for, what each year has, how it keeps the grants standard and what it is
-- divided into. All of it is written after the fund was begun, so that nothing here has to be there from the start.
alter table app.fund
    add column officer_title text not null default '', -- the senior officer's job
    add column need          text not null default '', -- the theory of change: why,
    add column approach      text not null default '', -- what the fund does,
    add column change        text not null default '', -- what changes, and for whom,
    add column assumptions   text not null default ''; -- and what has to be true for that

create table app.fund_outcome
(
    tenant_id uuid    not null default app.current_tenant(),
    fund_id   uuid    not null,
    position  integer not null check (position between 0 and 11), -- at most twelve
    title     text    not null check (title ~ '\S'),
    measure   text    not null check (measure ~ '\S'),
    baseline  text    not null check (baseline ~ '\S'),
    target    text    not null check (target ~ '\S'),
    primary key (tenant_id, fund_id, position),
    foreign key (tenant_id, fund_id) references app.fund (tenant_id, id) on delete cascade
);
call app.isolate('app.fund_outcome');

create table app.fund_year
(
    tenant_id uuid           not null default app.current_tenant(),
    fund_id   uuid           not null,
    begins    integer        not null check (begins between 2000 and 2099), -- 2026 is April 2026 to March 2027
    amount    numeric(14, 2) not null check (amount > 0),
    primary key (tenant_id, fund_id, begins),
    foreign key (tenant_id, fund_id) references app.fund (tenant_id, id) on delete cascade
);
-- Funds from before have all their money in the year in which they were begun. Whoever migrates sees no funder's rows
-- while the policies are forced.
alter table app.fund no force row level security;
insert into app.fund_year (tenant_id, fund_id, begins, amount)
select tenant_id, id, extract(year from (created_at at time zone 'Europe/London') - interval '3 months'), budget
from app.fund;
alter table app.fund force row level security;
call app.isolate('app.fund_year');

-- Comply or explain: no row is a requirement that nobody has looked at.
create table app.fund_statement
(
    tenant_id   uuid not null default app.current_tenant(),
    fund_id     uuid not null,
    requirement text not null check (requirement in ('SENIOR_OFFICER', 'APPROVALS', 'ADVICE', 'BUSINESS_CASE', 'COMPETITION',
                                                     'AGREEMENTS', 'RISK', 'PERFORMANCE', 'ANNUAL_REVIEW', 'TRAINING')),
    stance      text not null check (stance in ('COMPLY', 'EXPLAIN')),
    words       text not null check (words ~ '\S'), -- where or how; or why not
    instead     text not null default '',           -- what is done instead
    primary key (tenant_id, fund_id, requirement),
    foreign key (tenant_id, fund_id) references app.fund (tenant_id, id) on delete cascade,
    check ((stance = 'EXPLAIN') = (instead ~ '\S'))
);
call app.isolate('app.fund_statement');

create table app.strand
(
    id        uuid primary key,
    tenant_id uuid    not null default app.current_tenant(),
    fund_id   uuid    not null,
    position  integer not null check (position between 0 and 7), -- at most eight
    code      text    not null check (code ~ '^[A-Z][A-Z0-9]{0,7}$'),
    title     text    not null check (length(title) between 2 and 160),
    pays_for  text    not null check (pays_for ~ '\S'),
    unique (tenant_id, id),
    unique (tenant_id, fund_id, id),
    -- Looked at when the transaction ends: strands may change places and codes.
    unique (tenant_id, fund_id, code) deferrable initially deferred,
    unique (tenant_id, fund_id, position) deferrable initially deferred,
    foreign key (tenant_id, fund_id) references app.fund (tenant_id, id) on delete cascade
);
call app.isolate('app.strand');

-- A round belongs to a strand of its own fund, or to none.
alter table app.round
    add column strand_id uuid,
    add foreign key (tenant_id, fund_id, strand_id) references app.strand (tenant_id, fund_id, id);
create index round_strand on app.round (tenant_id, strand_id) where strand_id is not null;
create policy of_published_rounds on app.strand for select
    using ((select app.current_duty()) = 'publishing' and exists(select from app.round r where r.strand_id = strand.id));

-- Whoever publishes a round, by whatever way: its fund is ready for that, and its rounds give no more than it has. The
-- fund's row stays locked until the end, so that two rounds at once do not both take what is left. Rounds published
-- before this rule stay as they are.
create function app.fund_is_ready() returns trigger
    language plpgsql as
$$
declare
    fund app.fund;
begin
    select * into strict fund from app.fund f where f.tenant_id = new.tenant_id and f.id = new.fund_id for no key update;
    if fund.senior_officer !~ '\S' or fund.officer_title !~ '\S' then
        raise check_violation using constraint = 'fund_has_senior_officer', message = 'The fund has no senior officer';
    end if;
    if fund.objectives !~ '\S' then
        raise check_violation using constraint = 'fund_has_objectives', message = 'The fund has no objectives';
    end if;
    if fund.budget is distinct from (select sum(y.amount) from app.fund_year y where y.fund_id = fund.id) then
        raise check_violation using constraint = 'fund_years_sum_to_budget', message = 'The years do not sum to the budget';
    end if;
    if (select count(*) from app.fund_statement s where s.fund_id = fund.id) < 10 then
        raise check_violation using constraint = 'fund_meets_standard', message = 'A requirement of the standard is blank';
    end if;
    if fund.budget < (select coalesce(sum(r.budget), 0) + new.budget from app.round r
                      where r.fund_id = fund.id and r.id <> new.id and r.published_at is not null and r.status <> 'WITHDRAWN') then
        raise check_violation using constraint = 'rounds_within_fund', message = 'The rounds give more than the fund has';
    end if;
    return new;
end
$$;
create trigger fund_is_ready before update of published_at on app.round
    for each row when (old.published_at is null and new.published_at is not null)
    execute function app.fund_is_ready();
