-- A limit of words goes with what is written, and choices with what is chosen from them.
alter table app.question
    add constraint question_word_limit check ((kind in ('SHORT_TEXT', 'LONG_TEXT')) = (word_limit is not null)),
    add constraint question_choices check ((kind in ('CHOICE', 'CHOICES')) = (cardinality(choices) > 1));
