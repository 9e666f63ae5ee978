-- Receipts of submission are signed with a key of the installation, so that whoever holds one can check it.

-- The public halves stay for ever: each receipt names the one that it is checked with.
create table app.receipt_key
(
    id         text primary key check (id ~ '^[0-9a-f]{16}$'), -- begins the SHA-256 of the public key
    public_key bytea       not null,
    made_at    timestamptz not null
);
revoke update, delete, truncate on app.receipt_key from ${appRole};

-- The private half of the one that signs: at most one row, so that of two nodes that start at once one makes the key.
-- Its public half is written after it, once it is certain who that is.
create table app.receipt_signing
(
    one         integer primary key default 1 check (one = 1),
    key_id      text  not null references app.receipt_key deferrable initially deferred,
    private_key bytea not null
);
revoke update, delete, truncate on app.receipt_signing from ${appRole};

-- No request works on the duty of signing: whatever a page forgets, it sees no private key and adds no public one.
alter table app.receipt_key enable row level security;
alter table app.receipt_key force row level security;
create policy publish on app.receipt_key for select using ((select app.current_duty()) in ('publishing', 'signing'));
create policy make on app.receipt_key for insert with check ((select app.current_duty()) = 'signing');

alter table app.receipt_signing enable row level security;
alter table app.receipt_signing force row level security;
create policy sign on app.receipt_signing
    using ((select app.current_duty()) = 'signing') with check ((select app.current_duty()) = 'signing');

-- How often the dates were changed: by it a calendar knows that an entry is newer than the one it has.
alter table app.round add column dates_revision integer not null default 0;
