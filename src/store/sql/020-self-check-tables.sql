create table self_check (
  municipality text not null,
  sample_id text not null check (length(sample_id) between 1 and 200),
  seq integer not null check (seq >= 1),
  entry jsonb not null check (jsonb_typeof(entry) = 'object'),
  by_user text not null check (by_user <> ''),
  by_role text not null check (by_role <> ''),
  recorded_at timestamptz(3) not null,
  primary key (municipality, sample_id, seq)
);
comment on table self_check is
  'What the municipality drew of its own decisions, how each was coded and what was settled. A sample is its entries in '
  'the order of seq: never changed, never deleted, answered by later ones.';
