-- What a recipient pays back when a grant ends before its time.
alter table app.funded_grant
    add column to_recover numeric(14, 2) check (to_recover >= 0),
    add constraint only_from_terminated check (to_recover is null or status = 'TERMINATED');
