-- That the demonstration data were being loaded, and that they are whole. Of no funder, and at most one row: when
-- loading was interrupted, the next start finds no end here and begins afresh on an empty schema.
create table app.demonstration
(
    one         boolean primary key default true check (one),
    started_at  timestamptz not null,
    finished_at timestamptz
);
