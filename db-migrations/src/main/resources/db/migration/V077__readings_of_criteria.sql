-- By which answers a criterion is judged is public with the rest of a published round.
create policy of_published_rounds on app.criterion_question for select
    using ((select app.current_duty()) = 'publishing' and exists(select from app.criterion c where c.id = criterion_question.criterion_id));
-- Looked up both ways round; of two policies, neither lets an index begin with the tenant.
create index criterion_question_criterion on app.criterion_question (criterion_id, tenant_id);
create index criterion_question_question on app.criterion_question (question_id, tenant_id);
