-- The face has a fifth colour that a funder may choose.
alter table app.tenant drop constraint tenant_accent_check;
alter table app.tenant add constraint tenant_accent_check check (accent in ('teal', 'indigo', 'plum', 'forest', 'amber'));
