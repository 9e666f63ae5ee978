-- A list narrowed to a status comes from its index in the order of the page, in one round and in all; the first of the
-- two also counts.
drop index app.application_status;
create index application_status on app.application (tenant_id, round_id, status, submitted_at desc, id desc);
create index application_all_status on app.application (tenant_id, status, submitted_at desc, id desc) where submitted_at is not null;
