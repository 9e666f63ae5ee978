-- What the scanner for viruses said of a file. Nobody opens one that waits for its scan or had a virus in it.
alter table app.document
    add column scan         text not null default 'NOT_SCANNED'
        check (scan in ('NOT_SCANNED', 'WAITING', 'CLEAN', 'INFECTED')),
    add column virus        text check (length(virus) between 1 and 200),
    add column next_look_at timestamptz, -- when it is scanned again, or its bytes are deleted; none: nothing is left to do
    add constraint document_virus check ((scan = 'INFECTED') = (virus is not null)),
    add constraint document_waiting check (scan <> 'WAITING' or next_look_at is not null);
create index document_next_look on app.document (tenant_id, next_look_at, id) where next_look_at is not null;
