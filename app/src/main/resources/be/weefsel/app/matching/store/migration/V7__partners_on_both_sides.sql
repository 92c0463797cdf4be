-- Whether a question must have partners on both sides of the border, as a cross-border call asks.
alter table matching.question
    add column both_sides boolean not null default false,
    add check (across_borders or not both_sides or stage = 'draft');
