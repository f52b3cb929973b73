create table access_review (
  municipality text not null,
  access_id uuid not null,
  reviewed_at timestamptz(3) not null,
  by_user text not null check (by_user <> ''),
  verdict text not null check (verdict in ('i-orden', 'undersoeges', 'ikke-i-orden')),
  note text not null,
  primary key (municipality, access_id, reviewed_at)
);
comment on table access_review is
  'What a leader found of a look that the sample drew. Only added to; the latest counts.';
