-- Phase 3: keys between tables, indexes, and who may what.

alter table journal add foreign key (municipality) references municipality (code);
alter table command add foreign key (municipality) references municipality (code);
alter table identity add foreign key (municipality) references municipality (code);
alter table case_view add foreign key (municipality) references municipality (code);
alter table case_search add foreign key (municipality) references municipality (code);
alter table view_state add foreign key (municipality) references municipality (code);
alter table access_log add foreign key (municipality) references municipality (code);
alter table session add foreign key (municipality) references municipality (code);
alter table draft add foreign key (municipality) references municipality (code);
alter table setting add foreign key (municipality) references municipality (code);
alter table user_role add foreign key (municipality) references municipality (code);
alter table job add foreign key (municipality) references municipality (code);
alter table document add foreign key (municipality) references municipality (code);
alter table outbox add foreign key (municipality) references municipality (code);

alter table command add foreign key (municipality, case_id, first_seq) references journal (municipality, case_id, seq);
alter table command add foreign key (municipality, case_id, last_seq) references journal (municipality, case_id, seq);
alter table case_view add foreign key (municipality, case_id, seq) references journal (municipality, case_id, seq);
alter table case_search add foreign key (municipality, case_id, seq) references journal (municipality, case_id, seq);
alter table outbox add foreign key (municipality, document_id) references document (municipality, document_id);

create index on case_view (municipality, next_due_on, case_id);
create index on case_view (municipality, responsible, next_due_on, case_id);
create index on case_view (municipality, team, next_due_on, case_id);
create index on case_view (municipality, party_id);
create index on case_search using gin (words);
create index on identity (municipality, lower(name) text_pattern_ops);
create index on access_log (municipality, case_id, at);
create index on access_log (municipality, party_id, at);
create index on access_log (municipality, by_user, at);
create index on session (municipality, expires_at);
create index on job (municipality, due_at) where state in ('waiting', 'taken');
create index on job (municipality, case_id);
create index on outbox (municipality, due_at) where state in ('waiting', 'taken');
create index on outbox (municipality, case_id);
create index on document (municipality, case_id);

alter table journal enable row level security, force row level security;
create policy own_municipality on journal
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table command enable row level security, force row level security;
create policy own_municipality on command
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table identity enable row level security, force row level security;
create policy own_municipality on identity
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table case_view enable row level security, force row level security;
create policy own_municipality on case_view
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table case_search enable row level security, force row level security;
create policy own_municipality on case_search
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table view_state enable row level security, force row level security;
create policy own_municipality on view_state
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table access_log enable row level security, force row level security;
create policy own_municipality on access_log
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table session enable row level security, force row level security;
create policy own_municipality on session
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table draft enable row level security, force row level security;
create policy own_municipality on draft
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table setting enable row level security, force row level security;
create policy own_municipality on setting
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table user_role enable row level security, force row level security;
create policy own_municipality on user_role
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table job enable row level security, force row level security;
create policy own_municipality on job
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table document enable row level security, force row level security;
create policy own_municipality on document
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));
alter table outbox enable row level security, force row level security;
create policy own_municipality on outbox
  using (municipality = nullif(current_setting('app.tenant', true), ''))
  with check (municipality = nullif(current_setting('app.tenant', true), ''));

grant select on municipality to holdbar_app;
-- Only added to.
grant select, insert on journal, command, access_log, setting, document to holdbar_app;
-- Views: may be thrown away.
grant select, insert, update, delete on case_view, case_search, view_state to holdbar_app;
grant select, insert, update, delete on session, draft to holdbar_app;
grant select, insert, update on identity to holdbar_app;
grant select, insert, update, delete on job to holdbar_app;
grant select, insert, update on outbox to holdbar_app;
grant select, insert, update (withdrawn_at, withdrawn_by) on user_role to holdbar_app;
