create table fact (
  municipality text not null,
  case_id text not null,
  place integer not null check (place >= 0),
  seq integer not null,
  fact jsonb not null check (jsonb_typeof(fact) = 'object'),
  primary key (municipality, case_id, place)
);
comment on table fact is
  'What is counted of each decision, derived from the journal, without persons. case_id and place are there so that the '
  'facts of a case can be replaced; they are not read out with it.';
