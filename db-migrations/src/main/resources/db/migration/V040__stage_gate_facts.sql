-- What the stage gate looked at is kept with what it recommended: ratings given later do not change it.
alter table app.evaluation
    add column red_conditions integer check (red_conditions >= 0),
    add column recommended_at timestamptz;
