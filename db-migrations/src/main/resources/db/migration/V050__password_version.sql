-- Counts how often somebody chose another password: a session that began with an earlier one has ended.
alter table app.person
    add column password_version integer not null default 1;
