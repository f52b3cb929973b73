alter table fact add column open_until date;
comment on column fact.open_until is
  'Nobody has complained, and may until this day has passed; null where it is known already. It is no part of the fact, '
  'which holds no day, and is not read out with it.';
create index fact_open on fact (municipality, open_until) where open_until is not null;
comment on column fact_count.team is
  'The team; empty where it is not known. With another authority than decided, the municipality that did.';
