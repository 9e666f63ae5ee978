-- Questions that are answered in rows of several fields, and what the fund notes about a question for itself alone.
alter table app.question
    add column note      text not null default '' check (length(note) <= 4000),
    add column columns   jsonb not null default '[]' check (jsonb_typeof(columns) = 'array'), -- title, kind, required
    add column most_rows int check (most_rows between 1 and 100),
    drop constraint question_kind_check,
    add constraint question_kind_check check (kind in
        ('SHORT_TEXT', 'LONG_TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE', 'CHOICES', 'YES_NO', 'COUNCIL_AREAS', 'ADDRESS',
         'PERSON', 'ORGANISATION', 'TABLE', 'FILE', 'DECLARATION')),
    add constraint question_columns check
        ((kind = 'TABLE') = (jsonb_array_length(columns) between 1 and 10) and (kind = 'TABLE') = (most_rows is not null));
