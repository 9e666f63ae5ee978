-- Formulas of a form speak of questions by a short code, Q1 and so on, which a question keeps wherever it is moved.
alter table app.section add constraint section_of_round unique (tenant_id, id, round_id);

alter table app.question
    add column round_id      uuid,
    add column code          text check (code ~ '^Q[1-9][0-9]{0,3}$'),
    add column shown_when    text not null default '' check (length(shown_when) <= 1000),    -- asked only when this holds
    add column valid_when    text not null default '' check (length(valid_when) <= 1000),    -- an answer has to fulfil this
    add column valid_words   text not null default '' check (length(valid_words) <= 300),    -- said when it does not
    add column calculated_as text not null default '' check (length(calculated_as) <= 1000); -- not asked but worked out

-- The owner of the tables sees the questions of every funder while this lasts, to give each its code.
alter table app.question no force row level security;
alter table app.section no force row level security;
update app.question q
set round_id = numbered.round_id,
    code     = 'Q' || numbered.place
from (select question.id,
             section.round_id,
             row_number() over (partition by section.round_id
                 order by section.position, section.id, question.position, question.id) as place
      from app.question
               join app.section on section.tenant_id = question.tenant_id and section.id = question.section_id) numbered
where numbered.id = q.id;
alter table app.section force row level security;
alter table app.question force row level security;

alter table app.question
    alter column round_id set not null,
    alter column code set not null,
    add constraint question_code_of_round unique (tenant_id, round_id, code),
    add constraint question_within_round foreign key (tenant_id, section_id, round_id)
        references app.section (tenant_id, id, round_id) on delete cascade,
    add constraint question_says_what_is_wrong check ((valid_when = '') = (valid_words = '')),
    drop constraint question_kind_check,
    drop constraint question_check,
    add constraint question_kind_check check (kind in
        ('SHORT_TEXT', 'LONG_TEXT', 'NUMBER', 'MONEY', 'DATE', 'CHOICE', 'CHOICES', 'YES_NO', 'FILE', 'DECLARATION')),
    add constraint question_choices_check check ((kind in ('CHOICE', 'CHOICES')) = (cardinality(choices) > 1)),
    add constraint question_calculated_check check (calculated_as = '' or kind in ('NUMBER', 'MONEY', 'DATE', 'YES_NO'));
