-- Phase 1: tables, with no key between them. Each begins its key with the municipality, so that a municipality can be
-- moved whole. There are no triggers: what is derived is written by the program, in the same transaction.

create table municipality (
  code text primary key check (code ~ '^[0-9]{4}$'),
  name text not null check (name <> '')
);
comment on table municipality is
  'The authorities that may keep cases here, by their four-digit code. The same to all; changed by the owner alone.';

create table journal (
  municipality text not null,
  case_id text not null check (length(case_id) between 1 and 200),
  seq integer not null check (seq >= 1),
  kind text not null generated always as (entry ->> 'kind') stored,
  entry jsonb not null check (jsonb_typeof(entry) = 'object'),
  by_user text not null check (by_user <> ''),
  by_role text not null check (by_role <> ''),
  recorded_at timestamptz(3) not null,
  effective_on date not null,
  previous_hash text,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (municipality, case_id, seq),
  check ((seq = 1) = (previous_hash is null))
);
comment on table journal is
  'The truth. A case is its entries in the order of seq: never changed, never deleted, answered by later ones. hash is '
  'SHA-256 of the canonical JSON of the entry and its envelope, previous_hash that of the entry before.';

create table command (
  municipality text not null,
  case_id text not null,
  command_id text not null check (length(command_id) between 1 and 200),
  first_seq integer not null,
  last_seq integer not null check (last_seq >= first_seq),
  primary key (municipality, case_id, command_id)
);
comment on table command is
  'What was asked once and done: the same command sent again is answered by the entries it wrote, and writes none.';

create table identity (
  municipality text not null,
  party_id text not null check (length(party_id) between 1 and 200),
  name text not null check (name <> ''),
  cpr text check (cpr ~ '^[0-9]{10}$'),
  address jsonb not null default '[]' check (jsonb_typeof(address) = 'array'),
  is_protected boolean not null default false,
  primary key (municipality, party_id),
  unique (municipality, cpr)
);
comment on table identity is
  'Who a party is: name, CPR number, lines of address, and whether name and address are protected. The only table that '
  'knows; joined only where a page needs it.';

create table case_view (
  municipality text not null,
  case_id text not null,
  seq integer not null,
  title text not null,
  state text not null,
  stage text not null,
  party_id text,
  responsible text,
  team text,
  deadlines jsonb not null check (jsonb_typeof(deadlines) = 'array'),
  next_due_on date,
  updated_at timestamptz(3) not null,
  primary key (municipality, case_id)
);
comment on table case_view is
  'A view: one line of the work list for each case, derived from its entries up to seq. Can be thrown away and rebuilt.';

create table case_search (
  municipality text not null,
  case_id text not null,
  seq integer not null,
  title text not null,
  body text not null,
  words tsvector not null generated always as (
    setweight(to_tsvector('danish'::regconfig, title), 'A') || to_tsvector('danish'::regconfig, body)
  ) stored,
  primary key (municipality, case_id)
);
comment on table case_search is
  'A view: the words of a case for searching, without identities. Can be thrown away and rebuilt.';

create table view_state (
  municipality text not null,
  projection text not null,
  rebuilt_at timestamptz(3) not null,
  primary key (municipality)
);
comment on table view_state is
  'Which version of the program''s projection the views of a municipality were last rebuilt by.';

create table access_log (
  municipality text not null,
  access_id uuid not null,
  at timestamptz(3) not null,
  by_user text not null check (by_user <> ''),
  by_role text not null check (by_role <> ''),
  purpose text not null check (purpose <> ''),
  what text not null check (what <> ''),
  case_id text,
  party_id text,
  route text not null,
  primary key (municipality, access_id)
);
comment on table access_log is
  'Who looked at what of whom, when, as whom and what for. Only added to.';

create table session (
  municipality text not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  user_id text not null check (user_id <> ''),
  data jsonb not null check (jsonb_typeof(data) = 'object'),
  started_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  primary key (municipality, token_hash)
);
comment on table session is
  'Who is signed in, by the SHA-256 of what the browser holds: whoever reads this table can sign in as nobody.';

create table draft (
  municipality text not null,
  user_id text not null check (user_id <> ''),
  case_id text not null,
  form text not null check (form <> ''),
  base_seq integer not null check (base_seq >= 0),
  text text not null,
  saved_at timestamptz(3) not null,
  primary key (municipality, user_id, case_id, form)
);
comment on table draft is
  'What someone is writing and has not handed in, and the seq of the case they saw while writing.';

create table setting (
  municipality text not null,
  name text not null check (name <> ''),
  version integer not null check (version >= 1),
  value jsonb not null,
  valid_from date not null,
  by_user text not null check (by_user <> ''),
  by_role text not null check (by_role <> ''),
  recorded_at timestamptz(3) not null,
  primary key (municipality, name, version)
);
comment on table setting is
  'How the municipality has set things up, each version with the day it holds from. Only added to.';

create table user_role (
  municipality text not null,
  user_id text not null check (user_id <> ''),
  role text not null check (role <> ''),
  granted_at timestamptz not null,
  granted_by text not null check (granted_by <> ''),
  name text not null check (name <> ''),
  team text,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (municipality, user_id, role, granted_at),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table user_role is
  'Who may act as what, since when and by whose word. A role is withdrawn, never deleted.';

create table job (
  municipality text not null,
  job_id uuid not null,
  kind text not null check (kind <> ''),
  case_id text,
  dedupe text,
  payload jsonb not null,
  due_at timestamptz(3) not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'done', 'failed')),
  attempts integer not null default 0,
  taken_until timestamptz(3),
  last_error text,
  primary key (municipality, job_id),
  unique (municipality, dedupe),
  check ((state = 'taken') = (taken_until is not null))
);
comment on table job is
  'What is to be done later: a deadline to watch, a reminder. Added in the transaction that causes it, claimed by one '
  'worker at a time, and claimed anew when a worker is lost.';

create table document (
  municipality text not null,
  document_id text not null check (length(document_id) between 1 and 200),
  case_id text not null,
  name text not null check (name <> ''),
  mime text not null check (mime <> ''),
  size integer not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  added_at timestamptz(3) not null,
  primary key (municipality, document_id),
  check (size = octet_length(bytes)),
  check (sha256 = encode(sha256(bytes), 'hex'))
);
comment on table document is
  'What was received and what was sent, byte by byte, under the checksum that the journal names. Only added to.';
alter table document alter column bytes set storage external;

create table outbox (
  municipality text not null,
  dispatch_id uuid not null,
  case_id text not null,
  channel text not null check (channel <> ''),
  party_id text,
  document_id text,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'sent', 'failed')),
  attempts integer not null default 0,
  due_at timestamptz(3) not null,
  taken_until timestamptz(3),
  receipt jsonb,
  last_error text,
  queued_at timestamptz(3) not null,
  sent_at timestamptz(3),
  primary key (municipality, dispatch_id),
  check ((state = 'taken') = (taken_until is not null)),
  check ((state = 'sent') = (sent_at is not null))
);
comment on table outbox is
  'What is to be sent and what became of it. dispatch_id goes with the message, so that one sent twice is known as one.';
