create table publication (
  municipality text not null,
  publication_id text not null check (length(publication_id) between 1 and 200),
  case_id text not null,
  seq integer not null,
  about jsonb not null check (jsonb_typeof(about) = 'object'),
  body text not null check (body <> ''),
  words tsvector not null generated always as (to_tsvector('danish'::regconfig, body)) stored,
  primary key (municipality, publication_id)
);
comment on table publication is
  'A view: the decisions that someone approved for everyone to read and nobody withdrew, in the words approved, derived '
  'from the journal. Read by all, written by the municipality alone. Its case is there so that it can be replaced.';
