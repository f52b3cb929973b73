create table identity_name (
  municipality text not null,
  party_id text not null,
  place integer not null check (place >= 1),
  ending text collate "C" not null check (ending <> ''),
  primary key (municipality, party_id, place)
);
comment on table identity_name is
  'The name of a party in lower case, from each of its words to the end, so that what begins so is found along an index. '
  'Derived from identity, and written with it.';
