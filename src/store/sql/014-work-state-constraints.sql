-- Cases in a state, as those that wait to be read through: few of very many. Without it every line of a municipality is read.
create index on case_view (municipality, state, next_due_on, case_id);
