create table fact_count (
  municipality text not null,
  team text not null,
  counters jsonb not null check (jsonb_typeof(counters) = 'object'),
  primary key (municipality, team)
);
comment on table fact_count is
  'How often each thing stands in the facts of a team, by name, without persons; the team is empty where it is not known. '
  'With what waits in fact_change it is what is counted of fact.';
create table fact_change (
  municipality text not null,
  change_id text not null,
  times smallint not null check (times in (1, -1)),
  fact jsonb not null check (jsonb_typeof(fact) = 'object'),
  primary key (municipality, change_id)
);
comment on table fact_change is
  'A fact that came (1) or was replaced (-1) and is not in fact_count yet, so that those who write never wait for one '
  'count. What case it is of is not told.';
-- The facts are to tell their team, so they are derived anew, and their counts with them.
truncate fact;
