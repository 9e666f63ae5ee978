-- Whoever looks for a round reads its summary first: a round without one cannot be published, whoever writes the row.
alter table app.round
    add constraint round_published_with_summary check (published_at is null or summary ~ '\S');
